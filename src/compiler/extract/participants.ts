import type { Entity } from './cast.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './reading.ts';
import { nameStart } from './wording.ts';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'within',
  'throughout',
  'off',
  'along',
]);
const SOURCE_PREPOSITIONS = new Set(['according', 'per']);

/** Those who take part in what a clause tells: doers first, then those it is done to or with. */
export function participantsOf(r: Reading, clause: Clause): Entity[] {
  const out: Entity[] = [];
  const add = (entities: readonly Entity[]): void => {
    for (const e of entities) if (!out.includes(e)) out.push(e);
  };
  if (clause.subject) add(inRange(r, clause.subject.from, clause.subject.to, true));
  const verbEnd = clause.verb?.to ?? 0;
  for (const range of r.ownRanges(clause, verbEnd)) add(inRange(r, range.from, range.to, false));
  return out;
}

function inRange(r: Reading, from: number, to: number, subject: boolean): Entity[] {
  const out: Entity[] = [];
  const { phrases } = r.clauses;
  phrases.forEach((phrase, at) => {
    if (phrase.kind !== 'noun' || phrase.from < from || phrase.to > to) return;
    const before = phrases[at - 1];
    const preposition =
      before?.kind === 'preposition' && before.from >= from ? r.tokens[before.from]?.lower : undefined;
    if (preposition !== undefined && SOURCE_PREPOSITIONS.has(preposition)) return;
    const place = preposition !== undefined && PLACE_PREPOSITIONS.has(preposition) && !subject;
    for (const e of r.entitiesOf(phrase)) {
      if (place && (e.kind === 'state' || r.lastWordIsOf(phrase, e)) && e.kind !== 'person') continue;
      out.push(e);
    }
  });
  return out;
}

/** Who speaks: the people and bodies that a subject names, the state of an unnamed official. */
export function speakersOf(r: Reading, clause: Clause): Entity[] {
  const { subject } = clause;
  if (!subject) return [];
  const whole = r.referents(subject);
  if (whole.length > 0) return whole;
  const named = r.partakers(subject);
  const people = named.filter((e) => e.kind === 'person');
  const all = r.mentionsIn({ from: 0, to: r.tokens.length });
  if (people.length > 0) {
    // "Russian Foreign Minister Sergei Lavrov": the person speaks, not the state.
    const first = r.mentionsIn(subject).find((m) => m.entity === people[0]);
    const start = first ? nameStart(r.tokens, first, all) : subject.from;
    return start <= subject.from + 1 ? people.slice(0, 1) : people;
  }
  return named;
}
