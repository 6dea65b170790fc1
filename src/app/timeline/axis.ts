import { civilDate, epochDay, type EpochMs, MS_PER_DAY } from '../../model/calendar.ts';
import type { TimeSpan } from '../../model/span.ts';
import { type AxisSpan, inTime, type TimeWarp } from '../state/time-warp.ts';

export interface AxisTick {
  readonly x: number;
  /** Empty where there is no room for one, whole. */
  readonly label: string;
  /** Begins what the labels are part of: a year among months, a month among days. */
  readonly major: boolean;
}

export interface Axis {
  readonly ticks: readonly AxisTick[];
  /** What the first labels are part of, where none in view says it: "September 2025". */
  readonly context: string;
}

type Unit = 'day' | 'month' | 'year';
interface Step {
  readonly unit: Unit;
  readonly count: number;
}

const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10].map((count): Step => ({ unit: 'day', count })),
  ...[1, 3, 6].map((count): Step => ({ unit: 'month', count })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count): Step => ({ unit: 'year', count })),
];
const DAYS: Readonly<Record<Unit, number>> = { day: 1, month: 30.4, year: 365.25 };
/** Least distance of two ticks, px. */
const APART: Readonly<Record<Unit, number>> = { day: 34, month: 46, year: 52 };
/** From a tick to its label, and the least room between two labels, px. */
export const TICK_PADDING = 6;

const ms = (year: number, month = 1, day = 1): EpochMs => epochDay(year, month, day) * MS_PER_DAY;

/** The first instants of a step's units in a stretch. */
function* ticksIn({ start, end }: TimeSpan, { unit, count }: Step): Generator<EpochMs> {
  const first = civilDate(Math.floor(start / MS_PER_DAY));
  if (unit === 'year') {
    for (let year = Math.floor(first.year / count) * count; ms(year) < end; year += count) {
      if (ms(year) >= start) yield ms(year);
    }
    return;
  }
  for (let month = 0; ; month += 1) {
    const begin = ms(first.year, first.month + month);
    if (begin >= end) return;
    if (unit === 'month') {
      if ((first.month + month - 1) % count === 0 && begin >= start) yield begin;
      continue;
    }
    const length = (ms(first.year, first.month + month + 1) - begin) / MS_PER_DAY;
    // The last of a month leaves room for the first of the next.
    for (let day = 0; day < length && (day === 0 || day + count / 2 < length); day += count) {
      const at = begin + day * MS_PER_DAY;
      if (at >= start && at < end) yield at;
    }
  }
}

function* unfolded(seen: TimeSpan, { folds }: TimeWarp): Generator<TimeSpan> {
  let { start } = seen;
  for (const fold of folds) {
    if (fold.end <= start || fold.start >= seen.end) continue;
    if (fold.start > start) yield { start, end: fold.start };
    start = fold.end;
  }
  if (start < seen.end) yield { start, end: seen.end };
}

const formats = new Map<string, Intl.DateTimeFormat>();
function format(time: EpochMs, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
  return made.format(time);
}
const yearText = (time: EpochMs, locale: string): string => {
  const { year } = civilDate(Math.floor(time / MS_PER_DAY));
  return year > 0 ? String(year) : format(time, locale, { year: 'numeric', era: 'short' });
};

function tickText(time: EpochMs, unit: Unit, locale: string): { text: string; major: boolean } {
  const { month, day } = civilDate(Math.floor(time / MS_PER_DAY));
  if (unit === 'year') return { text: yearText(time, locale), major: false };
  if (unit === 'month' && month === 1) return { text: yearText(time, locale), major: true };
  if (unit === 'month' || day === 1)
    return { text: format(time, locale, { month: 'short' }), major: unit === 'day' };
  return { text: String(day), major: false };
}

export interface AxisOptions {
  readonly view: AxisSpan;
  readonly width: number;
  readonly warp: TimeWarp;
  /** BCP 47. */
  readonly locale: string;
  readonly measure: (text: string) => number;
}

/** The ticks of a view, each at its time whatever is folded; a label that has no room for all of it is left out. */
export function axisTicks({ view, width, warp, locale, measure }: AxisOptions): Axis {
  const scale = width / (view.end - view.start);
  const step =
    STEPS.find(({ unit, count }) => count * DAYS[unit] * MS_PER_DAY * scale >= APART[unit]) ?? STEPS.at(-1);
  if (!step) return { ticks: [], context: '' };
  const seen = inTime(warp, view);
  const texts: { x: number; text: string; major: boolean }[] = [];
  for (const stretch of unfolded(seen, warp)) {
    for (const time of ticksIn(stretch, step)) {
      const { text, major } = tickText(time, step.unit, locale);
      texts.push({ x: (warp.toAxis(time) - view.start) * scale, text, major });
    }
  }

  let context =
    step.unit === 'year'
      ? ''
      : step.unit === 'month'
        ? yearText(seen.start, locale)
        : format(seen.start, locale, { month: 'long', year: 'numeric' });
  const contextWidth = measure(context) + 2 * TICK_PADDING;
  if (texts.some(({ x, major }) => major && x < contextWidth + TICK_PADDING)) context = '';

  // Then the first of these says it too.
  const first = context === '' && step.unit === 'day' ? texts.find(({ major }) => major) : undefined;
  if (first)
    first.text += ` ${yearText(inTime(warp, { start: view.start + first.x / scale, end: view.end }).start, locale)}`;

  const breaks = warp.folds.map(({ at }) => (at - view.start) * scale);
  let taken = context === '' ? 0 : contextWidth;
  const ticks = texts.map(({ x, text, major }) => {
    const end = x + TICK_PADDING + measure(text);
    // A label stands on one side of a break.
    if (x < taken || end > width || breaks.some((at) => x < at && end > at)) return { x, label: '', major };
    taken = end + TICK_PADDING;
    return { x, label: text, major };
  });
  return { ticks, context };
}
