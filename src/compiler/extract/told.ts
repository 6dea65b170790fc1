import { present } from './inflect.ts';
import type { Entity } from './cast.ts';
import type { Clause, Range } from './clause.ts';
import { obligatoryEnd, restEnd } from './complement.ts';
import { isPassive } from './predicate.ts';
import type { Reading } from './reading.ts';
import { cut, polished } from './shorten.ts';
import { isSubject, isWellFormed, strikesAlone } from './well-formed.ts';
import { capitalised, type Replacement, TITLE_LENGTH, trimEnd, write } from './wording.ts';

/** A title in parts: as far as `head` it is subject and verb, as far as `floor` what the verb needs. */
export interface Told {
  readonly head: string;
  readonly rest: string;
  /** Length of the part of `rest` that no cut may touch, in UTF-16 code units. */
  readonly needed: number;
  /** The same, when that is too much: the verb of what is said at least. */
  readonly least?: number;
  /** The verb is in `rest` or nowhere: `head` alone says nothing. */
  readonly verbless?: boolean;
}

/** Writes with full names, and if that is too long with short ones, cut to length where what is left is a headline. */
export function fitting(r: Reading, clause: Clause, tell: () => Told | undefined): string {
  for (const full of [true, false]) {
    r.fullNames = full;
    const told = tell();
    if (!told) continue;
    const whole = joined([told.head, told.rest]);
    const stopless = whole.replace(/[\s.,]+$/, '');
    const complete = stopless.length <= TITLE_LENGTH && endsInParticle(r, clause, stopless);
    const title = complete ? stopless : trimEnd(whole);
    // "echoed this": the object was a word that no title ends with.
    if (told.needed > 0 && title === trimEnd(told.head) && !leadsOn(r, clause)) return '';
    // Commenters' marks: no headline has them.
    if (/[|!*]|\?\?/.test(title)) return '';
    if (title.length > TITLE_LENGTH && full) continue;
    // "is expected to announce …", cut before what is expected.
    const floor = told.head.length + (told.needed > 0 ? 1 + told.needed : 0);
    const short = complete
      ? title
      : polished(
          cut(title, TITLE_LENGTH, floor) || cut(title, TITLE_LENGTH, told.head.length + (told.least ?? 4)),
          told.head.length,
        );
    if (told.verbless && short.length <= told.head.length) return '';
    return short !== '' && isWellFormed(short, told.head, clause.verb?.passive ? '' : headVerb(r, clause))
      ? short
      : '';
  }
  return '';
}

/** "declares the search *over*": what the clause itself ends with is no dangling word. */
function endsInParticle(r: Reading, clause: Clause, title: string): boolean {
  const to = restEnd(r, clause);
  const stop = r.tokens[to - 1]?.pos === 'PUNCT' ? to - 1 : to;
  const last = r.tokens[stop - 1]?.lower ?? '';
  const ends = stop === r.tokens.length || r.tokens[stop]?.pos === 'PUNCT';
  return ends && /^(?:over|up|out|off|down|away|back)$/.test(last) && title.endsWith(` ${last}`);
}

/** Whether behind the verb comes a phrase that it can do without: "clashed *in a* …". */
const leadsOn = (r: Reading, clause: Clause): boolean =>
  /^(?:ADP|ADV|PUNCT|SCONJ)$/.test(r.tokens[clause.verb?.to ?? 0]?.pos ?? 'PUNCT');

/** The verb that must not end a title: none when its form was read as a passive. */
const headVerb = (r: Reading, clause: Clause): string =>
  isPassive(r, clause) || strikesAlone(r, clause) ? '' : (clause.verb?.lemma ?? '');

/** The parts of a title with a space between those that say something. */
export const joined = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ ([,.;:)])/g, '$1');

/** "$1 billion below what the President requested": an amount that a clause measures is no subject of it. */
const comparesAmounts = (r: Reading, clause: Clause): boolean =>
  r.tokens
    .slice(clause.subject?.from, clause.verb?.from)
    .some(
      (t, i, all) =>
        i > 0 && (t.lower === 'what' || (t.lower === 'than' && /^[$£€]|^\d/.test(all[0]?.text ?? ''))),
    );

/** A clause's subject as a title begins with it; empty when it names nothing. */
export function subjectWords(r: Reading, clause: Clause): string {
  if (!clause.subject || comparesAmounts(r, clause)) return '';
  const told = r.nounWords(clause.subject, true);
  return isSubject(told) ? capitalised(told) : '';
}

/** Tokens as a title has them: names without honorifics, dates left out. A pronoun for `keep` stays one. */
export const words = (r: Reading, range: Range, keep?: Entity, swaps: readonly Replacement[] = []): string =>
  range.to > range.from
    ? write(r.tokens, range, [...swaps, ...r.times(), ...r.names(range.from, range.to, keep)])
    : '';

/** "concludes that the new parts, *among them mirrors*, are ready": the aside behind the subject of what is told. */
export function asidesWithin(r: Reading, clause: Clause): Replacement[] {
  const content = r.clauses.clauses.find((c) => c.parent === clause && c.kind === 'complement');
  const verb = content?.verb;
  if (!verb || !content.subject) return [];
  const from = r.withoutAside(content.subject);
  const aside = r.tokens[from]?.lower === ',' && from > content.subject.from && from < verb.from;
  return aside ? [{ from, to: verb.from, text: '' }] : [];
}

/** The one who acts, by name or by pronoun. */
const doerOf = (r: Reading, { subject }: Clause): Entity | undefined => {
  const [only, ...others] = subject ? r.referents(subject) : [];
  return others.length === 0 ? only : undefined;
};

/** What follows the verb, with the words that complete it: "announces *it will …*". */
export const restWords = (r: Reading, clause: Clause, from: number, plural = false): string => {
  if (clause.inverted) return '';
  const to = restEnd(r, clause);
  return words(r, { from, to }, doerOf(r, clause), [
    ...asidesWithin(r, clause),
    ...joinedGerunds(r, clause, plural),
  ]);
};

/** "is watching and *holding* its breath" as "watches and holds …". */
function joinedGerunds(r: Reading, { verb }: Clause, plural: boolean): Replacement[] {
  if (!verb?.progressive) return [];
  return r.tokens.flatMap((token, i) => {
    const goesOn =
      i > verb.to && token.pos === 'VERB' && token.lower.endsWith('ing') && r.tokens[i - 1]?.pos === 'CCONJ';
    return goesOn ? [{ from: i, to: i + 1, text: present(token.lemma, plural) }] : [];
  });
}

/** Length of the words behind the verb that it cannot do without. */
export const neededWords = (r: Reading, clause: Clause, from: number): number =>
  clause.inverted
    ? 0
    : words(r, { from, to: completeEnd(r, clause, from) }, doerOf(r, clause), asidesWithin(r, clause)).length;

/** With "announces that the yard …" comes the verb of what is announced. */
function completeEnd(r: Reading, clause: Clause, from: number): number {
  const end = restEnd(r, clause);
  const content = r.clauses.clauses.find(
    (c) => c.parent === clause && c.kind === 'complement' && c.start >= from,
  );
  const own = obligatoryEnd(r, from, end);
  // "reassured the public *on Monday* that …"
  const apart = r.clauses.phrases.some(
    (p) => p.from >= own && p.to <= (content?.start ?? 0) && p.kind === 'noun',
  );
  if (!content?.verb || content.verb.to > end || apart) return own;
  return Math.max(own, obligatoryEnd(r, content.verb.to, end), content.verb.to);
}
