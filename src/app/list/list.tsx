import { useEffect, useRef } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { singleDate, stringifyEdtf } from '../../model/edtf.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { groupByYear } from '../state/headings.ts';
import { machineDate } from '../../text/dates.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import { topicColour } from '../ui/topic-colour.ts';

export interface EventListProps {
  readonly dataset: Dataset;
  readonly events: readonly TimelineEvent[];
  readonly selected: EventId | null;
  readonly onSelect: (event: TimelineEvent) => void;
}

/** The timeline's events in order of time, under their years. */
export function EventList({ dataset, events, selected, onSelect }: EventListProps) {
  const t = useMessages();
  const { date } = useDates();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const current = events.length > 0 ? list.current?.querySelector('[aria-current]') : null;
    // Other events than before: from the top, unless the chosen one is among them.
    if (current) current.scrollIntoView({ block: 'nearest' });
    else list.current?.parentElement?.scrollTo(0, 0);
  }, [events]);
  useEffect(() => {
    if (selected === null) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // One list of all events; its headings are presentation inside the first item of each year.
    <ol ref={list} aria-label={t.events} className="mx-auto max-w-3xl pb-10">
      {groupByYear(events).flatMap(({ year, events: members }) =>
        members.map((event, i) => (
          <li key={event.id}>
            {i === 0 && year !== null && (
              <h2 className="sticky top-0 z-10 border-b border-line bg-paper px-4 pt-4 pb-1.5 font-serif text-xl font-semibold md:px-6">
                {date(stringifyEdtf(singleDate({ precision: 'year', year })))}
              </h2>
            )}
            <button
              type="button"
              aria-current={event.id === selected ? 'true' : undefined}
              onClick={() => onSelect(event)}
              className={`relative flex w-full scroll-mt-14 scroll-mb-4 flex-col gap-x-4 border-b border-line px-4 py-3 text-left hover:bg-soft sm:flex-row md:px-6 rtl:text-right ${
                event.id === selected ? 'bg-soft' : ''
              }`}
            >
              <span
                aria-hidden
                className="absolute inset-y-1.5 left-0 w-1 rounded-r-sm rtl:right-0 rtl:left-auto"
                style={{ backgroundColor: topicColour(dataset, event.topics[0]) }}
              />
              <time
                dateTime={machineDate(event.date)}
                className="w-44 shrink-0 pt-px text-[0.8125rem] text-muted tabular-nums"
              >
                {date(event.date)}
              </time>
              <span className="min-w-0 grow">
                <span className="font-medium wrap-break-word">{event.title}</span>
                {event.status !== 'happened' && (
                  <span className="ml-2 inline-block rounded-sm border border-dashed border-control px-1.5 text-xs text-muted">
                    {t.statuses[event.status]}
                  </span>
                )}
              </span>
            </button>
          </li>
        )),
      )}
    </ol>
  );
}
