import type { ArticleId } from '../../model/event.ts';
import type { Ledger } from './ledger.ts';
import type { UnnamedEvent } from './readable-id.ts';

/** So many new articles are compared with one that is gone when no sentence is the same: each costs time. */
const MOST_COMPARED = 20;

/** Of each article that is gone, the new ones that may be it under another name. */
export type Renames = ReadonlyMap<ArticleId, ReadonlySet<ArticleId>>;

/**
 * An article that is gone may be a new one that quotes a sentence of it; when none does, any of a few new ones. An article
 * whose name was known before is never another one, renamed.
 */
export function findRenames(events: readonly UnnamedEvent[], links: Ledger): Renames {
  const known = new Set<ArticleId>();
  for (const { mentions } of links.values()) for (const { article } of mentions) known.add(article);
  const present = new Set<ArticleId>();
  const fresh = new Set<ArticleId>();
  const freshWith = new Map<string, Set<ArticleId>>();
  for (const { mentions } of events) {
    for (const { article, quote } of mentions) {
      present.add(article);
      if (known.has(article)) continue;
      fresh.add(article);
      const same = freshWith.get(quote.exact);
      if (same) same.add(article);
      else freshWith.set(quote.exact, new Set([article]));
    }
  }
  const found = new Map<ArticleId, Set<ArticleId>>();
  if (fresh.size === 0) return found;
  for (const { mentions } of links.values()) {
    for (const { article, exact } of mentions) {
      if (present.has(article)) continue;
      const candidates = found.get(article) ?? new Set();
      for (const candidate of freshWith.get(exact) ?? []) candidates.add(candidate);
      found.set(article, candidates);
    }
  }
  for (const [gone, candidates] of found) {
    if (candidates.size === 0 && fresh.size <= MOST_COMPARED) found.set(gone, fresh);
  }
  return found;
}
