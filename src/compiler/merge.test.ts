import { expect, test } from 'vitest';
import { articleOf } from './extract/article-of.test-help.ts';
import { extractArticle } from './extract/extract.ts';
import { mergeEvents } from './merge.ts';

const merged = (...articles: [id: string, datePublished: string, text: string][]) =>
  mergeEvents(
    articles.map(([id, datePublished, text]) => {
      const article = articleOf([text], { id, datePublished });
      return { article, extraction: extractArticle(article) };
    }),
  );

test('one happening told by two articles is one event with two mentions', () => {
  const { events } = merged(
    ['b', '2024-03-07', 'Norway signed a border treaty with Sweden on Monday.'],
    ['a', '2024-03-06', 'Norway signed a border treaty with Sweden on Monday.'],
  );
  expect(events).toHaveLength(1);
  expect(events[0]?.mentions.map((m) => m.article)).toEqual(['a', 'b']);
  expect(events[0]?.date).toBe('2024-03-04');
});

test('one stretch, told more and less exactly, is one; another that overlaps it is not', () => {
  const { events } = merged(
    ['a', '2024-03-06', 'Ada Holm led Norvik Corp. from February 1961 to October 1968.'],
    ['b', '2024-03-07', 'Ada Holm led Norvik Corp. from 1961 to 1968.'],
    ['c', '2024-03-08', 'Ada Holm led Norvik Corp. from 1964 to 1968.'],
  );
  expect(events.map(({ mentions }) => mentions.length).toSorted()).toEqual([1, 2]);
});

test('what differs in day or in number stays apart', () => {
  const { events } = merged(
    ['a', '2024-03-06', 'Norway arrested 4 smugglers on Monday.'],
    ['b', '2024-03-06', 'Norway arrested 40 smugglers on Monday.'],
    ['c', '2024-03-13', 'Norway arrested 4 smugglers on Monday.'],
  );
  expect(events).toHaveLength(3);
});

test('a company is one actor with and without its suffix, initials join their full name', () => {
  const { actors } = merged(
    ['a', '2024-03-06', 'Norvik Corp. opened a yard in Bergen on Monday.'],
    ['b', '2024-03-06', 'Norvik announced a plan on Tuesday.'],
  );
  expect(actors.filter((a) => a.id.startsWith('norvik'))).toHaveLength(1);
});

test('two people of one surname stay two', () => {
  const { actors } = merged(
    ['a', '2024-03-06', 'Mary Holm resigned on Monday.'],
    ['b', '2024-03-06', 'Peter Holm resigned on Monday.'],
  );
  expect(actors.map((a) => a.id)).toEqual(['mary-holm', 'peter-holm']);
});

test('a bare surname is the one who is named far more often than any namesake', () => {
  const often = [1, 2, 3, 4, 5].map((n): [string, string, string] => [
    `a${n}`,
    '2024-03-06',
    `Mary Holm opened bridge number ${n} on Monday.`,
  ]);
  const { actors } = merged(
    ...often,
    ['b', '2024-03-06', 'Peter Holm resigned on Monday.'],
    ['c', '2024-03-06', 'Ms Holm left on Tuesday.'],
  );
  expect(actors.map((a) => a.id)).toEqual(['mary-holm', 'peter-holm']);
});

test('what nobody did is one happening when day and words agree', () => {
  const { events } = merged(
    ['a', '2024-03-06', 'A strong earthquake destroyed the old harbour on Monday.'],
    ['b', '2024-03-07', 'A strong earthquake destroyed the old harbour on Monday.'],
    ['c', '2024-03-14', 'A strong earthquake destroyed the old harbour on Monday.'],
  );
  expect(events.map((e) => e.mentions.map((m) => m.article))).toEqual([['a', 'b'], ['c']]);
});

test('two deeds of one actor on one day are two', () => {
  const { events } = merged(
    ['a', '2024-03-06', 'Norvik Corp. waits for data on the Bergen well today.'],
    ['b', '2024-03-06', 'Norvik Corp. closes the Bergen well.'],
  );
  expect(events).toHaveLength(2);
});

test('the police of two states are two, and each goes by its state', () => {
  const { actors } = merged(
    ['a', '2024-03-06', 'Police closed a bridge in Norway on Monday. Norway thanked Norwegian drivers.'],
    ['b', '2024-03-06', 'Police closed a port in Sweden on Monday. Sweden thanked Swedish sailors.'],
  );
  expect(actors.filter((a) => a.kind === 'organisation').map((a) => a.name)).toEqual([
    'Norwegian police',
    'Swedish police',
  ]);
});

test('quotes are whole sentences and marks are relative to them', () => {
  const { events } = merged(['a', '2024-03-06', 'Rain fell. Norway closed the port in 2019. Snow fell.']);
  const mention = events.find((e) => e.date === '2019')?.mentions[0];
  expect(mention?.quote.exact).toBe('Norway closed the port in 2019.');
  expect(mention?.dateSpan && mention.quote.exact.slice(mention.dateSpan.start, mention.dateSpan.end)).toBe(
    '2019',
  );
});
