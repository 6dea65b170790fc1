import type { ParsedArticle } from '../article.ts';
import type { Block } from '../../model/texts.ts';

/** An article of plain paragraphs, for tests. */
export function articleOf(
  paragraphs: readonly string[],
  { datePublished = '2024-03-06', headline = '', id = 'test' } = {},
): ParsedArticle {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    const kind = /[.!?”"']$/.test(paragraph) ? 'paragraph' : 'heading';
    blocks.push({ kind, start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  return { id, datePublished, headline, text, blocks, language: 'en' };
}
