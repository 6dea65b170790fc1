import { civilDate, daysInMonth, epochDay, type EpochDay, MS_PER_DAY } from './calendar.ts';
import type { TimeSpan } from './span.ts';

/**
 * The part of EDTF (ISO 8601-2:2019, levels 0 and 1) that news needs: years, months, days, seasons and
 * quarters, decades and centuries as `201X` and `20XX`, the qualifiers `~ ? %`, intervals, open ends `..`.
 * Why not a library: docs/decisions/0002-own-edtf-subset.md.
 */
export type EdtfPrecision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

export interface EdtfDate {
  readonly precision: EdtfPrecision;
  /** Astronomical (0 is 1 BCE); of a decade or century, its year nearest to 0: the first, before 0 the last. */
  readonly year: number;
  /** 1 to 12 for a month or day; 21 to 41, ISO 8601-2's sub-year codes, for a season or quarter. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** `~`, or `%` together with `uncertain`. */
  readonly approximate?: boolean;
  /** `?` */
  readonly uncertain?: boolean;
}

/** One date is an interval whose two ends are the same object; `null` is an open end (`..`). */
export interface Edtf {
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
}

/** First month and number of months of each sub-year code (ISO 8601-2, 4.8); a winter runs into the next year. */
const SUB_YEAR: Readonly<Record<number, readonly [firstMonth: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

const DATE = /^(-?\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

function parseDate(text: string): EdtfDate | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, digits = '', monthDigits, dayDigits, qualifier] = match;
  const qualified = {
    ...((qualifier === '~' || qualifier === '%') && { approximate: true }),
    ...((qualifier === '?' || qualifier === '%') && { uncertain: true }),
  };
  const year = Number(digits.replaceAll('X', '0'));
  // ISO 8601-2 has no year -0; as a decade or century it could not be told from `000X` and `00XX`.
  if (Object.is(year, -0)) return undefined;
  if (digits.includes('X')) {
    if (monthDigits !== undefined) return undefined;
    return { precision: digits.endsWith('XX') ? 'century' : 'decade', year, ...qualified };
  }
  if (monthDigits === undefined) return { precision: 'year', year, ...qualified };
  const month = Number(monthDigits);
  if (SUB_YEAR[month]) {
    return dayDigits === undefined ? { precision: 'season', year, month, ...qualified } : undefined;
  }
  if (month < 1 || month > 12) return undefined;
  if (dayDigits === undefined) return { precision: 'month', year, month, ...qualified };
  const day = Number(dayDigits);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return { precision: 'day', year, month, day, ...qualified };
}

/** Texts that were read: the same few thousand dates are asked for again and again. */
const known = new Map<string, Edtf | undefined>();
const MOST_KNOWN = 50_000;

/** Undefined when `text` is not of the supported subset, names no real day, or ends before it starts. */
export function parseEdtf(text: string): Edtf | undefined {
  const before = known.get(text);
  if (before !== undefined || known.has(text)) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const edtf = readEdtf(text);
  known.set(text, edtf);
  return edtf;
}

function readEdtf(text: string): Edtf | undefined {
  const ends = text.split('/');
  if (ends.length > 2) return undefined;
  const [first = '', last] = ends;
  if (last === undefined) {
    const date = parseDate(first);
    return date && { start: date, end: date };
  }
  const start = first === '..' ? null : parseDate(first);
  const end = last === '..' ? null : parseDate(last);
  if (start === undefined || end === undefined || (start === null && end === null)) return undefined;
  if (start && end && firstDay(start) > lastDay(end)) return undefined;
  return { start, end };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function stringifyDate(date: EdtfDate): string {
  const sign = date.year < 0 ? '-' : '';
  const year = sign + pad(Math.abs(date.year), 4);
  const digits =
    date.precision === 'century'
      ? `${year.slice(0, -2)}XX`
      : date.precision === 'decade'
        ? `${year.slice(0, -1)}X`
        : year;
  const month = date.month === undefined ? '' : `-${pad(date.month, 2)}`;
  const day = date.day === undefined ? '' : `-${pad(date.day, 2)}`;
  const qualifier = date.approximate ? (date.uncertain ? '%' : '~') : date.uncertain ? '?' : '';
  return digits + month + day + qualifier;
}

export function stringifyEdtf({ start, end }: Edtf): string {
  if (start && start === end) return stringifyDate(start);
  return `${start ? stringifyDate(start) : '..'}/${end ? stringifyDate(end) : '..'}`;
}

export const singleDate = (date: EdtfDate): Edtf => ({ start: date, end: date });

export function dayDate(day: EpochDay): EdtfDate {
  return { precision: 'day', ...civilDate(day) };
}

/** The first day that the date may mean. */
export function firstDay(date: EdtfDate): EpochDay {
  if (date.precision === 'season') return epochDay(date.year, SUB_YEAR[date.month ?? 21]?.[0] ?? 1, 1);
  // A decade or century before the year 0 counts away from it.
  if (date.year < 0 && date.precision === 'decade') return epochDay(date.year - 9, 1, 1);
  if (date.year < 0 && date.precision === 'century') return epochDay(date.year - 99, 1, 1);
  return epochDay(date.year, date.month ?? 1, date.day ?? 1);
}

/** The last day that the date may mean. */
function lastDay(date: EdtfDate): EpochDay {
  const { year, month = 1, day = 1 } = date;
  switch (date.precision) {
    case 'century':
      return epochDay(year + (year < 0 ? 1 : 100), 1, 1) - 1;
    case 'decade':
      return epochDay(year + (year < 0 ? 1 : 10), 1, 1) - 1;
    case 'year':
      return epochDay(year + 1, 1, 1) - 1;
    case 'season': {
      const [firstMonth, months] = SUB_YEAR[month] ?? [1, 3];
      return epochDay(year, firstMonth + months, 1) - 1;
    }
    case 'month':
      return epochDay(year, month + 1, 1) - 1;
    case 'day':
      return epochDay(year, month, day);
  }
}

/** Inclusive whole days; an open end is infinite. */
export function edtfDays({ start, end }: Edtf): { first: EpochDay; last: EpochDay } {
  return { first: start ? firstDay(start) : -Infinity, last: end ? lastDay(end) : Infinity };
}

/** Half-open, in UTC; an open end is infinite. */
export function edtfTimeSpan(edtf: Edtf): TimeSpan {
  const { first, last } = edtfDays(edtf);
  return { start: first * MS_PER_DAY, end: (last + 1) * MS_PER_DAY };
}

const orderingKeys = (edtf: Edtf): [first: number, last: number] => {
  const { first, last } = edtfDays(edtf);
  // Without a start, an interval stands at its end: "until 2009" belongs with 2009.
  return first === -Infinity ? [last, last] : [first, last];
};

/** Earlier start first; of two with one start, the shorter (more precise) first. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const [aFirst, aLast] = orderingKeys(a);
  const [bFirst, bLast] = orderingKeys(b);
  if (aFirst !== bFirst) return aFirst - bFirst;
  if (aLast !== bLast) return aLast < bLast ? -1 : 1;
  return 0;
}

/** The least precise of an interval's named ends: how exactly the text places it. */
export function edtfPrecision({ start, end }: Edtf): EdtfPrecision {
  const order: readonly EdtfPrecision[] = ['century', 'decade', 'year', 'season', 'month', 'day'];
  const rank = (date: EdtfDate | null): number => (date ? order.indexOf(date.precision) : order.length);
  return order[Math.min(rank(start), rank(end))] ?? 'day';
}
