import { expect, test } from 'vitest';
import type { Outline } from '../../model/outline.ts';
import { EXAMPLE, exampleEvent } from '../state/example-dataset.ts';
import { topicColour } from './topic-colour.ts';

/** Topics in the alphabet's order, each the lane of so many events. */
const datasetOf = (lanes: Readonly<Record<string, number>>): Outline => ({
  ...EXAMPLE,
  topics: Object.keys(lanes).map((id) => ({ id, name: id })),
  events: Object.entries(lanes).flatMap(([id, n]) =>
    Array.from({ length: n }, (_, i) => exampleEvent(`${id}-${i}`, '2025', { topics: [id] })),
  ),
});

test('the largest lanes have colours of their own, whatever stands before them in the alphabet', () => {
  const dataset = datasetOf({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 5, i: 1, j: 9, z: 7 });
  expect(topicColour(dataset, 'j')).toBe('var(--topic-0)');
  expect(topicColour(dataset, 'z')).toBe('var(--topic-1)');
  expect(topicColour(dataset, 'h')).toBe('var(--topic-2)');
  expect(topicColour(dataset, 'a')).toBe('var(--topic-3)');
});

test('a topic that the dataset does not have is muted', () => {
  expect(topicColour(datasetOf({ a: 1 }), 'b')).toBe('var(--muted)');
  expect(topicColour(datasetOf({ a: 1 }), undefined)).toBe('var(--muted)');
});
