import type { Outline } from '../../model/outline.ts';
import type { EventId, EventOutline } from '../../model/event.ts';
import { type Facet, FACETS } from '../../model/view.ts';
import { placeOf } from './places.ts';
import { clearFacet, excluded, type Filters, isExcluded, type ViewState } from './view-state.ts';

/** The values of one event in a facet. */
export function facetValues(event: EventOutline, facet: Facet): readonly string[] {
  switch (facet) {
    case 'actor':
      return event.actors;
    case 'topic':
      return event.topics;
    case 'status':
      return [event.status];
    case 'kind':
      return [event.kind];
    case 'article':
      return event.articles;
  }
}

export interface Selection {
  /** The events that pass every filter and the search, in the dataset's order. */
  readonly visible: readonly EventOutline[];
  /**
   * For each facet and value, how many events it has among those that pass all *other* facets and the search:
   * what choosing it would show.
   */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

const passes = (event: EventOutline, facet: Facet, filters: Filters): boolean => {
  const chosen = filters[facet];
  if (chosen.length === 0) return true;
  const values = facetValues(event, facet);
  if (values.some((value) => chosen.includes(excluded(value)))) return false;
  return chosen.every(isExcluded) || values.some((value) => chosen.includes(value));
};

/** @param matches ids that the search found; null when there is no search. */
export function select(dataset: Outline, filters: Filters, matches: ReadonlySet<EventId> | null): Selection {
  const counts: Record<Facet, Map<string, number>> = {
    actor: new Map(),
    topic: new Map(),
    status: new Map(),
    kind: new Map(),
    article: new Map(),
  };
  const visible: EventOutline[] = [];
  for (const event of dataset.events) {
    if (matches && !matches.has(event.id)) continue;
    const failed = FACETS.filter((facet) => !passes(event, facet, filters));
    if (failed.length === 0) visible.push(event);
    for (const facet of FACETS) {
      if (failed.some((other) => other !== facet)) continue;
      for (const value of facetValues(event, facet)) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return { visible, counts };
}

/** One thing to loosen, and how many events that would show. */
export interface Relaxation {
  readonly drop: Facet | 'query';
  readonly count: number;
}

/** When nothing is shown: which single filter to drop, most events first; those that help nothing are left out. */
export function relaxations(
  dataset: Outline,
  state: ViewState,
  matches: ReadonlySet<EventId> | null,
): readonly Relaxation[] {
  const options: Relaxation[] = FACETS.filter((facet) => state.filters[facet].length > 0).map((facet) => ({
    drop: facet,
    count: select(dataset, clearFacet(state, facet).filters, matches).visible.length,
  }));
  if (matches) options.push({ drop: 'query', count: select(dataset, state.filters, null).visible.length });
  return options.filter((o) => o.count > 0).sort((a, b) => b.count - a.count);
}

export interface Neighbours {
  readonly previous: EventOutline | null;
  readonly next: EventOutline | null;
  /** 1-based place among the visible events; null when the event is not among them. */
  readonly position: number | null;
}

/** The visible events before and after an event, which itself may be filtered out. */
export function neighbours(dataset: Outline, visible: readonly EventOutline[], id: EventId): Neighbours {
  const at = visible.findIndex((e) => e.id === id);
  if (at >= 0) {
    return { previous: visible[at - 1] ?? null, next: visible[at + 1] ?? null, position: at + 1 };
  }
  const place = placeOf(dataset, id);
  const after = visible.findIndex((e) => placeOf(dataset, e.id) > place);
  const split = after < 0 ? visible.length : after;
  return { previous: visible[split - 1] ?? null, next: visible[split] ?? null, position: null };
}
