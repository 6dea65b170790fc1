import type { Token } from '../sentence.ts';

export const VERBAL_ADJECTIVES = new Set(
  'growing rising ongoing increasing mounting remaining existing leading outgoing upcoming incoming falling declining continuing so-called emerging surviving'.split(
    ' ',
  ),
);
export const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM', 'X']);

/** Where the noun phrase that begins at token `i` ends; `i` when none does. */
export function nounPhraseEnd(tokens: readonly Token[], i: number, isTime: (i: number) => boolean): number {
  let to = i;
  let heads = 0;
  for (let j = i; j < tokens.length; j += 1) {
    const token = tokens[j];
    if (!token || (isTime(j) && !absorbsTime(tokens, j, i, isTime))) break;
    const { pos, lower } = token;
    if (lower === 'that' && j > i) break;
    if (pos === 'PRON') {
      if (j > i) break;
      to = j + 1;
      const possessive = POSSESSIVES.has(lower) || (DEMONSTRATIVES.has(lower) && isNominalAt(tokens, j + 1));
      if (!possessive) break;
      continue;
    }
    if (lower === 'so' && tokens[j + 1]?.text === '-' && tokens[j + 2]?.lower === 'called') {
      j += 2;
      continue;
    }
    const quoted = j > i && heads === 0 ? quotedEnd(tokens, j) : j;
    if (quoted > j) {
      j = quoted - 1;
      to = quoted;
      continue;
    }
    if (/^[_–—-]+$/.test(lower) && !isTight(tokens, j)) break;
    if (NOMINAL.has(pos) || (VERBAL_ADJECTIVES.has(lower) && isNominalAt(tokens, j + 1))) {
      if (j > i && pos === 'DET' && heads > 0 && lower !== 'no.') break;
      // "it was clear *the* disease was …"
      if (j > i && lower === 'the' && tokens[j - 1]?.pos === 'ADJ' && tokens[j - 1]?.lower !== 'half') break;
      if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM') heads += 1;
      to = j + 1;
      continue;
    }
    if (isTime(j)) {
      to = j + 1;
      continue;
    }
    if (
      lower === "'s" ||
      lower === '’s' ||
      ((lower === "'" || lower === '’') && tokens[j - 1]?.lower.endsWith('s'))
    ) {
      to = j + 1;
      heads = 0;
      continue;
    }
    if (
      (lower === '-' || lower === '/' || lower === '&' || lower === '%') &&
      to === j &&
      j > i &&
      isTight(tokens, j)
    ) {
      to = j + 1;
      continue;
    }
    if (
      pos === 'ADV' &&
      (tokens[j + 1]?.pos === 'ADJ' ||
        tokens[j + 1]?.pos === 'NUM' ||
        tokens[j + 1]?.lower === 'than' ||
        (COMPASS.test(lower) && tokens[j + 1]?.pos === 'PROPN') ||
        isModifiedParticiple(tokens, j + 1))
    ) {
      const counted = /^(?:more|fewer|other)$/.test(lower) && tokens[j - 1]?.pos === 'NUM';
      if (j > i && heads > 0 && !counted) break;
      continue;
    }
    if (lower === 'than' && tokens[j + 1]?.pos === 'NUM') continue;
    // "a 38% jump", "a sharp drop": what is behind an article and no noun yet is one.
    if (
      pos === 'VERB' &&
      j > i &&
      token.lemma === lower &&
      /^(?:a|an)$/.test(tokens[i]?.lower ?? '') &&
      !tokens.slice(i, j).some((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
    ) {
      heads += 1;
      to = j + 1;
      continue;
    }
    // "the hardest part", "the latest report": no verb follows a superlative.
    if (heads === 0 && j > i && /^(?:the|its|his|her|their)$/.test(tokens[i]?.lower ?? '')) {
      if (isSuperlative(token) && !isTime(j + 1)) {
        to = j + 1;
        continue;
      }
      if (pos === 'VERB' && token.lemma === lower && isSuperlative(tokens[j - 1])) {
        heads += 1;
        to = j + 1;
        continue;
      }
    }
    // "Britain-based", "fertilizer-based".
    if (pos === 'VERB' && j > i && tokens[j - 1]?.text === '-' && tokens[j - 1]?.end === token.start) {
      to = j + 1;
      continue;
    }
    // A participle that modifies: "the annexed region".
    if (pos === 'VERB' && j > i && heads === 0 && /(?:ed|ing|en)$/.test(lower) && isNominalAt(tokens, j + 1))
      continue;
    break;
  }
  return to;
}

/** Most words that a noun phrase holds between quotation marks before its noun. */
const LONGEST_QUOTED = 3;

/** Behind `"Lion"` in `the "Lion" release` or `"top kill"` in `the "top kill"`; `i` when there is no such thing. */
function quotedEnd(tokens: readonly Token[], i: number): number {
  if (!/^["“]$/.test(tokens[i]?.text ?? '')) return i;
  let close = i + 1;
  while (close <= i + LONGEST_QUOTED && NOMINAL.has(tokens[close]?.pos ?? '')) close += 1;
  const closed = close > i + 1 && /^["”]$/.test(tokens[close]?.text ?? '');
  const head = tokens[close + 1]?.pos === 'NOUN' || /^(?:NOUN|PROPN)$/.test(tokens[close - 1]?.pos ?? '');
  return closed && head ? close + 1 : i;
}

/** "a religiously *divided* town", "the most *advanced* system". */
const isModifiedParticiple = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' &&
  /(?:ed|ing|en)$/.test(tokens[i]?.lower ?? '') &&
  isNominalAt(tokens, i + 1) &&
  /^(?:a|an|the|its|his|her|their|most|more|very)$/.test(tokens[i - 2]?.lower ?? '');

/** "south Houston": no adverb there. */
const COMPASS = /^(?:north|south|east|west)(?:east|west)?$/;

/** "hardest", "latest": an adjective or adverb in -est, which "protest" and "forest" are not. */
export const isSuperlative = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{L}{3,}est$/u.test(token.lower) && (token.pos === 'ADV' || token.pos === 'ADJ');

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const DEMONSTRATIVES = new Set([
  'this',
  'that',
  'these',
  'those',
  'such',
  'all',
  'both',
  'some',
  'many',
  'other',
  'another',
]);

export const isListed = (token: Token | undefined): boolean => token?.pos === 'PROPN' || token?.pos === 'NUM';

export const isNominalAt = (tokens: readonly Token[], i: number): boolean => {
  const pos = tokens[i]?.pos;
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM';
};

const isTight = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.end === tokens[i]?.start || tokens[i]?.end === tokens[i + 1]?.start;

/** A date inside a noun phrase: "the 1991 agreement", "an April 2nd report". */
function absorbsTime(
  tokens: readonly Token[],
  i: number,
  start: number,
  isTime: (i: number) => boolean,
): boolean {
  const opened = tokens[start]?.lower === 'the' && isTime(start);
  if (i === start && !opened) return false;
  let to = i;
  while (to < tokens.length && isTime(to)) to += 1;
  let from = i;
  while (from > start && isTime(from - 1)) from -= 1;
  const next = tokens[to];
  const before = tokens[from - 1];
  const opener =
    opened ||
    before?.pos === 'DET' ||
    before?.pos === 'ADJ' ||
    (before !== undefined &&
      (POSSESSIVES.has(before.lower) || before.lower === "'s" || before.lower === '’s'));
  // "the recently announced ferry"
  const participle = next?.pos === 'VERB' && /(?:ed|en)$/.test(next.lower) && isNominalAt(tokens, to + 1);
  // "the April 20 Deepwater Horizon explosion"
  let named = to;
  while (tokens[named]?.pos === 'PROPN') named += 1;
  return opener && (next?.pos === 'ADJ' || participle || (tokens[named]?.pos === 'NOUN' && !isTime(named)));
}
