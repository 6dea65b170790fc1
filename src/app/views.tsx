import { Tabs } from '@base-ui/react/tabs';
import { type ReactNode, Suspense } from 'react';
import { TextHits } from './article/text-hits.tsx';
import { useMessages } from './data/use-messages.ts';
import { EmptyResult } from './filters/empty-result.tsx';
import { relaxations } from './state/select.ts';
import { Story } from './story/story.tsx';
import type { EventChoice } from './use-event-choice.ts';
import type { Reading } from './use-reading.ts';
import type { Steps } from './use-steps.ts';
import { lazyPart } from './ui/lazy-part.ts';

// Overlays bring a third of the code and none of the first view.
const ArticleView = lazyPart(async () => (await import('./article/article-view.tsx')).ArticleView);

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
      <div data-scroller="article" className="min-h-0 grow overflow-y-auto">
        <Suspense>
          <ArticleView
            dataset={dataset}
            article={article}
            selected={state.event}
            onSelect={choice.onSelect}
            place={textHits.find((hit) => hit.article === article.id)?.span ?? null}
            onClose={steps.closeArticle}
          />
        </Suspense>
      </div>
    );
  }
  if (selection.visible.length === 0) {
    return (
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
            <TextHits dataset={dataset} hits={textHits} onRead={steps.readFound} onSelect={choice.onSelect} />
          </section>
        )}
      </EmptyResult>
    );
  }
  return (
    <>
      <Tabs.Panel value="timeline" tabIndex={-1} className="flex min-h-0 grow flex-col outline-none">
        {timeline}
      </Tabs.Panel>
      <Tabs.Panel
        value="list"
        tabIndex={-1}
        data-scroller="list"
        className="min-h-0 grow overflow-y-auto outline-none"
      >
        {list}
      </Tabs.Panel>
      <Tabs.Panel value="story" tabIndex={-1} className="flex min-h-0 grow flex-col outline-none">
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
      </Tabs.Panel>
    </>
  );
}
