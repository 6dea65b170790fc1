import type { EventId, EventOutline } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import { inTime, type TimeWarp } from '../state/time-warp.ts';
import { eventSpan } from '../state/viewport.ts';
import type { Geometry } from './geometry.ts';
import { everyItem, type Frame, type PlacedItem } from './place.ts';

/** A frame, and the sizes that it was placed with. */
export interface Shown {
  readonly frame: Frame;
  readonly geometry: Geometry;
}

/** An event's button, or a crowd's. */
export interface Drawn extends TimeSpan {
  readonly id: string;
  readonly isCrowd: boolean;
}

/** What is drawn, by time. */
export function byTime(shown: Shown | null, warp: TimeWarp): readonly Drawn[] {
  if (!shown) return [];
  const drawn = shown.frame.lanes.flatMap((lane) => [
    ...everyItem(lane, shown.geometry).map(({ event }): Drawn => {
      const { start, end } = eventSpan(event);
      return { id: event.id, isCrowd: false, start, end };
    }),
    ...lane.crowds.map(({ crowd }): Drawn => {
      const { start, end } = inTime(warp, crowd);
      return { id: crowd.id, isCrowd: true, start, end };
    }),
  ]);
  return drawn.sort((x, y) => x.start - y.start || x.end - y.end || (x.id < y.id ? -1 : 1));
}

/** The event that begins first of those in view; with labels, where there are any. */
export function firstInView(shown: Shown | null): EventId | undefined {
  if (!shown) return undefined;
  const { lanes } = shown.frame;
  const labelled = lanes.flatMap(({ items }) => items);
  const items = labelled.length > 0 ? labelled : lanes.flatMap((lane) => everyItem(lane, shown.geometry));
  let first: PlacedItem | undefined;
  for (const item of items) {
    const isEarlier = !first || item.left + item.barLeft < first.left + first.barLeft;
    if (item.left + item.width > 0 && isEarlier) first = item;
  }
  return first?.event.id;
}

/** Where an event is drawn, in px from the top of the lanes; undefined when it is not. */
export function placeOf(
  shown: Shown | null,
  id: EventId,
): { readonly event: EventOutline; readonly top: number; readonly bottom: number } | undefined {
  if (!shown) return undefined;
  for (const lane of shown.frame.lanes) {
    const item = everyItem(lane, shown.geometry).find(({ event }) => event.id === id);
    if (item)
      return { event: item.event, top: lane.top + item.top, bottom: lane.top + item.top + item.height };
  }
  return undefined;
}
