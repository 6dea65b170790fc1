import type { EpochMs } from '../../model/calendar.ts';
import type { TimeSpan } from '../../model/span.ts';

/** A place on the axis: milliseconds, less those that are folded away before it. */
export type AxisMs = number & { readonly unit?: 'axis millisecond' };

/** A stretch of the axis, half-open. */
export interface AxisSpan {
  readonly start: AxisMs;
  readonly end: AxisMs;
}

/** A quiet stretch that takes no room on the axis. */
export interface Fold extends TimeSpan {
  /** Where its break stands. */
  readonly at: AxisMs;
}

/** From time to the axis that the timeline is drawn on, and back. Both are monotone. */
export interface TimeWarp {
  readonly folds: readonly Fold[];
  /** All of a fold is at its break. */
  readonly toAxis: (time: EpochMs) => AxisMs;
  /** At a break, the first instant after the fold. */
  readonly toTime: (axis: AxisMs) => EpochMs;
}

/** A view as wide as this one, about a stretch that lies outside it; null when some of the stretch is in view. */
export function centredOn(wanted: AxisSpan, view: AxisSpan): AxisSpan | null {
  if (wanted.end > view.start && wanted.start < view.end) return null;
  const by = (wanted.start + wanted.end) / 2 - (view.start + view.end) / 2;
  return { start: view.start + by, end: view.end + by };
}

/** @param share of the view's width, which stays where it is */
export const zoomAbout = (share: number, factor: number, { start, end }: AxisSpan): AxisSpan => {
  const at = start + (end - start) * share;
  return { start: at - (at - start) / factor, end: at + (end - at) / factor };
};

/** Later by a share of the view's width. */
export const panned = (share: number, { start, end }: AxisSpan): AxisSpan => {
  const by = (end - start) * share;
  return { start: start + by, end: end + by };
};

/** A stretch is quiet when it is longer than this share of what would remain unfolded. */
const QUIET = 0.08;
/** Of what remains: left free at each side of a break, so that it does not touch the events beside it, */
const MARGIN = 0.02;
/** but never more than this share of the stretch. */
const MOST_MARGIN = 0.25;
/** An event longer than this share of the whole runs through quiet times, and does not make them busy. */
const LONG = 0.2;

const warpOf = (folds: readonly Fold[]): TimeWarp => ({
  folds,
  toAxis: (time) => {
    let hidden = 0;
    for (const { start, end } of folds) {
      if (time <= start) break;
      hidden += Math.min(time, end) - start;
    }
    return time - hidden;
  },
  toTime: (axis) => {
    let hidden = 0;
    for (const { at, start, end } of folds) {
      if (axis < at) break;
      hidden += end - start;
    }
    return axis + hidden;
  },
});

/** Nothing is folded: the axis is time. */
export const NO_FOLDS: TimeWarp = warpOf([]);

/** The stretches in which something begins, ends or goes on, merged and in order. */
function busyTimes(spans: readonly TimeSpan[]): TimeSpan[] {
  // Not `Math.min(...)`: an engine takes some 65,000 arguments, and no more.
  const first = spans.reduce((least, { start }) => Math.min(least, start), Infinity);
  const whole = spans.reduce((most, { end }) => Math.max(most, end), -Infinity) - first;
  const parts: TimeSpan[] = [];
  for (const span of spans) {
    const { start, end } = span;
    if (end - start > LONG * whole) parts.push({ start, end: start }, { start: end, end });
    else parts.push(span);
  }
  parts.sort((a, b) => a.start - b.start);
  const busy: { start: EpochMs; end: EpochMs }[] = [];
  for (const { start, end } of parts) {
    const last = busy.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else busy.push({ start, end });
  }
  return busy;
}

/**
 * Folds the stretches in which nothing happens, longest first, until those that remain are short beside the rest.
 * @param spans of the events
 */
export function foldQuietPeriods(spans: readonly TimeSpan[]): TimeWarp {
  if (spans.length === 0) return NO_FOLDS;
  const busy = busyTimes(spans);
  const gaps = busy
    .slice(1)
    .map(({ start }, i) => ({ start: busy[i]?.end ?? start, end: start }))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  let remains = (busy.at(-1)?.end ?? 0) - (busy[0]?.start ?? 0);
  const quiet: TimeSpan[] = [];
  for (const gap of gaps) {
    const length = gap.end - gap.start;
    if (length <= QUIET * remains) break;
    quiet.push(gap);
    remains -= length;
  }
  let hidden = 0;
  return warpOf(
    quiet
      .sort((a, b) => a.start - b.start)
      .flatMap((gap): Fold[] => {
        const margin = Math.round(Math.min(MARGIN * remains, MOST_MARGIN * (gap.end - gap.start)));
        // Where only long events are, nothing would remain: two breaks never stand in one place.
        const [start, end] = [gap.start + Math.max(1, margin), gap.end - Math.max(1, margin)];
        if (end <= start) return [];
        const fold = { start, end, at: start - hidden };
        hidden += end - start;
        return [fold];
      }),
  );
}

/** A stretch of time, on the axis. */
export const onAxis = (warp: TimeWarp, { start, end }: TimeSpan): AxisSpan => ({
  start: warp.toAxis(start),
  end: warp.toAxis(end),
});

/** A stretch of the axis, in time. */
export const inTime = (warp: TimeWarp, { start, end }: AxisSpan): TimeSpan => ({
  start: warp.toTime(start),
  end: warp.toTime(end),
});
