import type { TextSpan } from '../../model/span.ts';
import type { Timex } from './timex.ts';

/**
 * How a group's expressions stand to what the sentence tells.
 * - `single`, `range` ("between 2020 and 2024"), `list` ("2026 and 2027"): it is then.
 * - `since`, `until`, `by`, `before`, `after`: `edtf` is the date that the preposition governs.
 * - `offset`: counted from another event of the same sentence ("days after the vote"); see `offset`.
 */
export type TimexRelation =
  'single' | 'range' | 'list' | 'since' | 'until' | 'by' | 'before' | 'after' | 'offset';

/**
 * "two weeks before the vote": what the sentence tells lies `sign` times the count from the other event, and
 * the other event lies the same way back.
 */
export interface EventOffset {
  /** A value of UNIT in lexicon/words.ts. */
  readonly unit: number;
  /** NaN: "days after". 0: "hours after", the same day. */
  readonly count: number;
  /** 1: the main event is after the other one. */
  readonly sign: 1 | -1;
  /** "more than three months after", "nearly a year before": no month or year is meant exactly. */
  readonly about?: boolean;
}

/** One date, in the words of one or more timexes. */
export interface TimexGroup extends TextSpan {
  /** Absent when only the other event's date would tell (`offset`). */
  readonly edtf?: string;
  /** Indexes into the timexes; empty for an `offset` without one. */
  readonly members: readonly number[];
  readonly relation: TimexRelation;
  readonly offset?: EventOffset;
  /** The words that were read, as they stand in the text. */
  readonly expression: string;
  /** `stated`: the words name the date. `relative`: it was worked out from `anchor`. */
  readonly basis: 'stated' | 'relative';
  readonly rule: string;
  readonly anchor?: NonNullable<Timex['anchor']>;
}
