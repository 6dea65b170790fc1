import { LOOKS_AHEAD, VERB_TENSES } from './lexicon/verbs.ts';
import type { Token } from './token.ts';
import { CODE } from './token-class.ts';

/** `progressive`: "is ending it in April", which of what is near looks ahead. */
export type Tense = 'past' | 'present' | 'progressive' | 'future' | 'none';

const REACH = 14;

/**
 * The tense of the verb that most likely governs tokens `from` to `to`: the nearest one before them in the
 * sentence, or else after them. Looks at no more than {@link REACH} tokens on either side.
 */
export function tenseAround(text: string, tokens: readonly Token[], from: number, to: number): Tense {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    const token = tokens[i];
    if (!token || token.code === CODE.STOP || token.code === CODE.BREAK) break;
    const tense = tenseAt(text, tokens, token, i);
    if (tense !== 'none') return tense;
  }
  for (let i = to; i < Math.min(tokens.length, to + REACH); i += 1) {
    const token = tokens[i];
    if (!token || token.code === CODE.STOP || token.code === CODE.BREAK) break;
    const tense = tenseAt(text, tokens, token, i);
    if (tense !== 'none') return tense;
  }
  return 'none';
}

function tenseAt(text: string, tokens: readonly Token[], token: Token, i: number): Tense {
  if (token.code === CODE.TO)
    return isInfinitive(text, tokens[i + 1]) && looksAhead(text, tokens, i) ? 'future' : 'none';
  if (!VERBS.has(token.code)) return 'none';
  const word = wordOf(text, token);
  switch (VERB_TENSES.get(word)) {
    case 'future':
      return hadBeen(text, tokens, i) ? 'past' : 'future';
    case 'past':
      return 'past';
    case 'present':
      return isProgressive(text, tokens, i) ? 'progressive' : 'present';
    case 'modal':
      return wordOf(text, tokens[i + 1]) === 'have' ? 'past' : 'future';
    case 'participle':
      return auxiliaryBefore(text, tokens, i) ?? 'past';
    case undefined:
      break;
  }
  if (word === 'set')
    return tokens[i + 1]?.code === CODE.TO || tokens[i + 1]?.code === CODE.FOR ? 'future' : 'none';
  if (word.length < 5 || !word.endsWith('ed')) return 'none';
  return auxiliaryBefore(text, tokens, i) ?? (isAdjective(tokens, i) ? 'none' : 'past');
}

/** "had been due", "had previously been scheduled to expire": what was to come then. */
const hadBeen = (text: string, tokens: readonly Token[], i: number): boolean =>
  [1, 2, 3].some(
    (k) =>
      wordOf(text, tokens[i - k]) === 'been' &&
      (wordOf(text, tokens[i - k - 1]) === 'had' || wordOf(text, tokens[i - k - 2]) === 'had'),
  );

/** A participle between an article or a preposition and a noun: "a still unspecified date", "on polluted beaches". */
function isAdjective(tokens: readonly Token[], i: number): boolean {
  if (!NOUNS.has(tokens[i + 1]?.code ?? 0)) return false;
  if (PREPOSITIONS.has(tokens[i - 1]?.code ?? 0)) return true;
  const articles = [tokens[i - 1]?.code, tokens[i - 2]?.code];
  return articles.some((code) => code === CODE.A || code === CODE.THE || code === CODE.OWNER);
}

/** "to be redeemed", "will have signed": the auxiliary decides, up to three words before the participle. */
function auxiliaryBefore(text: string, tokens: readonly Token[], i: number): Tense | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 3); k -= 1) {
    // "in May, officials *said*": the month is no modal.
    if (tokens[k]?.code === CODE.AMBMONTH) continue;
    const word = wordOf(text, tokens[k]);
    if (word === 'to' && wordOf(text, tokens[k + 1]) === 'be') return 'future';
    const tense = VERB_TENSES.get(word);
    if (tense === 'modal' || (tense === 'future' && AUXILIARIES.has(word))) return 'future';
    if (tense === 'past') return 'past';
    if (tense === 'present') return word === 'is' || word === 'are' ? 'present' : undefined;
  }
  return undefined;
}

const VERBS = new Set<number>([CODE.WORD, CODE.ENDED, CODE.SPENT]);
/** "is ending", "are now planning". */
const isProgressive = (text: string, tokens: readonly Token[], i: number): boolean => {
  const word = wordOf(text, tokens[i]);
  return (
    (word === 'is' || word === 'are') &&
    [1, 2].some((k) => /[a-z]{3}ing$/.test(wordOf(text, tokens[i + k])) && tokens[i + k]?.code === CODE.WORD)
  );
};

const NOUNS = new Set<number>([CODE.WORD, CODE.DATE, CODE.TIME, CODE.PERIOD, CODE.TERM]);
const PREPOSITIONS = new Set<number>([CODE.ON, CODE.IN, CODE.AT, CODE.OF, CODE.FOR, CODE.FROM, CODE.BY]);
const AUXILIARIES = new Set(['will', 'shall', 'would', 'going']);

/** "plans to", "is likely to": what governs an infinitive, up to three words before its "to". */
function looksAhead(text: string, tokens: readonly Token[], to: number): boolean {
  for (let k = to - 1; k >= Math.max(0, to - 3); k -= 1) {
    const token = tokens[k];
    if (token && LOOKS_AHEAD.has(wordOf(text, token))) return true;
  }
  return false;
}

/** After "to": a plain lower-case word that is no noun phrase. */
function isInfinitive(text: string, token: Token | undefined): boolean {
  if (token === undefined || token.capital || (token.code !== CODE.WORD && token.code !== CODE.SPENT))
    return false;
  const word = wordOf(text, token);
  return word.length > 1 && !/(?:s|ing|ed|ly)$/.test(word);
}

const wordOf = (text: string, token: Token | undefined): string =>
  token === undefined || token.end - token.start > 24 ? '' : text.slice(token.start, token.end).toLowerCase();
