import { useEffect, useRef } from 'react';
import type { Outline } from '../../model/outline.ts';
import type { Article, EventId, EventOutline } from '../../model/event.ts';
import type { Facet } from '../../model/view.ts';
import { describeDate, describeDating } from '../../text/describe.ts';
import { useTelling } from '../data/tellings.ts';
import { useMessages } from '../data/use-messages.ts';
import { placeOf } from '../state/places.ts';
import { neighbours } from '../state/select.ts';
import type { Filters } from '../state/view-state.ts';
import { EventTags } from '../ui/event-tags.tsx';
import { useShortcuts } from '../ui/keys.ts';
import { Marked } from '../ui/marked.tsx';
import { Tellings } from '../ui/tellings.tsx';
import { topicColour } from '../ui/topic-colour.ts';
import { StorySteps } from './story-steps.tsx';

export interface StoryProps {
  readonly dataset: Outline;
  readonly events: readonly EventOutline[];
  readonly selected: EventId | null;
  readonly filters: Filters;
  readonly onSelect: (event: EventOutline) => void;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onRead: (article: Article) => void;
}

/** One event at a time, from the first to the last; the arrow keys step. */
export function Story({ dataset, events, selected, filters, onSelect, onToggle, onRead }: StoryProps) {
  const t = useMessages();
  // The address may name an event that the filters leave out: it is told all the same.
  const event = dataset.events[placeOf(dataset, selected ?? '')] ?? events[0];
  const told = useTelling(dataset, event ?? null);
  const telling = told.data;
  const around = neighbours(dataset, events, event?.id ?? '');
  const stepTo = (to: EventOutline | null): void => {
    if (to) onSelect(to);
  };
  useShortcuts({ ArrowLeft: () => stepTo(around.previous), ArrowRight: () => stepTo(around.next) });

  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // Chosen by a press on its tab, the arrow keys are the story's; by keyboard they stay the tabs'.
    const tab = document.activeElement?.closest('[role=tab]');
    if (tab && !tab.matches(':focus-visible')) section.current?.focus({ preventScroll: true });
  }, []);
  const { id: eventId } = event ?? {};
  useEffect(() => {
    // Each event is told from its beginning.
    if (eventId) section.current?.closest('[data-scroller]')?.scrollTo(0, 0);
  }, [eventId]);

  if (!event) return null;
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  return (
    <section ref={section} tabIndex={-1} aria-label={t.event} className="flex grow flex-col outline-none">
      <div className="grow">
        <div
          // A new page each time, so that it comes in anew.
          key={event.id}
          className="story-page mx-auto grid max-w-5xl content-start gap-x-12 px-5 pt-6 pb-12 md:px-10 md:pt-10 lg:grid-cols-[minmax(0,1fr)_15rem]"
        >
          <div aria-live="polite" className="min-w-0">
            <p className="text-[0.9375rem] font-semibold text-accent">
              {describeDate(t, event, (id) => articles.get(id)?.datePublished)}
            </p>
            <h2 className="mt-1.5 font-serif text-[2rem] leading-[1.1] font-medium tracking-[-0.015em] wrap-break-word md:text-[2.75rem] md:leading-[1.06]">
              <Marked text={event.title} />
            </h2>
            <Tellings
              dataset={dataset}
              told={told}
              eventDate={event.date}
              onRead={onRead}
              colour={topicColour(dataset, event.topics[0])}
              large
            />
          </div>
          <div className="mt-8 space-y-6 text-[0.8125rem] max-lg:border-t max-lg:border-line max-lg:pt-6 lg:mt-2 lg:border-s lg:border-line lg:ps-6">
            <EventTags dataset={dataset} event={event} filters={filters} onToggle={onToggle} />
            {telling?.attribution && <p className="text-muted">{t.accordingTo(telling.attribution)}</p>}
            {telling && (
              <div>
                <h3 className="font-semibold">{t.howFound}</h3>
                <p className="mt-1 text-muted">{describeDating(t, event.date, telling.dating)}</p>
              </div>
            )}
          </div>
        </div>
      </div>
      <StorySteps around={around} total={events.length} onSelect={onSelect} />
    </section>
  );
}
