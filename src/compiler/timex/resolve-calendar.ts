import { civilDate, daysInMonth, epochDay, type EpochDay, isoWeekday } from '../../model/calendar.ts';
import {
  dayValue,
  halfValue,
  monthValue,
  quarterOf,
  quarterValue,
  seasonValue,
  yearValue,
} from './calendar-value.ts';
import {
  type Context,
  defaultAnchor,
  isToCome,
  narrativeAnchor,
  publication,
  threadAnchor,
  type Resolved,
} from './context.ts';
import type { CalendarDraft, Which } from './draft.ts';
import { UNIT } from './lexicon/words.ts';

/** A date that names day, month, year, quarter or season, completed from the anchor. */
export function resolveCalendar(draft: CalendarDraft, context: Context): Resolved | undefined {
  const year = statedYear(draft, context);
  const rest = draft.month ?? draft.season ?? draft.quarter ?? draft.half;
  if (year !== undefined) {
    const anchor =
      draft.yearWhich &&
      (isDctWhich(draft.yearWhich) ? publication(context) : narrativeAnchor(context).anchor);
    const resolved = inYear(draft, year, context);
    return resolved && anchor ? { ...resolved, anchor } : resolved;
  }
  if (rest !== undefined) return completeYear(draft, context);
  if (draft.day !== undefined) {
    const { place, anchor } = narrativeAnchor(context);
    const { year: y, month } = civilDate(place.first);
    const resolved = place.unit > UNIT.month ? undefined : inYear({ ...draft, month }, y, context);
    return resolved && { ...resolved, anchor };
  }
  return draft.weekday === undefined ? undefined : resolveWeekday(draft.weekday, draft.which, context);
}

const isDctWhich = (which: Which): boolean => which === 'last' || which === 'this' || which === 'next';

/** The astronomical year that the words give, if they do. */
function statedYear(draft: CalendarDraft, context: Context): number | undefined {
  if (draft.yearWhich) {
    const base = isDctWhich(draft.yearWhich) ? defaultAnchor(context) : narrativeAnchor(context);
    const { year } = civilDate(base.place.first);
    if (draft.yearWhich === 'last' || draft.yearWhich === 'previous') return year - 1;
    return draft.yearWhich === 'next' || draft.yearWhich === 'following' ? year + 1 : year;
  }
  if (draft.year === undefined) return undefined;
  if (draft.bce) return 1 - draft.year;
  if (!draft.shortYear) return draft.year;
  const { year: near } = civilDate(defaultAnchor(context).place.first);
  // The latest such year that is not far ahead.
  const century = near - (((near % 100) + 100) % 100);
  return century + draft.year <= near + 10 ? century + draft.year : century + draft.year - 100;
}

function inYear(draft: CalendarDraft, year: number, context: Context): Resolved | undefined {
  if (draft.month !== undefined) {
    if (draft.day === undefined)
      return date(monthValue(year, draft.month), epochDay(year, draft.month, 1), UNIT.month);
    // February 30 is a slip of the text's; the value says what it says.
    if (draft.day > daysInMonth(year, draft.month)) return undefined;
    const day = epochDay(year, draft.month, draft.day);
    return date(dayValue(day), day, UNIT.day);
  }
  if (draft.season !== undefined)
    return date(seasonValue(year, draft.season), epochDay(year, draft.season * 3, 1), UNIT.quarter);
  if (draft.quarter !== undefined) return inQuarter(draft.quarter, year, context);
  if (draft.half !== undefined)
    return date(halfValue(year, draft.half), epochDay(year, draft.half * 6 - 5, 1), UNIT.quarter);
  if (draft.period && context.period) return inQuarter(Number.NaN, year, context);
  return date(yearValue(year), epochDay(year, 1, 1), UNIT.year);
}

/** A quarter without its number ("the 1988 quarter") is the one the text speaks of. */
function inQuarter(quarter: number, year: number, context: Context): Resolved {
  const told =
    Number.isNaN(quarter) && context.period ? quarterOf(civilDate(context.period.first).month) : quarter;
  if (Number.isNaN(told)) return { type: 'DATE', value: `${yearValue(year)}-QX` };
  return date(quarterValue(year, told), epochDay(year, told * 3 - 2, 1), UNIT.quarter);
}

const date = (value: string, first: EpochDay, unit: number): Resolved => ({
  type: 'DATE',
  value,
  place: { first, unit },
});

/** The year that a month, day, quarter or season without one is of. */
function completeYear(draft: CalendarDraft, context: Context): Resolved | undefined {
  const { which } = draft;
  const counted =
    which === 'previous' || which === 'following' || which === 'same'
      ? narrativeAnchor(context)
      : localAnchor(draft, context);
  const { place, anchor } = counted;
  const base = civilDate(place.first);
  const firstMonth =
    draft.month ??
    (draft.season !== undefined
      ? draft.season * 3
      : draft.quarter !== undefined
        ? draft.quarter * 3 - 2
        : (draft.half ?? 1) * 6 - 5);
  const months = draft.month !== undefined ? 1 : draft.half !== undefined ? 6 : 3;
  const starts = (year: number): EpochDay => epochDay(year, firstMonth, draft.day ?? 1);
  const ends = (year: number): EpochDay =>
    draft.day === undefined ? epochDay(year, firstMonth + months, 1) - 1 : starts(year);
  const past = starts(base.year) <= place.first ? base.year : base.year - 1;
  const future = ends(base.year) >= place.first ? base.year : base.year + 1;
  const whole = past === future;
  const year = ((): number => {
    switch (which) {
      case 'last':
      case 'past':
      case 'previous':
        // The month just over would be "last month".
        if (which === 'last' && draft.month !== undefined && draft.day === undefined && !whole) {
          return place.first - ends(past) <= 31 ? past - 1 : past;
        }
        return whole ? base.year - 1 : past;
      case 'next':
      case 'coming':
      case 'following':
        return whole ? base.year + 1 : future;
      case 'this':
        return starts(base.year) > place.first && context.tense() === 'past' ? base.year - 1 : base.year;
      case 'same':
        return base.year;
      default:
        break;
    }
    if (whole) return past;
    if (anchor.kind === 'narrative') return nearest(place.first, starts, base.year, context);
    return fromTense(draft, context, { past, future, starts, ends, base: place.first });
  })();
  const resolved = inYear(draft, isLeapDay(draft) ? leapYear(year) : year, context);
  return resolved && { ...resolved, anchor };
}

const isLeapDay = ({ month, day }: CalendarDraft): boolean => month === 2 && day === 29;

/** The year itself or the leap year nearest to it. */
const leapYear = (year: number): number =>
  [0, -1, 1, -2, 2, -3, 3, -4].map((step) => year + step).find((each) => daysInMonth(each, 2) === 29) ?? year;

/** In a history the text's last date; in news too, where the same sentence has just given a date long past. */
function localAnchor(draft: CalendarDraft, context: Context): ReturnType<typeof narrativeAnchor> {
  const { ref } = context;
  if (
    !context.narrative &&
    ref &&
    draft.which === undefined &&
    draft.month !== undefined &&
    context.token - ref.token < 30 &&
    ref.unit !== UNIT.year
  ) {
    const far = Math.abs(civilDate(ref.first).year - context.dctDate.year);
    if (far >= 2 && ref.first < context.dct) return narrativeAnchor(context);
  }
  return context.narrative ? threadAnchor(context) : defaultAnchor(context);
}

/** Histories go forward: the year of the story's last month or day, or the next one where that is not far. */
function nearest(from: EpochDay, starts: (year: number) => EpochDay, year: number, context: Context): number {
  // A bare year says nothing of where in it the text is.
  if ((context.thread ?? context.ref)?.unit === UNIT.year) return year;
  const back = from - starts(year);
  if (back > 180 && starts(year + 1) - from < 150) return year + 1;
  return -back > 300 ? year - 1 : year;
}

interface Choice {
  readonly past: number;
  readonly future: number;
  readonly starts: (year: number) => EpochDay;
  readonly ends: (year: number) => EpochDay;
  readonly base: EpochDay;
}

/** Which of the last and the next one: the verb's tense decides, and nearness where it says nothing. */
function fromTense(
  draft: CalendarDraft,
  context: Context,
  { past, future, starts, ends, base }: Choice,
): number {
  const tense = context.tense();
  const since = base - ends(past);
  const until = starts(future) - base;
  if (draft.quarter !== undefined || draft.half !== undefined)
    return tense === 'future' && until < 100 && since > 60 ? future : past;
  if (tense === 'future') return until < 300 ? future : past;
  if (tense === 'progressive' && draft.month !== undefined && draft.day === undefined)
    return until < since ? future : past;
  if (tense === 'past')
    return (draft.day !== undefined || context.limit) && until < 70 && since > 250 ? future : past;
  if (draft.day !== undefined) return until < since && until < 100 ? future : past;
  return until < (context.limit ? 120 : 60) && since > 200 ? future : past;
}

/**
 * In news a bare weekday is the publication's own day or the past week's, and only a future verb moves it on.
 * (Of TimeBank's weekdays 139 are in the past week, 132 the same day, 15 to come.)
 */
function resolveWeekday(weekday: number, which: Which | undefined, context: Context): Resolved {
  const fromText = which === 'previous' || which === 'following' || which === 'same';
  const dated = context.narrative && context.ref?.unit === UNIT.day;
  const { place, anchor } =
    fromText || dated
      ? narrativeAnchor(context)
      : { place: { first: context.dct, unit: UNIT.day }, anchor: publication(context) };
  const back = (isoWeekday(place.first) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const day = ((): EpochDay => {
    switch (which) {
      case 'last':
      case 'previous':
      case 'past':
        return place.first - (back || 7);
      case 'next':
      case 'following':
      case 'coming':
        return place.first + (ahead || 7);
      case 'this':
      case 'same':
        return place.first + ahead;
      default:
        break;
    }
    if (anchor.kind === 'narrative') return place.first + ahead;
    return back !== 0 && isToCome(context) ? place.first + ahead : place.first - back;
  })();
  return { ...date(dayValue(day), day, UNIT.day), anchor };
}
