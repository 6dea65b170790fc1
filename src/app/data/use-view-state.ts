import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { type ParsedUrl, parseViewState, stringifyViewState } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';

/** `push` makes a step that Back undoes (selection, filters, view); `replace` does not (pan, zoom, typing). */
export type HistoryStep = 'push' | 'replace';

/** History's own functions say nothing when they change the address; ours announces it by this event. */
const CHANGED = 'dateline:address';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

const addressOf = (state: ViewState): string => {
  const query = stringifyViewState(state);
  return `${window.location.pathname}${query && `?${query}`}`;
};

/** The absolute address that opens a state. */
export const linkTo = (state: ViewState): string => new URL(addressOf(state), window.location.href).href;

export interface ViewStateHandle extends ParsedUrl {
  readonly update: (next: (state: ViewState) => ViewState, step?: HistoryStep) => void;
}

/** The view state, which is the address and nothing else. */
export function useViewState(dataset: Dataset): ViewStateHandle {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const parsed = useMemo(() => parseViewState(search, dataset), [search, dataset]);
  const update = useCallback(
    (next: (state: ViewState) => ViewState, step: HistoryStep = 'push') => {
      // Read anew: several updates may come before the next render.
      const { state } = parseViewState(window.location.search, dataset);
      const address = addressOf(next(state));
      if (address === window.location.pathname + window.location.search) return;
      if (step === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
      window.dispatchEvent(new Event(CHANGED));
    },
    [dataset],
  );
  return { ...parsed, update };
}
