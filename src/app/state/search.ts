import MiniSearch from 'minisearch';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId } from '../../model/event.ts';
import { foldText, phrasesOf, searchable } from './fold.ts';

export interface Found {
  /** Best first. */
  readonly ids: readonly EventId[];
  /** The words of the texts that matched, folded: what is marked. */
  readonly terms: ReadonlySet<string>;
}

export interface SearchIndex {
  /** The events that match; null for a query without a word. */
  readonly find: (query: string) => Found | null;
}

/** A word of up to this many letters must match as typed. */
const EXACT_LENGTH = 3;

/** In edits; two letters that changed places are two. */
const allowedSlips = (term: string): number | false =>
  term.length <= EXACT_LENGTH ? false : term.length <= 5 ? 1 : 2;

/**
 * Titles, actors, topics and quotes; every word of the query must match, the last one may be unfinished. Words in quotation
 * marks must follow one another.
 */
export function createSearchIndex(dataset: Dataset): SearchIndex {
  const actors = new Map(dataset.actors.map((a) => [a.id, [a.name, ...a.aliases].join(' ')]));
  const topics = new Map(dataset.topics.map((t) => [t.id, t.name]));
  const documents = dataset.events.map((event) => ({
    id: event.id,
    title: event.title,
    actors: event.actors.map((id) => actors.get(id) ?? '').join(' '),
    topics: event.topics.map((id) => topics.get(id) ?? '').join(' '),
    quotes: event.mentions.map((m) => m.quote.exact).join(' '),
  }));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const index = new MiniSearch({
    fields: ['title', 'actors', 'topics', 'quotes'],
    processTerm: (term) => foldText(term) || null,
    searchOptions: {
      boost: { title: 3, actors: 2 },
      combineWith: 'AND',
      prefix: (_, i, terms) => i === terms.length - 1,
    },
  });
  index.addAll(documents);
  const says = (id: EventId, phrase: string): boolean => {
    const document = byId.get(id);
    return (
      document !== undefined && Object.values(document).some((text) => searchable(text).includes(phrase))
    );
  };
  return {
    find: (query) => {
      if (!/[\p{L}\p{N}]/u.test(query)) return null;
      const phrases = phrasesOf(query);
      // Whether the last word is unfinished: not when a quotation mark or a space ends it.
      const exact = index.search(
        query,
        phrases.length > 0 && /["“”„]\s*$/.test(query) ? { prefix: false } : {},
      );
      // A slip is looked for only where nothing is spelled so, and never in an exact phrase.
      const hits =
        exact.length > 0 || phrases.length > 0 ? exact : index.search(query, { fuzzy: allowedSlips });
      const found = hits.filter(({ id }) => phrases.every((phrase) => says(String(id), phrase)));
      return { ids: found.map(({ id }) => String(id)), terms: new Set(found.flatMap(({ terms }) => terms)) };
    },
  };
}
