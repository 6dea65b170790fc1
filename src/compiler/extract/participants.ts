import { isReporter } from './attribution.ts';
import type { Entity } from './cast.ts';
import type { Clause, Range } from './clause.ts';
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
  const out = new Set<Entity>();
  const moves = clause.verb !== undefined && MOTION.has(clause.verb.lemma);
  if (clause.subject)
    for (const e of inRange(r, clause.subject.from, clause.subject.to, true, false)) out.add(e);
  const owner = clause.subject && r.bareOwner(clause.subject.from);
  if (owner) out.add(owner);
  for (const range of r.ownRanges(clause, clause.verb?.to ?? 0))
    for (const e of inRange(r, range.from, range.to, false, moves)) out.add(e);
  return withOffice(r, clause, withEmployers(out));
}

const OFFICES = new Set('ceo cfo coo cto chairman chairwoman chair president director chief'.split(' '));

/** "Jobs resigns as *CEO*": the body whose office is taken or given up is party to it. */
function withOffice(r: Reading, clause: Clause, found: Entity[]): Entity[] {
  const people = found.filter((e) => e.kind === 'person');
  if (people.length === 0) return found;
  const held = r
    .ownRanges(clause, clause.verb?.to ?? 0)
    .some(({ from, to }) =>
      r.tokens.slice(from, to).some((t, i, all) => OFFICES.has(t.lower) && all[i + 1]?.pos !== 'PROPN'),
    );
  if (!held) return found;
  const bodies = people.flatMap((p) => [...p.affiliations].filter((a) => a.kind === 'organisation'));
  return [...new Set([...found, ...bodies])];
}

/** Those of whom a content clause speaks. */
export function contentParticipants(r: Reading, content: Clause, reporting: Clause): Entity[] {
  return inRange(r, content.start, r.endOf(content, reporting), false, false, true);
}

/** The people and bodies that words are about or to, where a clause of saying holds no other: "condolences for *Jobs*". */
export function addresseesOf(r: Reading, clause: Clause): Entity[] {
  const ranges = r.ownRanges(clause, clause.verb?.to ?? 0);
  const found = ranges.flatMap(({ from, to }) => inRange(r, from, to, false, false, true));
  return [...new Set(found)].filter((e) => e.kind !== 'state');
}

/**
 * Whose thing it is that a clause without names tells of: the body whose possession the sentence names, "iOS will support
 * *Apple's* service, iAd, which goes live", or the one that the whole article is about. No person and no state: those are
 * more often mentioned in passing.
 */
export function behind(r: Reading): Entity[] {
  const all = { from: 0, to: r.tokens.length };
  const owner = r.mentionsIn(all).find(({ to }) => /^['’]s?$/.test(r.tokens[to]?.lower ?? ''));
  const named = r.partakers(all).find((e) => e.kind === 'organisation' && !isReporter(e));
  return named && (named === owner?.entity || named === r.mainBody) ? [named] : [];
}

/** A spokesman speaks for someone, an ambassador acts for a state. */
function withEmployers(entities: Iterable<Entity>): Entity[] {
  const out = new Set<Entity>();
  for (const e of entities) {
    out.add(e);
    if ([...e.roles].some((role) => SPEAKING_FOR.has(role)))
      for (const employer of e.affiliations) out.add(employer);
    // Who heads a body acts for it; for a state, only its envoys do.
    if ([...e.roles].some((role) => HEADING.has(role)))
      for (const employer of e.affiliations) if (employer.kind === 'organisation') out.add(employer);
  }
  return [...out];
}

const HEADING = new Set(['ceo', 'director']);
const TAKING_PART = new Set(['with', 'against', 'by', 'between']);
/** Heads of noun phrases through which a state itself acts: "Iraqi *diplomats*". */
const ACTING_FOR =
  /^(?:ambassador|diplomats?|envoys?|officials?|authorities|governments?|talks|troops|forces?|army|military|soldiers|delegation|president|parliament|ministry|ministers?|premier|leaders?|leadership|regime|administration|cabinet|negotiators?|navy|warplanes|jets|planes|aircraft|helicopters|tanks|warships|ships|gunboats|missiles|commandos|intelligence|senate|congress|lawmakers|legislators|forces|state|republic)$/;
const SPEAKING_FOR = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'ambassador', 'envoy', 'official']);
/** Verbs of motion: a state after "from", "to" or "for" is a place. */
const MOTION = new Set(
  'leave go come travel fly return arrive withdraw flee move depart head drive sail escape drive'.split(' '),
);
const WAYS = new Set(['from', 'to', 'for', 'into', 'through', 'over']);

function inRange(
  r: Reading,
  from: number,
  to: number,
  subject: boolean,
  moves: boolean,
  content = false,
): Entity[] {
  const out: Entity[] = [];
  const { phrases } = r.clauses;
  let last: string | undefined;
  phrases.forEach((phrase, at) => {
    if (phrase.kind === 'verb' || phrase.kind === 'relative' || phrase.kind === 'subordinator')
      last = undefined;
    if (phrase.kind !== 'noun' || phrase.from < from || phrase.to > to) return;
    const before = phrases[at - 1];
    // "in the US, the UK and France": the preposition governs the whole list.
    const listed = before?.kind === 'comma' || before?.kind === 'conjunction';
    const preposition =
      before?.kind === 'preposition' && before.from >= from
        ? r.tokens[before.from]?.lower
        : listed
          ? last
          : undefined;
    last = preposition;
    if (preposition !== undefined && SOURCE_PREPOSITIONS.has(preposition)) return;
    const place =
      preposition !== undefined &&
      !subject &&
      (PLACE_PREPOSITIONS.has(preposition) || (moves && WAYS.has(preposition)));
    for (const e of r.entitiesOf(phrase)) {
      if (!subject && isReporter(e)) continue;
      // "the park of Washington": a capital behind a preposition is a town, save where it is dealt with.
      if (preposition !== undefined && !TAKING_PART.has(preposition) && isCapital(r, phrase, e)) continue;
      if ((!subject || e.kind === 'state') && onlyDescribes(r, phrase, e, subject)) continue;
      // "stop buying resources from Russia", said: spoken of, not taking part.
      if (content && e.kind === 'state' && preposition !== undefined && !TAKING_PART.has(preposition))
        continue;
      // Motion leads to a state's soil; "returned to Apple" is to the company's service.
      const ground = moves && WAYS.has(preposition ?? '') && e.kind !== 'state';
      if (place && !ground && (e.kind === 'state' || r.lastWordIsOf(phrase, e)) && e.kind !== 'person')
        continue;
      out.push(e);
    }
  });
  return out;
}

const isCapital = (r: Reading, phrase: Range, e: Entity): boolean =>
  e.kind === 'state' &&
  r.mentionsIn(phrase).some((m) => m.entity === e && m.mention.stateForm === 'capital' && m.to === phrase.to);

/** "a retired *Indian* diplomat", "the *Cambodian* capital": a state that tells of what kind something is. */
function onlyDescribes(r: Reading, phrase: Range, e: Entity, subject: boolean): boolean {
  const mention = r.mentionsIn(phrase).find((m) => m.entity === e);
  if (!mention || e.kind === 'person' || mention.to === phrase.to) return false;
  const { stateForm, text } = mention.mention;
  // A subject that begins with a state's name is often the state's own act: "Israel-Syrian talks".
  if (subject && stateForm !== 'demonym' && !/^U\.?[SK]\.?$/.test(text)) return false;
  const paired = r.mentionsIn(phrase).some((m) => m.from === mention.to + 1 || m.to === mention.from - 1);
  if (paired && (r.tokens[mention.to]?.text === '-' || r.tokens[mention.from - 1]?.text === '-'))
    return false;
  const head = r.tokens[phrase.to - 1]?.lower ?? '';
  return !ACTING_FOR.test(head) && !/^['’]s?$/.test(r.tokens[mention.to]?.lower ?? '');
}

/** Who speaks: the people and bodies that a subject names, the state of an unnamed official. */
export function speakersOf(r: Reading, clause: Clause): Entity[] {
  const { subject } = clause;
  if (!subject) return [];
  const whole = r.referents(subject);
  if (whole.length > 0) return withEmployers(whole);
  const named = r.partakers(subject);
  const people = named.filter((e) => e.kind === 'person');
  const all = r.mentionsIn({ from: 0, to: r.tokens.length });
  if (people.length > 0) {
    // "Russian Foreign Minister Sergei Lavrov": the person speaks, not the state.
    const first = r.mentionsIn(subject).find((m) => m.entity === people[0]);
    const start = first ? nameStart(r.tokens, first, all) : subject.from;
    return withEmployers(start <= subject.from + 1 ? people.slice(0, 1) : people);
  }
  return named;
}
