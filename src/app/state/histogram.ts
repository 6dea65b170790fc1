import type { EpochMs } from '../../model/calendar.ts';
import type { EventOutline } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import { type AxisSpan, NO_FOLDS, type TimeWarp } from './time-warp.ts';
import { eventSpan } from './viewport.ts';

/**
 * Counts events by where they begin, in `count` bins of one length.
 * @param span of the axis, as the bins are
 */
export function histogram(
  events: readonly EventOutline[],
  span: AxisSpan,
  count: number,
  warp: TimeWarp = NO_FOLDS,
): readonly number[] {
  const width = (span.end - span.start) / count;
  const totals = Array.from({ length: count }, () => 0);
  for (const event of events) {
    const at = Math.floor((warp.toAxis(eventSpan(event).start) - span.start) / width);
    const bin = Math.min(count - 1, Math.max(0, at));
    totals[bin] = (totals[bin] ?? 0) + 1;
  }
  return totals;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** First instants of the years to label, at most `most` of them, a round number of years apart; none that is folded. */
export function yearTicks(
  span: TimeSpan,
  most: number,
  { folds, toAxis }: TimeWarp = NO_FOLDS,
): readonly EpochMs[] {
  // The years that begin in the span: 1 ms before its start another year may run.
  const first = new Date(span.start - 1).getUTCFullYear() + 1;
  const last = new Date(span.end - 1).getUTCFullYear();
  const apart = (toAxis(span.end) - toAxis(span.start)) / (most + 1);
  let ticks: EpochMs[] = [];
  for (const step of STEPS) {
    if (Math.floor(last / step) - Math.ceil(first / step) >= 4 * most + folds.length * 200) continue;
    const years: EpochMs[] = [];
    for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
      const at = new Date(0).setUTCFullYear(year, 0, 1);
      if (!folds.some(({ start, end }) => at > start && at < end)) years.push(at);
    }
    ticks = years;
    if (years.length <= most) break;
  }
  // Beside a fold even round years may lie close.
  if (folds.length > 0) {
    let taken = -Infinity;
    ticks = ticks.filter((tick) => {
      const free = toAxis(tick) - taken >= apart * 0.6;
      if (free) taken = toAxis(tick);
      return free;
    });
  }
  return ticks;
}
