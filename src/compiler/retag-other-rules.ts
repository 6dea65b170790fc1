import { CLAUSE_TAKING } from './lexicon/verbs.ts';
import { OPENS_OBJECT, isPossessiveMark, nameInside, type Rule } from './retag-rules.ts';

/** What stands before a verb's -ing form far more often than before a noun's, when an object follows. */
const GERUND_PREPOSITIONS = new Set('after before by without while since when'.split(' '));

/** "To *end* the strike", "After *meeting* the unions" */
const verbWithObject: Rule = (tokens, i, { lower, lemma }) => {
  const before = tokens[i - 1];
  if (!before || !OPENS_OBJECT.has(tokens[i + 1]?.pos ?? 'X')) return undefined;
  if (before.pos === 'PART' && before.lower === 'to' && lemma === lower) return 'VERB';
  return lower.endsWith('ing') && before.pos === 'ADP' && GERUND_PREPOSITIONS.has(before.lower)
    ? 'VERB'
    : undefined;
};

/** "Apple Corps *claims* that …", not "a row over US claims that …". */
const saying: Rule = (tokens, i, { lower, lemma }) => {
  const before = tokens[i - 1];
  if (tokens[i + 1]?.lower !== 'that' || !lower.endsWith('s') || !CLAUSE_TAKING.has(lemma)) return undefined;
  const governed = before?.pos === 'PROPN' && tokens[i - 2]?.pos === 'ADP';
  return before && before.pos !== 'DET' && before.pos !== 'ADJ' && !governed ? 'VERB' : undefined;
};

/** "both *will* find": no testament, before a verb. */
const will: Rule = (tokens, i, { lower }) => {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const plural = /^(?:both|all|they|these|those|many|some|none)$/.test(before?.lower ?? '');
  return lower === 'will' && plural && (next?.pos === 'VERB' || next?.pos === 'AUX') ? 'AUX' : undefined;
};

const MOVES = new Set(
  'plunge slump surge jump soar fall drop rise climb tumble slide dive sink gain'.split(' '),
);

/** "shares *plunge* 17 percent": behind a plural and before an amount no noun stands. */
const moves: Rule = (tokens, i, { lower, lemma }) => {
  const before = tokens[i - 1];
  const plural = before?.pos === 'NOUN' && before.lower.endsWith('s') && before.lemma !== before.lower;
  return plural && lemma === lower && MOVES.has(lower) && /^(?:NUM|SYM)$/.test(tokens[i + 1]?.pos ?? '')
    ? 'VERB'
    : undefined;
};

const INTENDS = /^(?:plans|aims|hopes|wants|needs|intends|expects|seeks|refuses)$/;

/** "the investor, Ada Holm, *plans* to run it": a noun would have its article behind a comma. */
const intends: Rule = (tokens, i, { lower }) =>
  INTENDS.test(lower) &&
  tokens[i - 1]?.text === ',' &&
  tokens[i - 2]?.pos === 'PROPN' &&
  tokens[i + 1]?.lower === 'to' &&
  tokens[i + 2]?.pos === 'VERB'
    ? 'VERB'
    : undefined;

/** The tagger's nouns that are verbs. */
export const NOUN_RULES: readonly Rule[] = [verbWithObject, saying, will, moves, intends];

/** "a calamity now *sweeping* the world": no adjective stands before an article. */
const governing: Rule = (tokens, i, { lower }) =>
  lower.endsWith('ing') &&
  tokens[i + 1]?.pos === 'DET' &&
  /^(?:ADV|NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '')
    ? 'VERB'
    : undefined;

/** The tagger's adjectives that are verbs. */
export const ADJECTIVE_RULES: readonly Rule[] = [governing];

/** "the Ixtoc *I* platform" */
const numeral: Rule = (tokens, i, { text }) =>
  text === 'I' && tokens[i - 1]?.pos === 'PROPN' && /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')
    ? 'PROPN'
    : undefined;

/** "the *well* was …" */
const well: Rule = (tokens, i, { lower, pos }) =>
  lower === 'well' &&
  pos === 'ADV' &&
  (/^(?:DET|ADJ|PROPN)$/.test(tokens[i - 1]?.pos ?? '') || isPossessiveMark(tokens[i - 1])) &&
  /^(?:VERB|AUX|ADP|PUNCT)$/.test(tokens[i + 1]?.pos ?? '')
    ? 'NOUN'
    : undefined;

/** An adverb or auxiliary that is part of a name. */
const nameOfOther: Rule = (tokens, i, token, titleCase) =>
  token.pos === 'ADV' || token.pos === 'AUX' ? nameInside(tokens, i, token, titleCase) : undefined;

/** "told reporters *that* engineers believe …", "reports *that* chemical weapons were used": no article of a plural. */
const opener: Rule = (tokens, i, { lower, pos }) => {
  if (pos !== 'DET' || lower !== 'that') return undefined;
  let at = i + 1;
  while (at < i + 4 && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')) at += 1;
  const noun = tokens[at];
  return noun?.pos === 'NOUN' && noun.lower.endsWith('s') && noun.lemma !== noun.lower ? 'SCONJ' : undefined;
};

/** "a *fast*-growing company" */
const hyphened: Rule = (tokens, i, { pos, end }) => {
  const [hyphen, verb] = tokens.slice(i + 1, i + 3);
  const glued = hyphen?.text === '-' && hyphen.start === end && verb?.start === hyphen.end;
  return pos === 'ADV' && glued && verb.pos === 'VERB' ? 'ADJ' : undefined;
};

/** "*both* will be built": they, and no article of a will. */
const both: Rule = (tokens, i, { lower, pos }) =>
  lower === 'both' && pos === 'DET' && /^(?:will|would|can|may|must)$/.test(tokens[i + 1]?.lower ?? '')
    ? 'PRON'
    : undefined;

/** "*I'm* here": the tokenizer leaves it whole. */
const firstPerson: Rule = (_, __, { lower }) => (/^i['’]m$/.test(lower) ? 'PRON' : undefined);

/** The tagger's names that are none. */
export const NAME_RULES: readonly Rule[] = [firstPerson];

/** Words of other tags. */
export const OTHER_RULES: readonly Rule[] = [numeral, well, hyphened, nameOfOther, opener, both];
