import type { TextSpan } from '../../model/span.ts';
import { parseDay } from './date.ts';
import { type FrontMatterKey, readFrontMatter } from './front-matter.ts';
import type { Problems } from './problems.ts';

/** What a seed says before its body. */
export interface Header {
  readonly form: 'first line' | 'front matter';
  /** Of the line that a complaint about the header points at. */
  readonly span: TextSpan;
  readonly bodyStart: number;
  readonly datePublished?: string;
  readonly headline?: string;
  readonly standfirst?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: string;
}

const NO_DATE_HINT =
  'begin the file with "date YYYY-MM-DD HEADLINE": "on Wednesday" can only be read from the publication date';

/** Undefined when it cannot be told where the header ends. */
export function readHeader(text: string, problems: Problems): Header | undefined {
  const front = readFrontMatter(problems.file, text);
  if (!front) return readFirstLine(text, problems);
  problems.found.push(...front.diagnostics);
  if (front.diagnostics.some(({ code }) => code === 'DL1012')) return undefined;
  const start = text.indexOf('-');
  const span = { start, end: text.indexOf('\n', start) };
  const value = (key: FrontMatterKey): string | undefined => {
    const at = front.values.get(key);
    return at && text.slice(at.start, at.end);
  };
  const dateSpan = front.values.get('date');
  const datePublished = dateSpan && readDay(dateSpan, problems);
  if (!dateSpan)
    problems.add('DL1001', span, 'no publication date', 'add a line to the front matter: date: YYYY-MM-DD');
  const [headline, standfirst] = [value('headline'), value('standfirst')];
  const [publisher, author] = [value('publisher'), value('author')];
  const url = checked(
    front.values.get('url'),
    'url',
    isWebAddress,
    'a web address begins with https://',
    problems,
  );
  const language = checked(
    front.values.get('lang'),
    'lang',
    isLanguage,
    'a BCP 47 tag: en, en-IN, fr',
    problems,
  );
  return {
    form: 'front matter',
    span,
    bodyStart: front.end,
    ...(datePublished !== undefined && { datePublished }),
    ...(headline !== undefined && { headline }),
    ...(standfirst !== undefined && { standfirst }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
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
  const datePublished = readDay({ start: dateEnd - (match[1] ?? '').length, end: dateEnd }, problems);
  const headline = line.slice(match[0].length);
  return {
    form: 'first line',
    span,
    bodyStart: span.end,
    ...(datePublished !== undefined && { datePublished }),
    ...(headline !== '' && { headline }),
  };
}

function readDay(span: TextSpan, problems: Problems): string | undefined {
  const read = parseDay({ file: problems.file, text: problems.text, span });
  if ('day' in read) return read.day;
  problems.found.push(read.problem);
  return undefined;
}

function checked(
  span: TextSpan | undefined,
  key: FrontMatterKey,
  isUsable: (value: string) => boolean,
  hint: string,
  problems: Problems,
): string | undefined {
  if (!span) return undefined;
  const value = problems.text.slice(span.start, span.end);
  if (isUsable(value)) return value;
  problems.add('DL1016', span, `"${value}" is no usable ${key}; it is left out`, hint);
  return undefined;
}

/** Only these become links: `javascript:` must not. */
const isWebAddress = (value: string): boolean => /^https?:\/\/[^\s/]+/i.test(value);

/** A BCP 47 tag. */
export const isLanguage = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
