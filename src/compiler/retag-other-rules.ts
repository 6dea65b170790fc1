import { CLAUSE_TAKING } from './lexicon/verbs.ts';
import { isCommonPlural } from './tagger/model.ts';
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

/** "the investor, Ada Holm, *plans* to run it", "Norvik *plans* daily sailings": a noun would have its article. */
const intends: Rule = (tokens, i, { lower }) => {
  if (!INTENDS.test(lower)) return undefined;
  const [next, verb] = tokens.slice(i + 1, i + 3);
  const infinitive = next?.lower === 'to' && verb?.pos === 'VERB';
  const aside = tokens[i - 1]?.text === ',' && tokens[i - 2]?.pos === 'PROPN';
  const opens = i > 0 && tokens.slice(0, i).every(({ pos }) => pos === 'PROPN');
  const object = /^(?:DET|ADJ|NUM)$/.test(next?.pos ?? '') && verb?.pos !== 'AUX';
  return (aside && infinitive) || (opens && (infinitive || object)) ? 'VERB' : undefined;
};

/** "a calamity now *sweeping* the world": no adjective stands before an article. */
const governing: Rule = (tokens, i, { lower }) =>
  lower.endsWith('ing') &&
  tokens[i + 1]?.pos === 'DET' &&
  /^(?:ADV|NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '')
    ? 'VERB'
    : undefined;

/** "shares that it doesn't already *own*", not "its own" */
const owns: Rule = (tokens, i, { lower }) => {
  const before = tokens[i - 1];
  const auxiliary = tokens
    .slice(Math.max(0, i - 3), i)
    .some(({ pos, lower: l }) => pos === 'AUX' || /^n['’]t$/.test(l));
  return lower === 'own' && auxiliary && /^(?:ADV|PART|AUX)$/.test(before?.pos ?? '') ? 'VERB' : undefined;
};

/** The tagger's adjectives that are verbs. */
export const ADJECTIVE_RULES: readonly Rule[] = [governing, owns];

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

/** "*Imports* of watches rose": a plural, and the sentence's capital. */
const openingPlural: Rule = (tokens, i, { lower }, titleCase) =>
  i === 0 && !titleCase && isCommonPlural(lower) && /^\p{Ll}/u.test(tokens[1]?.text ?? '')
    ? 'NOUN'
    : undefined;

/** "*Bowing* to criticism, Norvik closed": no subject, for a comma comes before the verb. */
const openingParticiple: Rule = (tokens, i, { lower }, titleCase) => {
  if (i > 0 || titleCase || !/.{3}ing$/.test(lower)) return undefined;
  if (!/^(?:ADP|PART|DET|PRON)$/.test(tokens[1]?.pos ?? '')) return undefined;
  const end = tokens.findIndex(({ text, pos }) => text === ',' || pos === 'VERB' || pos === 'AUX');
  const after = tokens[end + 1]?.pos ?? '';
  const goesOn = tokens
    .slice(end + 1, end + LONGEST_SUBJECT)
    .some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return tokens[end]?.text === ',' && goesOn && /^(?:PROPN|DET|PRON|NOUN)$/.test(after) ? 'VERB' : undefined;
};
/** In tokens: as far as a main clause's verb is looked for. */
const LONGEST_SUBJECT = 16;

/** The tagger's nouns that are verbs. */
export const NOUN_RULES: readonly Rule[] = [verbWithObject, saying, will, moves, intends, openingParticiple];

/** The tagger's names that are none. */
export const NAME_RULES: readonly Rule[] = [firstPerson, openingPlural, openingParticiple];

/** Words of other tags. */
export const OTHER_RULES: readonly Rule[] = [numeral, well, hyphened, nameOfOther, opener, both];
