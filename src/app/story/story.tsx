import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { Facet } from '../../model/view.ts';
import type { Filters } from '../state/view-state.ts';
import { EventTags } from '../ui/event-tags.tsx';
import { neighbours } from '../state/select.ts';
import { describeDate, describeDating } from '../../text/describe.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Marked, MarkedQuote } from '../ui/marked.tsx';
import { topicColour } from '../ui/topic-colour.ts';

export interface StoryProps {
  readonly dataset: Dataset;
  readonly events: readonly TimelineEvent[];
  readonly selected: EventId | null;
  readonly filters: Filters;
  readonly onSelect: (event: TimelineEvent) => void;
  readonly onToggle: (facet: Facet, value: string) => void;
}

/** One event at a time, from the first to the last; the arrow keys step. */
export function Story({ dataset, events, selected, filters, onSelect, onToggle }: StoryProps) {
  const t = useMessages();
  const { date } = useDates();
  // The address may name an event that the filters leave out: it is told all the same.
  const chosen = dataset.events.find((e) => e.id === selected);
  const event = chosen ?? events[0];
  const { previous, next, position } = neighbours(dataset, events, event?.id ?? '');

  useEffect(() => {
    const step = (key: KeyboardEvent): void => {
      if (key.altKey || key.ctrlKey || key.metaKey || key.defaultPrevented) return;
      if (
        key.target instanceof Element &&
        key.target.closest('input, select, [role=tab], [role=menu], [role=dialog]')
      )
        return;
      if (key.key === 'ArrowLeft' && previous) onSelect(previous);
      if (key.key === 'ArrowRight' && next) onSelect(next);
    };
    window.addEventListener('keydown', step);
    return () => window.removeEventListener('keydown', step);
  }, [previous, next, onSelect]);

  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // Chosen by a press on its tab, the arrow keys are the story's; by keyboard they stay the tabs'.
    const tab = document.activeElement?.closest('[role=tab]');
    if (tab && !tab.matches(':focus-visible')) section.current?.focus({ preventScroll: true });
  }, []);

  if (!event) return null;
  const published = (id: string): string | undefined =>
    dataset.articles.find((a) => a.id === id)?.datePublished;
  const mention = event.mentions[0];
  const source = dataset.articles.find((a) => a.id === mention?.article);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={t.event}
      className="mx-auto flex min-h-full outline-none max-w-2xl flex-col px-5 py-6 md:px-8 md:py-10"
    >
      <div
        role="progressbar"
        aria-label={position === null ? t.notShown : t.progress(position, events.length)}
        aria-valuemin={1}
        aria-valuemax={events.length}
        aria-valuenow={position ?? 1}
        className="mb-8 h-0.5 w-full bg-line"
      >
        <div
          className="h-full bg-accent transition-[width] duration-200"
          style={{ width: `${(100 * (position ?? 0)) / events.length}%` }}
        />
      </div>
      <div className="grow" aria-live="polite">
        <p className="flex items-center gap-2 font-semibold text-accent">
          {describeDate(t, event, published)}
        </p>
        <h2 className="mt-2 font-serif text-4xl leading-[1.1] font-medium tracking-[-0.015em] wrap-break-word">
          <Marked text={event.title} />
        </h2>
        {mention && (
          <blockquote
            className="mt-7 border-l-[3px] pl-5 font-serif text-xl leading-[1.5] wrap-break-word"
            style={{ borderColor: topicColour(dataset, event.topics[0]) }}
          >
            <MarkedQuote text={mention.quote.exact} marks={mention.marks} />
          </blockquote>
        )}
        {source && (
          <p className="mt-2.5 text-[0.8125rem] text-muted">
            {source.headline}
            {source.publisher && `, ${source.publisher}`}, {date(source.datePublished)}
          </p>
        )}
        <EventTags dataset={dataset} event={event} filters={filters} onToggle={onToggle} className="mt-6" />
        <p className="mt-6 text-[0.8125rem] text-muted">{describeDating(t, event.date, event.dating)}</p>
      </div>
      <div className="sticky bottom-0 mt-8 flex items-center justify-between border-t border-line bg-paper py-3">
        <Button
          aria-label={t.previous}
          aria-disabled={!previous}
          onClick={() => previous && onSelect(previous)}
        >
          <ArrowLeft size={16} aria-hidden className="rtl:-scale-x-100" /> {t.previousShort}
        </Button>
        <span className="text-muted tabular-nums">
          {position === null ? t.notShown : t.position(position, events.length)}
        </span>
        <Button aria-label={t.next} aria-disabled={!next} onClick={() => next && onSelect(next)}>
          {t.nextShort} <ArrowRight size={16} aria-hidden className="rtl:-scale-x-100" />
        </Button>
      </div>
    </section>
  );
}
