import type { ParsedArticle } from './article.ts';
import { withFiniteVerb } from './finite-verb.ts';
import { ABBREVIATIONS, SENTENCE_STARTERS } from './lexicon/abbreviations.ts';
import { withoutDateline } from './dateline.ts';
import { retag } from './retag.ts';
import { endsDateline, endsPlace, endsStamp, runsOn } from './run-on.ts';
import type { Sentence, Token } from './sentence.ts';
import { type Tagged, tagText } from './tagger/tagger.ts';

/** Longest stretch handed to the tagger at once, in code units: bounds memory on text without breaks. */
const PIECE_LENGTH = 20_000;
/** A sentence is cut here, in tokens, so that later stages stay linear on text without full stops. */
const MAX_SENTENCE_TOKENS = 240;

/**
 * The sentences of an article, tagged. The tagger finds tokens, tags and most boundaries; the rules below mend
 * the boundaries that it gets wrong in news. A sentence never crosses a block's boundary.
 */
export function segment(article: ParsedArticle): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, blockIndex) => {
    for (const piece of pieces(article.text, block.start, block.end)) {
      for (const tokens of split(tagText(article.text, piece.start, piece.end))) {
        const first = tokens[0];
        const last = tokens.at(-1);
        if (!first || !last) continue;
        sentences.push({
          index: sentences.length,
          block: blockIndex,
          blockKind: block.kind,
          start: first.start,
          end: last.end,
          tokens: withFiniteVerb(withoutDateline(retag(tokens))),
        });
      }
    }
  });
  return sentences;
}

/** Cuts an over-long block at white space. */
function* pieces(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start;
  while (end - from > PIECE_LENGTH) {
    const stop = text.lastIndexOf('. ', from + PIECE_LENGTH);
    const space = stop > from ? stop + 1 : text.lastIndexOf(' ', from + PIECE_LENGTH);
    let to = space > from ? space : from + PIECE_LENGTH;
    const code = text.charCodeAt(to);
    if (code >= 0xdc00 && code <= 0xdfff) to += 1;
    yield { start: from, end: to };
    from = to;
  }
  if (from < end) yield { start: from, end };
}

const OPENING = new Set(['"', '“', '‘', '`', '(', '[', "'"]);
const CLOSING = /^["”’')\]]+$/;

function split({ tokens, breaks }: Tagged): Token[][] {
  const out: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, i) => {
    if (
      current.length > 0 &&
      (startsSentence(token, current, breaks[i] ?? false) ||
        endsDateline(current) ||
        endsStamp(current) ||
        endsPlace(tokens, i, current) ||
        runsOn(tokens, i, current))
    ) {
      out.push(current);
      current = [];
    }
    current.push(token);
  });
  if (current.length > 0) out.push(current);
  return out;
}

/** Whether a token opens a sentence, given what stands before it and what the tagger says. */
function startsSentence(token: Token, current: readonly Token[], broken: boolean): boolean {
  const before = current.at(-1);
  if (!before) return false;
  if (current.length >= MAX_SENTENCE_TOKENS) return true;
  const gap = token.start > before.end;
  const initial = token.text.charAt(0);
  if (broken) {
    if (!gap && !OPENING.has(initial)) return false;
    if (CLOSING.test(token.text) && !gap) return false;
    if (isLowerCase(initial) && !SMALL_NAME.test(token.text)) return false;
    if (current.at(-2)?.text === 'Ph' && before.text === '.') return false;
    if (ABBREVIATIONS.has(before.lower) && !SENTENCE_STARTERS.has(token.text)) return false;
    return true;
  }
  if (gap && SMALL_NAME.test(token.text))
    return before.text === '.' || (CLOSING.test(before.text) && endsBeforeQuotes(current));
  if (!gap || isLowerCase(initial)) return false;
  // "… in the U.S. It won't …": a full stop that the tokenizer kept as the abbreviation's own.
  // "… of the planet K2-18 b. Several groups …": no initial is a small letter.
  if (/^\p{Ll}\.$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(token.text)) return true;
  if (before.text.length > 2 && before.text.endsWith('.')) return SENTENCE_STARTERS.has(token.text);
  // `… said.'' ``We …`, `… leave." "Then …`: the stop stands before closing quotes.
  if (CLOSING.test(before.text) && !OPENING.has(before.text)) {
    return endsBeforeQuotes(current) && isUpperOrQuote(initial);
  }
  if ((before.text === '"' || before.text === "'") && endsBeforeQuotes(current)) {
    return isClosing(current, before.text) && isUpperOrQuote(initial);
  }
  return false;
}

/** "iPhone", "eBay": a name that opens a sentence with a small letter. */
const SMALL_NAME = /^[a-z]\p{Lu}\p{L}/u;

const isLowerCase = (c: string): boolean => c !== c.toUpperCase();
const isUpperOrQuote = (c: string): boolean => c !== c.toLowerCase() || OPENING.has(c);

function endsBeforeQuotes(tokens: readonly Token[]): boolean {
  let i = tokens.length - 1;
  while (i > 0 && CLOSING.test(tokens[i]?.text ?? '')) i -= 1;
  return i < tokens.length - 1 && /[.!?]$/.test(tokens[i]?.text ?? '');
}

/** A straight mark closes when it follows its word without a space. */
function isClosing(tokens: readonly Token[], mark: string): boolean {
  const last = tokens.at(-1);
  const word = tokens.at(-2);
  return last?.text === mark && word !== undefined && word.end === last.start;
}
