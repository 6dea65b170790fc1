import type { Outline } from '../../model/outline.ts';
import type { EventId, EventOutline } from '../../model/event.ts';
import { type Facet, FACETS } from '../../model/view.ts';
import { type FacetColumn, facetColumns } from './facet-columns.ts';
import { placeOf } from './places.ts';
import { clearFacet, excluded, type Filters, isExcluded, type ViewState } from './view-state.ts';

export interface Selection {
  /** The events that pass every filter and the search, in the dataset's order. */
  readonly visible: readonly EventOutline[];
  /**
   * For each facet and value, how many events it has among those that pass all *other* facets and the search:
   * what choosing it would show.
   */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** What a facet's filter says of each of its values. */
const ASKED = 1;
const LEFT_OUT = 2;

/** A filter over a column, and how many of each value there are among those that pass the others. */
class FacetFilter {
  readonly #column: FacetColumn;
  readonly #said: Uint8Array | null;
  readonly #needsOne: boolean;
  readonly #counts: Uint32Array;

  constructor(column: FacetColumn, chosen: readonly string[]) {
    this.#column = column;
    this.#counts = new Uint32Array(column.values.length);
    this.#needsOne = !chosen.every(isExcluded);
    this.#said =
      chosen.length === 0
        ? null
        : Uint8Array.from(column.values, (value) =>
            chosen.includes(excluded(value)) ? LEFT_OUT : chosen.includes(value) ? ASKED : 0,
          );
  }

  passes(event: number): boolean {
    const said = this.#said;
    if (!said) return true;
    const { from, numbers } = this.#column;
    let hasOne = !this.#needsOne;
    for (let at = from[event] ?? 0; at < (from[event + 1] ?? 0); at += 1) {
      const here = said[numbers[at] ?? 0];
      if (here === LEFT_OUT) return false;
      if (here === ASKED) hasOne = true;
    }
    return hasOne;
  }

  count(event: number): void {
    const { from, numbers } = this.#column;
    const counts = this.#counts;
    for (let at = from[event] ?? 0; at < (from[event + 1] ?? 0); at += 1) {
      const value = numbers[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }

  get counts(): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const [i, count] of this.#counts.entries()) {
      if (count > 0) found.set(this.#column.values[i] ?? '', count);
    }
    return found;
  }
}

/** @param matches ids that the search found; null when there is no search. */
export function select(dataset: Outline, filters: Filters, matches: ReadonlySet<EventId> | null): Selection {
  const columns = facetColumns(dataset);
  const facets = FACETS.map((facet) => new FacetFilter(columns[facet], filters[facet]));
  const visible: EventOutline[] = [];
  for (const [at, event] of dataset.events.entries()) {
    if (matches && !matches.has(event.id)) continue;
    let failed: FacetFilter | undefined;
    let fails = 0;
    for (const facet of facets) {
      if (facet.passes(at)) continue;
      failed = facet;
      fails += 1;
    }
    if (fails === 0) {
      visible.push(event);
      for (const facet of facets) facet.count(at);
    } else if (fails === 1) failed?.count(at);
  }
  const counts = FACETS.map((facet, i) => [facet, facets[i]?.counts ?? new Map()] as const);
  return { visible, counts: Object.fromEntries(counts) as Selection['counts'] };
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
