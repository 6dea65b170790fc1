import { captionAt, captionEnd } from './caption.ts';
import type { Token } from '../sentence.ts';
import { isListed, isNominalAt, NOMINAL, nounPhraseEnd, VERBAL_ADJECTIVES } from './noun-phrase.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';

export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'time'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'comma'
  | 'stop'
  | 'quote'
  | 'other';

/** A stretch of a sentence's tokens; `to` exclusive. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  readonly verb: VerbGroup | undefined;
}

/** Conjunctions that open a clause of time, cause, condition; "that" and "whether" open a complement. */
const SUBORDINATORS = new Set(
  'that after before when while because if although though unless until since as whereas whether once where why how'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'that']);
const VERBAL_PREPOSITIONS = new Set([
  'including',
  'regarding',
  'concerning',
  'following',
  'pending',
  'excluding',
  'involving',
  'resulting',
]);
/** Pronouns that a tagger may take for verbs. */
const INDEFINITE = /^(?:every|some|any|no)(?:thing|body)$/;
const FLOATING = new Set(['itself', 'himself', 'herself', 'themselves', 'each']);
/** What a day of the calendar begins with: "April 20", "20 April"; or a year. */
const DAY = /^(?:\d{1,2}|\d{4}|\p{Lu}\p{Ll}+\.?)$/u;
const QUOTES = new Set(['"', '“', '”', "''", '``', '`', "'"]);

/** Cuts a tagged sentence into flat phrases, left to right. `isTime` says which tokens are of a date expression. */
export function phrasesOf(tokens: readonly Token[], isTime: (i: number) => boolean): Phrase[] {
  const out: Phrase[] = [];
  let i = 0;
  while (i < tokens.length) {
    const phrase = phraseAt(tokens, i, isTime, out.at(-1));
    out.push(phrase);
    i = phrase.to;
  }
  return out;
}

const phrase = (kind: PhraseKind, from: number, to: number, verb?: VerbGroup): Phrase => ({
  kind,
  from,
  to,
  verb,
});

function phraseAt(
  tokens: readonly Token[],
  i: number,
  isTime: (i: number) => boolean,
  before: Phrase | undefined,
): Phrase {
  const token = tokens[i];
  const one = (kind: PhraseKind): Phrase => phrase(kind, i, i + 1);
  if (!token) return one('other');
  const caption = i === 0 ? captionEnd(tokens, isTime) : 0;
  if (caption > 0) {
    const dated = tokens.slice(0, caption).some((_, j) => isTime(j));
    return phrase(dated ? 'time' : 'other', 0, caption);
  }
  const credit = i > 0 && token.lower === 'in' ? captionAt(tokens, i, isTime) : 0;
  if (credit > 0) return phrase('time', i, credit);
  if (isTime(i)) {
    let to = i + 1;
    while (to < tokens.length && isTime(to)) to += 1;
    // "since *the April 20 rig blast*": the day is the noun's.
    const the = tokens.findIndex((t, j) => j >= i && j < to - 1 && t.lower === 'the');
    const dayOfNoun =
      the >= 0 &&
      DAY.test(tokens[the + 1]?.text ?? '') &&
      isNominalAt(tokens, to) &&
      tokens[to]?.pos !== 'NUM';
    if (dayOfNoun && the > i) return phrase('preposition', i, the);
    if (!dayOfNoun) return phrase('time', i, to);
  }
  const { lower, pos } = token;
  // "Hubble itself is …", "both sides each agreed", "NASA as a whole".
  if (FLOATING.has(lower) && before?.kind === 'noun') return one('other');
  if (lower === 'as' && tokens[i + 1]?.lower === 'a' && tokens[i + 2]?.lower === 'whole')
    return phrase('other', i, Math.min(i + 3, tokens.length));
  if (INDEFINITE.test(lower)) return one('noun');
  // "at least 49 people", "more than 1,400 members" are noun phrases.
  const counts =
    (lower === 'at' && /^(?:least|most)$/.test(tokens[i + 1]?.lower ?? '')) ||
    (/^(?:more|less|fewer)$/.test(lower) && tokens[i + 1]?.lower === 'than');
  if (counts && tokens[i + 2]?.pos === 'NUM')
    return phrase('noun', i, Math.max(i + 3, nounPhraseEnd(tokens, i + 2, isTime)));
  if (QUOTES.has(token.text)) {
    const doubled =
      (token.text === '`' && tokens[i + 1]?.text === '`') ||
      (token.text === "'" && tokens[i + 1]?.text === "'");
    if (token.text !== "'" || doubled) return doubled ? phrase('quote', i, i + 2) : one('quote');
  }
  if (
    lower === ',' ||
    lower === '(' ||
    lower === ')' ||
    lower === '_' ||
    lower === '-' ||
    lower === '–' ||
    lower === '—' ||
    lower === '--'
  )
    return one('comma');
  if (lower === ';' || lower === ':') return one('stop');
  if (pos === 'PUNCT' && !/[\p{L}\p{N}$£€%]/u.test(lower)) return one('other');
  if (pos === 'CCONJ') return one('conjunction');
  if (
    RELATIVES.has(lower) &&
    // The World Health Organization.
    token.text !== 'WHO' &&
    (before?.kind === 'noun' ||
      before?.kind === 'comma' ||
      before?.kind === 'preposition' ||
      before?.kind === 'time') &&
    opensRelative(tokens, i, before)
  )
    return one('relative');
  if (
    SUBORDINATORS.has(lower) &&
    (pos === 'SCONJ' || pos === 'ADP' || pos === 'ADV' || pos === 'PRON' || pos === 'DET') &&
    opensClause(tokens, i, isTime)
  )
    return one('subordinator');
  if (lower === 'according' && tokens[i + 1]?.lower === 'to') return phrase('preposition', i, i + 2);
  // "fell 2 percent, *compared with* May"
  if (lower === 'compared' && before?.kind !== 'verb' && /^(?:to|with)$/.test(tokens[i + 1]?.lower ?? ''))
    return phrase('preposition', i, i + 2);
  if (VERBAL_PREPOSITIONS.has(lower) && before?.kind !== 'verb') return one('preposition');
  const verb =
    VERBAL_ADJECTIVES.has(lower) && isNominalAt(tokens, i + 1) ? undefined : verbGroupAt(tokens, i, isTime);
  const governed = verb !== undefined && before !== undefined && isGoverned(tokens, before, verb);
  if (verb && !governed && !modifiesNoun(tokens, i, verb, isTime, before))
    return phrase('verb', i, verb.to, verb);
  if (pos === 'ADP' || (pos === 'SCONJ' && !NOMINAL.has(pos)) || (lower === 'to' && pos === 'PART'))
    return one('preposition');
  const to = nounPhraseEnd(tokens, verb ? i + 1 : i, isTime);
  // "a group *often critical* of it"
  const describes =
    before?.kind === 'noun' && to > i && tokens.slice(i, to).every((t) => t.pos === 'ADV' || t.pos === 'ADJ');
  if (describes) return phrase('other', i, to);
  return to > i ? phrase('noun', i, to) : one('other');
}

/** "that" after a noun is relative when a verb follows at once, a complement when a subject does ("the claim that X did"). */
function opensRelative(tokens: readonly Token[], i: number, before: Phrase): boolean {
  const token = tokens[i];
  if (token?.lower !== 'that') return true;
  if (before.kind !== 'noun') return false;
  const next = tokens[i + 1];
  return (
    next?.pos === 'VERB' || next?.pos === 'AUX' || (next?.pos === 'ADV' && tokens[i + 2]?.pos === 'VERB')
  );
}

/** Whether a finite verb with a subject of its own follows before the clause can end. */
function opensClause(tokens: readonly Token[], i: number, isTime: (i: number) => boolean): boolean {
  const word = tokens[i]?.lower ?? '';
  if (
    word === 'that' ||
    word === 'whether' ||
    word === 'if' ||
    word === 'because' ||
    word === 'although' ||
    word === 'though'
  ) {
    if (!tokens.some((t, j) => j > i && (t.pos === 'VERB' || t.pos === 'AUX'))) return false;
    if (word === 'that' && tokens[i - 1]?.pos === 'ADP') return false;
    // "reports that chemical *weapons* were used" is no "report that *chemical* …"
    let head = i + 1;
    while (tokens[head]?.pos === 'NOUN' && tokens[head + 1]?.pos === 'NOUN') head += 1;
    const noun = tokens[head];
    const singular = noun?.pos === 'NOUN' && noun.lemma === noun.lower;
    return !(word === 'that' && singular && tokens[i - 1]?.pos !== 'VERB');
  }
  if (isTime(i + 1)) return false;
  if (
    word === 'as' &&
    (tokens[i + 2]?.lower === 'as' || tokens[i - 2]?.lower === 'as' || tokens[i + 1]?.lower === 'well')
  )
    return false;
  for (let j = i + 1; j < Math.min(tokens.length, i + 24); j += 1) {
    const token = tokens[j];
    if (!token) break;
    if (token.lower === ',' && j > i + 1 && !(isListed(tokens[j - 1]) && isListed(tokens[j + 1])))
      return followsAside(tokens, j);
    if (token.lower === ';' || QUOTES.has(token.text)) break;
    if ((token.pos === 'VERB' || token.pos === 'AUX') && !isTime(j)) {
      if (j === i + 1) return false;
      // "since the *drilling* rig exploded"
      if (isModifying(tokens, j)) continue;
      return !(token.lower.endsWith('ing') && token.pos === 'VERB') || tokens[j - 1]?.pos === 'AUX';
    }
    if (token.lower === 'to' && tokens[j + 1]?.pos === 'VERB') return false;
  }
  return false;
}

/** "the *drilling* rig" */
const isModifying = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower.endsWith('ing') === true &&
  /^(?:DET|ADJ|ADV|NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '');

/** In words. */
const LONGEST_ASIDE = 10;

/** "since the rig, leased by BP, *exploded*": behind what is said of its subject between commas comes the clause's verb. */
function followsAside(tokens: readonly Token[], comma: number): boolean {
  const first = tokens[comma + 1];
  if (first?.pos !== 'VERB' || !/(?:ed|en|ing)$/.test(first.lower)) return false;
  for (let i = comma + 2; i < Math.min(tokens.length, comma + LONGEST_ASIDE); i += 1) {
    if (tokens[i]?.lower !== ',') continue;
    return /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '');
  }
  return false;
}

/** "the percentage of *calls*": no finite verb stands right behind a preposition. */
function isGoverned(tokens: readonly Token[], before: Phrase, verb: VerbGroup): boolean {
  return (
    before.kind === 'preposition' &&
    verb.form === 'finite' &&
    !verb.ambiguous &&
    verb.to - verb.from === 1 &&
    tokens[verb.from]?.pos === 'VERB' &&
    /^(?:of|for|with|from|at|by|into|against|between)$/.test(tokens[before.from]?.lower ?? '')
  );
}

/** "the annexed region", "rising prices": a participle inside a noun phrase. */
function modifiesNoun(
  tokens: readonly Token[],
  i: number,
  verb: VerbGroup,
  isTime: (i: number) => boolean,
  before: Phrase | undefined,
): boolean {
  if (verb.to - verb.from !== 1 || isTime(i + 1)) return false;
  const next = tokens[i + 1];
  const nominalNext =
    next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN');
  if (!nominalNext) return false;
  if (verb.form === 'gerund' || verb.ambiguous || verb.form === 'participle') {
    const shape = tokens[i]?.lower ?? '';
    if (!shape.endsWith('ing') && !shape.endsWith('ed') && !shape.endsWith('en')) return false;
    // At the head of a phrase only after a preposition and before a noun: "about lost sales".
    return before?.kind === 'preposition' && !shape.endsWith('ing');
  }
  return false;
}
