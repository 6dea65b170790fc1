import type { TextSpan } from './span.ts';

/** W3C Web Annotation: a quotation with the words around it, which survives edits elsewhere in the text. */
export interface TextQuoteSelector {
  readonly exact: string;
  /** Up to {@link CONTEXT_LENGTH} code units before `exact`. */
  readonly prefix: string;
  /** Up to {@link CONTEXT_LENGTH} code units after `exact`. */
  readonly suffix: string;
}

/** W3C Web Annotation: 0-based UTF-16 code units into the article's text, `end` exclusive. */
export type TextPositionSelector = TextSpan;

/** Long enough to tell two tellings of one sentence apart, short enough for a link. */
export const CONTEXT_LENGTH = 32;

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

export function quoteSelector(text: string, { start, end }: TextSpan): TextQuoteSelector {
  let from = Math.max(0, start - CONTEXT_LENGTH);
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (isLowSurrogate(text.charCodeAt(from))) from += 1;
  if (to < text.length && isLowSurrogate(text.charCodeAt(to))) to -= 1;
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

const sharedEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n += 1;
  return n;
};

const sharedStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
};

/**
 * Where the quotation stands in `text`: of several occurrences the one whose surroundings agree most, and of
 * those the first. Undefined when the words are not there.
 */
export function resolveQuote(text: string, selector: TextQuoteSelector): TextSpan | undefined {
  if (selector.exact === '') return undefined;
  let best: TextSpan | undefined;
  let bestAgreement = -1;
  for (let at = text.indexOf(selector.exact); at >= 0; at = text.indexOf(selector.exact, at + 1)) {
    const end = at + selector.exact.length;
    const agreement =
      sharedEnd(text.slice(Math.max(0, at - CONTEXT_LENGTH), at), selector.prefix) +
      sharedStart(text.slice(end, end + CONTEXT_LENGTH), selector.suffix);
    if (agreement > bestAgreement) {
      best = { start: at, end };
      bestAgreement = agreement;
    }
  }
  return best;
}
