import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Outline } from '../model/outline.ts';
import type { Article, EventId, EventOutline } from '../model/event.ts';
import { useMessages } from './data/use-messages.ts';
import { useTold } from './data/tellings.ts';
import { useTexts } from './data/use-texts.ts';
import { useViewState, type ViewStateHandle } from './data/use-view-state.ts';
import { textIndexOf, useSearchIndex } from './data/use-search-index.ts';
import type { Found, SearchIndex } from './state/search.ts';
import { foldQuietPeriods, NO_FOLDS, type TimeWarp } from './state/time-warp.ts';
import { eventSpan } from './state/viewport.ts';
import { placeOf } from './state/places.ts';
import type { TextHit } from './state/text-search.ts';
import { type Neighbours, neighbours, select, type Selection } from './state/select.ts';

/** What the address and the dataset together say is to be seen. */
export interface Reading extends ViewStateHandle {
  readonly dataset: Outline;
  /** Null without a search. */
  readonly found: Found | null;
  /** The ids that the search found; null without one. */
  readonly matches: ReadonlySet<EventId> | null;
  /** Where else the articles' text says what is searched for. */
  readonly textHits: readonly TextHit[];
  /** The folded words to mark. */
  readonly terms: ReadonlySet<string>;
  readonly selection: Selection;
  /** What passes the filters, whether the search found it or not. */
  readonly drawn: readonly EventOutline[];
  /** There are quiet periods. */
  readonly canFold: boolean;
  /** Time as the timeline's axis has it: with quiet periods folded, where the reader asked for it. */
  readonly warp: TimeWarp;
  readonly event: EventOutline | null;
  /** Of the chosen event; of none, both ends. */
  readonly around: Neighbours;
  /** The article that is read in place of the view. */
  readonly article: Article | null;
}

/** Reads the address against the dataset, and names the page after what it shows. */
export function useReading(dataset: Outline): Reading {
  const t = useMessages();
  const handle = useViewState(dataset);
  const { state } = handle;
  const { filters } = state;
  const query = useDeferredValue(state.query);
  const index = useSearchIndex(dataset, query !== '');
  const found = useMemo(() => index?.find(query) ?? null, [index, query]);
  const matches = useMemo(() => found && new Set(found.ids), [found]);
  const textHits = useTextHits(dataset, query, index, matches);
  const terms = useMemo(
    () => new Set([...(found?.terms ?? []), ...textHits.flatMap((hit) => [...hit.terms])]),
    [found, textHits],
  );
  const selection = useMemo(() => select(dataset, filters, matches), [dataset, filters, matches]);
  const { visible } = selection;
  // A search dims on the timeline what filters would hide: what surrounds a find is part of it.
  const drawn = useMemo(
    () => (matches ? select(dataset, filters, null).visible : visible),
    [dataset, filters, matches, visible],
  );
  const folding = useMemo(() => foldQuietPeriods(drawn.map(eventSpan)), [drawn]);
  const event = dataset.events[placeOf(dataset, state.event ?? '')] ?? null;
  const article = dataset.articles.find(({ id }) => id === state.read) ?? null;
  const around = event
    ? neighbours(dataset, visible, event.id)
    : { previous: visible.at(-1) ?? null, next: visible[0] ?? null, position: null };

  useEffect(() => {
    document.title = [event?.title, dataset.collection.title].filter(Boolean).join(' · ');
    document.documentElement.lang = t.locale;
  }, [event, dataset, t]);

  return {
    ...handle,
    dataset,
    found,
    matches,
    textHits,
    terms,
    selection,
    drawn,
    event,
    around,
    article,
    canFold: folding.folds.length > 0,
    warp: state.fold ? folding : NO_FOLDS,
  };
}

const NO_HITS: readonly TextHit[] = [];

/** Fetches the articles' texts when a search begins; until they are there, and when they do not come, nothing is found in them. */
function useTextHits(
  dataset: Outline,
  query: string,
  spelling: SearchIndex | null,
  found: ReadonlySet<EventId> | null,
): readonly TextHit[] {
  const { data: texts } = useTexts(dataset, found && 'all');
  const { data: events } = useTold(dataset, found && dataset.events);
  const index = useMemo(
    () => (texts && events && spelling ? textIndexOf(texts, events) : null),
    [texts, events, spelling],
  );
  return useMemo(() => {
    if (!found || !index) return NO_HITS;
    const hits = index.find(query, found);
    const corrected = hits.length === 0 && found.size === 0 ? (spelling?.corrected(query) ?? query) : query;
    // No slips are looked for in so many words; those that the events' words explain are mended.
    return corrected === query ? hits : index.find(corrected, found);
  }, [index, query, spelling, found]);
}
