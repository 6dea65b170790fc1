import type { TextSpan } from '../../model/span.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Metadata, readDay, readMetadata } from './metadata.ts';
import type { Problems } from './problems.ts';

/** What a seed says before its body. */
export interface Header extends Metadata {
  readonly form: 'first line' | 'front matter';
  /** Of the line that a complaint about the header points at. */
  readonly span: TextSpan;
  readonly bodyStart: number;
}

const NO_DATE_HINT =
  'begin the file with "date YYYY-MM-DD HEADLINE": "on Wednesday" can only be read from the publication date';

/** What to do about what front matter lacks. */
export const MISSING_KEY = {
  date: { message: 'no publication date', hint: 'add a line to the front matter: date: YYYY-MM-DD' },
  headline: 'add a line to the front matter: headline: WORDS',
  body: 'put the article below the front matter, with a blank line between',
};

/** Undefined when it cannot be told where the header ends. */
export function readHeader(text: string, problems: Problems): Header | undefined {
  const front = readFrontMatter(problems.file, text);
  if (!front) return readFirstLine(text, problems);
  problems.found.push(...front.diagnostics);
  if (front.diagnostics.some(({ code }) => code === 'DL1012')) return undefined;
  const start = text.indexOf('-');
  const span = { start, end: text.indexOf('\n', start) };
  const missing = { ...MISSING_KEY, span };
  return {
    form: 'front matter',
    span,
    bodyStart: front.end,
    ...readMetadata(front.values, problems, missing),
  };
}

function readFirstLine(text: string, problems: Problems): Header {
  const start = text.length - text.trimStart().length;
  const newline = text.indexOf('\n', start);
  const span = { start, end: newline < 0 ? text.length : newline };
  const line = text.slice(span.start, span.end).trimEnd();
  const match = /^date(?::\s*|\s+)(\S+)\s*/i.exec(line);
  if (!match) {
    problems.add(
      'DL1001',
      span,
      'no publication date: the first line does not begin with "date"',
      NO_DATE_HINT,
    );
    return { form: 'first line', span, bodyStart: span.end, headline: line };
  }
  const dateEnd = start + match[0].trimEnd().length;
  const value = match[1] ?? '';
  const datePublished = readDay({ value, span: { start: dateEnd - value.length, end: dateEnd } }, problems);
  const headline = line.slice(match[0].length);
  return {
    form: 'first line',
    span,
    bodyStart: span.end,
    ...(datePublished !== undefined && { datePublished }),
    ...(headline !== '' && { headline }),
  };
}
