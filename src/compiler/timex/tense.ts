import { IRREGULAR_PAST } from './lexicon/verbs.ts';
import type { Token } from './token.ts';
import { CODE } from './token-class.ts';

export type Tense = 'past' | 'present' | 'future' | 'none';

const WILL = new Set(['will', 'shall', 'wo', 'll', 'going', 'would']);
const MODAL = new Set(['may', 'might', 'could', 'should', 'can', 'must']);
const EXPECTING = new Set(
  'expected expects expect scheduled due planned plans intends hopes payable redeemable expires expire matures maturing slated'.split(
    ' ',
  ),
);
const PAST_BE = new Set(['was', 'were', 'had', 'did', 'has', 'have', "'ve", 'been']);
const PRESENT = new Set(['is', 'are', 'does', 'do', 'says', 'am']);
const STOPS = new Set<number>([CODE.STOP, CODE.BREAK]);
const REACH = 14;

/**
 * The tense of the verb that most likely governs tokens `from` to `to`: the nearest one before them in the
 * sentence, or else after them. Looks at no more than {@link REACH} tokens on either side.
 */
export function tenseAround(text: string, tokens: readonly Token[], from: number, to: number): Tense {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    const token = tokens[i];
    if (!token || STOPS.has(token.code)) break;
    const tense = tenseAt(text, tokens, i);
    if (tense !== 'none') return tense;
  }
  for (let i = to; i < Math.min(tokens.length, to + REACH); i += 1) {
    const token = tokens[i];
    if (!token || STOPS.has(token.code)) break;
    const tense = tenseAt(text, tokens, i);
    if (tense !== 'none') return tense;
  }
  return 'none';
}

function tenseAt(text: string, tokens: readonly Token[], i: number): Tense {
  const token = tokens[i];
  if (!token) return 'none';
  const word = wordOf(text, token);
  if (word === '' || (token.capital && token.code !== CODE.WORD)) return 'none';
  if (WILL.has(word) || EXPECTING.has(word)) return 'future';
  if (word === 'set' && (tokens[i + 1]?.code === CODE.TO || tokens[i + 1]?.code === CODE.FOR))
    return 'future';
  if (MODAL.has(word)) return wordOf(text, tokens[i + 1]) === 'have' ? 'past' : 'future';
  if (PAST_BE.has(word)) return 'past';
  if (PRESENT.has(word)) return 'present';
  if (IRREGULAR_PAST.has(word)) return auxBefore(text, tokens, i) ?? 'past';
  if (word.length > 4 && word.endsWith('ed'))
    return auxBefore(text, tokens, i) ?? (isAdjective(tokens, i) ? 'none' : 'past');
  if (token.code === CODE.TO && isInfinitive(text, tokens[i + 1])) return 'future';
  return 'none';
}

/** A participle between an article and a noun: "a still unspecified date". */
function isAdjective(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  if (after?.code !== CODE.WORD) return false;
  const articles = [tokens[i - 1]?.code, tokens[i - 2]?.code];
  return articles.some((code) => code === CODE.A || code === CODE.THE || code === CODE.OWNER);
}

/** "to be redeemed", "will have signed": the auxiliary decides, up to three words before the participle. */
function auxBefore(text: string, tokens: readonly Token[], i: number): Tense | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 3); k -= 1) {
    const word = wordOf(text, tokens[k]);
    if (WILL.has(word) || MODAL.has(word)) return 'future';
    if (word === 'to' && wordOf(text, tokens[k + 1]) === 'be') return 'future';
    if (PAST_BE.has(word)) return 'past';
    if (PRESENT.has(word)) return word === 'is' || word === 'are' ? 'present' : undefined;
  }
  return undefined;
}

/** After "to": a plain lower-case word that is no noun phrase. */
function isInfinitive(text: string, token: Token | undefined): boolean {
  if (token === undefined || token.capital || token.code !== CODE.WORD) return false;
  const word = wordOf(text, token);
  return word.length > 1 && !/(?:s|ing|ed|ly)$/.test(word);
}

const wordOf = (text: string, token: Token | undefined): string =>
  token === undefined || token.end - token.start > 24 ? '' : text.slice(token.start, token.end).toLowerCase();
