import { CONTROL_VERBS, TELLS_SOMETHING } from '../lexicon/verbs.ts';
import { isPlural, isPluralNoun, isPluralSubject } from './agreement.ts';
import type { Clause, Range } from './clause.ts';
import { PLACING, restEnd } from './complement.ts';
import type { DateGroup } from './dates.ts';
import { present } from './inflect.ts';
import { isPassive, predicate, WILL } from './predicate.ts';
import type { Reading } from './reading.ts';
import {
  asidesWithin,
  fitting,
  joined,
  neededWords,
  restWords,
  subjectWords,
  type Told,
  words,
} from './told.ts';
import { isCommonNoun } from '../tagger/model.ts';
import type { VerbGroup } from './verb-group.ts';
import { OWNERLESS, pointsElsewhere, lacksObject, pointsBack, wantsObject } from './well-formed.ts';
import { capitalised, shortName } from './wording.ts';

/**
 * The headline of a clause: who does what, in the present tense, at most {@link TITLE_LENGTH} long. Names in full, by
 * surname when that makes it fit. Empty when the words make no headline.
 */
export function clauseTitle(
  r: Reading,
  clause: Clause,
  group?: Pick<DateGroup, 'start' | 'dating'>,
  occasion?: string,
): string {
  const title = fitting(r, clause, () => {
    const controlled = group && controlledBy(r, clause, group);
    if (controlled) return controlledTitle(r, clause, controlled);
    return activeTitle(r, clause, occasion);
  });
  return pointsElsewhere(title) || (OWNERLESS.test(title) && lacksPerson(r, clause, title)) ? '' : title;
}

/** Whether "his" in a title has nobody to mean: a state or body acts, and no person is named. */
function lacksPerson(r: Reading, { subject }: Clause, title: string): boolean {
  const doers = subject ? r.referents(subject) : [];
  const named = r
    .mentionsIn({ from: 0, to: r.tokens.length })
    .some(({ entity }) => entity.kind === 'person' && title.includes(shortName(entity)));
  return doers.length > 0 && doers.every((e) => e.kind !== 'person') && !named;
}

function activeTitle(r: Reading, clause: Clause, occasion: string | undefined): Told | undefined {
  const { verb } = clause;
  // "doesn't already own" with a verb that was not seen.
  if (!verb || (verb.lemma === 'do' && verb.negated)) return undefined;
  const agent = activeAgent(r, clause);
  if (agent && clause.subject) return turned(r, clause, agent);
  const subject = subjectWords(r, clause);
  if (subject === '') return undefined;
  const whose = occasion === undefined ? subject : `${subject} ${occasion}`;
  const negation = verb.negated && /^(?:not|n['’]t|never)$/.test(r.tokens[verb.to]?.lower ?? '') ? 1 : 0;
  const plural = isPlural(r, clause);
  const rest = restWords(r, clause, verb.to + negation, plural);
  if (pointsBack(r, verb)) return undefined;
  // "reassures the public": what, is missing.
  if (
    TELLS_SOMETHING.has(verb.lemma) &&
    !verb.passive &&
    clause.chain.length === 0 &&
    !/\b(?:that|about|of|to|against|how|why|there|it)\b/.test(rest)
  )
    return undefined;
  // "says in an editorial": what, is missing.
  if (SAYS.test(verb.lemma) && !verb.passive && /^(?:(?:in|on|at|during) |$)/.test(rest)) return undefined;
  // "the e-mail that Holm had *sent* to the bank"
  const gap = clause.connective === 'that' && lacksObject(r, clause);
  const object = clause.antecedent && (gap || wantsObject(r, clause)) ? lowered(r, clause.antecedent) : '';
  if (object === '' && !isPassive(r, clause) && wantsObject(r, clause)) return undefined;
  const told = object === '' ? r.completingVerb(clause) : undefined;
  const does = predicate(r, clause, plural);
  return {
    head: joined([whose, quoting(r, verb, does)]),
    rest: joined([object, rest]),
    needed: object.length || neededWords(r, clause, verb.to),
    verbless: does === '',
    // "concludes that the new parts, among them mirrors, are ready": what is concluded has a verb.
    ...(PLACING.has(verb.lemma) && { least: object.length || neededWords(r, clause, verb.to) }),
    ...(told && {
      least: words(r, { from: verb.to, to: told.to }, undefined, asidesWithin(r, clause)).length + 1,
    }),
  };
}

const SAYS = /^(?:say|state|add|write|note|explain|ask|tell)$/;

/** `has "ended all hope"`: the mark that opens before the verb stays before it. */
const quoting = (r: Reading, verb: VerbGroup, told: string): string =>
  r.tokens.slice(verb.from, verb.to).some((t) => t.text === '"' || t.text === '“')
    ? told.replace(/\S+$/, '"$&')
    : told;

/** "Remarks" that opened the sentence, behind the verb: without the capital of its place. */
function asInside(r: Reading, { from }: Range, told: string): string {
  const first = r.tokens[from];
  const opens =
    first &&
    from === 0 &&
    told.startsWith(first.text) &&
    !/^\p{Lu}{2}/u.test(first.text) &&
    (first.pos === 'NOUN' || (first.pos === 'PROPN' && r.tokens[1]?.pos !== 'PROPN'));
  return opens && isCommonNoun(first.lemma) && !r.isPartOfName(from)
    ? told.charAt(0).toLowerCase() + told.slice(1)
    : told;
}

/** A noun phrase inside a title: without the capital that only its place in the sentence gave it. */
function lowered(r: Reading, range: Range): string {
  const told = r.nounWords(range, false);
  return r.tokens[range.from]?.pos === 'DET' ? told.charAt(0).toLowerCase() + told.slice(1) : told;
}

/** The range of "by X" after a passive verb, when X is named or a noun of people. */
function activeAgent(r: Reading, clause: Clause): Range | undefined {
  const { verb } = clause;
  if (!verb || !isPassive(r, clause) || clause.chain.length > 0) return undefined;
  const at = r.clauses.phrases.findIndex(
    (p) => p.from >= verb.to && p.kind === 'preposition' && r.tokens[p.from]?.lower === 'by',
  );
  const by = r.clauses.phrases[at];
  if (!by || r.clauses.owner[by.from] !== clause) return undefined;
  const noun = namedByAside(r, r.nounAfter(at, clause));
  const last = noun && r.tokens[noun.to - 1];
  if (last?.pos === 'DET') return undefined;
  const doer = noun && (r.mentionsIn(noun).length > 0 || last?.pos === 'PROPN' || isPluralNoun(last));
  return doer ? noun : undefined;
}

/** "by the ambassador to Norway, *Ada Holm*,": whom an aside names. */
function namedByAside(r: Reading, noun: Range | undefined): Range | undefined {
  if (!noun) return undefined;
  const comma = r.tokens.findIndex((t, i) => i >= noun.to && i < noun.to + 5 && t.lower === ',');
  const person = r.mentionsIn({ from: noun.to, to: r.tokens.length }).find((m) => m.from === comma + 1);
  const whole = person && comma > 0 ? { from: noun.from, to: person.to } : undefined;
  return whole && r.personOf(whole) === person?.entity ? whole : noun;
}

/** Where the words go on behind an aside that begins at a token: "Ada Holm, head of the yard, …"; `end` when they do not. */
function behindAside(r: Reading, from: number, end: number): number {
  if (r.tokens[from]?.lower !== ',') return from;
  const close = r.tokens.findIndex((t, i) => i > from && t.lower === ',');
  return close < 0 || close >= end ? end : close + 1;
}

/** "Apple Computer was started by Jobs" as "Jobs starts Apple Computer". */
function turned(r: Reading, clause: Clause, agent: Range): Told | undefined {
  const { verb, subject } = clause;
  if (!verb || !subject) return undefined;
  const plural = isPluralSubject(r, agent);
  const ahead = verb.modal !== undefined && WILL.test(verb.modal);
  const object = asInside(r, subject, r.nounWords(subject, true));
  const before = words(r, { from: verb.to, to: agent.from - 1 });
  const end = restEnd(r, clause);
  const after = words(r, { from: behindAside(r, agent.to, end), to: end });
  // "was worked out by X": "X works out …".
  const particle = /^(?:out|up|off|on|in|away|back|down|over)$/.test(before);
  return {
    head: joined([
      capitalised(r.nounWords(agent, true)),
      ahead ? `to ${verb.lemma}` : present(verb.lemma, plural),
      particle ? before : '',
    ]),
    rest: joined([object, particle ? '' : before, after]),
    needed: object.length,
  };
}

interface Controlled {
  readonly subject: Range;
  readonly infinitive: VerbGroup;
}

/** "invites Putin to visit India in December": what the date tells of is the visit. */
export function controlledBy(
  r: Reading,
  clause: Clause,
  { start, dating }: Pick<DateGroup, 'start' | 'dating'>,
): Controlled | undefined {
  const { verb } = clause;
  const infinitive = clause.chain[0];
  if (!verb || verb.passive || infinitive?.form !== 'infinitive' || !CONTROL_VERBS.has(verb.lemma))
    return undefined;
  if ((r.tokens[infinitive.from]?.start ?? 0) > start) return undefined;
  // "invited them to rejoin two weeks ago": when they were invited.
  if (/\b(?:ago|yesterday|last|earlier)\b/i.test(dating.expression ?? '')) return undefined;
  const at = r.clauses.phrases.findIndex((p) => p.from >= verb.to);
  const object = r.clauses.phrases[at];
  if (object?.kind !== 'noun' || object.to !== infinitive.from) return undefined;
  return { subject: { from: object.from, to: object.to }, infinitive };
}

function controlledTitle(r: Reading, clause: Clause, { subject, infinitive }: Controlled): Told {
  const several = r.referents(subject).length > 1;
  const ahead = clause.verb?.form === 'finite' && clause.verb.tense === 'present';
  const verb = ahead
    ? `to ${infinitive.lemma}`
    : present(infinitive.lemma, several || isPluralNoun(r.tokens[subject.to - 1]));
  return {
    head: joined([capitalised(r.nounWords(subject, true)), verb]),
    rest: restWords(r, clause, infinitive.to),
    needed: neededWords(r, clause, infinitive.to),
  };
}
