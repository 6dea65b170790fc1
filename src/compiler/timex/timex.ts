import type { TextSpan } from '../../model/span.ts';

/** TimeML 1.2.1 TIMEX3. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** A temporal expression, resolved. */
export interface Timex extends TextSpan {
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3: `2025-09-03`, `2025-W36`, `P5Y`, `PAST_REF`, ... */
  readonly value: string;
  readonly mod?: TimexMod;
  /** The name of the rule that recognised it, as in the rule table. */
  readonly rule: string;
  /** What `value` was worked out from; absent when the expression says it by itself. */
  readonly anchor?: { readonly kind: 'publication' | 'narrative' | 'event'; readonly value: string };
}
