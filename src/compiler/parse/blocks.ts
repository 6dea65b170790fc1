import type { Block, BlockKind } from '../../model/texts.ts';

/** A line longer than this was not wrapped by hand: its neighbours are paragraphs of their own. Code units. */
const LONGEST_WRAPPED_LINE = 120;
const LONGEST_HEADING = 100;
const MOST_HEADING_WORDS = 14;

/**
 * The blocks of a text, in place: stretches between blank lines, without the spaces around them. Lines that follow one
 * another without a blank line are one wrapped paragraph, or, when one of them is too long for that, a paragraph each.
 */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let seenParagraph = false;
  for (const { start, end } of stretches(text)) {
    const kind = blockKind(text.slice(start, end), seenParagraph);
    seenParagraph ||= kind === 'paragraph';
    blocks.push({ start, end, kind });
  }
  return blocks;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function* stretches(text: string): Generator<Line> {
  let chunk: Line[] = [];
  for (const line of trimmedLines(text)) {
    if (line.start < line.end) chunk.push(line);
    else {
      yield* joined(chunk);
      chunk = [];
    }
  }
  yield* joined(chunk);
}

function joined(chunk: readonly Line[]): readonly Line[] {
  const [first] = chunk;
  const last = chunk.at(-1);
  if (!first || !last) return [];
  if (chunk.some(({ start, end }) => end - start > LONGEST_WRAPPED_LINE)) return chunk;
  return [{ start: first.start, end: last.end }];
}

function* trimmedLines(text: string): Generator<Line> {
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(at, lineEnd);
    const start = at + (line.length - line.trimStart().length);
    yield { start, end: Math.max(start, at + line.trimEnd().length) };
    at = lineEnd + 1;
  }
}

/** "Moscow:", alone, before the first paragraph. */
const DATELINE = /^(\p{Lu}[^.!?:\n]{1,60}):$/u;
const ENDS_SENTENCE = /[.!?…,;。！？।؟]["'”’»)\]]*$/u;
const LIST_ITEM = /^[-*•–—]\s/u;

function blockKind(words: string, seenParagraph: boolean): BlockKind {
  if (!seenParagraph && DATELINE.test(words)) return 'dateline';
  const short = words.length <= LONGEST_HEADING && words.split(' ').length <= MOST_HEADING_WORDS;
  const isHeading = short && !words.includes('\n') && !ENDS_SENTENCE.test(words) && !LIST_ITEM.test(words);
  return isHeading ? 'heading' : 'paragraph';
}

/** The place that a dateline names: "Moscow" of "Moscow:". */
export const datelinePlace = (words: string): string | undefined => DATELINE.exec(words)?.[1];
