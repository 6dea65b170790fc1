import type { EventId } from '../../model/event.ts';
import type { Outline } from '../../model/outline.ts';

const known = new WeakMap<Outline, ReadonlyMap<EventId, number>>();

/** An event's place among all events, from 0; -1 when there is none of this id. */
export function placeOf(outline: Outline, id: EventId): number {
  let places = known.get(outline);
  if (!places) {
    places = new Map(outline.events.map((event, i) => [event.id, i]));
    known.set(outline, places);
  }
  return places.get(id) ?? -1;
}
