import type { Diagnostic } from '../compiler/diagnostic.ts';
import { normaliseText } from '../compiler/parse/seed-file.ts';

export interface ReportOptions {
  /** ANSI colours. */
  readonly colour: boolean;
  /** The text of a file, for the excerpt. */
  readonly source?: (file: string) => string | undefined;
}

const ANSI = { red: 31, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const;
type Style = keyof typeof ANSI;

/** The source line that a diagnostic is about, as much of it as fits, with a caret under the place. */
const EXCERPT_WIDTH = 96;

/**
 * A diagnostic for a terminal: `seeds/x.txt:1:7 error DL1002 message`, the source line with a caret, the hint.
 * Control characters of the seed are shown as `·`, so that a seed cannot drive the terminal.
 */
export function formatDiagnostic(found: Diagnostic, { colour, source }: ReportOptions): string {
  const paint = painter(colour);
  const { file, severity, code, message, hint } = found;
  const kind = paint(severity === 'error' ? 'red' : 'yellow', `${severity} ${code}`);
  const text = source?.(file);
  const frame = text === undefined ? undefined : excerpt(text, found);
  return [
    `${paint('bold', printable(placeOf(found)))} ${kind} ${printable(message)}`,
    ...(frame === undefined ? [] : [paint('dim', frame.replaceAll(/^/gm, '  '))]),
    `  ${paint('cyan', 'hint:')} ${printable(hint)}`,
  ].join('\n');
}

/** A note for a terminal: one line. */
export function formatNote(found: Diagnostic, colour: boolean): string {
  const { severity, code, message } = found;
  const paint = painter(colour);
  return `${paint('bold', printable(placeOf(found)))} ${paint('cyan', `${severity} ${code}`)} ${printable(message)}`;
}

const painter =
  (colour: boolean) =>
  (style: Style, text: string): string =>
    colour ? `\u001B[${ANSI[style]}m${text}\u001B[0m` : text;

/** `seeds/x.txt:1:7`, as far as it is known. */
export const placeOf = ({ file, line, column = 1 }: Diagnostic): string =>
  line === undefined ? file : `${file}:${line}:${column}`;

/** "1 article", "2 articles". */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "2 errors, 1 warning". */
export function countOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const parts = [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning')];
  return parts.filter((part) => part !== false).join(', ') || 'no errors';
}

/** Two lines, in the form that Vite's overlay knows as a code frame; undefined without a place in the text. */
export function excerpt(source: string, { line, column = 1, span }: Diagnostic): string | undefined {
  if (line === undefined) return undefined;
  const words = normaliseText(source).split('\n')[line - 1] ?? '';
  const from = Math.max(0, Math.min(column - 1 - EXCERPT_WIDTH / 2, words.length - EXCERPT_WIDTH));
  const cut = words.slice(from, from + EXCERPT_WIDTH);
  const lead = from > 0 ? '…' : '';
  const tail = from + EXCERPT_WIDTH < words.length ? '…' : '';
  const at = column - 1 - from + lead.length;
  const length = Math.max(1, Math.min((span?.end ?? 0) - (span?.start ?? 0), cut.length + lead.length - at));
  const gutter = String(line);
  return [
    `${gutter} | ${lead}${printable(cut)}${tail}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(at)}${'^'.repeat(length)}`,
  ].join('\n');
}

/** Not the letters of any script, but the codes that move cursors, colour, or reverse the line's direction. */
const CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

export const printable = (text: string): string => text.replaceAll(CONTROL, '·');
