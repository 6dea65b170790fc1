import { expect, test } from 'vitest';
import { TOPICS } from './topics.ts';

const wordsOf = (id: string) => TOPICS.find(({ topic }) => topic.id === id);

test('an underscore is the space of a phrase, a hyphen is a hyphen', () => {
  expect(wordsOf('political-crisis')).toMatchObject({
    exact: ['no-confidence', 'resignation'],
    stems: ['impeach'],
    phrases: ['political crisis', 'step down'],
  });
  const all = TOPICS.flatMap(({ exact, stems, phrases }) => [exact, stems, phrases].flat());
  expect(all.filter((word) => !/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/.test(word))).toEqual([]);
});
