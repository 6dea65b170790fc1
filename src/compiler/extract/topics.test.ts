import { expect, test } from 'vitest';
import { topicEvidence, topicsOf } from './topics.ts';

const topics = (title: string, words: string, article: string): string[] =>
  topicsOf(title, words, topicEvidence(article)).map(({ name }) => name);

const SPACE = 'The spacecraft reached orbit, NASA said. Its telescope looks at the moon of Mars from space.';

test('files an event under what its words tell of', () => {
  const quake = 'An earthquake of magnitude 7 shook the coast; the tsunami and aftershocks followed.';
  expect(topics('Earthquake shakes the coast', quake, quake)[0]).toBe('Natural disaster');
});

test('takes a lone word for less than what the article is about', () => {
  const found = topics(
    'Astronomers spot a candidate in orbit',
    'Astronomers spotted a candidate in orbit.',
    SPACE,
  );
  expect(found[0]).toBe('Scientific exploration');
});

test('trusts a lone word of the event that another of the article bears out', () => {
  const article = `${SPACE} Voters went to the polls in the referendum.`;
  expect(topics('Candidate concedes', 'The candidate conceded.', article)[0]).toBe('Election');
});

test('falls back on what the article is about', () => {
  expect(topics('Holm thanks everyone', 'Holm thanked everyone.', SPACE)).toEqual(['Scientific exploration']);
});
