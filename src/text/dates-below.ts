import { MS_PER_DAY } from '../model/calendar.ts';
import { firstDay, parseEdtf, stringifyEdtf } from '../model/edtf.ts';
import { type DateWords, formatEdtf, formatter } from './dates.ts';

/** The headings that a date is read under, EDTF; a month stands until another begins, or another year. */
export interface DateHeadings {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
}

const DAY = { day: 'numeric' } as const;
const DAY_AND_MONTH = { day: 'numeric', month: 'short' } as const;
const MONTH = { month: 'short' } as const;

/**
 * What its headings leave to say of a date: under September 2025, "1–2"; under 2025, "28 Aug – 2 Sept"; under the year or
 * month that it is, nothing. Of a span of years that ends on a day, the years. Where they do not say its year, or it is qualified, all of it in its short form.
 */
export function formatBelow(value: string, above: DateHeadings, locale: string, words: DateWords): string {
  const whole = (): string => formatEdtf(value, locale, 'short', words);
  const edtf = parseEdtf(value);
  const { start, end } = edtf ?? {};
  if (!start || !end || [start, end].some((date) => date.approximate || date.uncertain)) return whole();
  const year = parseEdtf(above.year ?? '')?.start?.year;
  const month = parseEdtf(above.month ?? '')?.start?.month;
  if (start.precision === 'year' && end.month !== undefined && start.year === year) {
    return formatEdtf(
      stringifyEdtf({ start, end: { precision: 'year', year: end.year } }),
      locale,
      'short',
      words,
    );
  }
  if (start.year !== year || end.year !== year || start.precision !== end.precision) return whole();
  const range = (options: Intl.DateTimeFormatOptions): string => {
    const format = formatter(locale, options);
    const [first, last] = [firstDay(start) * MS_PER_DAY, firstDay(end) * MS_PER_DAY];
    return first === last ? format.format(first) : format.formatRange(first, last);
  };
  const isOwnMonth = month !== undefined && start.month === month && end.month === month;
  switch (start.precision) {
    case 'year':
      // Below a month, the bare year must be told from the month's days.
      return month === undefined ? '' : whole();
    case 'month':
      return isOwnMonth ? '' : range(MONTH);
    case 'day':
      return range(isOwnMonth ? DAY : DAY_AND_MONTH);
    default:
      return whole();
  }
}

/** "September", under its year. @param value EDTF month */
export function formatMonthName(value: string, locale: string, style: 'long' | 'short'): string {
  const date = parseEdtf(value)?.start;
  return date ? formatter(locale, { month: style }).format(firstDay(date) * MS_PER_DAY) : value;
}
