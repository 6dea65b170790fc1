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

test('quotes are whole sentences and marks are relative to them', () => {
  const { events } = merged(['a', '2024-03-06', 'Rain fell. Norway closed the port in 2019. Snow fell.']);
  const mention = events.find((e) => e.date === '2019')?.mentions[0];
  expect(mention?.quote.exact).toBe('Norway closed the port in 2019.');
  expect(mention?.dateSpan && mention.quote.exact.slice(mention.dateSpan.start, mention.dateSpan.end)).toBe(
    '2019',
  );
});
