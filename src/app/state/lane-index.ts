import type { EventId, EventOutline } from '../../model/event.ts';
import type { Lane } from './lanes.ts';
import type { AxisMs, TimeWarp } from './time-warp.ts';
import { eventSpan } from './viewport.ts';

/** Position of an event in its lane's index: by start, then id. */
export type Position = number;

/** The events of a lane in typed arrays, so that what lies in a stretch is found without looking at the rest. */
export interface LaneIndex {
  readonly lane: Lane;
  readonly events: readonly EventOutline[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The place of each event in order of importance: 0 comes first. */
  readonly rank: Uint32Array;
  /** Segment trees over the positions: least rank, greatest end. Node 1 is the root; the leaves are the second half. */
  readonly leastRank: Float64Array;
  readonly greatestEnd: Float64Array;
}

function segmentTree(
  leaves: ArrayLike<number>,
  join: (a: number, b: number) => number,
  none: number,
): Float64Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, leaves.length)));
  const tree = new Float64Array(2 * size).fill(none);
  tree.set(leaves, size);
  for (let node = size - 1; node >= 1; node -= 1) {
    tree[node] = join(tree[2 * node] ?? none, tree[2 * node + 1] ?? none);
  }
  return tree;
}

type Spans = Pick<LaneIndex, 'events' | 'starts' | 'ends'>;

function spansOf(events: readonly EventOutline[], warp: TimeWarp): Spans {
  const starts = new Float64Array(events.length);
  const ends = new Float64Array(events.length);
  for (const [at, event] of events.entries()) {
    const { start, end } = eventSpan(event);
    starts[at] = warp.toAxis(start);
    ends[at] = warp.toAxis(end);
  }
  return { events, starts, ends };
}

/** By start on the axis, then id: the order in which they come, but for dates that are less exact. */
function inOrder(events: readonly EventOutline[], warp: TimeWarp): Spans {
  const spans = spansOf(events, warp);
  const { starts } = spans;
  const compare = (a: Position, b: Position): number =>
    (starts[a] ?? 0) - (starts[b] ?? 0) || ((events[a]?.id ?? '') < (events[b]?.id ?? '') ? -1 : 1);
  let isInOrder = true;
  for (let at = 1; at < events.length && isInOrder; at += 1) isInOrder = compare(at - 1, at) < 0;
  if (isInOrder) return spans;
  return spansOf(
    [...events.keys()].sort(compare).flatMap((at) => events[at] ?? []),
    warp,
  );
}

/** What was found first, then by salience, then by position. */
function ranksOf(events: readonly EventOutline[], matches: ReadonlySet<EventId> | null): Uint32Array {
  const saliences = [...new Set(events.map(({ salience }) => salience))].sort((a, b) => b - a);
  const steps = new Map(saliences.map((salience, i) => [salience, i]));
  // One number each, for numbers are sorted without asking which of two comes first.
  const keys = new Float64Array(events.length);
  for (const [at, { id, salience }] of events.entries()) {
    const step = (steps.get(salience) ?? 0) + (matches && !matches.has(id) ? saliences.length : 0);
    keys[at] = step * events.length + at;
  }
  keys.sort();
  const rank = new Uint32Array(events.length);
  for (let place = 0; place < keys.length; place += 1) rank[(keys[place] ?? 0) % events.length] = place;
  return rank;
}

/** @param matches what the search found, which comes before the rest; null without a search */
export function indexLane(lane: Lane, warp: TimeWarp, matches: ReadonlySet<EventId> | null): LaneIndex {
  const spans = inOrder(lane.events, warp);
  const rank = ranksOf(spans.events, matches);
  return {
    lane,
    ...spans,
    rank,
    leastRank: segmentTree(rank, Math.min, Infinity),
    greatestEnd: segmentTree(spans.ends, Math.max, -Infinity),
  };
}

/** The first position that starts at or after `axis`. */
export function firstFrom({ starts }: LaneIndex, axis: AxisMs): Position {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < axis) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The `most` most important of the positions from `from` to before `to`, in that order. */
export function mostImportant(
  { leastRank, rank }: LaneIndex,
  from: Position,
  to: Position,
  most: number,
): Position[] {
  const size = leastRank.length / 2;
  // Subtrees that lie in the range; the one with the most important event is opened first.
  const open: { node: number; least: number }[] = [];
  const add = (node: number): void => {
    const least = leastRank[node] ?? Infinity;
    if (least === Infinity) return;
    let at = open.length;
    while (at > 0 && (open[at - 1]?.least ?? 0) < least) at -= 1;
    open.splice(at, 0, { node, least });
  };
  for (let [low, high] = [from + size, to + size]; low < high; low >>= 1, high >>= 1) {
    if (low & 1) add(low++);
    if (high & 1) add(--high);
  }
  const found: Position[] = [];
  while (found.length < most) {
    const next = open.pop();
    if (!next) break;
    let { node } = next;
    // Down to the leaf, leaving the other halves open.
    while (node < size) {
      const [left, right] = [2 * node, 2 * node + 1];
      const leftFirst = leastRank[left] === next.least;
      add(leftFirst ? right : left);
      node = leftFirst ? left : right;
    }
    found.push(node - size);
  }
  return found.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
}

/** At most `most` positions that start before `axis` and end after it, latest start first. */
export function begunBefore(index: LaneIndex, axis: AxisMs, most: number): Position[] {
  const { greatestEnd, starts } = index;
  const size = greatestEnd.length / 2;
  const before = firstFrom(index, axis);
  const found: Position[] = [];
  const look = (node: number, from: Position, length: number): void => {
    if (found.length >= most || from >= before || (greatestEnd[node] ?? -Infinity) <= axis) return;
    if (length === 1) {
      found.push(from);
      return;
    }
    look(2 * node + 1, from + length / 2, length / 2);
    look(2 * node, from, length / 2);
  };
  if (starts.length > 0) look(1, 0, size);
  return found;
}
