import type { EpochMs } from '../../model/calendar.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import { eventSpan } from './viewport.ts';

export interface Bin extends TimeSpan {
  /** Events that begin in the bin. */
  readonly total: number;
  /** Of those, the ones shown. */
  readonly shown: number;
}

/** Counts events by when they begin, in `count` bins of one length. */
export function histogram(
  events: readonly TimelineEvent[],
  visible: ReadonlySet<EventId>,
  span: TimeSpan,
  count: number,
): readonly Bin[] {
  const width = (span.end - span.start) / count;
  const totals = Array.from({ length: count }, () => 0);
  const shown = Array.from({ length: count }, () => 0);
  for (const event of events) {
    const at = Math.floor((eventSpan(event).start - span.start) / width);
    const bin = Math.min(count - 1, Math.max(0, at));
    totals[bin] = (totals[bin] ?? 0) + 1;
    if (visible.has(event.id)) shown[bin] = (shown[bin] ?? 0) + 1;
  }
  return totals.map((total, i) => ({
    start: span.start + i * width,
    end: span.start + (i + 1) * width,
    total,
    shown: shown[i] ?? 0,
  }));
}

/** First instants of the years to label, at most `most` of them, a round number of years apart. */
export function yearTicks(span: TimeSpan, most: number): readonly EpochMs[] {
  // The years that begin in the span: 1 ms before its start another year may run.
  const first = new Date(span.start - 1).getUTCFullYear() + 1;
  const last = new Date(span.end - 1).getUTCFullYear();
  const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000];
  const step = steps.find((s) => Math.floor(last / s) - Math.ceil(first / s) < most) ?? 10_000;
  const ticks: EpochMs[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    ticks.push(new Date(0).setUTCFullYear(year, 0, 1));
  }
  return ticks;
}
