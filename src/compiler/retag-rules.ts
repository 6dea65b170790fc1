import { PAST_OR_PARTICIPLE } from './lexicon/irregular-verbs.ts';
import { KNOWN_ORGANISATIONS } from './lexicon/organisations.ts';
import type { PartOfSpeech, Token } from './sentence.ts';

/**
 * What a word is where it stands, when that is plain; undefined otherwise. `titleCase` is set where most words have a
 * capital, which then says nothing.
 */
export type Rule = (
  tokens: readonly Token[],
  i: number,
  token: Token,
  titleCase: boolean,
) => PartOfSpeech | undefined;

export const OPENS_OBJECT: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON', 'PROPN']);
/** Verbs whose participle is as their base. */
const SAME_PARTICIPLE =
  /(?:^|over|out|be)(?:run|come|put|cut|set|hit|let|shut|cost|hurt|split|spread|bet|quit|cast|read|beat)$/;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', "'s", '’s']);
const OPENING_QUOTE = /^["“]$/;
/** Nouns that a plural verb may follow though they are singular: "the team win". */
const COLLECTIVE =
  /^(?:team|government|staff|crew|group|company|club|family|couple|police|public|majority|number|people|band|council|committee|board|side|pair|rest|army|media|party|press)$/;
/** What "the ship *sink*" may follow: the verb of who lets, sees, or demands it. */
const BARE_INFINITIVE = /^(?:mak|made|let|help|see|saw|seen|watch|hear|heard|ha[ds]|feel|felt|that|bid|bade)/;

const isBase = ({ lower, lemma }: Token): boolean =>
  lemma === lower && !lower.endsWith('ed') && !PAST_OR_PARTICIPLE.has(lower) && !SAME_PARTICIPLE.test(lower);
const isThirdPerson = ({ lower, lemma }: Token): boolean => lower.endsWith('s') && lemma !== lower;
export const isPossessiveMark = (token: Token | undefined): boolean =>
  token !== undefined && /^['’]s?$/.test(token.text);
/** A capital that no sentence's beginning gives. */
const isNamed = (before: Token | undefined, token: Token, titleCase: boolean): boolean =>
  !titleCase && before !== undefined && before.pos !== 'PUNCT' && CAPITALISED.test(token.text);

/** "everything" */
const pronoun: Rule = (_, __, { lower }) => (/^(?:every|some|any|no)thing$/.test(lower) ? 'PRON' : undefined);

/** "has *fuel*" */
const had: Rule = (tokens, i, token) => {
  const before = tokens[i - 1];
  return before?.pos === 'AUX' && /^(?:has|have|had)$/.test(before.lower) && isBase(token)
    ? 'NOUN'
    : undefined;
};

/** "is *acting* head", "the new *operating* system" */
const modifier: Rule = (tokens, i, { lower }) => {
  const next = tokens[i + 1];
  if (lower === 'acting' && next?.pos === 'NOUN') return 'ADJ';
  const operating =
    lower === 'operating' &&
    /^(?:system|profit|loss|losses|income|cost|expense|margin|room|officer|result|revenue)s?$/.test(
      next?.lower ?? '',
    );
  return operating ? 'ADJ' : undefined;
};

/** "as a cap, *left*, hovers": where in the picture. */
const inPicture: Rule = (tokens, i, { lower }) =>
  lower === 'left' && /^[,(]$/.test(tokens[i - 1]?.text ?? '') && /^[,).;]$/.test(tokens[i + 1]?.text ?? '')
    ? 'ADJ'
    : undefined;

/** "BP's *exploded* well", "BP's widely *criticized* design" */
const ownedParticiple: Rule = (tokens, i, { lower }) => {
  const mark = tokens[i - 1]?.pos === 'ADV' ? tokens[i - 2] : tokens[i - 1];
  const owned = mark?.pos === 'PART' && mark.lower !== 'to' && isPossessiveMark(mark);
  return owned && lower.endsWith('ed') ? 'ADJ' : undefined;
};

/** `emphasizes "shared responsibility"`, `a "recommended" rating` */
const quotedParticiple: Rule = (tokens, i, { lower }) => {
  const opened = tokens[i - 2]?.pos;
  const next = tokens[i + 1]?.pos === 'PUNCT' ? tokens[i + 2] : tokens[i + 1];
  return OPENING_QUOTE.test(tokens[i - 1]?.text ?? '') &&
    (opened === 'VERB' || opened === 'DET' || opened === 'ADJ') &&
    lower.endsWith('ed') &&
    next?.pos === 'NOUN'
    ? 'ADJ'
    : undefined;
};

/** "a leaking *drill* pipe" */
const compound: Rule = (tokens, i, { lower, lemma }) => {
  const before = tokens[i - 1];
  return before?.pos === 'VERB' &&
    before.lower.endsWith('ing') &&
    tokens[i - 2]?.pos === 'DET' &&
    lemma === lower &&
    tokens[i + 1]?.pos === 'NOUN'
    ? 'NOUN'
    : undefined;
};

/** "raw and *cooked* meat" */
const pairedParticiple: Rule = (tokens, i, { lower }) =>
  tokens[i - 1]?.pos === 'CCONJ' &&
  tokens[i - 2]?.pos === 'ADJ' &&
  tokens[i + 1]?.pos === 'NOUN' &&
  lower.endsWith('ed')
    ? 'ADJ'
    : undefined;

/** "goes *live*" */
const live: Rule = (tokens, i, { lower }) =>
  lower === 'live' && tokens[i - 1]?.pos === 'VERB' ? 'ADV' : undefined;

/** "Ford closed", though a sentence begins with it. */
const knownName: Rule = (_, __, token) =>
  token.text !== token.lower && KNOWN_ORGANISATIONS.has(token.text) ? 'PROPN' : undefined;

/** "the Shanghai *Cooperation* …", "Pan *Am*", "*Will* Smith" */
export const nameInside: Rule = (tokens, i, token, titleCase) =>
  isNamed(tokens[i - 1], token, titleCase) ? 'PROPN' : undefined;

/** "his *capture*", "digital *download*", "In his keynote *address*" */
const nounOfVerb: Rule = (tokens, i, token) => {
  const before = tokens[i - 1];
  if (!before) return undefined;
  const opener = before.pos === 'DET' || before.pos === 'ADJ' || POSSESSIVE.has(before.lower);
  if (opener && token.lemma === token.lower && !token.lower.endsWith('ed')) return 'NOUN';
  const governed = POSSESSIVE.has(tokens[i - 2]?.lower ?? '') && tokens[i - 3]?.pos === 'ADP';
  const address =
    governed && before.pos === 'NOUN' && token.lemma === token.lower && !PAST_OR_PARTICIPLE.has(token.lower);
  return address ? 'NOUN' : undefined;
};

/** "An iOS *update*": after one name a finite verb would end in -s. */
const nounBehindName: Rule = (tokens, i, { lower, lemma }) =>
  tokens[i - 1]?.pos === 'PROPN' &&
  tokens[i - 2]?.pos === 'DET' &&
  lemma === lower &&
  !lower.endsWith('ed') &&
  !PAST_OR_PARTICIPLE.has(lower)
    ? 'NOUN'
    : undefined;

/** How many words a noun phrase has before its head, at most, as {@link nounBehindNoun} looks for its article. */
const REACH = 5;

/** "the well design *complicated* the job", "the well design *was* poor" */
const hasOwnVerb = (next: Token | undefined): boolean =>
  next?.pos === 'AUX' || (next?.pos === 'VERB' && next.lower.endsWith('ed'));

/** "a free software *update*": behind one noun a finite verb would end in -s. */
const nounBehindNoun: Rule = (tokens, i, token) => {
  const before = tokens[i - 1];
  // "the well *design* complicated": no adverb behind an article.
  const isNoun = before?.pos === 'NOUN' || (before?.lower === 'well' && tokens[i - 2]?.pos === 'DET');
  if (!before || !isNoun || before.lemma !== before.lower || COLLECTIVE.test(before.lower)) return undefined;
  if (!isBase(token)) return undefined;
  for (let at = i - 2; at >= Math.max(0, i - REACH); at -= 1) {
    const { pos, lower } = tokens[at] ?? token;
    if (pos === 'DET' && hasOwnVerb(tokens[i + 1])) return 'NOUN';
    if (pos === 'DET')
      return /^(?:an?|this|another|every)$/.test(lower) &&
        tokens[at - 1]?.pos !== 'AUX' &&
        !BARE_INFINITIVE.test(tokens[at - 1]?.lower ?? '')
        ? 'NOUN'
        : undefined;
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') return undefined;
  }
  return undefined;
};

/** "Norvik's *talks*" */
const ownedNoun: Rule = (tokens, i, { lower }) => {
  const before = tokens[i - 1];
  return isPossessiveMark(before) && before?.start === tokens[i - 2]?.end && lower.endsWith('s')
    ? 'NOUN'
    : undefined;
};

/** "for pandemic *alerts*,": no subject stands at the end of what a preposition governs. */
const nounAtEnd: Rule = (tokens, i, { lower }) =>
  lower.endsWith('s') &&
  (tokens[i - 1]?.pos === 'NOUN' || tokens[i - 1]?.pos === 'ADJ') &&
  tokens[i - 2]?.pos === 'ADP' &&
  tokens[i + 1]?.pos === 'PUNCT'
    ? 'NOUN'
    : undefined;

/** "of *calls* dropped", "according to *figures* released": no infinitive and no verb behind a preposition ends in -s. */
const governedNoun: Rule = (tokens, i, token) => {
  const before = tokens[i - 1];
  const governed =
    (before?.lower === 'to' && (before.pos === 'PART' || before.pos === 'ADP')) ||
    (before?.pos === 'ADP' && /^(?:of|for|with|from|between|against|into|by|after|than)$/.test(before.lower));
  return governed && isThirdPerson(token) ? 'NOUN' : undefined;
};

/** "the so-*called* static kill": the tokenizer parts it. */
const soCalled: Rule = (tokens, i, { lower }) =>
  lower === 'called' && tokens[i - 1]?.text === '-' && tokens[i - 2]?.lower === 'so' ? 'ADJ' : undefined;

/** The tagger's verbs that are none. */
export const VERB_RULES: readonly Rule[] = [
  pronoun,
  soCalled,
  had,
  modifier,
  inPicture,
  ownedParticiple,
  quotedParticiple,
  compound,
  pairedParticiple,
  live,
  knownName,
  nameInside,
  nounOfVerb,
  nounBehindName,
  nounBehindNoun,
  ownedNoun,
  nounAtEnd,
  governedNoun,
];
