import { useEffect, useRef } from 'react';
import { ArrowLeft, ArrowRight, Link, Quote, X } from 'lucide-react';
import type { Outline } from '../../model/outline.ts';
import type { Article, EventOutline } from '../../model/event.ts';
import type { Neighbours } from '../state/select.ts';
import type { Facet } from '../../model/view.ts';
import type { Filters } from '../state/view-state.ts';
import { describeDate, describeDating } from '../../text/describe.ts';
import { useTelling } from '../data/tellings.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { EventTags } from '../ui/event-tags.tsx';
import { Marked } from '../ui/marked.tsx';
import { Tellings } from '../ui/tellings.tsx';

export interface EventDetailProps {
  readonly dataset: Outline;
  readonly event: EventOutline;
  readonly neighbours: Neighbours;
  /** How many events are shown. */
  readonly total: number;
  readonly filters: Filters;
  readonly onSelect: (event: EventOutline) => void;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onRead: (article: Article) => void;
  readonly onCopyLink: () => void;
  readonly onCite: () => void;
  readonly onClose: () => void;
}

export function EventDetail(props: EventDetailProps) {
  const { dataset, event, neighbours, total, onSelect, onCopyLink, onCite, onClose } = props;
  const t = useMessages();
  const told = useTelling(dataset, event);
  const telling = told.data;
  const body = useRef<HTMLDivElement>(null);
  const { id: eventId } = event;
  useEffect(() => {
    // Each event is read from its beginning; the buttons below keep the focus.
    if (eventId) body.current?.scrollTo(0, 0);
  }, [eventId]);
  const published = (id: string): string | undefined =>
    dataset.articles.find((a) => a.id === id)?.datePublished;
  return (
    <section aria-label={t.event} className="flex max-h-full min-h-0 grow flex-col">
      <div
        ref={body}
        tabIndex={-1}
        data-sheet-body
        className="flex min-h-0 grow flex-col overflow-y-auto overscroll-contain px-5 *:shrink-0 pt-1 pb-6 side:pt-4 md:px-6"
      >
        <div className="flex items-start justify-between gap-2">
          <p className="pt-1.5 text-[0.9375rem] font-semibold text-accent">
            {describeDate(t, event, published)}
          </p>
          <IconButton
            variant="quiet"
            label={t.close}
            icon={<X size={18} />}
            onClick={onClose}
            className="-mr-2 shrink-0"
          />
        </div>
        <h2 className="mt-1.5 font-serif text-[1.625rem] leading-[1.15] font-medium tracking-[-0.01em] wrap-break-word">
          <Marked text={event.title} />
        </h2>
        <EventTags {...props} className="mt-3.5 max-md:order-1 max-md:mt-5" />
        <Tellings dataset={dataset} told={told} eventDate={event.date} onRead={props.onRead} />
        {telling?.attribution && <p className="mt-3 text-muted">{t.accordingTo(telling.attribution)}</p>}
        {telling && (
          <p className="mt-5 rounded-lg bg-soft p-3.5 max-md:order-2 text-[0.8125rem]">
            <strong className="font-semibold">{t.howFound}</strong>{' '}
            {describeDating(t, event.date, telling.dating)}
          </p>
        )}
        <div className="mt-5 flex flex-wrap gap-2 max-md:order-2">
          <Button onClick={onCopyLink}>
            <Link size={15} aria-hidden />
            {t.copyLink}
          </Button>
          <Button variant="quiet" onClick={onCite}>
            <Quote size={15} aria-hidden />
            {t.copyCitation}
          </Button>
        </div>
        <Around {...props} />
      </div>
      <div className="flex shrink-0 flex-wrap items-center justify-between gap-x-2 border-t border-line px-3 py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] md:px-4">
        <Button
          variant="quiet"
          aria-label={t.previous}
          aria-disabled={!neighbours.previous}
          onClick={() => neighbours.previous && onSelect(neighbours.previous)}
        >
          <ArrowLeft size={16} aria-hidden className="rtl:-scale-x-100" />
          {t.previousShort}
        </Button>
        <span className="whitespace-nowrap text-muted tabular-nums">
          {neighbours.position === null ? t.notShown : t.position(neighbours.position, total)}
        </span>
        <Button
          variant="quiet"
          aria-label={t.next}
          aria-disabled={!neighbours.next}
          onClick={() => neighbours.next && onSelect(neighbours.next)}
        >
          {t.nextShort}
          <ArrowRight size={16} aria-hidden className="rtl:-scale-x-100" />
        </Button>
      </div>
    </section>
  );
}

function Around({ event, neighbours, onSelect }: EventDetailProps) {
  const t = useMessages();
  const dates = useDates();
  const around = [neighbours.previous, neighbours.next].filter((e) => e !== null);
  if (around.length === 0) return null;
  return (
    <nav aria-label={t.around} className="mt-7 max-md:order-2">
      <h3 className="text-xs font-semibold text-muted">{t.around}</h3>
      <ul className="mt-1 divide-y divide-line">
        {around.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              onClick={() => onSelect(other)}
              className="block w-full py-2.5 text-left hover:underline rtl:text-right"
            >
              <span className="block text-[0.8125rem] text-muted">
                {dates.date(other.date)}
                {other.date === event.date && ` · ${t.sameDay}`}
              </span>
              {other.title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
