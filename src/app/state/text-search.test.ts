import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../model/texts.ts';
import { exampleEvent } from './example-dataset.ts';
import { createTextIndex, snippetOf } from './text-search.ts';

const TEXT =
  'The Çatalca bridge opened to carts.\n\nA toll was paid in copper, and the copper was weighed.\n\nThe bridge carts rest.';
const paragraphs = (text: string): ArticleText => {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + words.length,
  }));
  return { text, blocks };
};
const told = exampleEvent('bridge-opens', '1868', {
  article: 'a',
  quote: 'The Çatalca bridge opened to carts.',
});
const index = createTextIndex({ a: paragraphs(TEXT), b: paragraphs('Copper is dear.') }, [told]);
const NONE: ReadonlySet<string> = new Set();
const hits = (query: string, found = NONE) =>
  index.find(query, found).map(({ article, span, places }) => [article, span.start, places]);

describe('createTextIndex', () => {
  it('finds the paragraphs that have every word, diacritics folded, the last one unfinished', () => {
    expect(hits('copper')).toEqual([
      ['a', 37, 1],
      ['b', 0, 1],
    ]);
    expect(hits('bridge cart')).toEqual([['a', 0, 2]]);
    expect(hits('catalca')).toEqual([['a', 0, 1]]);
    expect(hits('cart ')).toEqual([]);
    expect(hits('copper bridge')).toEqual([]);
  });

  it('takes words in quotation marks as they stand', () => {
    expect(hits('"bridge carts"')).toEqual([['a', TEXT.indexOf('The bridge'), 1]]);
    expect(hits('"carts bridge"')).toEqual([]);
  });

  it('leaves out what tells of an event that was found, and names those that were not', () => {
    expect(hits('bridge cart', new Set([told.id]))).toEqual([['a', TEXT.indexOf('The bridge'), 1]]);
    expect(index.find('catalca', NONE)[0]?.told.map(({ id }) => id)).toEqual([told.id]);
  });

  it('says which words to mark', () => {
    expect([...(index.find('copp', NONE)[0]?.terms ?? [])]).toEqual(['copper']);
  });

  it('does not look for nothing, or next to nothing', () => {
    for (const query of ['', ' ', '"', 'a', 'to']) expect(hits(query)).toEqual([]);
  });
});

describe('snippetOf', () => {
  it('is the paragraph, or a piece of it with the word', () => {
    expect(snippetOf('A short one.', new Set(['short']))).toBe('A short one.');
    const long = `${'Many words stand here before it. '.repeat(12)}Copper comes ${'late, and more follows. '.repeat(9)}`;
    const piece = snippetOf(long, new Set(['copper']), 80);
    expect(piece).toMatch(/^… .*Copper comes.* …$/);
    expect(piece.length).toBeLessThan(100);
    expect(snippetOf('x'.repeat(400), new Set(), 80)).toBe(`${'x'.repeat(80)} …`);
  });
});
