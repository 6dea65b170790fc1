import { daysInMonth } from '../../model/calendar.ts';
import { type Diagnostic, diagnostic } from '../diagnostic.ts';
import type { TextSpan } from '../../model/span.ts';

interface WrittenDate {
  readonly file: string;
  readonly text: string;
  /** As it is read, which need not be what stands in `text`: a quoted word, an attribute. */
  readonly value: string;
  /** Where the date stands in `text`. */
  readonly span: TextSpan;
}

/** The ISO 8601 day that the author wrote (a time of day after it is left out), or what is wrong with it. */
export function parseDay(written: WrittenDate): { day: string } | { problem: Diagnostic } {
  const { value } = written;
  const match = /^((\d{4})-(\d{2})-(\d{2}))(?:[T ].*)?$/.exec(value);
  if (!match) {
    const hint = 'write the publication date as year-month-day: date 2025-09-03';
    return { problem: diagnostic('DL1017', written, `cannot read the publication date "${value}"`, hint) };
  }
  const [, day = '', year, month, dayOfMonth] = match.map(String);
  const reason = impossibility(Number(year), Number(month), Number(dayOfMonth));
  if (reason === undefined) return { day };
  const hint = 'the date is read as year-month-day; put the right one in its place';
  return { problem: diagnostic('DL1002', written, `there is no ${day}: ${reason}`, hint) };
}

function impossibility(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12) return `a year has 12 months, not ${month}`;
  const last = daysInMonth(year, month);
  if (day >= 1 && day <= last) return undefined;
  return `${year}-${String(month).padStart(2, '0')} has ${last} days, no day ${day}`;
}
