import { NEWS_AGENCIES } from '../lexicon/organisations.ts';
import type { Token } from '../sentence.ts';
import type { Entity } from './cast.ts';
import type { Clause, Range } from './clause.ts';
import { POLICE } from './names.ts';
import type { Reading } from './reading.ts';

const SINGULAR_VERBS = new Set(['is', 'was', 'has', 'does', "'s"]);
const PLURAL_VERBS = new Set(['are', 'were', 'have', 'do']);
/** "A handful of mistakes": the noun behind "of" agrees. */
const AMOUNT_HEADS =
  /^(?:cent|percent|%|half|most|all|some|handful|number|couple|majority|dozens?|scores?|hundreds?|thousands?|millions?|lot|one)$/;
const PLURAL_WORDS =
  /^(?:people|police|they|we|those|these|others|\p{L}*(?:men|women|people)|children|most|both|many|some|few|several|republicans|democrats)$/u;

/** Whether the verb agrees with a plural: the text's own auxiliary tells, else the subject does. */
export function isPlural(r: Reading, clause: Clause): boolean {
  const { subject, verb } = clause;
  if (!subject) return false;
  // "They are": written as the name of one body, the verb agrees with the name.
  const named = r.standsFor(subject);
  if (named.length > 0) return named.length > 1 || named[0]?.name === POLICE;
  const first = r.tokens[verb?.from ?? -1];
  const finite = verb?.form === 'finite' && !clause.inherited;
  if (finite && first && SINGULAR_VERBS.has(first.lower)) return false;
  if (finite && first && PLURAL_VERBS.has(first.lower)) return true;
  // "Conservationists warn": a bare present agrees by its form.
  const bare = finite && verb.tense === 'present' && verb.modal === undefined && verb.from === verb.head;
  if (bare && first) return first.lower === verb.lemma;
  return isPluralSubject(r, subject);
}

/** Joined subjects, a plural noun, or an amount of several. */
export function isPluralSubject(r: Reading, subject: Range): boolean {
  if (r.tokens[subject.to - 1]?.lower === 'police') return true;
  // "The founder and head of Norvik, Ada Holm" is one.
  if (r.personOf(subject)) return false;
  const end = r.withoutAside(subject);
  const names = r.mentionsIn(subject);
  const inName = (i: number): boolean => names.some((m) => m.from <= i && i < m.to);
  let head: Token | undefined;
  for (let i = subject.from; i < end; i += 1) {
    const token = r.tokens[i];
    if (!token || inName(i)) continue;
    if (token.lower === 'and' && token.pos === 'CCONJ') {
      // "the ministry of trade and industry": what hangs on a preposition joins no subjects, save names.
      if (
        !head ||
        (head.pos === 'PROPN' && r.tokens[i + 1]?.pos === 'PROPN') ||
        names.some((m) => m.from === i + 1 || m.from === i + 2)
      )
        return true;
      continue;
    }
    const governs = token.pos === 'ADP' && i > subject.from && !/^(?:than|per)$/.test(token.lower);
    // "sources familiar with the plan"
    const before = r.tokens[i - 1]?.pos === 'ADJ' ? r.tokens[i - 2] : r.tokens[i - 1];
    // "a number of ships sink", "the number of ships falls"
    const amount =
      before &&
      AMOUNT_HEADS.test(before.lower) &&
      !(before.lower === 'number' && r.tokens[subject.from]?.lower === 'the');
    if (governs && !amount) head ??= before;
  }
  if (head) return isPluralNoun(head);
  const entities = r.referents(subject);
  if (entities.length > 0)
    return (
      entities.length > 1 || isPluralNoun(r.tokens[end - 1], true) || isPluralName(r, subject, entities[0])
    );
  const last = r.tokens[end - 1];
  // "the two", "only 145"
  const counted = end - subject.from <= 2 && last?.pos === 'NUM' && r.tokens[end - 2]?.pos !== 'PROPN';
  if (counted && !/^(?:one|1|\d{4})$/.test(last.lower)) return true;
  // "the Soviets"
  const people = names.some((m) => m.to === end && m.mention.stateForm === 'demonym');
  return isPluralNoun(last) || (people && last?.lower.endsWith('s') === true);
}

/** "the Beatles", "Nationalists": a body named for those who are in it. */
function isPluralName(r: Reading, subject: Range, entity: Entity | undefined): boolean {
  const word = r.tokens[subject.to - 1]?.lower ?? '';
  const single =
    subject.to - subject.from === 1 ||
    (subject.to - subject.from === 2 && r.tokens[subject.from]?.lower === 'the');
  if (!single || entity?.kind !== 'organisation' || NEWS_AGENCIES.has(word) || word.length < 6) return false;
  return r.tokens[subject.from]?.lower === 'the' ? /[^us]s$/.test(word) : /(?:ists|ians)$/.test(word);
}

/** Whether a noun is a plural by its form; `named` for one that stands for somebody. */
export function isPluralNoun(token: Token | undefined, named = false): boolean {
  if (!token) return false;
  if (PLURAL_WORDS.test(token.lower)) return true;
  if (named) return false;
  if (token.pos === 'PROPN')
    return (
      token.lower.length > 5 &&
      (/(?:ans|is|ese)$/.test(token.lower) || /(?:ers|ors|ists|ees|ists|meters)$/.test(token.lower))
    );
  return token.pos === 'NOUN' && token.lower.endsWith('s') && token.lemma !== token.lower;
}
