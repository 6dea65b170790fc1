import { expect, test } from 'vitest';
import { articleOf } from './extract/article-of.test-help.ts';
import { segment } from './segment.ts';

const sentences = (text: string): string[] => {
  const article = articleOf([text]);
  return segment(article).map((s) => article.text.slice(s.start, s.end));
};

test.each([
  ['an officer’s rank', 'Gen. Ada Holm met reporters. She left at once.', 2],
  ['an abbreviation at the end', 'The ship sailed for the U.S. It never arrived.', 2],
  ['a company', 'Norvik Inc. bought the yard. Workers cheered.', 2],
  ['a month', 'It opened on Jan. 13. Crowds came.', 2],
  ['a quotation that closes after its stop', '"We won." The crowd sang.', 2],
  ['a name with a small first letter', 'Norvik showed phones. iTalk was among them.', 2],
  [
    'a dateline within page furniture',
    'BERGEN, Norway | Tue Jun 1, 2010 4:24 pm EDT BERGEN (Reuters) - The state sued Norvik.',
    2,
  ],
  [
    'when the page was put up, within its text',
    'Waves halt tests in the bay Monday 5 July 2010 11.28 BST Oil-soaked birds were found by Norvik.',
    2,
  ],
  [
    'a headline that ran into its text',
    'Boy raises thousands for Bergen A boy of seven has raised a fortune.',
    2,
  ],
  [
    'a headline before an amount',
    'Port struck by great storm Thousands of people are feared dead after the waves.',
    2,
  ],
  [
    'a caption that ends in a state',
    'Oil floats on the water near Venice, La. Norvik launched a clean-up on Wednesday.',
    2,
  ],
  ['no letter that names', 'The pupils were given vitamin A pills and went home.', 1],
  ['no title of a work', 'Ada Holm read the book The last harbour to her class.', 1],
  ['old wire quotes', "``We won,'' he said. ``It is over.''", 2],
])('splits at %s', (_, text, count) => {
  expect(sentences(text)).toHaveLength(count);
});

test('never crosses a block and gives offsets into the text', () => {
  const article = articleOf(['A harbour without an end mark', 'Norvik opened it on Friday.']);
  const found = segment(article);
  expect(found.map((s) => s.block)).toEqual([0, 1]);
  for (const s of found) for (const t of s.tokens) expect(article.text.slice(t.start, t.end)).toBe(t.text);
});

test('mends tags that depend on capitals and owners', () => {
  const [s] = segment(articleOf(['Police announced his capture at the Shanghai Yard.']));
  expect(s?.tokens.find((t) => t.text === 'capture')?.pos).toBe('NOUN');
  expect(s?.tokens.find((t) => t.text === 'Shanghai')?.pos).toBe('PROPN');
});

test('gives lower-case lemmas, and the e of a doubled ending back', () => {
  const [s] = segment(articleOf(['Rebels staged a raid in Israel-held land.']));
  expect(s?.tokens.map((t) => t.lemma)).toContain('stage');
  for (const t of s?.tokens ?? []) expect(t.lemma).toBe(t.lemma.toLowerCase());
});

test('cuts text without a full stop', () => {
  const found = segment(articleOf([`${'word '.repeat(60_000)}end.`]));
  expect(Math.max(...found.map((s) => s.tokens.length))).toBeLessThanOrEqual(240);
});

test("a picture's credit is no part of the sentence", () => {
  const article = articleOf(['(By Ada Holm -- Associated Press) BERGEN -- Norvik has sold the old yard.']);
  expect(segment(article).map(({ tokens }) => tokens[0]?.text)).toEqual(['Norvik']);
});
