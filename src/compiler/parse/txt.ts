import type { ParsedArticle } from '../article.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { TextSpan } from '../../model/span.ts';
import { readBody } from './body.ts';
import { MISSING_KEY, readHeader } from './header.ts';
import { splitHeadline } from './headline.ts';
import { finishArticle } from './metadata.ts';
import { Problems } from './problems.ts';
import { articleId, normaliseText, type SeedFile } from './seed-file.ts';

/** `article` is undefined when an error keeps the seed out. */
export interface ParsedSeed {
  readonly article?: ParsedArticle;
  readonly diagnostics: readonly Diagnostic[];
}

const EMPTY_HINT =
  'write the article into it: first "date YYYY-MM-DD HEADLINE", a blank line, then the paragraphs';

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
  const { form, span, bodyStart: _, ...metadata } = header;
  const isFirstLine = form === 'first line';
  const parts = isFirstLine && header.headline !== undefined && splitHeadline(header.headline, body.text);
  const missing = isFirstLine ? MISSING_IN_LINE : MISSING_KEY;
  return finishArticle(articleId(seed.path), { ...metadata, ...parts }, body, problems, { ...missing, span });
}

/** What to do about what the first line lacks. */
const MISSING_IN_LINE = {
  ...MISSING_KEY,
  headline: 'write the headline on the first line, after the date: date YYYY-MM-DD HEADLINE',
  body: 'put the article below the first line, with a blank line between',
};

/** Whether there is something that can be read; what is wrong with it is noted. */
export function readable(text: string, problems: Problems, hint: string = EMPTY_HINT): boolean {
  if (text.trim() === '') {
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
    const again = 'they were lost when the file was saved or copied: copy the words again from their source';
    const message = 'the text has characters that no longer say what they were (U+FFFD)';
    problems.add('DL1015', { start: lost, end: lost + 1 }, message, again);
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
