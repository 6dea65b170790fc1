import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { Article, EventId, TimelineEvent } from '../model/event.ts';
import { useMessages } from './data/use-messages.ts';
import { useViewState, type ViewStateHandle } from './data/use-view-state.ts';
import { createSearchIndex, type Found } from './state/search.ts';
import { type Neighbours, neighbours, select, type Selection } from './state/select.ts';

/** What the address and the dataset together say is to be seen. */
export interface Reading extends ViewStateHandle {
  readonly dataset: Dataset;
  /** Null without a search. */
  readonly found: Found | null;
  /** The ids that the search found; null without one. */
  readonly matches: ReadonlySet<EventId> | null;
  readonly selection: Selection;
  /** What passes the filters, whether the search found it or not. */
  readonly drawn: readonly TimelineEvent[];
  readonly event: TimelineEvent | null;
  /** Of the chosen event; of none, both ends. */
  readonly around: Neighbours;
  /** The article that is read in place of the view. */
  readonly article: Article | null;
}

/** Reads the address against the dataset, and names the page after what it shows. */
export function useReading(dataset: Dataset): Reading {
  const t = useMessages();
  const handle = useViewState(dataset);
  const { state } = handle;
  const index = useMemo(() => createSearchIndex(dataset), [dataset]);
  const query = useDeferredValue(state.query);
  const found = useMemo(() => index.find(query), [index, query]);
  const matches = useMemo(() => found && new Set(found.ids), [found]);
  const selection = useMemo(() => select(dataset, state, matches), [dataset, state, matches]);
  const { visible } = selection;
  // A search dims on the timeline what filters would hide: what surrounds a find is part of it.
  const drawn = useMemo(
    () => (matches ? select(dataset, state, null).visible : visible),
    [dataset, state, matches, visible],
  );
  const event = dataset.events.find((e) => e.id === state.event) ?? null;
  const article = dataset.articles.find(({ id }) => id === state.read) ?? null;
  const around = event
    ? neighbours(dataset, visible, event.id)
    : { previous: visible.at(-1) ?? null, next: visible[0] ?? null, position: null };

  useEffect(() => {
    document.title = [event?.title, dataset.collection.title].filter(Boolean).join(' · ');
    document.documentElement.lang = t.locale;
  }, [event, dataset, t]);

  return { ...handle, dataset, found, matches, selection, drawn, event, around, article };
}
