import type { Token } from './sentence.ts';

const CREDITED = /^(?:By|Photo|\p{Lu}\p{L}+)$/u;
/** In tokens. */
const LONGEST_CREDIT = 12;

/** The end of "Photograph: Ada Holm/Getty Images" or "(By Ada Holm -- Associated Press)", a picture's credit that ran into the text; 0 when there is none. */
function creditEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.text === '(' && CREDITED.test(tokens[1]?.text ?? '')) {
    const close = tokens.findIndex(({ text }) => text === ')');
    const by =
      close > 0 &&
      close <= LONGEST_CREDIT &&
      tokens.slice(1, close).some(({ text }) => /^(?:By|Press|Reuters|Getty|Post|Images)$/.test(text));
    return by ? close + 1 : 0;
  }
  if (!/^(?:photograph|photo|picture)s?$/.test(tokens[0]?.lower ?? '') || tokens[1]?.text !== ':') return 0;
  const slash = tokens.findIndex(({ text }) => text === '/');
  if (slash < 3 || slash > 6 || tokens.length < slash + 5) return 0;
  return slash + (/^(?:images|press)$/.test(tokens[slash + 2]?.lower ?? '') ? 3 : 2);
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
