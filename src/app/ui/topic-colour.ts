import type { Dataset } from '../../model/dataset.ts';
import type { TopicId } from '../../model/event.ts';

const COLOURS = 8;

/** CSS colour of a topic: by its place in the dataset, so that it stays when filters change. */
export function topicColour(dataset: Dataset, topic: TopicId | undefined): string {
  const at = dataset.topics.findIndex((t) => t.id === topic);
  return at < 0 ? 'var(--muted)' : `var(--topic-${at % COLOURS})`;
}
