import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { AxisSpan } from '../state/time-warp.ts';
import type { ArrangedCrowd, ArrangedItem, ArrangedLane } from './arrange.ts';
import { type Geometry, ITEM_GAP, leastBar } from './geometry.ts';
import { type Across, type Extent, placeRow, placeRows } from './place-rows.ts';

/** Where an event lies on the screen, in px from the left edge of the time shown and the top of the lanes. */
export interface PlacedItem extends Across {
  readonly lane: string;
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

export interface PlacedLane {
  readonly id: string;
  readonly top: number;
  readonly height: number;
}

/** All that is drawn at one moment. */
export interface Frame {
  readonly lanes: readonly PlacedLane[];
  /** By start. */
  readonly items: readonly PlacedItem[];
  readonly crowds: readonly PlacedCrowd[];
  readonly height: number;
}

/** Rows in use of each lane, of labels and of marks: while the reader moves, none is taken away under the hand. */
export type UsedRows = ReadonlyMap<
  string,
  {
    readonly labels: ReadonlySet<number>;
    readonly marks: ReadonlySet<number>;
    /** Rows below, for labels that the view's edge left no room in theirs. */
    readonly more: number;
  }
>;

export interface PlaceOptions {
  readonly view: AxisSpan;
  readonly width: number;
  readonly geometry: Geometry;
  readonly endsOf: (event: TimelineEvent) => 'sharp' | 'soft' | 'circa';
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
  const items: PlacedItem[] = [];
  const crowds: PlacedCrowd[] = [];
  const used = new Map<string, { labels: Set<number>; marks: Set<number>; more: number }>();
  let top = 0;
  for (const { index, labelled, marks, crowds: laneCrowds } of arranged) {
    const lane = index.lane.id;
    const labelRows = labelled.map((row) => row.map((item) => extent(item, leastBar(endsOf(item.event)))));
    const markRows = marks.map((row) => row.map((item) => extent(item, g.leastMark)));
    const inUse = (
      rows: readonly (readonly Extent[])[],
      before: ReadonlySet<number> | undefined,
    ): Set<number> => new Set([...rows.keys()].filter((row) => before?.has(row) || rows[row]?.some(near)));
    const rows = {
      labels: inUse(labelRows, held?.get(lane)?.labels),
      marks: inUse(markRows, held?.get(lane)?.marks),
    };
    if (rows.labels.size + rows.marks.size === 0) continue;
    const wasMore = held && (held.get(lane)?.more ?? 0);

    let y = top + g.padding;
    const drawRow = (row: readonly Across[], height: number, gap: number): void => {
      for (const placed of row) items.push(Object.assign(placed, { lane, top: y, height }));
      y += height + gap;
    };
    const keptRows = (all: readonly (readonly Extent[])[], kept: ReadonlySet<number>): Extent[][] =>
      all.filter((_, row) => kept.has(row)).map((row) => row.filter(drawn));
    const labels = placeRows(keptRows(labelRows, rows.labels), width, selected, wasMore);
    used.set(lane, { ...rows, more: labels.more });
    for (const row of labels.rows) drawRow(row, g.row, g.rowGap);
    for (const row of keptRows(markRows, rows.marks)) drawRow(placeRow(row, width), g.mark, g.markGap);
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
    const height = Math.max(g.leastLane, y - g.rowGap + g.padding - top);
    lanes.push({ id: lane, top, height });
    top += height;
  }
  return { lanes, items, crowds, height: top, used };
}
