import { type Collection, type Dataset, DATASET_VERSION, type WithdrawnEvent } from '../model/dataset.ts';
import { compareEdtf, type Edtf, parseEdtf } from '../model/edtf.ts';
import type { Actor, Article, Topic } from '../model/event.ts';
import { type ArticleTexts, TEXTS_VERSION } from '../model/texts.ts';
import type { ParsedArticle } from './article.ts';
import { type Assigned, assignIds } from './permalink/assign.ts';
import { type Ledger, settled } from './permalink/ledger.ts';
import type { UnnamedEvent } from './permalink/readable-id.ts';

/** What an editor may say of the whole: the fields of collection.yaml. */
export interface CollectionSettings {
  readonly title?: string;
  readonly description?: string;
  /** BCP 47. */
  readonly language?: string;
  /** What of the articles is published: their whole text, or only the quoted sentences. Full unless said otherwise. */
  readonly articleText?: 'full' | 'quotes';
}

export interface MergedEvents {
  readonly events: readonly UnnamedEvent[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
}

/**
 * The dataset in its one order, whatever the order of the input: articles by publication, events by date, actors and
 * topics by id, and only those that an event names. Events have the ids under which the ledger knows them.
 * @param today ISO 8601 day, for the ledger.
 */
export function emitDataset(
  articles: readonly ParsedArticle[],
  merged: MergedEvents,
  settings: CollectionSettings,
  ledger: Ledger,
  today: string,
): { readonly dataset: Dataset; readonly links: Assigned } {
  const links = assignIds(inTimeOrder(merged.events), ledger, today);
  const { events } = links;
  const actors = new Set(events.flatMap((event) => event.actors));
  const topics = new Set(events.flatMap((event) => event.topics));
  const dataset: Dataset = {
    version: DATASET_VERSION,
    collection: collectionOf(articles, settings),
    articles: articles.map(published).toSorted(byPublication),
    actors: merged.actors.filter(({ id }) => actors.has(id)).toSorted(byId),
    topics: merged.topics.filter(({ id }) => topics.has(id)).toSorted(byId),
    events: inTimeOrder(events, byId),
    ...formerLinks(links.links),
  };
  return { dataset, links };
}

/** Where links lead that no longer have an event of their own; absent when all have. */
function formerLinks(links: Ledger): Pick<Dataset, 'moved' | 'withdrawn'> {
  const all = [...links].toSorted(([a], [b]) => compare(a, b));
  const moved = all.flatMap(([id, { movedTo }]) => {
    const target = movedTo === undefined ? undefined : settled(links, id);
    return target === undefined ? [] : [[id, target] as const];
  });
  const withdrawn = all.flatMap(([id, link]): WithdrawnEvent[] =>
    link.withdrawn === undefined || link.movedTo !== undefined
      ? []
      : [{ id, title: link.title, date: link.date, withdrawn: link.withdrawn }],
  );
  return {
    ...(moved.length > 0 && { moved: Object.fromEntries(moved) }),
    ...(withdrawn.length > 0 && { withdrawn }),
  };
}

/** Code unit order: the same on every machine, whatever its language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id);
const byPublication = (a: Article, b: Article): number =>
  compare(a.datePublished, b.datePublished) || byId(a, b);

const NO_DATE: Edtf = { start: null, end: null };

function inTimeOrder<E extends UnnamedEvent>(
  events: readonly E[],
  otherwise: (a: E, b: E) => number = byTelling,
): E[] {
  return events
    .map((event) => ({ event, date: parseEdtf(event.date) ?? NO_DATE }))
    .toSorted((a, b) => compareEdtf(a.date, b.date) || otherwise(a.event, b.event))
    .map(({ event }) => event);
}

/** By title, then by where it is first told. */
function byTelling(a: UnnamedEvent, b: UnnamedEvent): number {
  const [tellingA, tellingB] = [a.mentions[0], b.mentions[0]];
  return (
    compare(a.title, b.title) ||
    compare(tellingA?.article ?? '', tellingB?.article ?? '') ||
    (tellingA?.position.start ?? 0) - (tellingB?.position.start ?? 0)
  );
}

function published(article: ParsedArticle): Article {
  const { id, datePublished, headline, standfirst, publisher, author, url } = article;
  return {
    id,
    datePublished,
    headline,
    ...(standfirst !== undefined && { standfirst }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
  };
}

/** A single article's headline names its collection; several have no name of their own until an editor gives one. */
function collectionOf(
  articles: readonly ParsedArticle[],
  { title, description, language }: CollectionSettings,
): Collection {
  const [first] = articles;
  const derived = articles.length === 1 && first ? first.headline : `Timeline of ${articles.length} articles`;
  return {
    title: title ?? (first ? derived : 'Timeline'),
    ...(description !== undefined && { description }),
    language: language ?? first?.language ?? 'en',
  };
}

/** The texts that the page may show, by article; none where only quotes are published. */
export function emitTexts(
  articles: readonly ParsedArticle[],
  { articleText = 'full' }: CollectionSettings,
): ArticleTexts {
  const shown = articleText === 'full' ? articles.toSorted(byId) : [];
  return {
    version: TEXTS_VERSION,
    articles: Object.fromEntries(shown.map(({ id, text, blocks }) => [id, { text, blocks }])),
  };
}
