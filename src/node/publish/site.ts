import type { Dataset } from '../../model/dataset.ts';
import type { Actor, Article, EventId, TimelineEvent, Topic } from '../../model/event.ts';
import type { DayOfChanges } from '../../compiler/permalink/changes.ts';
import { de } from '../../text/de.ts';
import { en, type Messages } from '../../text/en.ts';

/** What an editor may say of publishing, in collection.yaml. */
export interface PublishSettings {
  /** Where the site will stand, ending in `/`: absolute addresses are made from it. */
  readonly baseUrl?: string;
  /** How many events get a page of their own, the most salient. */
  readonly pages?: number;
  /** How many of those get a picture of their own. */
  readonly pictures?: number;
}

/** More files than this are slow to copy, and above what some hosts take. */
const DEFAULT_PAGES = 20_000;
/** A picture takes 30 ms of a core and 20 kB. */
const DEFAULT_PICTURES = 1_000;

const LANGUAGES: Readonly<Record<string, Messages>> = { de, en };

/** The words of a collection's language, whatever its country; English where there are none. */
const messagesIn = (tag: string): Messages => LANGUAGES[tag.split('-')[0]?.toLowerCase() ?? ''] ?? en;

/** A dataset with all that its pages look up. */
export interface Site {
  readonly dataset: Dataset;
  readonly t: Messages;
  readonly baseUrl: string | undefined;
  /** What each publication changed, the newest first; empty when nothing is recorded. */
  readonly changes: readonly DayOfChanges[];
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly eventsOf: Readonly<Record<ListKind, ReadonlyMap<string, readonly TimelineEvent[]>>>;
  /** Events with a page of their own: those at least this salient. */
  readonly leastSalience: number;
  /** Events with a picture of their own. */
  readonly pictured: ReadonlySet<EventId>;
}

export type ListKind = 'article' | 'actor' | 'topic';
export const LIST_KINDS = ['article', 'actor', 'topic'] as const satisfies ListKind[];

const byId = <T extends { readonly id: string }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((one) => [one.id, one]));

export function makeSite(
  dataset: Dataset,
  settings: PublishSettings = {},
  changes: readonly DayOfChanges[] = [],
): Site {
  const ranked = dataset.events.toSorted((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1));
  const pages = settings.pages ?? DEFAULT_PAGES;
  const leastSalience = ranked.length > pages ? (ranked[pages - 1]?.salience ?? Infinity) : 0;
  const eventsOf = { article: new Map(), actor: new Map(), topic: new Map() } satisfies Record<
    ListKind,
    Map<string, TimelineEvent[]>
  >;
  for (const event of dataset.events) {
    for (const id of new Set(event.mentions.map((m) => m.article))) add(eventsOf.article, id, event);
    for (const id of event.actors) add(eventsOf.actor, id, event);
    for (const id of event.topics) add(eventsOf.topic, id, event);
  }
  return {
    dataset,
    t: messagesIn(dataset.collection.language),
    baseUrl: settings.baseUrl,
    changes,
    events: byId(dataset.events),
    articles: byId(dataset.articles),
    actors: byId(dataset.actors),
    topics: byId(dataset.topics),
    eventsOf,
    leastSalience,
    pictured: new Set(
      ranked
        .slice(0, settings.pictures ?? DEFAULT_PICTURES)
        .filter((event) => event.salience >= leastSalience)
        .map(({ id }) => id),
    ),
  };
}

function add(lists: Map<string, TimelineEvent[]>, id: string, event: TimelineEvent): void {
  const list = lists.get(id);
  if (list) list.push(event);
  else lists.set(id, [event]);
}

export const hasPage = (site: Site, event: Pick<TimelineEvent, 'salience'>): boolean =>
  event.salience >= site.leastSalience;

/** The day an event was first told of. */
export const firstPublished = (site: Site, event: TimelineEvent): string =>
  published(site, event)[0] ?? '1970-01-01';
/** The day of its newest article. */
export const lastPublished = (site: Site, event: TimelineEvent): string =>
  published(site, event).at(-1) ?? '1970-01-01';

const published = (site: Site, event: TimelineEvent): string[] =>
  event.mentions
    .map((m) => site.articles.get(m.article)?.datePublished)
    .filter((day) => day !== undefined)
    .sort();
