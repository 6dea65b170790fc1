import type { Block, BlockKind } from '../../model/texts.ts';
import { datelinePlace, findBlocks } from './blocks.ts';

/** An article's text: each block on one line, a blank line between blocks. */
export interface Body {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The place of the dateline: "Moscow". */
  readonly place?: string;
}

/** A block, wherever it comes from. */
export interface Part {
  readonly kind: BlockKind;
  /** On one line, without spaces around them. */
  readonly words: string;
}

/** Words of a marked-up text, where runs of spaces and line ends are one space. */
export const tidyWords = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** Blocks put together; those without words are left out. */
export function bodyOf(parts: Iterable<Part>): Body {
  const blocks: Block[] = [];
  let text = '';
  let place: string | undefined;
  let seenParagraph = false;
  for (const part of parts) {
    const { words } = part;
    if (words === '') continue;
    const named: string | undefined = seenParagraph ? undefined : datelinePlace(words);
    const kind: BlockKind = named !== undefined && part.kind === 'paragraph' ? 'dateline' : part.kind;
    seenParagraph ||= kind === 'paragraph';
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + words.length, kind });
    text += words;
    if (kind === 'dateline') place ??= named;
  }
  return { text, blocks, ...(place !== undefined && { place }) };
}

/** The body of a plain text. */
export const readBody = (source: string): Body =>
  bodyOf(
    findBlocks(source).map(({ start, end, kind }) => ({ kind, words: joined(source.slice(start, end)) })),
  );

const joined = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
