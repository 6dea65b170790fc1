import type { ReactNode } from 'react';
import type { View } from '../model/view.ts';
import { embedded } from './data/published-page.ts';
import { useMessages } from './data/use-messages.ts';
import { EmptyResult } from './filters/empty-result.tsx';
import { ArticleView, Story, TextHits } from './parts.tsx';
import { relaxations } from './state/select.ts';
import type { EventChoice } from './use-event-choice.ts';
import type { Reading } from './use-reading.ts';
import type { Steps } from './use-steps.ts';
import { VIEW_PANEL } from './view-tabs.tsx';

export interface ViewsProps {
  readonly reading: Reading;
  readonly steps: Steps;
  readonly choice: EventChoice;
  readonly list: ReactNode;
  readonly timeline: ReactNode;
  /** The timeline above the story, which follows it. */
  readonly strip: ReactNode;
}

/** The article that is read; else the view of the events; else why there is none. */
export function Views({ reading, steps, choice, list, timeline, strip }: ViewsProps) {
  const { dataset, state, article, selection, matches, textHits } = reading;
  const t = useMessages();
  if (article) {
    return (
      <ViewPanel key="article" view={state.view} scroller="article">
        <ArticleView
          dataset={dataset}
          article={article}
          selected={state.event}
          onSelect={choice.onSelect}
          place={textHits.find((hit) => hit.article === article.id)?.span ?? null}
          onClose={steps.closeArticle}
        />
      </ViewPanel>
    );
  }
  if (selection.visible.length === 0) {
    return (
      <ViewPanel key="empty" view={state.view}>
        <EmptyResult
          relaxations={relaxations(dataset, state, matches)}
          query={state.query}
          total={dataset.events.length}
          onDrop={steps.dropFilter}
          onClear={steps.clear}
        >
          {textHits.length > 0 && (
            <section className="mt-4 w-full">
              <h3 className="text-xs font-semibold text-muted">{t.inTexts.heading}</h3>
              <TextHits
                dataset={dataset}
                hits={textHits}
                onRead={steps.readFound}
                onSelect={choice.onSelect}
              />
            </section>
          )}
        </EmptyResult>
      </ViewPanel>
    );
  }
  switch (state.view) {
    case 'timeline':
      return (
        <ViewPanel key="timeline" view="timeline">
          {timeline}
        </ViewPanel>
      );
    case 'list':
      return (
        <ViewPanel key="list" view="list" scroller="list">
          {list}
        </ViewPanel>
      );
    case 'story':
      return (
        <ViewPanel key="story" view="story" scroller="story">
          {/* One scroller, in which the strip stays. A frame is as high as what is told. */}
          <div className={`flex flex-col ${embedded ? '' : 'min-h-full'}`}>
            {strip}
            <Story
              dataset={dataset}
              events={selection.visible}
              selected={state.event}
              filters={state.filters}
              onSelect={choice.onSelect}
              onToggle={steps.toggle}
              onRead={steps.read}
            />
          </div>
        </ViewPanel>
      );
  }
}

interface ViewPanelProps {
  readonly view: View;
  /** The panel itself scrolls, and is found again by this name. */
  readonly scroller?: string;
  readonly children: ReactNode;
}

/** What the tabs change. */
function ViewPanel({ view, scroller, children }: ViewPanelProps) {
  const t = useMessages();
  return (
    <div
      role="tabpanel"
      id={VIEW_PANEL}
      aria-label={t.views[view]}
      tabIndex={-1}
      data-scroller={scroller}
      className={`min-h-0 grow outline-none ${scroller ? 'overflow-y-auto' : 'flex flex-col'}`}
    >
      {children}
    </div>
  );
}
