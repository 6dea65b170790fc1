import { EVENT_NOUNS, OCCASION_NOUNS } from '../lexicon/event-nouns.ts';
import type { Range } from './clause.ts';
import type { DateGroup } from './dates.ts';
import { participle, present } from './inflect.ts';
import type { Reading } from './reading.ts';
import type { Telling } from './telling.ts';
import { capitalised, TITLE_LENGTH, trimEnd, write } from './wording.ts';
import { cut } from './shorten.ts';

/**
 * The noun phrase that a date belongs to, when it is one: "its *launch* in 2003", "the 1990 *invasion*", "the 1991 agreement".
 * Undefined when the date is the verb's.
 */
export function nominalOf(r: Reading, group: DateGroup): Range | undefined {
  // A happening that the editor has dated dates its clause, whatever part it has in it.
  if (group.dating.basis === 'editor') return undefined;
  const { phrases } = r.clauses;
  const at = phrases.findIndex((p) => r.overlaps(p, group));
  const phrase = phrases[at];
  if (!phrase) return undefined;
  if (phrase.kind === 'noun') {
    // "In a July 16 press conference, X said": the occasion's day is the clause's.
    const governor = phrases[at - 1];
    const head = r.tokens[phrase.to - 1]?.lower ?? '';
    const occasion =
      (OCCASION_NOUNS.has(head) || HAPPENINGS.has(head)) &&
      governor?.kind === 'preposition' &&
      /^(?:in|at|during|on)$/.test(r.tokens[governor.from]?.lower ?? '');
    return occasion ? undefined : { from: phrase.from, to: phrase.to };
  }
  if (phrase.kind !== 'time') return undefined;
  // "last month's explosion", "today's economy".
  const owned = phrases[at + 1];
  if (
    owned?.kind === 'noun' &&
    /^['’]s?$/.test(r.tokens[owned.from]?.lower ?? '') &&
    owned.to - owned.from > 1
  ) {
    // "died in last Tuesday's quake": they died that day.
    const within = /^(?:in|during)$/.test(r.tokens[phrase.from - 1]?.lower ?? '');
    if (within && HAPPENINGS.has(r.tokens[owned.to - 1]?.lower ?? '')) return undefined;
    return { from: owned.from + 1, to: owned.to };
  }
  let before = at - 1;
  if (phrases[before]?.kind === 'preposition') before -= 1;
  const noun = phrases[before];
  if (noun?.kind !== 'noun') return undefined;
  const head = r.tokens[noun.to - 1];
  if (!head || head.pos === 'PROPN') return undefined;
  if (!EVENT_NOUNS.has(head.lemma) && !OCCASION_NOUNS.has(head.lemma)) return undefined;
  const governor = phrases[before - 1];
  const within =
    governor?.kind === 'preposition' && /^(?:in|at|during|on)$/.test(r.tokens[governor.from]?.lower ?? '');
  // "in a speech six weeks ago": the day of what was said there.
  if (within && OCCASION_NOUNS.has(head.lemma)) return undefined;
  // "Netanyahu's comments last week were …": the date is the comments'.
  if (before === at - 1 && phrases[at + 1]?.kind === 'verb' && OCCASION_NOUNS.has(head.lemma))
    return { from: noun.from, to: noun.to };
  const governed =
    EVENT_NOUNS.has(head.lemma) &&
    governor?.kind === 'preposition' &&
    r.tokens[governor.from]?.lower !== 'with';
  return governed ? { from: noun.from, to: noun.to } : undefined;
}

/** Tells a dated noun phrase as a clause: "Iraq invades Kuwait" from "its 1990 invasion of Kuwait". */
export function nominalTelling(
  r: Reading,
  range: Range,
): Pick<Telling, 'title' | 'actors' | 'lemma' | 'trigger'> | undefined {
  const headToken = r.tokens[range.to - 1];
  if (!headToken) return undefined;
  const verb = EVENT_NOUNS.get(headToken.lemma) ?? EVENT_NOUNS.get(headToken.lower);
  if (verb === undefined) return undefined;
  if (verb === '-') return namedHappening(r, range);
  const { phrases } = r.clauses;
  const at = phrases.findIndex((p) => p.from === range.from);
  const owners = r.ownersOf(range);
  const of = phrases[at + 1];
  const object =
    of?.kind === 'preposition' && r.tokens[of.from]?.lower === 'of' ? r.nounPhraseAfter(at + 1) : undefined;
  const trigger = { start: headToken.start, end: headToken.end };
  const [owner] = owners;
  if (owner && object) {
    const objectWords = write(r.tokens, object, [...r.times(), ...r.names(object.from, object.to)]);
    const title = trimEnd(
      cut(`${owner.name} ${present(verb, owners.length > 1)} ${objectWords}`, TITLE_LENGTH),
    );
    return { title, actors: [...new Set([...owners, ...r.partakers(object)])], lemma: verb, trigger };
  }
  if (!owner && !object) return namedHappening(r, range);
  const who = object ? r.partakers(object) : owners;
  const [whoFirst] = who;
  if (!whoFirst) return undefined;
  if (PATIENT.has(verb))
    return {
      title: capitalised(`${whoFirst.name} is ${participle(verb)}`),
      actors: [whoFirst],
      lemma: verb,
      trigger,
    };
  if (!INTRANSITIVE.has(verb)) return undefined;
  return {
    title: capitalised(`${whoFirst.name} ${present(verb, false)}`),
    actors: [whoFirst],
    lemma: verb,
    trigger,
  };
}

/** Nouns that make a headline by themselves: "Attack on a gay lounge", "Referendum on independence". */
const HAPPENINGS = new Set(
  'attack bombing explosion blast crash earthquake quake tsunami hurricane war coup massacre raid election referendum summit accord treaty agreement pact resolution ceasefire truce uprising revolution riot protest strike merger takeover outbreak epidemic flood disaster siege battle invasion trial shooting fire lawsuit suit'.split(
    ' ',
  ),
);

/** A happening told by its noun alone, with what says which one it was. */
function namedHappening(r: Reading, range: Range): ReturnType<typeof nominalTelling> {
  const headToken = r.tokens[range.to - 1];
  if (!headToken || !HAPPENINGS.has(headToken.lemma)) return undefined;
  const { phrases } = r.clauses;
  let at = phrases.findIndex((p) => p.from === range.from);
  let { to } = range;
  while (
    phrases[at + 1]?.kind === 'preposition' &&
    phrases[at + 2]?.kind === 'noun' &&
    to - range.from < 12
  ) {
    to = phrases[at + 2]?.to ?? to;
    at += 2;
  }
  let { from } = range;
  while (
    from < range.to - 1 &&
    /^(?:the|a|an|that|this|its|their|his|her|another)$/.test(r.tokens[from]?.lower ?? '')
  )
    from += 1;
  const title = capitalised(
    trimEnd(cut(write(r.tokens, { from, to }, [...r.dateWords(), ...r.names(from, to)]), TITLE_LENGTH)),
  );
  if (title.split(' ').length < 3) return undefined;
  return {
    title,
    actors: r.partakers({ from: range.from, to }),
    lemma: headToken.lemma,
    trigger: { start: headToken.start, end: headToken.end },
  };
}

/** Verbs whose happening is told of the one it is done to: "his arrest", "its launch". */
const PATIENT = new Set([
  'launch',
  'release',
  'found',
  'create',
  'establish',
  'form',
  'introduce',
  'publish',
  'arrest',
  'kill',
  'murder',
  'assassinate',
  'capture',
  'abduct',
  'kidnap',
  'convict',
  'acquit',
  'appoint',
  'nominate',
  'oust',
  'overthrow',
]);
const INTRANSITIVE = new Set([
  'die',
  'resign',
  'return',
  'retire',
  'arrive',
  'surrender',
  'withdraw',
  'retreat',
  'defect',
  'escape',
  'debut',
  'open',
  'close',
]);
