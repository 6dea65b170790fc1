import type { EpochMs } from './calendar.ts';

/** A stretch of a text: 0-based UTF-16 code units, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A stretch of time, half-open: `end` is the first instant after it. */
export interface TimeSpan {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

export const spansOverlap = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;
