import type { CalendarDraft } from './draft.ts';
import type { RuleMatch } from './match.ts';

type Fields = { -readonly [Key in keyof CalendarDraft]: CalendarDraft[Key] };

/** Only the fields that were told. */
export function calendarDraft(told: { [Key in keyof Fields]?: Fields[Key] | undefined }): CalendarDraft {
  const draft: Fields = { kind: 'calendar' };
  if (told.year !== undefined) draft.year = told.year;
  if (told.shortYear) draft.shortYear = true;
  if (told.bce) draft.bce = true;
  if (told.yearWhich) draft.yearWhich = told.yearWhich;
  if (told.month !== undefined) draft.month = told.month;
  if (told.day !== undefined) draft.day = told.day;
  if (told.weekday !== undefined) draft.weekday = told.weekday;
  if (told.season !== undefined) draft.season = told.season;
  if (told.which) draft.which = told.which;
  return draft;
}

/** The group `of`: "of that year", "last year". */
export function yearWhich(match: RuleMatch): CalendarDraft['yearWhich'] {
  if (match.groupHas('of', 'LAST')) return 'last';
  if (match.groupHas('of', 'NEXT')) return 'next';
  if (match.groupHas('of', 'FOLLOWING')) return 'following';
  if (match.groupHas('of', 'PREVIOUS')) return 'previous';
  if (match.groupHas('of', 'THIS')) return 'this';
  return match.has('of') ? 'same' : undefined;
}
