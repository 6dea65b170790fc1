import { begunBefore, firstFrom, type LaneIndex, mostImportant, type Position } from './lane-index.ts';
import type { AxisMs, AxisSpan } from './time-warp.ts';

/**
 * How much of a crowd can be shown. The axis is cut into buckets of a power of two of milliseconds, aligned to the epoch, and
 * labels are fitted for a scale of a few steps an octave: so a pan changes nothing until it is long, and a zoom only in steps.
 */
export interface DetailLevel {
  /** log2 of a bucket's length in ms. */
  readonly exponent: number;
  /** Px a ms that labels are fitted for: never more than the true one, so that what fits does not collide. */
  readonly scale: number;
  /** The buckets to arrange: those in view, a view's width beside, and what completes a page. Inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Steps of the fitted scale in a doubling. */
const STEPS = 4;
/** Buckets are arranged by pages of so many. */
const PAGE = 8;

/** @param bucketPx least width of a bucket, about that of a label */
export function detailLevel(view: AxisSpan, viewPx: number, bucketPx: number): DetailLevel {
  const msPerPx = (view.end - view.start) / Math.max(1, viewPx);
  const exponent = Math.ceil(Math.log2(Math.max(1, bucketPx * msPerPx)));
  const first = Math.floor(view.start / 2 ** exponent);
  const last = Math.floor(view.end / 2 ** exponent);
  const beside = last - first + 1;
  return {
    exponent,
    scale: 2 ** (Math.floor(-Math.log2(msPerPx) * STEPS) / STEPS),
    first: Math.floor((first - beside) / PAGE) * PAGE,
    last: Math.ceil((last + beside + 1) / PAGE) * PAGE - 1,
  };
}

export const sameLevel = (a: DetailLevel, b: DetailLevel): boolean =>
  a.exponent === b.exponent && a.scale === b.scale && a.first === b.first && a.last === b.last;

export const bucketStart = (level: DetailLevel, bucket: number): AxisMs => bucket * 2 ** level.exponent;
export const bucketOf = (level: DetailLevel, axis: AxisMs): number => Math.floor(axis / 2 ** level.exponent);

/** The most events of one lane and bucket that are looked at; the rest is only counted. */
const MOST = 64;
/** The most that began before all of the buckets and go on. */
const MOST_BEFORE = 24;

/** Events of one lane that begin in one bucket. */
export interface Crowd {
  readonly bucket: number;
  readonly total: number;
}

export interface LaneDetail {
  /** What may be drawn, most important first. */
  readonly candidates: readonly Position[];
  /** The buckets that are not empty. */
  readonly crowds: readonly Crowd[];
}

/** What of a lane may be drawn: bounded by the buckets, not by how many events there are. */
export function levelOfDetail(index: LaneIndex, level: DetailLevel): LaneDetail {
  const candidates = begunBefore(index, bucketStart(level, level.first), MOST_BEFORE);
  const crowds: Crowd[] = [];
  let from = firstFrom(index, bucketStart(level, level.first));
  const end = firstFrom(index, bucketStart(level, level.last + 1));
  while (from < end) {
    const bucket = bucketOf(level, index.starts[from] ?? 0);
    const to = firstFrom(index, bucketStart(level, bucket + 1));
    crowds.push({ bucket, total: to - from });
    candidates.push(...mostImportant(index, from, to, MOST));
    from = to;
  }
  return { candidates: candidates.sort((a, b) => (index.rank[a] ?? 0) - (index.rank[b] ?? 0)), crowds };
}

/** The least stretch that holds half of the starts, which are in order: where to look first. */
export function densestHalf(starts: readonly AxisMs[]): AxisSpan {
  const half = Math.ceil(starts.length / 2);
  let best: AxisSpan = { start: starts[0] ?? 0, end: starts.at(-1) ?? 0 };
  for (let i = 0; i + half - 1 < starts.length; i += 1) {
    const [start = 0, end = 0] = [starts[i], starts[i + half - 1]];
    if (end - start < best.end - best.start) best = { start, end };
  }
  return best;
}
