import { Tabs } from '@base-ui/react/tabs';
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { Article, TimelineEvent } from '../model/event.ts';
import type { TimeSpan } from '../model/span.ts';
import { linkTo, useViewState } from './data/use-view-state.ts';
import { EventDetail } from './detail/detail.tsx';
import { FilterChips } from './filters/chips.tsx';
import { EmptyResult } from './filters/empty-result.tsx';
import { FilterPanel } from './filters/filters.tsx';
import { FilterButton } from './filters/filter-button.tsx';
import { EventList } from './list/list.tsx';
import { PrintedList } from './list/printed.tsx';
import { HeaderTools } from './header-tools.tsx';
import { Shell } from './shell.tsx';
import { createSearchIndex } from './state/search.ts';
import { neighbours, relaxations, select } from './state/select.ts';
import { createViewport, fitSpan, openingSpan, sameDays, spanOfWindow, windowOf } from './state/viewport.ts';
import { type Facet, FACETS, LANE_KINDS, VIEWS } from '../model/view.ts';
import { clearFacet, clearFilters, onlyValue, toggleFilter } from './state/view-state.ts';
import { Story } from './story/story.tsx';
import { useMessages } from './data/use-messages.ts';
import { TimelinePane } from './timeline-pane.tsx';
import { TimelineToolbar } from './timeline/toolbar.tsx';
import type { TimelineHandle } from './timeline/vis-adapter.ts';
import { About } from './detail/about.tsx';
import { UrlNotices } from './url-notices.tsx';
import { useEventChoice } from './use-event-choice.ts';
import { useHandingOn } from './use-handing-on.ts';
import { ContentLanguage, SearchTerms } from './ui/marked.tsx';
import { useShortcuts } from './ui/keys.ts';
import { prefersMotion, TABLET, useMedia, WIDE } from './ui/media.ts';
import { usePrinting } from './ui/use-printing.ts';

// Overlays bring a third of the code and none of the first view.
const ArticleView = lazy(async () => ({ default: (await import('./article/article-view.tsx')).ArticleView }));
const FilterSheet = lazy(async () => ({ default: (await import('./filters/filter-sheet.tsx')).FilterSheet }));

const NO_TERMS: ReadonlySet<string> = new Set();

/** The page for a dataset with events: the address in, the address out. */
export function Reader({ dataset }: { readonly dataset: Dataset }) {
  const t = useMessages();
  const { state, problems, update } = useViewState(dataset);
  const wide = useMedia(WIDE);
  const tablet = useMedia(TABLET);
  const [handle, setHandle] = useState<TimelineHandle | null>(null);

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

  const opening = useMemo(() => openingSpan(dataset.events), [dataset]);
  const addressSpan = useMemo(() => state.window && spanOfWindow(state.window), [state.window]);
  // Made once: it begins where the address says, then follows the timeline.
  const [viewport] = useState(() => createViewport(addressSpan ?? opening));

  useEffect(() => {
    document.title = [event?.title, dataset.collection.title].filter(Boolean).join(' · ');
    document.documentElement.lang = t.locale;
  }, [event, dataset, t]);
  const { onSelect, onClose } = useEventChoice(state.event, update, handle);
  const onToggle = (facet: Facet, value: string): void => update((s) => toggleFilter(s, facet, value));
  const onQuery = (text: string): void => {
    // A search is one step, however many letters it has.
    update((s) => ({ ...s, query: text }), (state.query === '') === (text === '') ? 'replace' : 'push');
  };
  const article = dataset.articles.find(({ id }) => id === state.read) ?? null;
  const onRead = ({ id }: Article): void => update((s) => ({ ...s, read: id }));
  const { previous, next } = neighbours(dataset, visible, state.event ?? '');
  const step = (to: TimelineEvent | null | undefined): void => {
    if (to) onSelect(to);
  };
  useShortcuts({
    // Without a chosen event they begin at either end.
    '[': () => step(event ? previous : visible.at(-1)),
    ']': () => step(event ? next : visible[0]),
    f: () => onFit(),
  });
  const { language } = dataset.collection;
  const contentLanguage = language.split('-')[0] === t.locale.split('-')[0] ? undefined : language;
  const printing = usePrinting();
  const setWindow = useCallback(
    (span: TimeSpan | null) => update((s) => ({ ...s, window: span && windowOf(span) }), 'replace'),
    [update],
  );
  const { toast, eventLink, copyLink, cite, take } = useHandingOn(dataset, visible, event);
  /** Every event shown; without a window in the address where that is what the timeline opens on. */
  const onFit = (): void => {
    const span = fitSpan(visible);
    setWindow(sameDays(span, opening) ? null : span);
    handle?.setWindow(span, prefersMotion());
  };
  const empty = visible.length === 0;
  const filterCount = FACETS.reduce((n, facet) => n + state.filters[facet].length, 0);
  const panel = (
    <FilterPanel
      dataset={dataset}
      selection={selection}
      filters={state.filters}
      onToggle={onToggle}
      onOnly={(facet, value) => update((s) => onlyValue(s, facet, value))}
    />
  );
  const list = <EventList dataset={dataset} events={visible} selected={state.event} onSelect={onSelect} />;

  return (
    <ContentLanguage value={contentLanguage}>
      <SearchTerms value={found?.terms ?? NO_TERMS}>
        <Tabs.Root
          value={state.view}
          onValueChange={(value: unknown) => {
            const view = VIEWS.find((v) => v === value);
            if (view) update((s) => ({ ...s, view, read: null }));
          }}
        >
          <Shell
            title={dataset.collection.title}
            filters={wide ? panel : undefined}
            tools={
              <HeaderTools
                query={state.query}
                onQuery={onQuery}
                eventLink={eventLink}
                viewLink={linkTo(state)}
                title={event?.title ?? dataset.collection.title}
                onCopy={copyLink}
                onTake={take}
              />
            }
            detail={
              event && (article || state.view !== 'story') ? (
                <aside
                  data-detail
                  className="z-10 flex flex-col border-line bg-panel max-lg:max-h-[56dvh] max-lg:shrink-0 max-lg:border-t max-md:rounded-t-2xl max-md:shadow-card lg:w-[24.5rem] lg:shrink-0 lg:border-l"
                >
                  <EventDetail
                    dataset={dataset}
                    event={event}
                    neighbours={neighbours(dataset, visible, event.id)}
                    total={visible.length}
                    filters={state.filters}
                    onSelect={onSelect}
                    onToggle={onToggle}
                    onRead={onRead}
                    onCopyLink={() => eventLink && copyLink(eventLink)}
                    onCite={cite}
                    onClose={onClose}
                  />
                </aside>
              ) : (
                (article || state.view !== 'story') && (
                  <aside className="w-[24.5rem] shrink-0 overflow-y-auto border-l border-line bg-panel max-xl:hidden">
                    <About dataset={dataset} onRead={onRead} />
                  </aside>
                )
              )
            }
          >
            <UrlNotices
              dataset={dataset}
              problems={problems}
              onSelect={onSelect}
              onDismiss={() => update((s) => s, 'replace')}
            />
            <div className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2 md:px-5">
              <p role="status" className="font-semibold whitespace-nowrap tabular-nums">
                {t.shown(visible.length, dataset.events.length)}
              </p>
              {!wide && (
                <Suspense fallback={<FilterButton label={t.filtersOn(filterCount)} />}>
                  <FilterSheet label={t.filtersOn(filterCount)} closeLabel={t.showEvents(visible.length)}>
                    {panel}
                  </FilterSheet>
                </Suspense>
              )}
              <FilterChips
                dataset={dataset}
                state={state}
                onToggle={onToggle}
                onClearSearch={() => onQuery('')}
                onClear={() => update(clearFilters)}
              />
              {state.view === 'timeline' && !article && tablet && !empty && (
                <TimelineToolbar
                  lanes={state.lanes}
                  laneKinds={LANE_KINDS.filter((kind) => kind !== 'article' || dataset.articles.length > 1)}
                  onLanes={(lanes) => update((s) => ({ ...s, lanes }))}
                  handle={handle}
                  onFit={onFit}
                />
              )}
            </div>
            {article ? (
              <div data-scroller className="min-h-0 grow overflow-y-auto">
                <Suspense>
                  <ArticleView
                    dataset={dataset}
                    article={article}
                    selected={state.event}
                    onSelect={onSelect}
                    onClose={() => update((s) => ({ ...s, read: null }))}
                  />
                </Suspense>
              </div>
            ) : empty ? (
              <EmptyResult
                relaxations={relaxations(dataset, state, matches)}
                query={state.query}
                total={dataset.events.length}
                onDrop={(what) =>
                  update((s) => (what === 'query' ? { ...s, query: '' } : clearFacet(s, what)))
                }
                onClear={() => update(clearFilters)}
              />
            ) : (
              <>
                <Tabs.Panel
                  value="timeline"
                  tabIndex={-1}
                  className="flex min-h-0 grow flex-col outline-none"
                >
                  <TimelinePane
                    // A strip and a full timeline are made anew, not into one another.
                    key={tablet ? 'full' : 'strip'}
                    dataset={dataset}
                    events={drawn}
                    visible={visible}
                    matches={matches}
                    lanes={state.lanes}
                    selected={state.event}
                    compact={!tablet}
                    viewport={viewport}
                    window={addressSpan}
                    handle={handle}
                    onSelect={onSelect}
                    onWindow={setWindow}
                    onReady={setHandle}
                    onFit={onFit}
                    list={list}
                  />
                </Tabs.Panel>
                <Tabs.Panel
                  value="list"
                  tabIndex={-1}
                  data-scroller
                  className="min-h-0 grow overflow-y-auto outline-none"
                >
                  {list}
                </Tabs.Panel>
                <Tabs.Panel value="story" tabIndex={-1} className="min-h-0 grow overflow-y-auto outline-none">
                  <Story
                    dataset={dataset}
                    events={visible}
                    selected={state.event}
                    filters={state.filters}
                    onSelect={onSelect}
                    onToggle={onToggle}
                  />
                </Tabs.Panel>
              </>
            )}
            <p
              role="status"
              className={`pointer-events-none fixed bottom-6 left-1/2 z-50 -translate-x-1/2 rounded-lg bg-ink px-4 py-2.5 text-paper shadow-card transition-opacity ${
                toast === '' ? 'opacity-0' : ''
              }`}
            >
              {toast}
            </p>
          </Shell>
        </Tabs.Root>
        {printing && (
          <PrintedList dataset={dataset} events={visible} link={linkTo(state)} query={state.query} />
        )}
      </SearchTerms>
    </ContentLanguage>
  );
}
