import type { ParsedArticle } from '../article.ts';
import type { Block } from '../../model/texts.ts';
import { datelinePlace, findBlocks } from './blocks.ts';

/** An article as the command line's filters take it: one JSON object a line. */
export interface ArticleRecord {
  readonly id: string;
  /** ISO 8601 day. */
  readonly datePublished: string;
  readonly headline: string;
  readonly text: string;
}

/**
 * The record as a parsed article whose `text` is the record's, character for character, so that offsets stay the caller's.
 * A first block that the article repeats later is its standfirst.
 */
export function parseRecord({ id, datePublished, headline, text }: ArticleRecord): ParsedArticle {
  const [first, ...others] = findBlocks(text);
  const blocks: readonly Block[] = first ? [standfirstOf(first, text), ...others] : [];
  const dateline = blocks.find(({ kind }) => kind === 'dateline');
  const place = dateline && datelinePlace(text.slice(dateline.start, dateline.end));
  return { id, datePublished, headline, text, blocks, language: 'en', ...(place !== undefined && { place }) };
}

function standfirstOf(first: Block, text: string): Block {
  const returns = first.kind === 'paragraph' && text.includes(text.slice(first.start, first.end), first.end);
  return returns ? { ...first, kind: 'standfirst' } : first;
}
