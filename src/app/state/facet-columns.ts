import type { EventOutline } from '../../model/event.ts';
import type { Outline } from '../../model/outline.ts';
import { type Facet, FACETS } from '../../model/view.ts';

/** What the events have in a facet, as numbers: a filter and its counts look at no object. */
export interface FacetColumn {
  /** The values that occur; a value's number is its place here. */
  readonly values: readonly string[];
  /** Event `i` has `numbers[from[i]]` to before `numbers[from[i + 1]]`. */
  readonly from: Uint32Array;
  readonly numbers: Uint32Array;
}

export type FacetColumns = Readonly<Record<Facet, FacetColumn>>;

const known = new WeakMap<readonly EventOutline[], FacetColumns>();

/** The values of one event in a facet. */
function facetValues(event: EventOutline, facet: Facet): readonly string[] {
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

function columnOf(events: readonly EventOutline[], facet: Facet): FacetColumn {
  const places = new Map<string, number>();
  const numbers: number[] = [];
  const from = new Uint32Array(events.length + 1);
  for (const [i, event] of events.entries()) {
    for (const value of facetValues(event, facet)) {
      let number = places.get(value);
      if (number === undefined) places.set(value, (number = places.size));
      numbers.push(number);
    }
    from[i + 1] = numbers.length;
  }
  return { values: [...places.keys()], from, numbers: Uint32Array.from(numbers) };
}

/** The columns of all events, made once. */
export function facetColumns({ events }: Pick<Outline, 'events'>): FacetColumns {
  let columns = known.get(events);
  if (!columns) {
    columns = Object.fromEntries(FACETS.map((facet) => [facet, columnOf(events, facet)])) as Record<
      Facet,
      FacetColumn
    >;
    known.set(events, columns);
  }
  return columns;
}
