import { ArrowLeft, ArrowRight, ExternalLink, Link, X } from 'lucide-react';
import type { Dataset } from '../../model/dataset.ts';
import type { Article, Mention, TimelineEvent } from '../../model/event.ts';
import type { Neighbours } from '../state/select.ts';
import type { Facet, Filters } from '../state/view-state.ts';
import { describeDate, describeDating } from '../text/describe.ts';
import { useDates, useMessages } from '../text/use-messages.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { ToggleChip } from '../ui/chip.tsx';
import { MarkedQuote } from '../ui/marked-quote.tsx';
import { topicColour } from '../ui/topic-colour.ts';

export interface EventDetailProps {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  readonly neighbours: Neighbours;
  /** How many events are shown. */
  readonly total: number;
  readonly filters: Filters;
  readonly onSelect: (event: TimelineEvent) => void;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onCopyLink: () => void;
  readonly onClose: () => void;
}

export function EventDetail(props: EventDetailProps) {
  const { dataset, event, neighbours, total, onSelect, onCopyLink, onClose } = props;
  const t = useMessages();
  const published = (id: string): string | undefined =>
    dataset.articles.find((a) => a.id === id)?.datePublished;
  return (
    <section aria-label={t.event} className="flex max-h-full min-h-0 grow flex-col">
      <div className="min-h-0 grow overflow-y-auto overscroll-contain px-5 pt-4 pb-6 md:px-6" tabIndex={-1}>
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
        <h2 className="mt-1 font-serif text-[1.625rem] leading-[1.15] font-medium tracking-[-0.01em] wrap-break-word">
          {event.title}
        </h2>
        <Tags {...props} />
        {event.mentions.map((mention) => (
          <Telling
            key={`${mention.article}:${mention.position.start}`}
            mention={mention}
            article={dataset.articles.find((a) => a.id === mention.article)}
            eventDate={event.date}
          />
        ))}
        {event.attribution && <p className="mt-3 text-muted">{t.accordingTo(event.attribution)}</p>}
        <p className="mt-5 rounded-lg bg-soft p-3.5 text-[0.8125rem]">
          <strong className="font-semibold">{t.howFound}</strong>{' '}
          {describeDating(t, event.date, event.dating)}
        </p>
        <Button onClick={onCopyLink} className="mt-5">
          <Link size={15} aria-hidden />
          {t.copyLink}
        </Button>
        <Around {...props} />
      </div>
      <div className="flex shrink-0 items-center justify-between gap-2 border-t border-line px-3 py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] md:px-4">
        <Button
          variant="quiet"
          aria-label={t.previous}
          disabled={!neighbours.previous}
          onClick={() => neighbours.previous && onSelect(neighbours.previous)}
        >
          <ArrowLeft size={16} aria-hidden className="rtl:-scale-x-100" />
          {t.previousShort}
        </Button>
        <span className="text-muted tabular-nums">
          {neighbours.position === null ? t.notShown : t.position(neighbours.position, total)}
        </span>
        <Button
          variant="quiet"
          aria-label={t.next}
          disabled={!neighbours.next}
          onClick={() => neighbours.next && onSelect(neighbours.next)}
        >
          {t.nextShort}
          <ArrowRight size={16} aria-hidden className="rtl:-scale-x-100" />
        </Button>
      </div>
    </section>
  );
}

function Tags({ dataset, event, filters, onToggle }: EventDetailProps) {
  const t = useMessages();
  const actors = event.actors.flatMap((id) => dataset.actors.find((a) => a.id === id) ?? []);
  const topics = event.topics.flatMap((id) => dataset.topics.find((topic) => topic.id === id) ?? []);
  if (actors.length + topics.length === 0) return null;
  return (
    <div role="group" aria-label={t.actorsAndTopics} className="mt-3.5 flex flex-wrap gap-1.5">
      {actors.map(({ id, name }) => (
        <ToggleChip key={id} pressed={filters.actor.includes(id)} onPress={() => onToggle('actor', id)}>
          {name}
        </ToggleChip>
      ))}
      {topics.map(({ id, name }) => (
        <ToggleChip key={id} pressed={filters.topic.includes(id)} onPress={() => onToggle('topic', id)}>
          <span
            aria-hidden
            className="size-2 shrink-0 rounded-xs"
            style={{ backgroundColor: topicColour(dataset, id) }}
          />
          {name}
        </ToggleChip>
      ))}
    </div>
  );
}

interface TellingProps {
  readonly mention: Mention;
  readonly article: Article | undefined;
  readonly eventDate: string;
}

function Telling({ mention, article, eventDate }: TellingProps) {
  const t = useMessages();
  const dates = useDates();
  return (
    <figure className="mt-5">
      <blockquote
        cite={article?.url}
        className="border-l-[3px] border-accent pl-4 font-serif text-[1.125rem] leading-[1.5] wrap-break-word rtl:border-r-[3px] rtl:border-l-0 rtl:pr-4 rtl:pl-0"
      >
        <MarkedQuote text={mention.quote.exact} marks={mention.marks} />
      </blockquote>
      {article && (
        <figcaption className="mt-2 text-[0.8125rem] text-muted">
          {article.headline}
          {article.publisher && `, ${article.publisher}`}, {dates.date(article.datePublished)}.{' '}
          {article.url && (
            <a href={article.url} className="underline hover:text-ink">
              {t.readOriginal} <ExternalLink size={12} aria-hidden className="inline" />
            </a>
          )}
          {mention.date !== eventDate && t.alsoDated(dates.dateWithin(mention.date))}
        </figcaption>
      )}
    </figure>
  );
}

function Around({ event, neighbours, onSelect }: EventDetailProps) {
  const t = useMessages();
  const dates = useDates();
  const around = [neighbours.previous, neighbours.next].filter((e) => e !== null);
  if (around.length === 0) return null;
  return (
    <nav aria-label={t.around} className="mt-7">
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
