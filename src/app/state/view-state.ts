import type { Edtf } from '../../model/edtf.ts';
import type { EventId } from '../../model/event.ts';
import { type Facet, FACETS, type LaneKind, type View } from '../../model/view.ts';

/** Chosen values of each facet: any of them within a facet, all facets together. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** Everything the address holds; the page is a function of this and the dataset. */
export interface ViewState {
  readonly event: EventId | null;
  readonly filters: Filters;
  readonly query: string;
  /** The stretch of time in view; null is the whole. Both ends EDTF, of day or year precision. */
  readonly window: { readonly from: Edtf; readonly to: Edtf } | null;
  readonly view: View;
  readonly lanes: LaneKind;
}

export const NO_FILTERS: Filters = { actor: [], topic: [], status: [], kind: [], article: [] };

export const INITIAL_STATE: ViewState = {
  event: null,
  filters: NO_FILTERS,
  query: '',
  window: null,
  view: 'timeline',
  lanes: 'topic',
};

export const hasFilters = ({ filters, query }: ViewState): boolean =>
  query !== '' || FACETS.some((facet) => filters[facet].length > 0);

export function toggleFilter(state: ViewState, facet: Facet, value: string): ViewState {
  const chosen = state.filters[facet];
  const next = chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value];
  return { ...state, filters: { ...state.filters, [facet]: next } };
}

export function clearFacet(state: ViewState, facet: Facet): ViewState {
  return { ...state, filters: { ...state.filters, [facet]: [] } };
}

export const clearFilters = (state: ViewState): ViewState => ({ ...state, filters: NO_FILTERS, query: '' });
