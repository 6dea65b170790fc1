import { expect, test } from 'vitest';
import { articleOf } from './article-of.test-help.ts';
import { extractArticle } from './extract.ts';

const marked = (text: string): string[][] => {
  const article = articleOf([text]);
  return extractArticle(article).events.map(({ evidence }) =>
    evidence.flatMap(({ marks }) => marks.map(({ start, end }) => article.text.slice(start, end))),
  );
};

test('marks what tells of the event, not the time that the next clause is counted by', () => {
  const found = marked(
    'Holm met Lund in Bergen on Monday, two days after Norvik Corp. closed the plant.',
  ).flat();
  expect(found).toContain('Holm met Lund in Bergen on Monday');
});

test('keeps an amount of time that is the clause’s own', () => {
  expect(marked('Norvik Corp. closed the plant in 2018 for two days.').flat()[0]).toMatch(/two days$/);
});

test('keeps the bracket that it opened', () => {
  expect(
    marked(
      'Holm met Lund on Monday at the Nordic Yard Union (NYU), two days after Norvik Corp. closed the plant.',
    ).flat(),
  ).toContain('Holm met Lund on Monday at the Nordic Yard Union (NYU)');
});
