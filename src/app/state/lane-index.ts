import type { EventId, EventOutline } from '../../model/event.ts';
import type { Lane } from './lanes.ts';
import { type AxisMs, onAxis, type TimeWarp } from './time-warp.ts';
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

/** @param matches what the search found, which comes before the rest; null without a search */
export function indexLane(lane: Lane, warp: TimeWarp, matches: ReadonlySet<EventId> | null): LaneIndex {
  const entries = lane.events.map((event) => ({ event, ...onAxis(warp, eventSpan(event)) }));
  entries.sort((a, b) => a.start - b.start || (a.event.id < b.event.id ? -1 : 1));
  const isFound = (at: Position): number => (matches?.has(entries[at]?.event.id ?? '') ? 1 : 0);
  const salience = (at: Position): number => entries[at]?.event.salience ?? 0;
  const order = [...entries.keys()].sort(
    (a, b) => isFound(b) - isFound(a) || salience(b) - salience(a) || a - b,
  );
  const rank = new Uint32Array(entries.length);
  for (const [place, at] of order.entries()) rank[at] = place;
  const ends = Float64Array.from(entries, ({ end }) => end);
  return {
    lane,
    events: entries.map(({ event }) => event),
    starts: Float64Array.from(entries, ({ start }) => start),
    ends,
    rank,
    leastRank: segmentTree(rank, Math.min, Infinity),
    greatestEnd: segmentTree(ends, Math.max, -Infinity),
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
