import { ADJECTIVE_RULES, NAME_RULES, NOUN_RULES, OTHER_RULES } from './retag-other-rules.ts';
import { type Rule, VERB_RULES } from './retag-rules.ts';
import type { PartOfSpeech, Token } from './sentence.ts';
import { lemmatize } from './tagger/model.ts';

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** Which rules look at which tags; a word of another tag stays as it is. */
const RULES: ReadonlyMap<PartOfSpeech, readonly Rule[]> = new Map([
  ['VERB', VERB_RULES],
  ['NOUN', NOUN_RULES],
  ['PROPN', NAME_RULES],
  ['ADJ', ADJECTIVE_RULES],
  ['ADV', OTHER_RULES],
  ['AUX', OTHER_RULES],
  ['PRON', OTHER_RULES],
  ['NUM', OTHER_RULES],
  ['DET', OTHER_RULES],
]);

/** Mends the tagger's commonest slips in news: for each word the first rule that knows better; a headline in capitals is left as it is. */
export function retag(tokens: readonly Token[]): readonly Token[] {
  const capitals = tokens.reduce((n, t) => n + (CAPITALISED.test(t.text) ? 1 : 0), 0);
  const titleCase = capitals > tokens.length * 0.6;
  return tokens.map((token, i) => {
    const pos = mended(tokens, i, token, titleCase);
    if (pos === token.pos) return token;
    const lemma =
      pos === 'PROPN'
        ? token.lower
        : pos === 'VERB' || token.pos === 'PROPN'
          ? lemmatize(token.lower, pos)
          : token.lemma;
    const { start, end, text, lower } = token;
    return { start, end, text, lower, pos, lemma };
  });
}

function mended(tokens: readonly Token[], i: number, token: Token, titleCase: boolean): PartOfSpeech {
  for (const rule of RULES.get(token.pos) ?? []) {
    const pos = rule(tokens, i, token, titleCase);
    if (pos !== undefined) return pos;
  }
  return token.pos;
}
