import type { EventId, EventOutline } from '../../model/event.ts';
import { bucketOf, bucketStart, type DetailLevel } from '../state/level-of-detail.ts';
import type { AxisMs, AxisSpan } from '../state/time-warp.ts';
import type { ArrangedCrowd, ArrangedItem, ArrangedLane } from './arrange.ts';
import { type Geometry, ITEM_GAP, leastBar } from './geometry.ts';
import { type Across, type Extent, placeRows } from './place-rows.ts';

/** Where an event lies on the screen, in px from the left edge of the time shown and the top of its lane. */
export interface PlacedItem extends Across {
  readonly top: number;
  readonly height: number;
}

export interface PlacedCrowd {
  readonly crowd: ArrangedCrowd;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The marks of a lane. They lie at the scale of their level of detail, and are moved and stretched as one: of thousands, a
 * browser could not place each in every frame.
 */
export interface PlacedMarks {
  /** The same as long as the lane is not arranged anew. */
  readonly rows: readonly (readonly ArrangedItem[])[];
  /** Where they lie: px a ms of `scale`, from `origin`. */
  readonly scale: number;
  readonly origin: AxisMs;
  /** Marks outside are not drawn. Changes in steps. */
  readonly shown: AxisSpan;
  /** Of `origin` and the first row, in px of the screen. */
  readonly left: number;
  readonly top: number;
  /** Px of the screen for one of the level. */
  readonly stretch: number;
}

export interface PlacedLane {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  /** Those that stand in rows of labels. */
  readonly items: readonly PlacedItem[];
  readonly marks: PlacedMarks | null;
  readonly crowds: readonly PlacedCrowd[];
}

/** All that is drawn at one moment. */
export interface Frame {
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
}

/** Rows in use of each lane, of labels and of marks: while the reader moves, none is taken away under the hand. */
export type UsedRows = ReadonlyMap<
  string,
  {
    readonly labels: ReadonlySet<number>;
    readonly marks: number;
    /** Rows below, for labels that the view's edge left no room in theirs. */
    readonly more: number;
  }
>;

export interface PlaceOptions {
  readonly view: AxisSpan;
  readonly width: number;
  readonly geometry: Geometry;
  readonly endsOf: (event: EventOutline) => 'sharp' | 'soft' | 'circa';
  readonly chipWidth: (crowd: ArrangedCrowd) => number;
  readonly selected: EventId | null;
  /** Kept as they were. */
  readonly held: UsedRows | null;
}

/** Shares of the view's width: what lies so near decides how high a lane is, and so near is drawn. */
const NEAR = 0.15;
const DRAWN = 0.6;

/** Everything's place for one view. Pure: the same input gives the same picture, on the screen and in a file. */
export function placeFrame(
  arranged: readonly ArrangedLane[],
  options: PlaceOptions,
): Frame & { readonly used: UsedRows } {
  const { view, width, geometry: g, endsOf, chipWidth, selected, held } = options;
  const scale = width / (view.end - view.start);
  const toX = (axis: number): number => (axis - view.start) * scale;
  const extent = (item: ArrangedItem, least: number): Extent => {
    const from = toX(item.start);
    return { item, from, to: Math.max(toX(item.end), from + least) };
  };
  const within =
    (share: number) =>
    ({ from, to }: { from: number; to: number }): boolean =>
      to > -share * width && from < (1 + share) * width;
  const [near, drawn] = [within(NEAR), within(DRAWN)];

  const lanes: PlacedLane[] = [];
  const used = new Map<string, { labels: Set<number>; marks: number; more: number }>();
  let top = 0;
  for (const { index, level, labelled, marks: markRows, crowds: laneCrowds } of arranged) {
    const lane = index.lane.id;
    const labelRows = labelled.map((row) => row.map((item) => extent(item, leastBar(endsOf(item.event)))));
    const before = held?.get(lane);
    const rows = {
      labels: new Set(
        [...labelRows.keys()].filter((row) => before?.labels.has(row) || labelRows[row]?.some(near)),
      ),
      marks: Math.max(
        Math.min(before?.marks ?? 0, markRows.length),
        1 + markRows.findLastIndex((row) => row.some((item) => near(extent(item, g.leastMark)))),
      ),
    };
    if (rows.labels.size + rows.marks === 0) continue;
    const wasMore = held && (before?.more ?? 0);

    const items: PlacedItem[] = [];
    const crowds: PlacedCrowd[] = [];
    let y = g.padding;
    const kept = labelRows.filter((_, row) => rows.labels.has(row)).map((row) => row.filter(drawn));
    const labels = placeRows(kept, width, selected, wasMore);
    used.set(lane, { ...rows, more: labels.more });
    for (const row of labels.rows) {
      for (const placed of row) items.push(Object.assign(placed, { top: y, height: g.row }));
      y += g.row + g.rowGap;
    }
    const marks = rows.marks > 0 ? { rows: markRows, ...markPlace(level, view, scale), top: y } : null;
    y += rows.marks * (g.mark + g.markGap);
    const nearCrowds = laneCrowds
      .map((crowd) => ({ crowd, from: toX(crowd.start), to: toX(crowd.end) + g.leastMark }))
      .filter(near);
    let chipsTo = 0;
    for (const { crowd, from, to } of nearCrowds) {
      if (to <= 0 || from >= width) continue;
      const chip = chipWidth(crowd);
      const middle = (Math.max(0, from) + Math.min(width, to) - chip) / 2;
      const left = Math.max(chipsTo, Math.min(middle, width - chip));
      if (left + chip > width) continue;
      crowds.push({ crowd, left, top: y, width: chip, height: g.chip });
      chipsTo = left + chip + ITEM_GAP;
    }
    if (nearCrowds.length > 0) y += g.chip;
    const height = Math.max(g.leastLane, y - g.rowGap + g.padding);
    lanes.push({ id: lane, top, height, items, marks, crowds });
    top += height;
  }
  return { lanes, height: top, used };
}

/** Buckets that come and go together. */
const STEP = 2;

function markPlace(level: DetailLevel, view: AxisSpan, scale: number): Omit<PlacedMarks, 'rows' | 'top'> {
  const beside = DRAWN * (view.end - view.start);
  const [first, last] = [view.start - beside, view.end + beside].map((axis) => bucketOf(level, axis) / STEP);
  const origin = bucketStart(level, level.first);
  return {
    scale: level.scale,
    origin,
    shown: {
      start: bucketStart(level, Math.floor(first ?? 0) * STEP),
      end: bucketStart(level, Math.floor((last ?? 0) + 1) * STEP),
    },
    left: (origin - view.start) * scale,
    stretch: scale / level.scale,
  };
}

/** Where a mark lies in its lane's marks, in px of the level. */
export function markExtent(
  { scale, origin, shown }: PlacedMarks,
  { start, end }: ArrangedItem,
  leastMark: number,
): { readonly left: number; readonly width: number } {
  // Browsers cannot draw very wide boxes.
  const from = Math.max(start, shown.start);
  return {
    left: (from - origin) * scale,
    width: Math.max((Math.min(end, shown.end) - from) * scale, leastMark),
  };
}

/** What of a lane's marks is near enough to be drawn. */
export const isShown = ({ shown }: PlacedMarks, { start, end }: ArrangedItem): boolean =>
  end >= shown.start && start < shown.end;

/** Labels and marks of a lane one by one, as they lie on the screen. */
export function everyItem({ items, marks }: PlacedLane, g: Geometry): readonly PlacedItem[] {
  if (!marks) return items;
  const alone = marks.rows.flatMap((row, r) =>
    row
      .filter((item) => isShown(marks, item))
      .map((item): PlacedItem => {
        const { left, width } = markExtent(marks, item, g.leastMark);
        return {
          event: item.event,
          left: marks.left + left * marks.stretch,
          width: width * marks.stretch,
          barLeft: 0,
          barWidth: width * marks.stretch,
          label: null,
          side: 'inside',
          top: marks.top + r * (g.mark + g.markGap),
          height: g.mark,
        };
      }),
  );
  return [...items, ...alone];
}
