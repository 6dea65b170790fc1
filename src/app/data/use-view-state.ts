import { replaceEqualDeep } from '@tanstack/react-query';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { Outline } from '../../model/outline.ts';
import type { EventOutline } from '../../model/event.ts';
import { embedAddress } from '../../text/formats/embed.ts';
import { recordPlace } from './history-place.ts';
import { embedded, leastSalience, rootPath } from './published-page.ts';
import { pagePath, searchOf } from '../state/page-address.ts';
import { type ParsedUrl, parseViewState, stringifyViewState } from '../state/url.ts';
import { INITIAL_STATE, type ViewState } from '../state/view-state.ts';

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
  return `${rootPath}${query && `?${query}`}`;
};

/** The query part that opens what the address shows, be it one of the published pages. */
export const currentSearch = (): string => searchOf(window.location, rootPath);

/** The absolute address that opens a state. */
export const linkTo = (state: ViewState): string => new URL(addressOf(state), window.location.href).href;

/** An event's published page, which shows itself when it is shared; without one, as while developing, the app's address of it. */
export function linkToEvent({ id, salience }: Pick<EventOutline, 'id' | 'salience'>): string {
  if (salience < leastSalience) return linkTo({ ...INITIAL_STATE, event: id });
  return new URL(`${rootPath}${pagePath('event', id)}`, window.location.href).href;
}

export interface ViewStateHandle extends ParsedUrl {
  readonly update: (
    next: (state: ViewState) => ViewState,
    /** Decided by the state that is left, where it depends on that. */
    step?: HistoryStep | ((state: ViewState) => HistoryStep),
  ) => void;
}

/** Reads addresses; what says the same as before is the same object, so that a pan does not filter the events anew. */
function keepingEqual(): typeof parseViewState {
  let last: ParsedUrl | undefined;
  return (search, dataset) => (last = replaceEqualDeep(last, parseViewState(search, dataset)));
}

/** The view state, which is the address and nothing else. */
export function useViewState(dataset: Outline): ViewStateHandle {
  const search = useSyncExternalStore(subscribe, currentSearch);
  const [parse] = useState(keepingEqual);
  const parsed = useMemo(() => parse(search, dataset), [parse, search, dataset]);
  const update = useCallback<ViewStateHandle['update']>(
    (next, step = 'push') => {
      // Read anew: several updates may come before the next render.
      const { state } = parseViewState(currentSearch(), dataset);
      const full = addressOf(next(state));
      const address = embedded ? embedAddress(full) : full;
      if (address === window.location.pathname + window.location.search) return;
      // In a frame, Back is the way out of the page around it.
      if (!embedded && (typeof step === 'function' ? step(state) : step) === 'push') {
        recordPlace();
        window.history.pushState(null, '', address);
      } else window.history.replaceState(window.history.state, '', address);
      window.dispatchEvent(new Event(CHANGED));
    },
    [dataset],
  );
  return { ...parsed, update };
}
