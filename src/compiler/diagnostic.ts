import type { TextSpan } from '../model/span.ts';

/**
 * An `error` keeps something out of the dataset; a `warning` lets it in, but looks wrong; a `note` says what was passed over, to
 * those who ask (`dateline check --verbose`).
 */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Every code that the compiler and the seed reader give: DL1xxx parse, 2xxx timex, 3xxx extract, 4xxx merge,
 * 5xxx emit. A code is never reused for another meaning. Each is explained in docs/diagnostics.md.
 */
export const DIAGNOSTIC_CODES = {
  DL1001: { severity: 'error', title: 'no publication date' },
  DL1002: { severity: 'error', title: 'impossible publication date' },
  DL1003: { severity: 'warning', title: 'publication date in the future' },
  DL1004: { severity: 'error', title: 'empty file' },
  DL1005: { severity: 'error', title: 'not UTF-8' },
  DL1006: { severity: 'error', title: 'file too large' },
  DL1007: { severity: 'error', title: 'line too long' },
  DL1008: { severity: 'error', title: 'duplicate article id' },
  DL1009: { severity: 'warning', title: 'unknown front-matter key' },
  DL1010: { severity: 'error', title: 'no body' },
  DL1011: { severity: 'error', title: 'unreadable file' },
  DL1012: { severity: 'error', title: 'broken front matter' },
  DL1013: { severity: 'error', title: 'no headline' },
  DL1014: { severity: 'warning', title: 'file ignored' },
  DL1015: { severity: 'warning', title: 'lost characters' },
  DL1016: { severity: 'warning', title: 'unusable value' },
  DL1017: { severity: 'error', title: 'publication date not in the form YYYY-MM-DD' },
  DL1018: { severity: 'warning', title: 'no article to read' },
  DL1020: { severity: 'error', title: 'collection.yaml is not YAML' },
  DL1021: { severity: 'error', title: 'unusable collection setting' },
  DL1022: { severity: 'error', title: 'corrections or lexicon not YAML' },
  DL1030: { severity: 'error', title: 'line is no JSON object' },
  DL1031: { severity: 'error', title: 'unusable record' },
  DL1033: { severity: 'error', title: 'page too large or nested too deeply' },
  DL1034: { severity: 'warning', title: 'part left out' },
  DL1035: { severity: 'error', title: 'Markdown nested too deeply' },
  DL2001: { severity: 'note', title: 'unresolved expression' },
  DL3001: { severity: 'error', title: 'the compiler failed on an article' },
  DL3002: { severity: 'warning', title: 'no dated event' },
  DL3003: { severity: 'note', title: 'dated sentence without event' },
  DL4001: { severity: 'error', title: 'quote not found' },
  DL4002: { severity: 'error', title: 'quote of several events' },
  DL4003: { severity: 'error', title: 'quote of no event' },
  DL4004: { severity: 'error', title: 'corrections of no article' },
  DL4005: { severity: 'error', title: 'unusable correction' },
  DL4006: { severity: 'warning', title: 'corrections disagree' },
  DL4007: { severity: 'warning', title: 'actor of unknown kind' },
  DL4008: { severity: 'error', title: 'unknown topic' },
  DL4009: { severity: 'error', title: 'merging failed' },
  DL4020: { severity: 'error', title: 'unusable lexicon entry' },
  DL5001: { severity: 'error', title: 'broken permalinks.json' },
  DL5002: { severity: 'warning', title: 'published event withdrawn' },
} as const satisfies Readonly<Record<string, { readonly severity: Severity; readonly title: string }>>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One line: what is wrong, with the value found. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** The path of the seed, as it was handed in. */
  readonly file: string;
  /** Offsets into the file's text once a byte order mark is gone and line ends are `\n`. */
  readonly span?: TextSpan;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
}

interface Place {
  readonly file: string;
  /** The text that `span` points into; line and column are counted in it. */
  readonly text?: string;
  readonly span?: TextSpan;
}

/** A diagnostic with its code's severity, and the line and column of its span. */
export function diagnostic(
  code: DiagnosticCode,
  { file, text, span }: Place,
  message: string,
  hint: string,
): Diagnostic {
  const { severity } = DIAGNOSTIC_CODES[code];
  if (!span) return { code, severity, message, hint, file };
  if (text === undefined) return { code, severity, message, hint, file, span };
  return { code, severity, message, hint, file, span, ...lineAndColumn(text, span.start) };
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
