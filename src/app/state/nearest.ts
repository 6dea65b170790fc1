import type { Outline } from '../../model/outline.ts';
import { edtfDays, parseEdtf } from '../../model/edtf.ts';
import type { EventOutline } from '../../model/event.ts';

const words = (id: string): string[] =>
  id
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * The events whose ids share most words with an id that is not there (its year is one of the words), best first.
 * Measure: Dice's coefficient over the words; events that share none are left out.
 */
export function nearestEvents(dataset: Outline, id: string, most: number): readonly EventOutline[] {
  const wanted = new Set(words(id));
  return dataset.events
    .map((event) => {
      const own = new Set(words(event.id));
      const shared = [...own].filter((word) => wanted.has(word)).length;
      return { event, likeness: (2 * shared) / (own.size + wanted.size) };
    })
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ event }) => event);
}

/** The events that begin closest to a date, in time order. @param date EDTF */
export function neighboursOf(dataset: Outline, date: string, most: number): readonly EventOutline[] {
  const day = beginning(date);
  const near = new Set(
    dataset.events
      .map((event) => ({ event, distance: Math.abs(beginning(event.date) - day) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, most)
      .map(({ event }) => event),
  );
  return dataset.events.filter((event) => near.has(event));
}

/** The day a date is placed at: its first, or the last when it has no first. */
function beginning(date: string): number {
  const parsed = parseEdtf(date);
  if (!parsed) return Infinity;
  const { first, last } = edtfDays(parsed);
  return first === -Infinity ? last : first;
}
