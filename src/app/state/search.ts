import MiniSearch from 'minisearch';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId } from '../../model/event.ts';

/** Lower case, without diacritics: "Erdoğan" is found by "erdogan". */
export const foldText = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();

export interface SearchIndex {
  /** Ids of the events that match, best first; null for a query without a word. */
  readonly find: (query: string) => readonly EventId[] | null;
}

/** A word of up to this many letters must match as typed. */
const EXACT_LENGTH = 3;

/** In edits; two letters that changed places are two. */
const allowedSlips = (term: string): number | false =>
  term.length <= EXACT_LENGTH ? false : term.length <= 5 ? 1 : 2;

/** Titles, actors, topics and quotes; every word of the query must match, the last one may be unfinished. */
export function createSearchIndex(dataset: Dataset): SearchIndex {
  const actors = new Map(dataset.actors.map((a) => [a.id, [a.name, ...a.aliases].join(' ')]));
  const topics = new Map(dataset.topics.map((t) => [t.id, t.name]));
  const index = new MiniSearch({
    fields: ['title', 'actors', 'topics', 'quotes'],
    processTerm: (term) => foldText(term) || null,
    searchOptions: {
      boost: { title: 3, actors: 2 },
      combineWith: 'AND',
      prefix: (_, i, terms) => i === terms.length - 1,
    },
  });
  index.addAll(
    dataset.events.map((event) => ({
      id: event.id,
      title: event.title,
      actors: event.actors.map((id) => actors.get(id) ?? '').join(' '),
      topics: event.topics.map((id) => topics.get(id) ?? '').join(' '),
      quotes: event.mentions.map((m) => m.quote.exact).join(' '),
    })),
  );
  return {
    find: (query) => {
      if (!/[\p{L}\p{N}]/u.test(query)) return null;
      const exact = index.search(query);
      // A slip is looked for only where nothing is spelled so.
      const hits = exact.length > 0 ? exact : index.search(query, { fuzzy: allowedSlips });
      return hits.map((hit) => String(hit.id));
    },
  };
}
