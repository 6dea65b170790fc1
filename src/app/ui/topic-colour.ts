import type { Outline } from '../../model/outline.ts';
import type { TopicId } from '../../model/event.ts';

const COLOURS = 8;

const places = new WeakMap<Outline, ReadonlyMap<TopicId, number>>();

/**
 * CSS colour of a topic: by how many events of the dataset it is the lane of, so that the largest lanes never share
 * one, and that it stays when filters change.
 */
export function topicColour(dataset: Outline, topic: TopicId | undefined): string {
  const at = topic === undefined ? undefined : placesOf(dataset).get(topic);
  return at === undefined ? 'var(--muted)' : `var(--topic-${at % COLOURS})`;
}

function placesOf(dataset: Outline): ReadonlyMap<TopicId, number> {
  const known = places.get(dataset);
  if (known) return known;
  const events = new Map(dataset.topics.map(({ id }) => [id, 0]));
  for (const { topics } of dataset.events) {
    const [lane] = topics;
    if (lane !== undefined) events.set(lane, (events.get(lane) ?? 0) + 1);
  }
  // Of equals the order of the dataset's topics holds: sorting is stable.
  const bySize = [...events].sort(([, a], [, b]) => b - a);
  const found = new Map(bySize.map(([id], at) => [id, at]));
  places.set(dataset, found);
  return found;
}
