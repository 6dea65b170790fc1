import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { AxisSpan } from '../state/time-warp.ts';
import type { ArrangedCrowd, ArrangedItem, ArrangedLane } from './arrange.ts';
import { type Geometry, ITEM_GAP, LABEL_GAP, leastBar } from './geometry.ts';
import type { Label } from './label-lines.ts';

/** Where an event lies on the screen, in px from the left edge of the time shown and the top of the lanes. */
export interface PlacedItem {
  readonly event: TimelineEvent;
  readonly lane: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** From `left`. */
  readonly barLeft: number;
  readonly barWidth: number;
  /** Null for a mark, and while the reader moves where the view's edge leaves the label no room. */
  readonly label: (Label & { /** From `left`. */ readonly left: number }) | null;
  readonly side: 'inside' | 'right' | 'left';
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

interface Extent {
  readonly item: ArrangedItem;
  readonly from: number;
  readonly to: number;
}

/** Where something lies from left to right. */
type Across = Omit<PlacedItem, 'top' | 'height' | 'lane'>;

/**
 * Places the labels of one row so that none is cut by the view or covers another: inside a bar that is wide enough, and there
 * always in view; else to the right; else flipped to the left; and where neither side has room, not in this row.
 */
function placeRow(row: readonly Extent[], width: number): Omit<PlacedItem, 'top' | 'height' | 'lane'>[] {
  let taken = -Infinity;
  return row.map(({ item, from, to }, i) => {
    const { event, label } = item;
    const following = row[i + 1];
    const kept = following?.item.side === 'left' ? (following.item.label?.width ?? 0) + 2 * LABEL_GAP : 0;
    const free = following ? following.from - kept : Infinity;
    // Browsers cannot draw very wide boxes; what is a view's width outside is as good as endless.
    const x0 = Math.max(from, -width);
    const barWidth = Math.min(to, 2 * width) - x0;
    const bare = {
      event,
      left: x0,
      width: barWidth,
      barLeft: 0,
      barWidth,
      label: null,
      side: 'inside',
    } as const;
    const before = taken;
    taken = x0 + barWidth;
    if (!label || to <= 0 || from >= width) return bare;

    const [seenFrom, seenTo] = [Math.max(from, 0), Math.min(to, width)];
    if (seenTo - seenFrom >= label.width + 2 * LABEL_GAP)
      return { ...bare, label: { ...label, left: seenFrom - x0 + LABEL_GAP } };
    const fitsRight = seenTo + LABEL_GAP + label.width + LABEL_GAP <= Math.min(width, free);
    const fitsLeft = seenFrom - 2 * LABEL_GAP - label.width >= Math.max(0, before);
    if (fitsRight && (item.side === 'right' || !fitsLeft)) {
      const labelLeft = seenTo - x0 + LABEL_GAP;
      taken = x0 + labelLeft + label.width + LABEL_GAP;
      return {
        ...bare,
        width: Math.max(barWidth, labelLeft + label.width + LABEL_GAP),
        label: { ...label, left: labelLeft },
        side: 'right',
      };
    }
    if (!fitsLeft) return bare;
    const left = Math.min(x0, seenFrom - 2 * LABEL_GAP - label.width);
    return {
      ...bare,
      left,
      width: x0 + barWidth - left,
      barLeft: x0 - left,
      label: { ...label, left: seenFrom - LABEL_GAP - label.width - left },
      side: 'left',
    };
  });
}

/** From the bar's start, or from where the view's end leaves room. */
function overBar(bare: Across, label: Label, width: number): Across {
  const from = Math.max(0, Math.min(Math.max(bare.left, 0) + LABEL_GAP, width - label.width - LABEL_GAP));
  const left = Math.min(bare.left, from);
  const to = Math.max(bare.left + bare.barWidth, from + label.width + LABEL_GAP);
  return {
    ...bare,
    left,
    width: to - left,
    barLeft: bare.left - left,
    label: { ...label, left: from - left },
    side: 'inside',
  };
}

/**
 * Places rows of labels; one that the view's edge left no room in its row goes to another that has it, else to one more.
 * @param held how many more there are while the reader moves: but for the selected event, no fewer and no more
 */
function placeRows(
  rows: readonly (readonly Extent[])[],
  width: number,
  selected: EventId | null,
  held: number | null,
): { readonly rows: readonly Across[][]; readonly more: number } {
  const placed = rows.map((row) => placeRow(row, width));
  let more = 0;
  for (const [r, row] of rows.entries()) {
    for (const extent of row) {
      const { event, label } = extent.item;
      const bare = placed[r]?.find((each) => each.event === event);
      if (!label || !bare || bare.label || extent.to <= 0 || extent.from >= width) continue;
      const alone = (['right', 'left'] as const)
        .flatMap((side) => placeRow([{ ...extent, item: { ...extent.item, side } }], width))
        .filter((each) => each.label !== null);
      // Neither inside a bar nor beside it: over it.
      if (alone.length === 0) alone.push(overBar(bare, label, width));
      const isFree = (to: readonly Across[], { left, width: wide }: Across): boolean =>
        to.every(
          (o) => o === bare || o.left + o.width + ITEM_GAP <= left || o.left >= left + wide + ITEM_GAP,
        );
      let to = placed.find((other) => alone.some((each) => isFree(other, each)));
      if (!to && (event.id === selected || held === null || more < held)) {
        placed.push((to = []));
        more += 1;
      }
      const found = to && alone.find((each) => to.length === 0 || isFree(to, each));
      if (!to || !found) continue;
      placed[r]?.splice(placed[r].indexOf(bare), 1);
      to.push(found);
    }
  }
  const kept = placed.filter((row) => row.length > 0);
  for (; more < (held ?? 0); more += 1) kept.push([]);
  return { rows: kept, more };
}

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
