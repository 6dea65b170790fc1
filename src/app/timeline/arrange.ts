import type { EventId, EventOutline } from '../../model/event.ts';
import type { LaneIndex, Position } from '../state/lane-index.ts';
import { bucketOf, bucketStart, type DetailLevel, levelOfDetail } from '../state/level-of-detail.ts';
import type { AxisMs } from '../state/time-warp.ts';
import { type Geometry, ITEM_GAP, LABEL_GAP, leastBar } from './geometry.ts';
import type { Label } from './label-lines.ts';

/** An event's place among the others of its lane, at one level of detail. */
export interface ArrangedItem {
  readonly event: EventOutline;
  readonly start: AxisMs;
  readonly end: AxisMs;
  readonly row: number;
  /** Null for a mark. */
  readonly label: Label | null;
  /** Where room was kept for the label. */
  readonly side: 'right' | 'left';
}

/** Events of one lane and bucket that have no label. */
export interface ArrangedCrowd {
  /** Unique and stable at one level. */
  readonly id: string;
  readonly lane: string;
  /** Their first and last start. */
  readonly start: AxisMs;
  readonly end: AxisMs;
  readonly count: number;
  /** Those that were looked at, by start. */
  readonly events: readonly EventOutline[];
  readonly starts: readonly AxisMs[];
  /** The reader opened it: its events have labels, and it can be closed again. */
  readonly opened: boolean;
}

export interface ArrangedLane {
  readonly index: LaneIndex;
  /** What it was arranged for. */
  readonly level: DetailLevel;
  /** Each row by start. */
  readonly labelled: readonly (readonly ArrangedItem[])[];
  readonly marks: readonly (readonly ArrangedItem[])[];
  readonly crowds: readonly ArrangedCrowd[];
}

export interface ArrangeOptions {
  readonly level: DetailLevel;
  readonly geometry: Geometry;
  /** The most rows of labels and of marks. */
  readonly rows: number;
  readonly markRows: number;
  /** Nothing is drawn after this: labels of the last events stand left of them. */
  readonly end: AxisMs;
  readonly selected: EventId | null;
  readonly opened: ReadonlySet<string>;
  readonly endsOf: (event: EventOutline) => 'sharp' | 'soft' | 'circa';
  readonly labelOf: (event: EventOutline) => Label;
}

/** Room is booked in cells of so many px. */
const CELL = 6;
/** Fewer than this are not counted beside their marks. */
const LEAST_CROWD = 3;

interface Sized {
  readonly at: Position;
  readonly from: number;
  readonly to: number;
  readonly side: 'right' | 'left';
}

/**
 * First-fit by start: what comes earlier stands higher, and no more rows are used than lie over one another.
 * @param isKept of one that has room, and others in its place have none
 */
function inRows<T extends { readonly from: number; readonly to: number }>(
  sized: readonly T[],
  gap: number,
  most: number,
  isKept: (each: T) => boolean = () => false,
): { rows: T[][]; left: T[] } {
  const rows: T[][] = [];
  const left: T[] = [];
  for (const each of [...sized].sort((a, b) => a.from - b.from)) {
    const row = rows.find((others) => (others.at(-1)?.to ?? -Infinity) + gap <= each.from);
    if (row) row.push(each);
    else if (rows.length < most) rows.push([each]);
    else left.push(each);
  }
  const kept = left.find(isKept);
  const last = rows.at(-1);
  if (kept && last) {
    const others = last.filter(({ from, to }) => to + gap <= kept.from || from >= kept.to + gap);
    rows[rows.length - 1] = [...others, kept].sort((a, b) => a.from - b.from);
  }
  return { rows, left };
}

/**
 * Which events of a lane have a label, the most important first as long as there is room, and where each stands: in px of
 * the level's scale, which is never more than the true one, so that what fits here fits on the screen.
 */
export function arrangeLane(index: LaneIndex, options: ArrangeOptions): ArrangedLane {
  const { level, geometry, rows, markRows, selected, opened, endsOf, labelOf } = options;
  const { scale } = level;
  const { candidates: found, crowds } = levelOfDetail(index, level);
  // However many are more important where it stands.
  const chosen = selected === null ? -1 : index.events.findIndex(({ id }) => id === selected);
  const isNear =
    (index.starts[chosen] ?? Infinity) < bucketStart(level, level.last + 1) &&
    (index.ends[chosen] ?? -Infinity) > bucketStart(level, level.first);
  const candidates = isNear && !found.includes(chosen) ? [chosen, ...found] : found;
  const left = bucketStart(level, level.first) * scale;
  const right = bucketStart(level, level.last + 1) * scale;
  const crowdId = (bucket: number): string => `${index.lane.id}~${level.exponent}~${bucket}`;
  const bucketAt = (at: Position): number => bucketOf(level, index.starts[at] ?? 0);

  const labelSize = (at: Position, event: EventOutline): Sized => {
    const { width } = labelOf(event);
    const from = (index.starts[at] ?? 0) * scale;
    const to = Math.max((index.ends[at] ?? 0) * scale, from + leastBar(endsOf(event)));
    if (to - from >= width + 2 * LABEL_GAP) return { at, from, to, side: 'right' };
    const after = to + LABEL_GAP + width + LABEL_GAP;
    if (after > options.end * scale) return { at, from: from - width - 2 * LABEL_GAP, to, side: 'left' };
    return { at, from, to: after, side: 'right' };
  };

  const booked = new Uint16Array(Math.ceil((right - left) / CELL) + 1);
  const cells = ({ from, to }: Sized): [number, number] => [
    Math.max(0, Math.floor((from - left) / CELL)),
    Math.min(booked.length, Math.ceil((to + ITEM_GAP - left) / CELL)),
  ];
  const labelled: Sized[] = [];
  const unlabelled: Position[] = [];
  const place = (at: Position, forced: boolean): void => {
    const event = index.events[at];
    if (!event) return;
    if (rows === 0) {
      unlabelled.push(at);
      return;
    }
    // Where its own bar has no room there is no need to measure its label, which takes longest of all.
    const own = Math.floor(((index.starts[at] ?? 0) * scale - left) / CELL);
    if (!forced && (booked[Math.max(0, own)] ?? 0) >= rows) {
      unlabelled.push(at);
      return;
    }
    const sized = labelSize(at, event);
    const [first, last] = cells(sized);
    if (!forced && booked.subarray(first, last).some((count) => count >= rows)) {
      unlabelled.push(at);
      return;
    }
    for (let cell = first; cell < last; cell += 1) booked[cell] = (booked[cell] ?? 0) + 1;
    labelled.push(sized);
  };
  const isForced = (at: Position): boolean => at === chosen || opened.has(crowdId(bucketAt(at)));
  for (const at of candidates) if (isForced(at)) place(at, true);
  for (const at of candidates) if (!isForced(at)) place(at, false);

  const item = (row: number, { at, side }: Sized, withLabel: boolean): ArrangedItem[] => {
    const event = index.events[at];
    if (!event) return [];
    const label = withLabel ? labelOf(event) : null;
    return [{ event, start: index.starts[at] ?? 0, end: index.ends[at] ?? 0, row, label, side }];
  };
  const marks = inRows(
    unlabelled.map((at): Sized => {
      const from = (index.starts[at] ?? 0) * scale;
      return {
        at,
        from,
        to: Math.max((index.ends[at] ?? 0) * scale, from + geometry.leastMark),
        side: 'right',
      };
    }),
    2,
    markRows,
    ({ at }) => at === chosen,
  );

  // A label at the left of its bar begins before what is earlier: rows go by their bars.
  const firstBar = (row: readonly Sized[]): Position =>
    row.reduce((least, { at }) => Math.min(least, at), Infinity);
  const labelRows = inRows(labelled, ITEM_GAP, Infinity).rows.sort((a, b) => firstBar(a) - firstBar(b));

  return {
    index,
    level,
    labelled: labelRows.map((row, i) => row.flatMap((each) => item(i, each, true))),
    marks: marks.rows.map((row, i) => row.flatMap((each) => item(i, each, false))),
    crowds: crowds.flatMap(({ bucket, total }): ArrangedCrowd[] => {
      const id = crowdId(bucket);
      const members = (opened.has(id) ? labelled.map(({ at }) => at) : unlabelled)
        .filter((at) => bucketAt(at) === bucket)
        .sort((a, b) => a - b);
      const shown = labelled.filter(({ at }) => bucketAt(at) === bucket).length;
      const count = opened.has(id) ? members.length : total - shown;
      if (count < LEAST_CROWD || rows === 0) return [];
      const starts = members.map((at) => index.starts[at] ?? 0);
      return [
        {
          id,
          lane: index.lane.id,
          start: starts[0] ?? bucketStart(level, bucket),
          end: starts.at(-1) ?? bucketStart(level, bucket + 1),
          count,
          events: members.flatMap((at) => index.events[at] ?? []),
          starts,
          opened: opened.has(id),
        },
      ];
    }),
  };
}
