import type { ParsedArticle } from '../article.ts';
import type { Block } from '../../model/texts.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { TextSpan } from '../../model/span.ts';
import { datelinePlace, findBlocks } from './blocks.ts';
import { type Header, readHeader } from './header.ts';
import { splitHeadline } from './headline.ts';
import { Problems } from './problems.ts';
import { articleId, normaliseText, type SeedFile } from './seed-file.ts';

/** `article` is undefined when an error keeps the seed out. */
export interface ParsedSeed {
  readonly article?: ParsedArticle;
  readonly diagnostics: readonly Diagnostic[];
}

/** The longest line read, in UTF-16 code units: a longer one is a damaged or foreign file. */
export const LONGEST_LINE = 1_000_000;

/**
 * A seed in either given form: a first line ` date YYYY-MM-DD HEADLINE [STANDFIRST]`, or front matter between `---`
 * lines; then paragraphs with blank lines between them. What is missing or impossible is a diagnostic, never a guess.
 */
export function parseTxt(seed: SeedFile): ParsedSeed {
  const text = normaliseText(seed.text);
  const problems = new Problems(seed.path, text);
  const header = readable(text, problems) ? readHeader(text, problems) : undefined;
  if (!header) return { diagnostics: problems.found };
  const body = readBody(text.slice(header.bodyStart));
  const headline = headlineParts(header, body.text);
  if (!headline) problems.add('DL1013', header.span, 'no headline', headlineHint(header));
  if (body.blocks.length === 0) {
    const hint = 'put the article below the first line, with a blank line between';
    problems.add('DL1010', header.span, 'the headline stands alone: there is no article under it', hint);
  }
  if (header.datePublished === undefined || !headline || body.blocks.length === 0) {
    return { diagnostics: problems.found };
  }
  const { datePublished, publisher, author, url, language } = header;
  const article: ParsedArticle = {
    id: articleId(seed.path),
    datePublished,
    ...headline,
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...body,
    language: language ?? 'en',
  };
  return { article, diagnostics: problems.found };
}

function readable(text: string, problems: Problems): boolean {
  if (text.trim() === '') {
    const hint =
      'write the article into it: first "date YYYY-MM-DD HEADLINE", a blank line, then the paragraphs';
    problems.add('DL1004', { start: 0, end: 0 }, 'the file is empty', hint);
    return false;
  }
  const long = findLongLine(text);
  if (long) {
    const length = long.end - long.start;
    const message = `a line of ${length.toLocaleString('en')} characters; the longest read is ${LONGEST_LINE.toLocaleString('en')}`;
    problems.add(
      'DL1007',
      long,
      message,
      'is this an article? if so, put its paragraphs on lines of their own',
    );
    return false;
  }
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) {
    const hint = 'they were lost when the file was saved or copied: copy the words again from their source';
    const message = 'the text has characters that no longer say what they were (U+FFFD)';
    problems.add('DL1015', { start: lost, end: lost + 1 }, message, hint);
  }
  return true;
}

function findLongLine(text: string): TextSpan | undefined {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > LONGEST_LINE) return { start, end };
    start = end + 1;
  }
  return undefined;
}

const headlineHint = ({ form }: Header): string =>
  form === 'front matter'
    ? 'add a line to the front matter: headline: WORDS'
    : 'write the headline on the first line, after the date: date YYYY-MM-DD HEADLINE';

function headlineParts(
  { form, headline, standfirst }: Header,
  body: string,
): { headline: string; standfirst?: string } | undefined {
  if (headline === undefined) return undefined;
  if (form === 'first line') return splitHeadline(headline, body);
  return standfirst === undefined ? { headline } : { headline, standfirst };
}

/** The body with each block on one line and a blank line between blocks. */
function readBody(source: string): { text: string; blocks: Block[]; place?: string } {
  const blocks: Block[] = [];
  let text = '';
  let place: string | undefined;
  for (const { start, end, kind } of findBlocks(source)) {
    const words = source
      .slice(start, end)
      .split('\n')
      .map((line) => line.trim())
      .join(' ');
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + words.length, kind });
    text += words;
    if (kind === 'dateline') place ??= datelinePlace(words);
  }
  return { text, blocks, ...(place !== undefined && { place }) };
}
