import { CONTROL_VERBS, PLAIN_SAYING } from '../lexicon/verbs.ts';
import { isPlural, isPluralNoun, isPluralSubject } from './agreement.ts';
import type { Entity } from './cast.ts';
import type { Clause, Range } from './clause.ts';
import { obligatoryEnd, restEnd } from './complement.ts';
import { present } from './inflect.ts';
import { isPassive, predicate, WILL } from './predicate.ts';
import type { Reading } from './reading.ts';
import { cut } from './shorten.ts';
import type { VerbGroup } from './verb-group.ts';
import { isSubject, isWellFormed, wantsObject } from './well-formed.ts';
import { capitalised, type Replacement, TITLE_LENGTH, trimEnd, write } from './wording.ts';

/** A title in parts: as far as `head` it is subject and verb, as far as `floor` what the verb needs. */
interface Told {
  readonly head: string;
  readonly rest: string;
  /** Length of the part of `rest` that no cut may touch, in UTF-16 code units. */
  readonly needed: number;
  /** The same, when that is too much: the verb of what is said at least. */
  readonly least?: number;
}

/**
 * The headline of a clause: who does what, in the present tense, at most {@link TITLE_LENGTH} long. Names in full, by
 * surname when that makes it fit. Empty when the words make no headline.
 */
export function clauseTitle(
  r: Reading,
  clause: Clause,
  group?: { readonly start: number },
  occasion?: string,
): string {
  return fitting(r, clause, () => {
    const controlled = group && controlledBy(r, clause, group.start);
    if (controlled) return controlledTitle(r, clause, controlled);
    return activeTitle(r, clause, occasion);
  });
}

/** "X says that Y". */
export function statementTitle(
  r: Reading,
  clause: Clause,
  content: Clause | undefined,
  quote: string | undefined,
): string {
  return fitting(r, clause, () => sayingTitle(r, clause, content, quote));
}

/** Writes with full names, and if that is too long with short ones, cut to length where what is left is a headline. */
function fitting(r: Reading, clause: Clause, tell: () => Told | undefined): string {
  for (const full of [true, false]) {
    r.fullNames = full;
    const told = tell();
    if (!told) continue;
    const title = trimEnd(joined([told.head, told.rest]));
    // Commenters' marks: no headline has them.
    if (/[|!]|\?\?/.test(title)) return '';
    if (title.length > TITLE_LENGTH && full) continue;
    const floor = told.head.length + (told.needed > 0 ? 1 + told.needed : 0);
    const short =
      cut(title, TITLE_LENGTH, floor) || cut(title, TITLE_LENGTH, told.head.length + (told.least ?? 4));
    return short !== '' && isWellFormed(short, told.head, clause.verb?.passive ? '' : headVerb(r, clause))
      ? short
      : '';
  }
  return '';
}

/** The verb that must not end a title: none when its form was read as a passive. */
const headVerb = (r: Reading, clause: Clause): string =>
  isPassive(r, clause) ? '' : (clause.verb?.lemma ?? '');

function activeTitle(r: Reading, clause: Clause, occasion: string | undefined): Told | undefined {
  const { verb } = clause;
  if (!verb) return undefined;
  const agent = activeAgent(r, clause);
  if (agent && clause.subject) return turned(r, clause, agent);
  const subject = subjectWords(r, clause);
  if (subject === '') return undefined;
  const whose = occasion === undefined ? subject : `${subject} ${occasion}`;
  const rest = restWords(r, clause, verb.to);
  const object = clause.antecedent && wantsObject(r, clause) ? lowered(r, clause.antecedent) : '';
  if (object === '' && !isPassive(r, clause) && wantsObject(r, clause)) return undefined;
  return {
    head: joined([whose, predicate(r, clause, isPlural(r, clause))]),
    rest: joined([object, rest]),
    needed: object.length || neededWords(r, clause, verb.to),
  };
}

/** A noun phrase inside a title: without the capital that only its place in the sentence gave it. */
function lowered(r: Reading, range: Range): string {
  const told = r.nounWords(range, false);
  return r.tokens[range.from]?.pos === 'DET' ? told.charAt(0).toLowerCase() + told.slice(1) : told;
}

const neededWords = (r: Reading, clause: Clause, from: number): number =>
  clause.inverted ? 0 : words(r, { from, to: obligatoryEnd(r, from, restEnd(r, clause)) }).length;

function sayingTitle(
  r: Reading,
  clause: Clause,
  content: Clause | undefined,
  quote: string | undefined,
): Told | undefined {
  const { verb } = clause;
  const speaker = subjectWords(r, clause);
  if (!verb || speaker === '') return undefined;
  const plural = isPlural(r, clause);
  const plain = PLAIN_SAYING.has(verb.lemma) && verb.lemma !== 'tell';
  if (quote !== undefined && /^[\p{Lu}\d]/u.test(quote) && clause.chain[0]?.form !== 'infinitive') {
    const room = TITLE_LENGTH - speaker.length - 4;
    return { head: `${speaker}:`, rest: `"${cut(quote, room).replace(/"/g, '')}"`, needed: 0 };
  }
  if (!content)
    return {
      head: joined([speaker, predicate(r, clause, plural)]),
      rest: restWords(r, clause, verb.to),
      needed: neededWords(r, clause, verb.to),
    };
  const addressee = plain || clause.inverted ? '' : between(r, verb, content);
  // Without those told, "tells" wants an object.
  const say = plain || clause.inverted || (verb.lemma === 'tell' && addressee === '');
  const says = present(say ? 'say' : verb.lemma, plural);
  const rest = contentWords(r, content, clause);
  const predicateEnd = content.verb ? obligatoryEnd(r, content.verb.to, r.endOf(content, clause)) : 0;
  const tail = content.verb ? words(r, { from: predicateEnd, to: r.endOf(content, clause) }) : '';
  return {
    head: joined([speaker, says, addressee]),
    rest,
    needed: Math.max(0, rest.length - tail.length - 1),
    least: content.verb
      ? Math.max(4, rest.length - words(r, { from: content.verb.to, to: r.endOf(content, clause) }).length)
      : 4,
  };
}

const joined = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ ([,.;:)])/g, '$1');

/** Whom the words are addressed to: "tells *his Cabinet*". */
function between(r: Reading, verb: VerbGroup, content: Clause): string {
  const to = content.start;
  if (to <= verb.to) return '';
  const kept = trimEnd(write(r.tokens, { from: verb.to, to }, [...r.times(), ...r.names(verb.to, to)]));
  return kept === '' || kept.length > 30 || /^(?:on|in|at|during|that|to)\b/.test(kept) ? '' : kept;
}

const OPENERS = new Set([
  'but',
  'and',
  'however',
  'meanwhile',
  'still',
  'also',
  'so',
  ',',
  '`',
  '"',
  '“',
  '_',
]);
/** Tenses that reporting had moved back. */
const FORWARD = new Map(Object.entries({ was: 'is', were: 'are', would: 'will' }));

/** Who speaks: in what is said, a pronoun for the speaker stays one. */
const speakerOf = (r: Reading, reporting: Clause): Entity | undefined =>
  reporting.subject &&
  (r.referents(reporting.subject)[0] ?? r.partakers(reporting.subject).find((e) => e.kind === 'person'));

/** A clause's own words with its tense moved to the present where reporting had moved it back. */
function contentWords(r: Reading, content: Clause, reporting: Clause): string {
  const { verb } = content;
  let from = content.start + (content.connective === 'that' ? 1 : 0);
  while (from < r.tokens.length && OPENERS.has(r.tokens[from]?.lower ?? '')) from += 1;
  const to = r.endOf(content, reporting);
  const speaker = speakerOf(r, reporting);
  const swaps: Replacement[] = [...r.times(), ...r.names(from, to, speaker)];
  if (verb && reporting.verb?.tense === 'past') {
    const first = r.tokens[verb.from]?.lower ?? '';
    const forward = FORWARD.get(first);
    const contracted = first === 'would' && r.tokens[verb.from + 1]?.lower === "n't";
    if (contracted) swaps.push({ from: verb.from, to: verb.from + 2, text: "won't" });
    else if (forward !== undefined) swaps.push({ from: verb.from, to: verb.from + 1, text: forward });
    else if (first === 'had' && verb.to - verb.from > 1)
      swaps.push({ from: verb.from, to: verb.from + 1, text: isPlural(r, content) ? 'have' : 'has' });
  }
  // Too long with it, what is said does without the aside behind its subject.
  const aside = !r.fullNames && verb && content.subject ? r.withoutAside(content.subject) : to;
  if (
    verb &&
    content.subject &&
    aside < verb.from &&
    aside > content.subject.from &&
    r.tokens[aside]?.lower === ','
  )
    swaps.unshift({ from: aside, to: verb.from, text: '' });
  const told = trimEnd(write(r.tokens, { from, to }, swaps));
  const first = r.tokens[from];
  return first &&
    told.startsWith(first.text) &&
    first.pos !== 'PROPN' &&
    r.mentionsIn({ from, to: from + 1 }).length === 0 &&
    first.text !== 'I'
    ? told.charAt(0).toLowerCase() + told.slice(1)
    : told;
}

/** "$1 billion below what the President requested": an amount that a clause measures is no subject of it. */
const comparesAmounts = (r: Reading, clause: Clause): boolean =>
  r.tokens
    .slice(clause.subject?.from, clause.verb?.from)
    .some(
      (t, i, all) =>
        i > 0 && (t.lower === 'what' || (t.lower === 'than' && /^[$£€]|^\d/.test(all[0]?.text ?? ''))),
    );

function subjectWords(r: Reading, clause: Clause): string {
  if (!clause.subject || comparesAmounts(r, clause)) return '';
  const told = r.nounWords(clause.subject, true);
  return isSubject(told) ? capitalised(told) : '';
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
  const noun = r.nounAfter(at, clause);
  const last = noun && r.tokens[noun.to - 1];
  const doer = noun && (r.mentionsIn(noun).length > 0 || last?.pos === 'PROPN' || isPluralNoun(last));
  return doer ? noun : undefined;
}

/** "Apple Computer was started by Jobs" as "Jobs starts Apple Computer". */
function turned(r: Reading, clause: Clause, agent: Range): Told | undefined {
  const { verb, subject } = clause;
  if (!verb || !subject) return undefined;
  const plural = isPluralSubject(r, agent);
  const ahead = verb.modal !== undefined && WILL.test(verb.modal);
  const object = r.nounWords(subject, true);
  const before = words(r, { from: verb.to, to: agent.from - 1 });
  const after = words(r, { from: agent.to, to: restEnd(r, clause) });
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

const words = (r: Reading, range: Range): string =>
  range.to > range.from ? write(r.tokens, range, [...r.times(), ...r.names(range.from, range.to)]) : '';

/** What follows the verb, with the words that complete it: "announces *it will …*". */
const restWords = (r: Reading, clause: Clause, from: number): string =>
  clause.inverted ? '' : words(r, { from, to: restEnd(r, clause) });

interface Controlled {
  readonly subject: Range;
  readonly infinitive: VerbGroup;
}

/** "invites Putin to visit India in December": what the date tells of is the visit. */
export function controlledBy(r: Reading, clause: Clause, dateStart: number): Controlled | undefined {
  const { verb } = clause;
  const infinitive = clause.chain[0];
  if (!verb || verb.passive || infinitive?.form !== 'infinitive' || !CONTROL_VERBS.has(verb.lemma))
    return undefined;
  if ((r.tokens[infinitive.from]?.start ?? 0) > dateStart) return undefined;
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
