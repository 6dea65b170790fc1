import type { Actor, Dating, Mention, TimelineEvent, Topic } from '../model/event.ts';
import { quoteSelector } from '../model/selector.ts';
import type { ParsedArticle } from './article.ts';
import type { DraftEvent, DraftEvidence, Extraction } from './extract/draft.ts';
import { canonicalActors } from './merge-actors.ts';
import { rankSalience } from './rank.ts';
import { areOneStretch, type Clues, cluesOf, likeness } from './same-happening.ts';

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
  /** A corrected draft as it was found. */
  readonly found: ReadonlyMap<DraftEvent, DraftEvent>;
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
  /** As it was found: a new title does not part it from the other tellings. */
  readonly clues: Clues;
}

const NO_JOINS: Joins = { together: new Map(), apart: new Map(), found: new Map() };

/** Most events of one actor and month that a telling is compared with: keeps a crowded month linear. */
const MOST_COMPARED = 120;
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
  const canonical = canonicalActors(actorsOf(ordered, joins.found));
  const groups: Told[][] = [];
  const index = new Map<string, number[]>();
  const decided = new Map<ReadonlySet<DraftEvent>, number>();
  for (const { article, extraction } of ordered) {
    for (const draft of extraction.events) {
      if (draft.date === null) continue;
      const actors = [...new Set(draft.actors.map(canonical.idOf))];
      const found = joins.found.get(draft);
      const clues = cluesOf(found ?? draft, draft.date, found ? found.actors.map(canonical.idOf) : actors);
      const told: Told = { article, draft, date: draft.date, actors, clues };
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
  found: Joins['found'],
): Generator<DraftEvent['actors'][number]> {
  for (const { extraction } of inputs) {
    for (const event of extraction.events) {
      if (event.date === null) continue;
      yield* event.actors;
      yield* found.get(event)?.actors ?? [];
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "1961-02/1968-10" */
function lastsOverYears(date: string): boolean {
  const [from = '', to = ''] = date.split('/');
  return /^\d{4}/.test(to) && to.slice(0, 4) !== from.slice(0, 4);
}

/** An actor and the month (or coarser year) in which the date begins; of what nobody did, the date. */
function keysOf({ clues: { dates, actors } }: Told): string[] {
  if (actors.length === 0) return [...dates];
  const months = new Set(
    dates.map(
      (date) => (lastsOverYears(date) ? /^\d{4}/ : /^-?\d{4}(?:-(?:0[1-9]|1[0-2]))?/).exec(date)?.[0] ?? date,
    ),
  );
  return [...months].flatMap((month) => actors.map((actor) => `${month}|${actor}`));
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
      const score = Math.max(...group.slice(0, 4).map((t) => likeness(t.clues, told.clues)));
      if (score > bestScore) {
        best = at;
        bestScore = score;
      }
    }
  }
  return best;
}

const BASIS_WEIGHT: Readonly<Record<Dating['basis'], number>> = {
  editor: 100,
  stated: 1.2,
  relative: 1,
  publication: 0.5,
};

/** The date that most tellings support; a date named outright counts more than one worked out, and of two alike the more exact. */
function bestDate(group: readonly Told[]): Told | undefined {
  const support = new Map<string, number>();
  for (const t of group) support.set(t.date, (support.get(t.date) ?? 0) + BASIS_WEIGHT[t.draft.dating.basis]);
  return group.toSorted(
    (a, b) =>
      (support.get(b.date) ?? 0) - (support.get(a.date) ?? 0) ||
      BASIS_WEIGHT[b.draft.dating.basis] - BASIS_WEIGHT[a.draft.dating.basis] ||
      (areOneStretch(a.date, b.date) ? b.date.length - a.date.length : 0),
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
