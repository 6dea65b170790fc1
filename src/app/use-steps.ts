import { useMemo } from 'react';
import type { Article } from '../model/event.ts';
import type { Facet, LaneKind, View } from '../model/view.ts';
import type { ViewStateHandle } from './data/use-view-state.ts';
import {
  chooseLanes,
  clearFacet,
  clearFilters,
  onlyValue,
  toggleFilter,
  toggleLane,
  type ViewState,
} from './state/view-state.ts';

/** What a reader can ask of the page, each a step that Back undoes. */
export interface Steps {
  readonly toggle: (facet: Facet, value: string) => void;
  readonly only: (facet: Facet, value: string) => void;
  readonly dropFilter: (what: Facet | 'query') => void;
  readonly clear: () => void;
  readonly search: (query: string) => void;
  readonly show: (view: View) => void;
  readonly lanes: (lanes: LaneKind) => void;
  /** Folds a lane up to its marks, or down again, by its key. */
  readonly lane: (key: string) => void;
  /** Folds quiet periods, or unfolds them. */
  readonly fold: () => void;
  readonly read: (article: Article) => void;
  /** An article for what the search found in it, and for no event. */
  readonly readFound: (article: Article) => void;
  readonly closeArticle: () => void;
  /** Writes the address anew, without what of it could not be used. */
  readonly mendAddress: () => void;
}

export function useSteps(update: ViewStateHandle['update'], inView: (state: ViewState) => ViewState): Steps {
  return useMemo(() => {
    const search = (query: string): void => {
      update(
        (s) => ({ ...s, query }),
        // A search is one step, however many letters it has.
        (s) => ((s.query === '') === (query === '') ? 'replace' : 'push'),
      );
    };
    return {
      toggle: (facet, value) => update((s) => toggleFilter(s, facet, value)),
      only: (facet, value) => update((s) => onlyValue(s, facet, value)),
      dropFilter: (what) => (what === 'query' ? search('') : update((s) => clearFacet(s, what))),
      clear: () => update(clearFilters),
      search,
      show: (view) => update((s) => inView({ ...s, view, read: null })),
      lanes: (lanes) => update((s) => chooseLanes(s, lanes)),
      lane: (key) => update((s) => toggleLane(s, key)),
      fold: () => update((s) => ({ ...s, fold: !s.fold })),
      read: ({ id }) => update((s) => ({ ...s, read: id })),
      readFound: ({ id }) => update((s) => ({ ...s, read: id, event: null })),
      closeArticle: () => update((s) => ({ ...s, read: null })),
      mendAddress: () => update((s) => s, 'replace'),
    };
  }, [update, inView]);
}
