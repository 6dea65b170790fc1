import type { EventId, EventOutline } from '../../model/event.ts';
import type { ArrangedItem } from './arrange.ts';
import { ITEM_GAP, LABEL_GAP } from './geometry.ts';
import type { Label } from './label-lines.ts';

/** Where an event lies in its row, in px; `left` from the left edge of the time shown. */
export interface Across {
  readonly event: EventOutline;
  readonly left: number;
  readonly width: number;
  /** From `left`. */
  readonly barLeft: number;
  readonly barWidth: number;
  /** Null for a mark, and while the reader moves where the view's edge leaves the label no room. */
  readonly label: (Label & { /** From `left`. */ readonly left: number }) | null;
  readonly side: 'inside' | 'right' | 'left';
}

/** An event that may be drawn in a row, and its bar: px from the left edge of the time shown. */
export interface Extent {
  readonly item: ArrangedItem;
  readonly from: number;
  readonly to: number;
}

/**
 * Places the labels of one row so that none is cut by the view or covers another: inside a bar that is wide enough, and there
 * always in view; else to the right; else flipped to the left; and where neither side has room, not in this row.
 */
function placeRow(row: readonly Extent[], width: number): Across[] {
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
export function placeRows(
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
