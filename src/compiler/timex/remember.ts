import { type Place, shiftDay, unitValue } from './calendar-value.ts';
import type { Context, Resolved } from './context.ts';
import type { Found } from './draft.ts';
import { UNIT } from './lexicon/words.ts';
import { isOneOf } from './match.ts';
import type { Token } from './token.ts';

/** How far a history's story goes back or leaps ahead in one step, in days; a date farther off is an aside. */
const STEP_BACK = 60;
const STEP_AHEAD = 550;
/** How far back the paragraph's beginning is looked for. */
const REACH = 60;

/** What the place of an expression says of its weight for the story. */
export interface PlaceInText {
  /** It opens its sentence: the story is there. */
  readonly opening: boolean;
  /** "the May 2007 high": of a noun, not of the story. */
  readonly attribute: boolean;
  readonly firstOfParagraph: boolean;
}

/** @param before the token past the expression before, -1 for the first. */
export function placeInText(tokens: readonly Token[], found: Found, before: number): PlaceInText {
  let firstOfParagraph = false;
  for (let i = found.from - 1; i >= Math.max(0, before, found.from - REACH); i -= 1) {
    if (isOneOf(tokens[i], ['BREAK'])) firstOfParagraph = true;
  }
  return { opening: opens(tokens, found.from), attribute: isAttribute(tokens, found), firstOfParagraph };
}

/** "its June agreement", "the Tuesday deadline": the noun's, and no verb's. */
export const isAttribute = (tokens: readonly Token[], { from, to }: Found): boolean =>
  isOneOf(tokens[to], ['POSS']) ||
  (isOneOf(tokens[from - 1], ['A', 'THE', 'OWNER', 'POSS']) &&
    isOneOf(tokens[to], ['WORD', 'COUNTED', 'ATTACKS']));

/** Within the first three words of a sentence. */
const opens = (tokens: readonly Token[], from: number): boolean =>
  from === 0 || [1, 2, 3].some((back) => isOneOf(tokens[from - back], ['STOP', 'BREAK', 'QUOTE']));

/** Keeps where the text is now, for what it says next: its last date, its story and the quarter it reports on. */
export function remember(
  { place, value }: Resolved,
  context: Context,
  { draft, from, mod, rule }: Found,
  inText: PlaceInText,
): void {
  if (draft.kind === 'duration') {
    // After "the first nine months" a report compares years.
    if (draft.unit === UNIT.month && draft.count % 3 === 0) context.period = undefined;
    return;
  }
  if (!place || rule === 'overnight' || draft.kind === 'decade' || draft.kind === 'century') return;
  const quarter =
    draft.kind === 'calendar'
      ? draft.quarter !== undefined
      : draft.kind === 'unit' && draft.unit === UNIT.quarter;
  if (quarter) report(place, context);
  const { ref } = context;
  const inside =
    ref && place.unit === UNIT.year && ref.unit < UNIT.year && value === unitValue(ref.first, UNIT.year);
  // A bare year inside the year the text is at tells nothing new.
  if (inside) context.ref = { ...ref, token: from };
  else context.ref = { ...(place.unit === UNIT.year ? partOfYear(place, mod) : place), value, token: from };
  if (!isAside(place, context, inText) || (inside && context.thread))
    context.thread = inside && context.thread ? context.thread : context.ref;
}

/**
 * Whether a history only mentions the date: of a noun ("the 1971 convention"), a year within a sentence, or a
 * day far from where the story is ("the general election in December 2005") that opens no sentence.
 */
function isAside(
  place: Place,
  { thread }: Context,
  { opening, attribute, firstOfParagraph }: PlaceInText,
): boolean {
  if (!thread) return place.unit >= UNIT.year && !opening;
  if (attribute) return true;
  if (opening) return false;
  if (place.unit >= UNIT.year) return !firstOfParagraph || place.unit > UNIT.year;
  const step = place.first - thread.first;
  return step < -STEP_BACK || step > STEP_AHEAD;
}

/** A quarter that has not ended when the text is published is no report's. */
function report(place: Place, context: Context): void {
  if (shiftDay(place.first, UNIT.quarter, 1) > context.dct) return;
  if (!context.report || context.report.first < place.first) context.report = place;
  context.period = context.report;
}

/** Where in its year "late 1943" leaves the text. */
function partOfYear(place: Place, mod: Found['mod']): Place {
  if (mod === 'MID') return { first: shiftDay(place.first, UNIT.month, 5), unit: UNIT.quarter };
  return mod === 'END' ? { first: shiftDay(place.first, UNIT.month, 9), unit: UNIT.quarter } : place;
}
