import { CONTROL_VERBS, PLAIN_SAYING } from '../lexicon/verbs.ts';
import type { Token } from '../sentence.ts';
import type { Clause, Range } from './clause.ts';
import { participle, present } from './inflect.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-group.ts';
import { cut } from './shorten.ts';
import { capitalised, type Replacement, TITLE_LENGTH, trimEnd, write } from './wording.ts';

const BE_PLANNED = new Set('set schedule due slate expect poise bind plan tip destine prepare'.split(' '));
const WILL = /^(?:will|wo|'ll|shall|would)$/;

/**
 * The headline of a clause: who does what, in the present tense, at most {@link TITLE_LENGTH} long. Names in full, by
 * surname when that makes it fit.
 */
export function clauseTitle(
  r: Reading,
  clause: Clause,
  group?: { readonly start: number },
  occasion?: string,
): string {
  return fitting(r, () => {
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
  return fitting(r, () => sayingTitle(r, clause, content, quote));
}

/** Writes with full names, and if that is too long with short ones, cut to length. */
function fitting(r: Reading, tell: () => string): string {
  r.fullNames = true;
  const full = trimEnd(tell());
  r.fullNames = false;
  // Commenters' marks: no headline has them.
  if (/[|!]|\?\?/.test(full)) return '';
  if (full.length <= TITLE_LENGTH) return full;
  const short = cut(tell(), TITLE_LENGTH);
  // Cut before the verb, it would be no headline.
  return short.split(' ').length > 3 ? short : '';
}

function activeTitle(r: Reading, clause: Clause, occasion: string | undefined): string {
  const { verb } = clause;
  if (!verb) return '';
  const agent = activeAgent(r, clause);
  if (agent && clause.subject) return turned(r, clause, agent);
  const subject = subjectWords(r, clause);
  if (subject === '') return '';
  const whose = occasion === undefined ? subject : `${subject} ${occasion}`;
  return joined([whose, predicate(r, clause, isPlural(r, clause)), restWords(r, clause, verb.to)]);
}

function sayingTitle(
  r: Reading,
  clause: Clause,
  content: Clause | undefined,
  quote: string | undefined,
): string {
  const { verb } = clause;
  const speaker = subjectWords(r, clause);
  if (!verb || speaker === '') return '';
  const plural = isPlural(r, clause);
  const plain = PLAIN_SAYING.has(verb.lemma) && verb.lemma !== 'tell';
  const says = present(plain || clause.inverted ? 'say' : verb.lemma, plural);
  if (quote !== undefined && clause.chain[0]?.form !== 'infinitive')
    return `${speaker}: "${cut(quote, TITLE_LENGTH - speaker.length - 4).replace(/"/g, '')}"`;
  if (!content) return joined([speaker, predicate(r, clause, plural), restWords(r, clause, verb.to)]);
  const addressee = plain || clause.inverted ? '' : between(r, verb, content);
  return joined([speaker, says, addressee, contentWords(r, content, clause)]);
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

/** A clause's own words with its tense moved to the present where reporting had moved it back. */
function contentWords(r: Reading, content: Clause, reporting: Clause): string {
  const { verb } = content;
  let from = content.start + (content.connective === 'that' ? 1 : 0);
  while (from < r.tokens.length && OPENERS.has(r.tokens[from]?.lower ?? '')) from += 1;
  const to = r.endOf(content, reporting);
  const [speaker] = reporting.subject ? r.referents(reporting.subject) : [];
  const swaps: Replacement[] = [...r.times(), ...r.names(from, to, speaker)];
  if (verb && reporting.verb?.tense === 'past') {
    const first = r.tokens[verb.from]?.lower ?? '';
    const forward = FORWARD.get(first);
    if (forward !== undefined) swaps.push({ from: verb.from, to: verb.from + 1, text: forward });
    else if (first === 'had' && verb.to - verb.from > 1)
      swaps.push({ from: verb.from, to: verb.from + 1, text: isPlural(r, content) ? 'have' : 'has' });
  }
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

/** Subjects that stand for nothing by themselves: no title begins with one. */
const EMPTY_SUBJECT =
  /^(?:it|there|this|that|these|those|what|which|who|he|she|they|we|i|you|one|some|many|most|others|all|both|none|neither|everyone|nobody|people|something|nothing|everything|me|us|him|them|it all)$/i;

function subjectWords(r: Reading, clause: Clause): string {
  if (!clause.subject) return '';
  const told = r.nounWords(clause.subject, true);
  return (EMPTY_SUBJECT.test(told) && told !== 'US') || /^[^\p{L}\p{N}"'“‘$£€]/u.test(told)
    ? ''
    : capitalised(told);
}

/** Whether the verb agrees with a plural: joined subjects, a plural noun, or an amount. */
function isPlural(r: Reading, clause: Clause): boolean {
  const { subject } = clause;
  if (!subject) return false;
  if (r.tokens[subject.to - 1]?.lower === 'police') return true;
  const entities = r.referents(subject);
  if (entities.length > 0) return entities.length > 1;
  const end = r.withoutAside(subject);
  for (let i = subject.from; i < end; i += 1) {
    const token = r.tokens[i];
    if (token?.pos === 'CCONJ' && token.lower === 'and') return true;
    if (token?.pos === 'ADP' && i > subject.from && token.lower !== 'than' && token.lower !== 'per') {
      const head = r.tokens[i - 1];
      if (head && /^(?:cent|percent|%|half|most|all|some)$/.test(head.lower)) continue;
      return isPluralNoun(head);
    }
  }
  return isPluralNoun(r.tokens[end - 1]);
}

function isPluralNoun(token: Token | undefined): boolean {
  if (!token) return false;
  if (
    /^(?:people|police|they|we|those|these|others|men|women|children|most|both|many|some)$/.test(token.lower)
  )
    return true;
  if (token.pos === 'PROPN') return /(?:ans|is|ese)$/.test(token.lower) && token.lower.length > 5;
  return token.pos === 'NOUN' && token.lower.endsWith('s') && token.lemma !== token.lower;
}

/** A passive, or a participle that stands for one: "the accord signed by …". */
function isPassive(clause: Clause): boolean {
  const { verb } = clause;
  if (!verb) return false;
  const reduced = clause.kind === 'participle' || clause.kind === 'absolute';
  return verb.passive || (reduced && (verb.form === 'participle' || verb.ambiguous));
}

/** The verb as a headline has it. */
function predicate(r: Reading, clause: Clause, plural: boolean): string {
  const { verb } = clause;
  if (!verb) return '';
  const not = verb.negated ? ' not' : '';
  const infinitive = clause.chain[0];
  // "is set to begin", "is scheduled to arrive": the infinitive alone says so.
  if (
    infinitive?.form === 'infinitive' &&
    infinitive.from - verb.to <= 1 &&
    verb.passive &&
    BE_PLANNED.has(verb.lemma)
  )
    return '';
  if (verb.modal !== undefined) {
    const base = verb.passive ? `be ${participle(verb.lemma)}` : verb.lemma;
    return WILL.test(verb.modal)
      ? `${not ? 'not ' : ''}to ${base}`
      : `${verb.modal === 'ca' ? 'can' : verb.modal}${not} ${base}`;
  }
  if (clause.kind === 'absolute' && isPassive(clause)) return participle(verb.lemma);
  if (isPassive(clause)) return `${present('be', plural)}${not} ${participle(verb.lemma)}`;
  if (verb.lemma !== 'be')
    return not ? `${plural ? 'do' : 'does'} not ${verb.lemma}` : present(verb.lemma, plural);
  // "imports were from Russia": "come from"; "are in talks": the copula goes.
  const next = r.tokens[verb.to];
  if (next?.lower === 'from' && !not) return present('come', plural);
  return next?.lower === 'in' && !not ? '' : `${present('be', plural)}${not}`;
}

/** The range of "by X" after a passive verb, when X is named or a noun of people. */
function activeAgent(r: Reading, clause: Clause): Range | undefined {
  const { verb } = clause;
  if (!verb || !isPassive(clause) || clause.chain.length > 0) return undefined;
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
function turned(r: Reading, clause: Clause, agent: Range): string {
  const { verb, subject } = clause;
  if (!verb || !subject) return '';
  const several = r.tokens.slice(agent.from, agent.to).some((t) => t.lower === 'and');
  const plural = several || isPluralNoun(r.tokens[agent.to - 1]);
  const ahead = verb.modal !== undefined && WILL.test(verb.modal);
  const object = r.nounWords(subject, true);
  const before = words(r, { from: verb.to, to: agent.from - 1 });
  const after = words(r, { from: agent.to, to: r.endOfOwn(clause) });
  return joined([
    capitalised(r.nounWords(agent, true)),
    ahead ? `to ${verb.lemma}` : present(verb.lemma, plural),
    object,
    before,
    after,
  ]);
}

const words = (r: Reading, range: Range): string =>
  range.to > range.from ? write(r.tokens, range, [...r.times(), ...r.names(range.from, range.to)]) : '';

/** What follows the verb, with the words that complete it: "announces *it will …*". */
const restWords = (r: Reading, clause: Clause, from: number): string =>
  clause.inverted ? '' : words(r, { from, to: r.endOfOwn(clause) });

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

function controlledTitle(r: Reading, clause: Clause, { subject, infinitive }: Controlled): string {
  const several = r.referents(subject).length > 1;
  const ahead = clause.verb?.form === 'finite' && clause.verb.tense === 'present';
  const verb = ahead
    ? `to ${infinitive.lemma}`
    : present(infinitive.lemma, several || isPluralNoun(r.tokens[subject.to - 1]));
  return joined([capitalised(r.nounWords(subject, true)), verb, restWords(r, clause, infinitive.to)]);
}
