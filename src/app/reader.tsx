import { useCallback, useMemo, useState } from 'react';
import type { Outline } from '../model/outline.ts';
import type { EventOutline } from '../model/event.ts';
import type { TimeSpan } from '../model/span.ts';
import { LANE_KINDS } from '../model/view.ts';
import { CountBar, FilterSheetButton } from './count-bar.tsx';
import { embedded } from './data/published-page.ts';
import { untold } from './data/tellings.ts';
import { usePlace } from './data/use-place.ts';
import { linkTo } from './data/use-view-state.ts';
import { EventPanel } from './event-panel.tsx';
import { FilterPanel } from './filters/filters.tsx';
import { HeaderTools } from './header-tools.tsx';
import { EventList } from './list/list.tsx';
import { PrintedList, TimelineView, UrlNotices } from './parts.tsx';
import { Shell } from './shell.tsx';
import { laneKey } from './state/lanes.ts';
import {
  createViewport,
  fitSpan,
  openingSpan,
  sameDays,
  spanOfWindow,
  windowOf,
  withEventInView,
} from './state/viewport.ts';
import type { ViewState } from './state/view-state.ts';
import { TimelinePane } from './timeline-pane.tsx';
import { TimelineToolbar } from './timeline/toolbar.tsx';
import type { TimelineHandle } from './timeline/timeline-handle.ts';
import { useShortcuts } from './ui/keys.ts';
import { ContentLanguage, SearchTerms, useContentLanguage } from './ui/marked.tsx';
import { prefersMotion, TABLET, useMedia, WIDE } from './ui/media.ts';
import { Toast } from './ui/toast.tsx';
import { usePrinting } from './ui/use-printing.ts';
import { useEventChoice } from './use-event-choice.ts';
import { useHandingOn } from './use-handing-on.ts';
import { useReading } from './use-reading.ts';
import { useSteps } from './use-steps.ts';
import { Views } from './views.tsx';

const NONE: readonly string[] = [];

/** The page for a dataset with events: the address in, the address out. */
export function Reader({ dataset }: { readonly dataset: Outline }) {
  const reading = useReading(dataset);
  const { state, problems, update, terms, matches, selection, drawn, event, around, article } = reading;
  const { canFold, warp } = reading;
  const { visible } = selection;
  const wide = useMedia(WIDE);
  const tablet = useMedia(TABLET);
  const printing = usePrinting(() => untold(dataset, visible));
  usePlace();
  const [handle, setHandle] = useState<TimelineHandle | null>(null);

  const opening = useMemo(() => openingSpan(dataset.events), [dataset]);
  const inView = useCallback(
    (next: ViewState) => withEventInView(next, dataset.events, opening, warp),
    [dataset, opening, warp],
  );
  const steps = useSteps(update, inView);
  const addressSpan = useMemo(() => state.window && spanOfWindow(state.window), [state.window]);
  // Made once: it begins where the address says, then follows the timeline.
  const [viewport] = useState(() => createViewport(addressSpan ?? opening));
  const setWindow = useCallback(
    (span: TimeSpan | null) => update((s) => ({ ...s, window: span && windowOf(span) }), 'replace'),
    [update],
  );
  /** Every event shown; without a window in the address where that is what the timeline opens on. */
  const onFit = (): void => {
    const span = fitSpan(visible);
    setWindow(sameDays(span, opening) ? null : span);
    handle?.setWindow(span, prefersMotion());
  };

  const choice = useEventChoice(state.event, update, inView, handle);
  const stepTo = (to: EventOutline | null): void => {
    if (to) choice.onSelect(to);
  };
  useShortcuts({ '[': () => stepTo(around.previous), ']': () => stepTo(around.next), f: onFit });
  const handingOn = useHandingOn(dataset, visible, event);

  const filterPanel = (
    <FilterPanel
      dataset={dataset}
      selection={selection}
      filters={state.filters}
      onToggle={steps.toggle}
      onOnly={steps.only}
    />
  );
  const filterButton = (
    <FilterSheetButton reading={reading} compact={!tablet}>
      {filterPanel}
    </FilterSheetButton>
  );
  const list = (
    <EventList dataset={dataset} events={visible} selected={state.event} onSelect={choice.onSelect} />
  );

  const timeline = {
    dataset,
    events: drawn,
    matches,
    warp,
    selected: state.event,
    viewport,
    window: addressSpan,
    onSelect: choice.onSelect,
    onLane: (id: string) => steps.lane(laneKey({ id })),
    onWindow: setWindow,
    onReady: setHandle,
  };
  // The story begins with the first event without one being chosen.
  const told = state.event ?? visible[0]?.id ?? null;

  return (
    <ContentLanguage value={useContentLanguage(dataset.collection.language)}>
      <SearchTerms value={terms}>
        <Shell
          title={dataset.collection.title}
          filters={wide ? filterPanel : undefined}
          tools={
            <HeaderTools
              view={state.view}
              onView={steps.show}
              query={state.query}
              onQuery={steps.search}
              filters={tablet ? undefined : filterButton}
              eventLink={handingOn.eventLink}
              viewLink={linkTo(state)}
              title={event?.title ?? dataset.collection.title}
              onCopy={handingOn.copyLink}
              onEmbed={() => handingOn.embed(linkTo(state))}
              onTake={handingOn.take}
              onPicture={
                handle && tablet && !article && state.view === 'timeline'
                  ? (format) => handingOn.picture(format, handle, linkTo(state))
                  : null
              }
            />
          }
          detail={<EventPanel reading={reading} steps={steps} choice={choice} handingOn={handingOn} />}
        >
          {problems.length > 0 && (
            <UrlNotices
              dataset={dataset}
              problems={problems}
              onSelect={choice.onSelect}
              onDismiss={steps.mendAddress}
            />
          )}
          <CountBar
            reading={reading}
            steps={steps}
            choice={choice}
            phone={!tablet}
            filters={!wide && tablet && !embedded && filterButton}
          >
            {state.view === 'timeline' && !article && visible.length > 0 && (
              <TimelineToolbar
                lanes={state.lanes}
                laneKinds={LANE_KINDS.filter((kind) => kind !== 'article' || dataset.articles.length > 1)}
                onLanes={steps.lanes}
                fold={canFold || state.fold ? state.fold : null}
                onFold={steps.fold}
                handle={handle}
                onFit={onFit}
              />
            )}
          </CountBar>
          <Views
            reading={reading}
            steps={steps}
            choice={choice}
            list={list}
            timeline={
              <TimelinePane
                // A strip and a full timeline are made anew, not into one another.
                key={tablet ? 'full' : 'strip'}
                {...timeline}
                lanes={state.lanes}
                closed={state.closed}
                compact={!tablet}
                visible={visible}
                handle={handle}
                onFit={onFit}
                list={list}
              />
            }
            strip={
              <div className="sticky top-0 z-10 flex h-28 shrink-0 border-b border-line bg-paper md:h-36 low:hidden">
                <TimelineView {...timeline} selected={told} lanes="none" closed={NONE} compact />
              </div>
            }
          />
          <Toast>{handingOn.toast}</Toast>
        </Shell>
        {printing && (
          <PrintedList dataset={dataset} events={visible} link={linkTo(state)} query={state.query} />
        )}
      </SearchTerms>
    </ContentLanguage>
  );
}
