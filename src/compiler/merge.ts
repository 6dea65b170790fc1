import type { Actor, Dating, Mention, TimelineEvent, Topic } from '../model/event.ts';
import { quoteSelector } from '../model/selector.ts';
import type { ParsedArticle } from './article.ts';
import { daysOf } from './extract/days.ts';
import type { DraftEvent, DraftEvidence, Extraction } from './extract/draft.ts';
import { shareWords, wordsOf } from './extract/likeness.ts';
import { canonicalActors } from './merge-actors.ts';
import { rankSalience } from './rank.ts';

/** An event before it has its permanent name. */
export type MergedEvent = Omit<TimelineEvent, 'id'>;

/** One article's telling of an event. */
export interface Telling {
  readonly article: ParsedArticle;
  readonly draft: DraftEvent;
  /** Ids. */
  readonly actors: readonly string[];
}

/** What an editor has decided: for a draft, those it is one event with, and those it is never one with. */
export interface Joins {
  readonly together: ReadonlyMap<DraftEvent, ReadonlySet<DraftEvent>>;
  readonly apart: ReadonlyMap<DraftEvent, ReadonlySet<DraftEvent>>;
}

export interface Merged {
  readonly events: MergedEvent[];
  /** Of each event, in the same order; by publication. */
  readonly tellings: readonly (readonly Telling[])[];
  readonly actors: Actor[];
  readonly topics: Topic[];
}

/** One article's telling on its way into an event. */
interface Told extends Telling {
  readonly date: string;
  readonly words: ReadonlySet<string>;
}

const NO_JOINS: Joins = { together: new Map(), apart: new Map() };

/** Most events of one actor and month that a telling is compared with: keeps a crowded month linear. */
const MOST_COMPARED = 120;
/** Likeness of titles (Dice, 0 to 1) from which two articles tell of one happening. */
const ALIKE = 0.6;
/** The same when two actors and the exact date agree as well. */
const ALIKE_WITH_COMPANY = 0.45;

/**
 * One event for one happening, whichever articles tell of it. Two tellings are one only when their dates agree, an actor
 * is shared and their titles say nearly the same: a wrong merge misleads, a missed one shows twice.
 */
export function mergeEvents(
  inputs: readonly { readonly article: ParsedArticle; readonly extraction: Extraction }[],
  joins: Joins = NO_JOINS,
): Merged {
  const ordered = inputs.toSorted(
    (a, b) =>
      compare(a.article.datePublished, b.article.datePublished) || compare(a.article.id, b.article.id),
  );
  const canonical = canonicalActors(actorsOf(ordered));
  const groups: Told[][] = [];
  const index = new Map<string, number[]>();
  const decided = new Map<ReadonlySet<DraftEvent>, number>();
  for (const { article, extraction } of ordered) {
    for (const draft of extraction.events) {
      if (draft.date === null) continue;
      const actors = [...new Set(draft.actors.map(canonical.idOf))];
      const told: Told = { article, draft, date: draft.date, actors, words: wordsOf(draft.title) };
      const together = joins.together.get(draft);
      const at = (together && decided.get(together)) ?? find(told, groups, index, joins.apart.get(draft));
      const group = groups[at];
      if (group) group.push(told);
      else groups.push([told]);
      const place = group ? at : groups.length - 1;
      if (together) decided.set(together, place);
      for (const key of keysOf(told)) {
        const list = index.get(key);
        if (!list) index.set(key, [place]);
        else if (list.at(-1) !== place) list.push(place);
      }
    }
  }
  const topics = new Map<string, Topic>();
  for (const { extraction } of ordered)
    for (const e of extraction.events) for (const t of e.topics) topics.set(t.id, t);
  const ranks = rankSalience(
    groups.map((group) => ({
      articles: new Set(group.map((t) => t.article.id)).size,
      days: new Set(group.map((t) => t.article.datePublished)).size,
      actors: group[0]?.actors ?? [],
      within: Math.max(...group.map((t) => t.draft.salience)),
    })),
    ordered.length,
  );
  return {
    events: groups.map((group, i) => eventOf(group, ranks[i] ?? 0)),
    tellings: groups,
    actors: [...canonical.actors],
    topics: [...topics.values()],
  };
}

function* actorsOf(
  inputs: readonly { readonly extraction: Extraction }[],
): Generator<DraftEvent['actors'][number]> {
  for (const { extraction } of inputs)
    for (const event of extraction.events) if (event.date !== null) yield* event.actors;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An actor and the month (or coarser year) in which the date begins. */
function keysOf({ date, actors }: Told): string[] {
  const month = /^-?\d{4}(?:-(?:0[1-9]|1[0-2]))?/.exec(date)?.[0] ?? date;
  return actors.map((actor) => `${month}|${actor}`);
}

function find(
  told: Told,
  groups: readonly Told[][],
  index: ReadonlyMap<string, readonly number[]>,
  apart: ReadonlySet<DraftEvent> | undefined,
): number {
  let best = -1;
  let bestScore = 0;
  for (const key of keysOf(told)) {
    for (const at of (index.get(key) ?? []).slice(-MOST_COMPARED)) {
      const group = groups[at];
      if (!group || group.some((t) => t.article === told.article)) continue;
      if (apart && group.some((t) => apart.has(t.draft))) continue;
      const score = Math.max(...group.slice(0, 4).map((t) => likeness(t, told)));
      if (score > bestScore) {
        best = at;
        bestScore = score;
      }
    }
  }
  return best;
}

/** 0 when the two cannot be one happening. */
function likeness(a: Told, b: Told): number {
  if (a.draft.kind !== b.draft.kind || (a.draft.status === 'cancelled') !== (b.draft.status === 'cancelled'))
    return 0;
  const same = a.date === b.date;
  if (!same && !agree(a.date, b.date)) return 0;
  if (a.draft.kind === 'statement' && a.actors[0] !== b.actors[0]) return 0;
  const shared = a.actors.filter((x) => b.actors.includes(x)).length;
  const alike = shareWords(a.words, b.words);
  if (numbersDiffer(a.draft.title, b.draft.title)) return 0;
  const needed = same && shared > 1 ? ALIKE_WITH_COMPANY : ALIKE;
  return shared > 0 && alike >= needed ? alike : 0;
}

const numbers = (title: string): string[] => title.match(/\d[\d,.]*/g) ?? [];

/** "kills 4" and "kills 40" are two happenings, or two counts of one: a reader must see both. */
function numbersDiffer(a: string, b: string): boolean {
  const x = numbers(a);
  const y = numbers(b);
  return x.length > 0 && y.length > 0 && !x.some((n) => y.includes(n));
}

/** Whether one date lies within the other, neither longer than a month. */
function agree(a: string, b: string): boolean {
  const p = daysOf(a);
  const q = daysOf(b);
  if (!(p.last - p.first <= 31 && q.last - q.first <= 31)) return false;
  return (p.first >= q.first && p.last <= q.last) || (q.first >= p.first && q.last <= p.last);
}

const BASIS_WEIGHT: Readonly<Record<Dating['basis'], number>> = {
  editor: 100,
  stated: 1.2,
  relative: 1,
  publication: 0.5,
};

/** The date that most tellings support; a date named outright counts more than one worked out. */
function bestDate(group: readonly Told[]): Told | undefined {
  const support = new Map<string, number>();
  for (const t of group) support.set(t.date, (support.get(t.date) ?? 0) + BASIS_WEIGHT[t.draft.dating.basis]);
  return group.toSorted(
    (a, b) =>
      (support.get(b.date) ?? 0) - (support.get(a.date) ?? 0) ||
      BASIS_WEIGHT[b.draft.dating.basis] - BASIS_WEIGHT[a.draft.dating.basis],
  )[0];
}

function eventOf(group: readonly Told[], salience: number): MergedEvent {
  const dated = bestDate(group);
  const teller = group.toSorted((a, b) => b.draft.salience - a.draft.salience)[0];
  const latest = group.at(-1);
  const draft = teller?.draft ?? dated?.draft;
  if (!dated || !draft || !latest) throw new Error('an event needs a telling');
  const attribution =
    draft.attribution ?? group.find((t) => t.draft.attribution !== undefined)?.draft.attribution;
  return {
    title: draft.title,
    date: dated.date,
    dating: dated.draft.dating,
    status: latest.draft.status,
    kind: draft.kind,
    actors: [...new Set([...(teller?.actors ?? []), ...group.flatMap((t) => t.actors)])],
    topics: [...new Set([...draft.topics, ...group.flatMap((t) => t.draft.topics)].map((t) => t.id))],
    ...(attribution !== undefined && { attribution }),
    salience,
    mentions: group.flatMap((t) => t.draft.evidence.map((e) => mentionOf(t, e))),
  };
}

function mentionOf({ article, draft, date }: Told, evidence: DraftEvidence): Mention {
  const { start, end, marks, dateSpan } = evidence;
  const local = (span: { start: number; end: number }): { start: number; end: number } => ({
    start: span.start - start,
    end: span.end - start,
  });
  return {
    article: article.id,
    quote: quoteSelector(article.text, { start, end }),
    position: { start, end },
    marks: marks.map(local),
    ...(dateSpan && { dateSpan: local(dateSpan) }),
    date,
    dating: draft.dating,
  };
}
