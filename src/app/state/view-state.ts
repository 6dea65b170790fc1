import type { Edtf } from '../../model/edtf.ts';
import type { ArticleId, EventId } from '../../model/event.ts';
import { type Facet, FACETS, type LaneKind, type View } from '../../model/view.ts';

/**
 * Chosen values of each facet: any of them within a facet, all facets together. A value after `-` (no id begins so) is left
 * out: an event that has it never passes.
 */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** Everything the address holds; the page is a function of this and the dataset. */
export interface ViewState {
  readonly event: EventId | null;
  /** The article that is read in place of the view. */
  readonly read: ArticleId | null;
  readonly filters: Filters;
  readonly query: string;
  /** The stretch of time in view; null is the whole. Both ends EDTF, of day or year precision. */
  readonly window: { readonly from: Edtf; readonly to: Edtf } | null;
  readonly view: View;
  readonly lanes: LaneKind;
  /** Keys of lanes that show only marks: `laneKey`. */
  readonly closed: readonly string[];
  /** Stretches in which nothing happens take no room on the timeline. */
  readonly fold: boolean;
}

export const NO_FILTERS: Filters = { actor: [], topic: [], status: [], kind: [], article: [] };

export const INITIAL_STATE: ViewState = {
  event: null,
  read: null,
  filters: NO_FILTERS,
  query: '',
  window: null,
  view: 'timeline',
  lanes: 'topic',
  closed: [],
  fold: false,
};

export const hasFilters = ({ filters, query }: ViewState): boolean =>
  query !== '' || FACETS.some((facet) => filters[facet].length > 0);

/** The facet's value that stands for "not this". */
export const excluded = (value: string): string => `-${value}`;
export const isExcluded = (chosen: string): boolean => chosen.startsWith('-');
/** The id that a chosen value is about, whether it is asked for or left out. */
export const valueOf = (chosen: string): string => (isExcluded(chosen) ? chosen.slice(1) : chosen);

/** Chooses a value, or takes it back; `-value` leaves it out. A value is never asked for and left out at once. */
export function toggleFilter(state: ViewState, facet: Facet, value: string): ViewState {
  const chosen = state.filters[facet];
  const others = chosen.filter((v) => valueOf(v) !== valueOf(value));
  const next = chosen.includes(value) ? others : [...others, value];
  return { ...state, filters: { ...state.filters, [facet]: next } };
}

/** Only this value of the facet. */
export const onlyValue = (state: ViewState, facet: Facet, value: string): ViewState => ({
  ...state,
  filters: { ...state.filters, [facet]: [value] },
});

export function clearFacet(state: ViewState, facet: Facet): ViewState {
  return { ...state, filters: { ...state.filters, [facet]: [] } };
}

/** Lanes of another kind are other lanes: all are open. */
export const chooseLanes = (state: ViewState, lanes: LaneKind): ViewState => ({
  ...state,
  lanes,
  closed: [],
});

export function toggleLane(state: ViewState, key: string): ViewState {
  const others = state.closed.filter((each) => each !== key);
  return { ...state, closed: others.length < state.closed.length ? others : [...others, key] };
}

export const clearFilters = (state: ViewState): ViewState => ({ ...state, filters: NO_FILTERS, query: '' });
