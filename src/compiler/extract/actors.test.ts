import { expect, test } from 'vitest';
import { articleOf } from './article-of.test-help.ts';
import { extractArticle } from './extract.ts';

/** The actors of the events of an article of 2024-03-06, by date. */
const actors = (...paragraphs: string[]): string[][] =>
  extractArticle(articleOf(paragraphs)).events.map((e) => e.actors.map((a) => a.name));

test('takes the police for a body that acts, and not for a speaker whose undated words are news', () => {
  expect(actors('Police seized a lorry near the harbour on Monday.')).toEqual([['police']]);
  expect(actors('A police car was hit by a stone on Monday.')).toEqual([[]]);
  expect(actors('Rain fell on Monday.', 'Police said the road was closed.').flat()).toEqual([]);
});

test('knows a company by the noun that stands beside its name', () => {
  expect(actors('The technology blog Gizmet obtained a prototype in January.')).toEqual([['Gizmet']]);
});

test('counts the body among the actors when its office is taken or given up', () => {
  const found = actors('John Lee, a director of Norvik Group, spoke.', 'Lee resigned as chairman on Monday.');
  expect(found).toContainEqual(['John Lee', 'Norvik Group']);
});

test('takes in those of whom words without a content clause speak', () => {
  const found = actors('John Marsh expressed condolences for Mary Holm on Monday.');
  expect(found).toEqual([['John Marsh', 'Mary Holm']]);
});

test('names the body that a thing belongs to when the clause itself names nobody', () => {
  const found = actors(
    'Norvik Inc. sells phones.',
    "The system supports Norvik's new music service, which was launched on Monday.",
  );
  expect(found.at(-1)).toEqual(['Norvik Inc.']);
});

test('reads the day of an address that no other verb governs', () => {
  const [event] = extractArticle(
    articleOf(['In his keynote address Monday, John Marsh announced the release of a new suite.']),
  ).events;
  expect(event?.date).toBe('2024-03-04');
});

test('returns to a company, not to its ground', () => {
  const found = actors('John Marsh returned to Norvik Group in 2019 and left for Norway in 2020.');
  expect(found[0]).toEqual(['John Marsh', 'Norvik Group']);
  expect(found[1]).toEqual(['John Marsh']);
});

test('takes "she" and "he" for those whom the words fit, and for nobody named long ago', () => {
  const found = actors(
    'Mary Holm met Peter Lund on Monday. She opened a bridge on Tuesday. He left on Wednesday.',
  );
  expect(found).toEqual([['Mary Holm', 'Peter Lund'], ['Mary Holm'], ['Peter Lund']]);
  const rain = 'Rain fell. '.repeat(6);
  expect(actors(`Peter Lund met reporters on Monday. ${rain}He left on Wednesday.`).slice(1)).toEqual([]);
});

test('takes "they" for the two who acted together', () => {
  const found = actors('Mary Holm and Peter Lund met on Monday. They signed a contract on Tuesday.');
  expect(found.at(-1)).toEqual(['Mary Holm', 'Peter Lund']);
});

test('knows a person by the office told behind the name, and a thing by its article', () => {
  expect(actors('Oke Brandt, chairman of Norvik Group, left on Monday.')).toEqual([
    ['Oke Brandt', 'Norvik Group'],
  ]);
  const phone = 'Norvik Corp. showed the Talkie on Monday. The Talkie was praised. Norvik sells the Talkie.';
  expect(actors(phone).flat()).toEqual(['Norvik Corp.']);
});

test('knows great companies by one word, save where it is the surname of someone', () => {
  expect(actors('Ford closed a plant on Monday.')).toEqual([['Ford']]);
  expect(actors('Gerald Ford opened a plant on Monday. Ford left on Tuesday.').at(-1)).toEqual([
    'Gerald Ford',
  ]);
});

test('leaves out a state that only says of what kind something is, and the waters named after it', () => {
  expect(actors('The Spanish flu began in 1918.')).toEqual([[]]);
  expect(actors('Swedish troops crossed the border in 1918.')).toEqual([['Sweden']]);
  expect(actors('Oil was seen in the Gulf of Mexico on Monday.')).toEqual([[]]);
});

test('leaves out a reporter whom a sentence credits', () => {
  expect(actors('HARWICH (Reuters) - Ferries stood still on Monday.')).toEqual([[]]);
});

test('takes "who" behind an aside for the one whom the aside describes', () => {
  const found = actors(
    'The plan was made by Mary Holm, an expert at Norvik University, who resigned on Monday.',
  );
  expect(found.at(-1)).toEqual(['Mary Holm']);
});

test('takes a capital behind a preposition for the town', () => {
  expect(actors('Mary Holm ran through the park of Stockholm on Monday.')).toEqual([['Mary Holm']]);
  expect(actors('Stockholm signed a treaty with Oslo on Monday.')).toEqual([['Sweden', 'Norway']]);
});
