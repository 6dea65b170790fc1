import { edtfDays, parseEdtf } from '../../model/edtf.ts';

export interface Days {
  /** Days since 1970-01-01; both included, infinite at an open end. */
  readonly first: number;
  readonly last: number;
}

const NEVER: Days = { first: Number.NaN, last: Number.NaN };
const known = new Map<string, Days>();
/** Dates kept; a collection has few thousand different ones. */
const MOST_KNOWN = 4096;

/** The days that an EDTF date spans; NaN for what is none. Remembered, for articles name few dates often. */
export function daysOf(date: string): Days {
  const found = known.get(date);
  if (found) return found;
  const edtf = parseEdtf(date);
  const days = edtf ? edtfDays(edtf) : NEVER;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(date, days);
  return days;
}

/** Whether one date lies within another. */
export function isWithin(inner: string, outer: string): boolean {
  const a = daysOf(inner);
  const b = daysOf(outer);
  return a.first >= b.first && a.last <= b.last;
}
