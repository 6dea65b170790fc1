import { NEWS_AGENCIES } from './lexicon/organisations.ts';
import type { Token } from './sentence.ts';

/** A word of a picture's credit that says whose it is. */
const isCredit = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:By|Photo|Press|Post|Images|Features|EPA|PA|Corbis)$/.test(token.text) ||
    (token.text !== token.lower && NEWS_AGENCIES.has(token.lower)));
/** In tokens. */
const LONGEST_CREDIT = 14;
const LONGEST_BYLINE = 60;
/** "(Reporting by Ada Holm in Bergen; Editing by Ole Vik)" */
const WRITING = /^(?:additional|reporting|writing|editing|compiled)$/;

/** Where the credit of a picture ends that ran into the text: "Photograph: Ada Holm/Getty Images", "(AP Photo/Ada Holm)"; 0 when there is none. */
const creditEnd = (tokens: readonly Token[]): number =>
  tokens[0]?.text === '(' ? bracketsEnd(tokens) : photographEnd(tokens);

function bracketsEnd(tokens: readonly Token[]): number {
  const close = tokens.findIndex(({ text }) => text === ')');
  if (close < 0 || !/^\p{Lu}/u.test(tokens[1]?.text ?? '')) return 0;
  const inside = tokens.slice(1, Math.min(close, LONGEST_BYLINE));
  const byline = WRITING.test(inside[0]?.lower ?? '') && inside.some(({ lower }) => lower === 'by');
  if (byline) return close + 1;
  const credit =
    close <= LONGEST_CREDIT &&
    inside.some(isCredit) &&
    !inside.some(({ pos, text, lower }) => text === lower && (pos === 'VERB' || pos === 'AUX'));
  return credit ? close + 1 : 0;
}

function photographEnd(tokens: readonly Token[]): number {
  if (!/^(?:photograph|photo|picture)s?$/.test(tokens[0]?.lower ?? '') || tokens[1]?.text !== ':') return 0;
  const few = tokens.slice(0, LONGEST_CREDIT);
  const slash = few.findLastIndex(({ text }) => text === '/');
  let end = slash > 2 ? slash + 2 : isCredit(tokens[2]) ? 3 : 0;
  while (end > 0 && isCredit(tokens[end])) end += 1;
  return tokens.length < end + 3 ? 0 : end;
}

/** "WASHINGTON (Reuters) - The …": where and by whom it was filed is no part of what the sentence says. */
export function withoutDateline(tokens: readonly Token[]): readonly Token[] {
  const credit = creditEnd(tokens);
  if (credit > 0 && tokens.length > credit) return withoutDateline(tokens.slice(credit));
  // "NEWARK, N.J. _ A new ferry …".
  const mark = tokens.findIndex((t, i) => i > 0 && i < 8 && /^(?:_|--|—)$/.test(t.text));
  const place = tokens.slice(0, Math.max(0, mark));
  if (
    /^\p{Lu}{3,}$/u.test(place[0]?.text ?? '') &&
    place.every((t) => /^(?:\p{Lu}.*|,|\.)$/u.test(t.text)) &&
    tokens.length > mark + 5
  )
    return tokens.slice(mark + 1);
  const close = tokens.findIndex((t, i) => i < 9 && t.text === ')');
  const open = tokens.findIndex((t) => t.text === '(');
  const dash = tokens[close + 1]?.text ?? '';
  if (open < 1 || close - open > 3 || close < open || !/^[_–—-]+$/.test(dash) || tokens.length < close + 5)
    return tokens;
  const placed = tokens.slice(0, open).every((t) => t.pos === 'PUNCT' || /^\p{Lu}/u.test(t.text));
  return placed ? tokens.slice(close + 2) : tokens;
}
