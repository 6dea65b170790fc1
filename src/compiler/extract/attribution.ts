import { BROADCASTERS, NEWS_AGENCIES } from '../lexicon/organisations.ts';
import type { Entity } from './cast.ts';
import type { Clause } from './clause.ts';
import { POLICE } from './names.ts';
import type { Reading } from './reading.ts';
import { trimEnd } from './wording.ts';

/** Who says so: the subject of a clause of saying, and whom it cites: "TASS, citing Dmitry Shugayev". */
export function sourceOf(r: Reading, said: Clause): string | undefined {
  if (!said.subject) return undefined;
  const source = r.nounWords(said.subject, true);
  if (source === '') return undefined;
  const citing = r.clauses.clauses.find(
    (c) => c.parent === said && c.verb && (c.verb.lemma === 'cite' || c.verb.lemma === 'quote'),
  );
  const range = citing?.verb && r.ownRanges(citing, citing.verb.to)[0];
  const cited = range && trimEnd(r.nounWords(range, true));
  return cited ? `${source}, citing ${cited}` : source;
}

/** "according to X", anywhere in the sentence. */
export function accordingTo(r: Reading): string | undefined {
  const { phrases } = r.clauses;
  const at = phrases.findIndex((p) => p.kind === 'preposition' && r.tokens[p.from]?.lower === 'according');
  const noun = phrases[at + 1];
  if (at < 0 || noun?.kind !== 'noun') return undefined;
  let { to } = noun;
  if (
    phrases[at + 2]?.kind === 'preposition' &&
    phrases[at + 3]?.kind === 'noun' &&
    r.tokens[phrases[at + 2]?.from ?? 0]?.lower === 'of'
  )
    to = phrases[at + 3]?.to ?? to;
  return trimEnd(r.nounWords({ from: noun.from, to }, true)) || undefined;
}

/** Whether a speaker is a mere source: a news agency, or someone unnamed. */
export function isMereSource(r: Reading, said: Clause): boolean {
  if (!said.subject) return true;
  const names = r.partakers(said.subject);
  if (names.length === 0) return true;
  return names.every((e) => e.name === POLICE || isNewsAgency(e));
}

/** A credit of reports: "Reuters". */
const isNewsAgency = (e: Entity): boolean => isListed(e, NEWS_AGENCIES);

/** A body that more often reports than takes part: an agency, a broadcaster. */
export const isReporter = (e: Entity): boolean => isNewsAgency(e) || isListed(e, BROADCASTERS);

const isListed = (e: Entity, names: ReadonlySet<string>): boolean =>
  [e.name, ...e.aliases].some((name) => names.has(name.toLowerCase().replace(/^the /, '')));
