import { type Diagnostic, diagnostic, type DiagnosticCode } from '../diagnostic.ts';
import { parseMarkdown } from './markdown.ts';
import { parseRecordLine } from './record-seed.ts';
import { articleId, type SeedFile } from './seed-file.ts';
import { type ParsedSeed, parseTxt } from './txt.ts';

/** What is read as one article: a file of the seeds folder, or a line of a `.jsonl` file. */
export interface ArticleSource extends SeedFile {
  /** Where `text` begins, when it is a line of its file. */
  readonly line?: SourceLine;
}

interface SourceLine {
  /** 1-based. */
  readonly number: number;
  /** Offset into the file's text. */
  readonly start: number;
}

export interface ParsedSource extends ParsedSeed {
  /** Undefined for a line that does not say its article's. */
  readonly id?: string;
}

/** Reads a form of seed for which the compiler has no parser of its own. */
export type SeedReader = (seed: SeedFile) => ParsedSeed;

const endingOf = (path: string): string => /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

export type SeedForm = 'text' | 'Markdown' | 'HTML' | 'JSON Lines';
const FORMS: Readonly<Record<string, SeedForm>> = {
  txt: 'text',
  md: 'Markdown',
  markdown: 'Markdown',
  html: 'HTML',
  htm: 'HTML',
  jsonl: 'JSON Lines',
  ndjson: 'JSON Lines',
};

/** By the file's ending; undefined for a file that holds no article. */
export const seedForm = (path: string): SeedForm | undefined => {
  const ending = endingOf(path);
  return Object.hasOwn(FORMS, ending) ? FORMS[ending] : undefined;
};

/** The articles of a file, unread. */
export function* sourcesOf(seed: SeedFile): Generator<ArticleSource> {
  if (seedForm(seed.path) !== 'JSON Lines') {
    yield seed;
    return;
  }
  const text = seed.text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  let number = 1;
  for (let start = 0; start < text.length; number += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trimEnd();
    if (line !== '') yield { path: seed.path, text: line, line: { number, start } };
    start = end + 1;
  }
}

/** By what an article is known between two compilations: a line by its words, so that others may be put before it. */
export const sourceKey = ({ path, text, line }: ArticleSource): string => (line ? `${path}\n${text}` : path);

export function parseSource(source: ArticleSource, readHtml: SeedReader = unread): ParsedSource {
  if (source.line) return parseRecordLine(source);
  const id = articleId(source.path);
  switch (seedForm(source.path)) {
    case 'Markdown':
      return { id, ...parseMarkdown(source) };
    case 'HTML':
      return { id, ...readHtml(source) };
    default:
      return { id, ...parseTxt(source) };
  }
}

/** Where nobody brings a reader. */
const unread: SeedReader = ({ path }) => ({
  diagnostics: [
    diagnostic('DL1014', { file: path }, 'saved pages are not read here', 'save the article as text'),
  ],
});

/** A diagnostic about a whole article: of a line, at that. */
export function diagnoseSource(
  { path, text, line }: ArticleSource,
  code: DiagnosticCode,
  message: string,
  hint: string,
): Diagnostic {
  const found = diagnostic(code, { file: path }, message, hint);
  if (!line) return found;
  const span = { start: line.start, end: line.start + text.length };
  return { ...found, span, line: line.number, column: 1 };
}

/** A diagnostic whose place is counted in the source's text, with its place in the file. */
export function inFile({ path, line }: ArticleSource, found: Diagnostic): Diagnostic {
  if (!line || found.file !== path || !found.span) return found;
  const span = { start: found.span.start + line.start, end: found.span.end + line.start };
  return { ...found, span, line: line.number + (found.line ?? 1) - 1 };
}
