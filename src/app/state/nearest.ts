import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';

const words = (id: string): string[] =>
  id
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * The events whose ids share most words with an id that is not there (its year is one of the words), best first.
 * Measure: Dice's coefficient over the words; events that share none are left out.
 */
export function nearestEvents(dataset: Dataset, id: string, most: number): readonly TimelineEvent[] {
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
