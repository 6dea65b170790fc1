import type { EpochMs } from '../../model/calendar.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import type { Lane } from './lanes.ts';
import { eventSpan, spanOfEvents } from './viewport.ts';

/**
 * Which events of a crowd are drawn. Time is cut into buckets of a power of two of milliseconds, aligned to the
 * epoch: so panning never changes what is shown, and zooming changes it only at doublings.
 */
export interface DetailLevel {
  /** log2 of a bucket's length in ms. */
  readonly exponent: number;
  /** The buckets to draw: those in view and a view's width beside. Inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Events of one lane and bucket that are gathered behind "+n more". */
export interface Cluster {
  /** Unique and stable at one level: lane, exponent and bucket. */
  readonly id: string;
  readonly lane: string;
  readonly events: readonly TimelineEvent[];
  /** Of the gathered events. */
  readonly span: TimeSpan;
  /** The least stretch that holds half of them: where to look first. */
  readonly densest: TimeSpan;
  /** The reader opened it: its events are drawn, and it can be closed again. */
  readonly opened: boolean;
}

export interface LaneDetail {
  readonly lane: Lane;
  readonly shown: readonly TimelineEvent[];
  readonly clusters: readonly Cluster[];
}

/** @param bucketPx least width of a bucket, about that of a label */
export function detailLevel(view: TimeSpan, viewPx: number, bucketPx: number): DetailLevel {
  const msPerPx = (view.end - view.start) / Math.max(1, viewPx);
  const exponent = Math.ceil(Math.log2(Math.max(1, bucketPx * msPerPx)));
  const first = Math.floor(view.start / 2 ** exponent);
  const last = Math.floor(view.end / 2 ** exponent);
  const beside = last - first + 1;
  return { exponent, first: first - beside, last: last + beside };
}

export const sameLevel = (a: DetailLevel, b: DetailLevel): boolean =>
  a.exponent === b.exponent && a.first === b.first && a.last === b.last;

const bySalience = (a: TimelineEvent, b: TimelineEvent): number =>
  b.salience - a.salience || (a.id < b.id ? -1 : 1);

const bucketOf = (at: EpochMs, exponent: number): number => Math.floor(at / 2 ** exponent);

export interface DetailOptions {
  /** The most events that one lane shows in one bucket; with more, one place is for the rest. */
  readonly most: number;
  /** Always drawn. */
  readonly selected: EventId | null;
  /** What the search found, drawn before the rest; null without a search. */
  readonly matches?: ReadonlySet<EventId> | null;
  /** Ids of clusters that the reader has opened. */
  readonly opened: ReadonlySet<string>;
}

/** The least stretch that holds the starts of half of the events. */
function densestHalf(events: readonly TimelineEvent[]): TimeSpan {
  const starts = events.map((event) => eventSpan(event).start).sort((a, b) => a - b);
  const half = Math.ceil(starts.length / 2);
  let best: TimeSpan = { start: starts[0] ?? 0, end: starts.at(-1) ?? 0 };
  for (let i = 0; i + half - 1 < starts.length; i += 1) {
    const [start = 0, end = 0] = [starts[i], starts[i + half - 1]];
    if (end - start < best.end - best.start) best = { start, end };
  }
  return best;
}

/** Bars longer than a bucket that are drawn beside the most of a bucket, as a multiple of that. */
const WIDE_FACTOR = 2;

/**
 * For each lane, the most salient events of each bucket and the clusters that hold the others. A lane with nothing
 * near the view is left out.
 */
export function levelOfDetail(
  lanes: readonly Lane[],
  level: DetailLevel,
  { most, selected, opened, matches }: DetailOptions,
): readonly LaneDetail[] {
  const isFound = ({ id }: TimelineEvent): number => (matches?.has(id) ? 1 : 0);
  const byPlace = (a: TimelineEvent, b: TimelineEvent): number => isFound(b) - isFound(a) || bySalience(a, b);
  const details = lanes.map((lane) => {
    const shown: TimelineEvent[] = [];
    const wide: TimelineEvent[] = [];
    const buckets = new Map<number, TimelineEvent[]>();
    for (const event of lane.events) {
      const span = eventSpan(event);
      const at = bucketOf(span.start, level.exponent);
      const begunBefore = at < level.first && bucketOf(span.end, level.exponent) >= level.first;
      if (event.id === selected) shown.push(event);
      // A bar longer than a bucket is no part of a crowd, up to a point.
      else if (
        begunBefore ||
        (span.end - span.start > 2 ** level.exponent && at >= level.first && at <= level.last)
      )
        wide.push(event);
      else if (at >= level.first && at <= level.last) {
        const bucket = buckets.get(at);
        if (bucket) bucket.push(event);
        else buckets.set(at, [event]);
      }
    }
    shown.push(...wide.sort(byPlace).slice(0, WIDE_FACTOR * most));
    for (const event of wide.slice(WIDE_FACTOR * most)) {
      const at = Math.max(level.first, bucketOf(eventSpan(event).start, level.exponent));
      buckets.set(at, [...(buckets.get(at) ?? []), event]);
    }
    const clusters: Cluster[] = [];
    for (const [at, events] of buckets) {
      const id = `${lane.id}~${level.exponent}~${at}`;
      if (events.length <= most) {
        shown.push(...events);
        continue;
      }
      const ranked = [...events].sort(byPlace);
      const hidden = new Set(ranked.slice(most - 1));
      const isOpened = opened.has(id);
      shown.push(...(isOpened ? events : events.filter((event) => !hidden.has(event))));
      const gathered = events.filter((event) => hidden.has(event));
      clusters.push({
        id,
        lane: lane.id,
        events: gathered,
        span: spanOfEvents(gathered),
        densest: densestHalf(gathered),
        opened: isOpened,
      });
    }
    return { lane, shown, clusters };
  });
  return details.filter(({ shown, clusters }) => shown.length + clusters.length > 0);
}
