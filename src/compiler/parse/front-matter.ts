import { type Diagnostic, diagnostic } from '../diagnostic.ts';
import type { TextSpan } from '../../model/span.ts';
import {
  METADATA_KEYS,
  type MetadataKey,
  nearestKey,
  type Written,
  type WrittenMetadata,
} from './metadata.ts';

export interface FrontMatter {
  readonly values: WrittenMetadata;
  /** Offset of the first character after the closing fence. */
  readonly end: number;
  readonly diagnostics: readonly Diagnostic[];
}

const FENCE = /^-{3,}\s*$/;

/**
 * `key: value` lines between two `---` lines at the top of a seed. Not YAML: a value is the rest of its line, without
 * the quotation marks around it, so that a headline with a colon needs no quoting. Undefined when the file opens otherwise.
 */
export function readFrontMatter(file: string, text: string): FrontMatter | undefined {
  const lines = linesFrom(text);
  const opening = lines.next().value;
  if (!opening || !FENCE.test(text.slice(opening.start, opening.end))) return undefined;
  const values = new Map<MetadataKey, Written>();
  const diagnostics: Diagnostic[] = [];
  for (const span of lines) {
    const line = text.slice(span.start, span.end);
    if (FENCE.test(line)) return { values, end: span.end, diagnostics };
    if (line.trim() === '') continue;
    const problem = readLine(line, span, values);
    if (problem)
      diagnostics.push(diagnostic(problem.code, { file, text, span }, problem.message, problem.hint));
  }
  const hint = 'close it with a line of three hyphens: ---';
  const open = diagnostic('DL1012', { file, text, span: opening }, 'the front matter is never closed', hint);
  return { values, end: text.length, diagnostics: [open] };
}

/** The file's lines from its first that is not blank. */
function* linesFrom(text: string): Generator<TextSpan> {
  let at = text.length - text.trimStart().length;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    yield { start: at, end };
    at = end + 1;
  }
}

interface LineProblem {
  readonly code: 'DL1009' | 'DL1016';
  readonly message: string;
  readonly hint: string;
}

function readLine(line: string, span: TextSpan, values: Map<MetadataKey, Written>): LineProblem | undefined {
  const match = /^(\s*)([\p{L}_-]+)\s*:\s*/u.exec(line);
  const known = `the keys are ${METADATA_KEYS.join(', ')}`;
  if (!match) return { code: 'DL1009', message: `"${shortened(line)}" is no "key: value" line`, hint: known };
  const name = (match[2] ?? '').toLowerCase();
  const key = METADATA_KEYS.find((candidate) => candidate === name);
  if (!key) {
    const near = nearestKey(name);
    const hint = near ? `did you mean "${near}"? ${known}` : known;
    return { code: 'DL1009', message: `"${name}" is not a front-matter key; it is ignored`, hint };
  }
  if (values.has(key)) {
    const hint = 'leave one of the two lines';
    return { code: 'DL1016', message: `"${key}" is given twice; the first is used`, hint };
  }
  const value = unquoted(line, match[0].length);
  if (value.start < value.end) {
    const place = { start: span.start + value.start, end: span.start + value.end };
    values.set(key, { value: line.slice(value.start, value.end), span: place });
  }
  return undefined;
}

function unquoted(line: string, start: number): TextSpan {
  const end = Math.max(start, line.trimEnd().length);
  const first = line[start];
  const isQuoted = end - start >= 2 && (first === '"' || first === "'") && line[end - 1] === first;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

const shortened = (line: string): string => (line.length > 40 ? `${line.slice(0, 40)}…` : line);
