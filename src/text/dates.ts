import { MS_PER_DAY } from '../model/calendar.ts';
import { type Edtf, type EdtfDate, edtfDays, firstDay, parseEdtf } from '../model/edtf.ts';

/** How much room there is: "1–2 September 2025" or "1–2 Sep 2025". */
export type DateStyle = 'long' | 'short';

const formatters = new Map<string, Intl.DateTimeFormat>();

export function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let made = formatters.get(key);
  if (!made) {
    // The proleptic Gregorian calendar of EDTF, whatever the locale prefers; days have no time zone.
    made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    formatters.set(key, made);
  }
  return made;
}

type FieldPrecision = 'year' | 'month' | 'day';

function fields(precision: FieldPrecision, style: DateStyle, bce: boolean): Intl.DateTimeFormatOptions {
  const month = style === 'long' ? 'long' : 'short';
  return {
    year: 'numeric',
    ...(precision !== 'year' && { month }),
    ...(precision === 'day' && { day: 'numeric' }),
    ...(bce && { era: 'short' }),
  };
}

const fieldPrecision = (date: EdtfDate): FieldPrecision =>
  date.precision === 'day' || date.precision === 'month' ? date.precision : 'year';

/** Words that dates need beside what `Intl` gives, as within a sentence; a language's catalogue has them. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  /** `year` as in {@link EdtfDate}: of `-001X`, which is 20 to 11 BCE, -10. */
  readonly decade: (year: number) => string;
  readonly century: (year: number) => string;
  /** ISO 8601-2 sub-year codes 21 to 41. */
  readonly subYear: (code: number, year: string) => string;
}

function formatPoint(date: EdtfDate, locale: string, style: DateStyle, words: DateWords): string {
  switch (date.precision) {
    case 'decade':
      return words.decade(date.year);
    case 'century':
      return words.century(date.year);
    case 'season':
      return words.subYear(date.month ?? 21, formatYear(date.year, locale));
    default:
      return formatter(locale, fields(date.precision, style, date.year <= 0)).format(
        firstDay(date) * MS_PER_DAY,
      );
  }
}

const formatYear = (year: number, locale: string): string =>
  formatPoint({ precision: 'year', year }, locale, 'long', NO_WORDS);

const same = (text: string): string => text;
const NO_WORDS: DateWords = {
  about: same,
  perhaps: same,
  since: same,
  until: same,
  decade: String,
  century: String,
  subYear: (_, year) => year,
};

function qualify(text: string, { start, end }: Edtf, words: DateWords): string {
  const ends = [start, end];
  const qualified = ends.some((date) => date?.approximate) ? words.about(text) : text;
  return ends.some((date) => date?.uncertain) ? words.perhaps(qualified) : qualified;
}

/** An EDTF date in a reader's words and no more precise than it is: "About August 2025", "1–2 September 2025". */
export function formatEdtf(value: string, locale: string, style: DateStyle, words: DateWords): string {
  const phrase = formatWithin(value, locale, style, words);
  return phrase.charAt(0).toLocaleUpperCase(locale) + phrase.slice(1);
}

/** The same within a sentence: "about August 2025". */
export function formatWithin(value: string, locale: string, style: DateStyle, words: DateWords): string {
  const edtf = parseEdtf(value);
  if (!edtf) return value;
  const { start, end } = edtf;
  if (!start) return end ? words.until(qualify(formatPoint(end, locale, style, words), edtf, words)) : value;
  if (!end) return words.since(qualify(formatPoint(start, locale, style, words), edtf, words));
  const text =
    start === end
      ? formatPoint(start, locale, style, words)
      : formatInterval(start, end, locale, style, words);
  return qualify(text, edtf, words);
}

function formatInterval(
  start: EdtfDate,
  end: EdtfDate,
  locale: string,
  style: DateStyle,
  words: DateWords,
): string {
  const plain = [start, end].every((d) => ['year', 'month', 'day'].includes(d.precision));
  if (plain && start.precision === end.precision) {
    return formatter(locale, fields(fieldPrecision(start), style, start.year <= 0)).formatRange(
      firstDay(start) * MS_PER_DAY,
      // The first day of the last year, month or day: all that its fields show.
      firstDay(end) * MS_PER_DAY,
    );
  }
  return `${formatPoint(start, locale, style, words)} – ${formatPoint(end, locale, style, words)}`;
}

/** "Wednesday 3 September 2025", within a sentence, for the anchor of a relative date. */
export function formatWeekday(value: string, locale: string, words: DateWords): string {
  const edtf = parseEdtf(value);
  if (edtf?.start?.precision !== 'day' || edtf.start !== edtf.end) {
    return formatWithin(value, locale, 'long', words);
  }
  return formatter(locale, { weekday: 'long', ...fields('day', 'long', edtf.start.year <= 0) }).format(
    edtfDays(edtf).first * MS_PER_DAY,
  );
}

/** What `<time datetime>` can hold of an EDTF date: its day, month or year; of an interval, its start. */
export function machineDate(value: string): string | undefined {
  const date = parseEdtf(value)?.start;
  if (!date || date.year < 1 || !['year', 'month', 'day'].includes(date.precision)) return undefined;
  return value.split('/')[0]?.replace(/[~?%]$/, '');
}

/** A formatted date whose day, month and year no line breaks apart: "28 Feb – 3 Mar" may break at the dash. */
export const unbroken = (date: string): string =>
  date.replace(/(?<=(?:^|[\s–-])\d{1,2}\.?) (?=\p{L})|(?<=\p{L}\.?) (?=\d{4}(?!\d))/gu, '\u00a0');
