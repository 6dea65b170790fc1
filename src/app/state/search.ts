import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Outline, ToldEvent } from '../../model/outline.ts';
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
  /** The query with each unknown word as the events spell the one most like it; a query with an exact phrase stays. */
  readonly corrected: (query: string) => string;
}

/** A word of up to this many letters must match as typed. */
const EXACT_LENGTH = 3;

/** In edits; two letters that changed places are two. */
const allowedSlips = (term: string): number | false =>
  term.length <= EXACT_LENGTH ? false : term.length <= 5 ? 1 : 2;

/** How a query that finds nothing as it stands is read, the least change first: every word unfinished, slips, both. */
const LENIENT: readonly SearchOptions[] = [
  { prefix: (term) => term.length > EXACT_LENGTH },
  { fuzzy: allowedSlips },
  { prefix: (term) => term.length > EXACT_LENGTH, fuzzy: allowedSlips },
];

/**
 * Titles, actors, topics and quotes; every word of the query must match, the last one may be unfinished. Words in quotation
 * marks must follow one another.
 * @param told the events whose quotes are searched
 */
export function createSearchIndex(dataset: Outline, told: readonly ToldEvent[]): SearchIndex {
  const actors = new Map(dataset.actors.map((a) => [a.id, [a.name, ...a.aliases].join(' ')]));
  const topics = new Map(dataset.topics.map((t) => [t.id, t.name]));
  const quotes = new Map(told.map(({ id, mentions }) => [id, mentions.map((m) => m.quote.exact).join(' ')]));
  const documents = dataset.events.map((event) => ({
    id: event.id,
    title: event.title,
    actors: event.actors.map((id) => actors.get(id) ?? '').join(' '),
    topics: event.topics.map((id) => topics.get(id) ?? '').join(' '),
    quotes: quotes.get(event.id) ?? '',
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
  const firstFound = (query: string): SearchResult[] | undefined =>
    LENIENT.map((options) => index.search(query, options)).find((hits) => hits.length > 0);
  const known = (word: string): boolean => index.search(word, { prefix: false }).length > 0;
  return {
    corrected: (query) => {
      if (phrasesOf(query).length > 0) return query;
      return query.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => {
        if (known(word)) return word;
        const [best] = index.autoSuggest(word, { fuzzy: allowedSlips, prefix: false });
        return best?.terms[0] ?? word;
      });
    },
    find: (query) => {
      if (!/[\p{L}\p{N}]/u.test(query)) return null;
      const phrases = phrasesOf(query);
      // Whether the last word is unfinished: not when a quotation mark or a space ends it.
      const exact = index.search(
        query,
        phrases.length > 0 && /["“”„]\s*$/.test(query) ? { prefix: false } : {},
      );
      // A slip is looked for only where nothing is spelled so, and never in an exact phrase.
      const hits = exact.length > 0 || phrases.length > 0 ? exact : (firstFound(query) ?? exact);
      const found = hits.filter(({ id }) => phrases.every((phrase) => says(String(id), phrase)));
      return { ids: found.map(({ id }) => String(id)), terms: new Set(found.flatMap(({ terms }) => terms)) };
    },
  };
}
