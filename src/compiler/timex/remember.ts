import { type Place, shiftDay, unitValue } from './calendar-value.ts';
import type { Context, Resolved } from './context.ts';
import type { Found } from './draft.ts';
import { UNIT } from './lexicon/words.ts';
import { isOneOf } from './match.ts';
import type { Token } from './token.ts';
import { CODE } from './token-class.ts';

/** How far a history's story goes back or leaps ahead in one step, in days; a date farther off is an aside. */
const STEP_BACK = 60;
const STEP_AHEAD = 550;
/** How far back the paragraph's beginning is looked for. */
const REACH = 60;

/** Where in its text an expression stands: its tokens, and the token past the expression before it, -1 for the first. */
export interface PlaceInText {
  readonly tokens: readonly Token[];
  readonly before: number;
}

/** Whether a paragraph begins between the expression before and this one. */
function isFirstOfParagraph({ tokens, before }: PlaceInText, from: number): boolean {
  const least = Math.max(0, before, from - REACH);
  for (let i = from - 1; i >= least; i -= 1) if (tokens[i]?.code === CODE.BREAK) return true;
  return false;
}

/** "its June agreement", "the Tuesday deadline": the noun's, and no verb's. */
export const isAttribute = (tokens: readonly Token[], { from, to }: Found): boolean =>
  isOneOf(tokens[to], ['POSS']) ||
  (isOneOf(tokens[from - 1], ['A', 'THE', 'OWNER', 'POSS']) &&
    isOneOf(tokens[to], ['WORD', 'COUNTED', 'ATTACKS']));

/** Within the first three words of a sentence: the story is there. */
function opens(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= from - 3; i -= 1)
    if (isOneOf(tokens[i], ['STOP', 'BREAK', 'QUOTE'])) return true;
  return from === 0;
}

/** Keeps where the text is now, for what it says next: its last date, its story and the quarter it reports on. */
export function remember(
  { place, value }: Resolved,
  context: Context,
  found: Found,
  inText: PlaceInText,
): void {
  const { draft, from, mod, rule } = found;
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
  if (inside) context.ref = { first: ref.first, unit: ref.unit, value: ref.value, token: from };
  else {
    const { first, unit } = place.unit === UNIT.year ? partOfYear(place, mod) : place;
    context.ref = { first, unit, value, token: from };
  }
  if ((inside && context.thread) || !isAside(place, context, found, inText))
    context.thread = inside && context.thread ? context.thread : context.ref;
}

/**
 * Whether a history only mentions the date: of a noun ("the 1971 convention"), a year within a sentence, or a
 * day far from where the story is ("the general election in December 2005") that opens no sentence.
 */
function isAside(place: Place, { thread }: Context, found: Found, inText: PlaceInText): boolean {
  if (!thread) return place.unit >= UNIT.year && !opens(inText.tokens, found.from);
  // "the May 2007 high": of a noun, not of the story.
  if (isAttribute(inText.tokens, found)) return true;
  if (opens(inText.tokens, found.from)) return false;
  if (place.unit >= UNIT.year) return place.unit > UNIT.year || !isFirstOfParagraph(inText, found.from);
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
