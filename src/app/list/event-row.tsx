import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { machineDate } from '../../text/dates.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import type { ListRow } from '../state/headings.ts';
import { Marked } from '../ui/marked.tsx';
import { topicColour } from '../ui/topic-colour.ts';

export interface EventRowProps {
  readonly dataset: Dataset;
  readonly row: ListRow;
  readonly selected: boolean;
  readonly onSelect: (event: TimelineEvent) => void;
}

/** One event of the list: above it the year, the month and the pause that begin with it, where they do. */
export function EventRow({ dataset, row, selected, onSelect }: EventRowProps) {
  const t = useMessages();
  const { date } = useDates();
  const { event, year, month, gap } = row;
  return (
    <>
      {gap && (
        <p className="flex items-center gap-3 px-4 pt-3 text-[0.8125rem] text-muted italic md:px-6">
          <span aria-hidden className="h-4 border-s border-dashed border-control" />
          {'years' in gap ? t.yearsLater(gap.years) : t.monthsLater(gap.months)}
        </p>
      )}
      {year !== undefined && (
        <h2 className="border-b border-line px-4 pt-4 pb-1.5 font-serif text-xl font-semibold md:px-6">
          {date(year)}
        </h2>
      )}
      {month !== undefined && (
        <h3 className="px-4 pt-3 pb-1 text-[0.8125rem] font-semibold text-muted md:px-6">{date(month)}</h3>
      )}
      <button
        type="button"
        aria-current={selected ? 'true' : undefined}
        onClick={() => onSelect(event)}
        className={`relative flex w-full scroll-mt-14 scroll-mb-4 flex-col gap-x-4 border-b border-line px-4 py-3 text-start hover:bg-soft sm:flex-row md:px-6 ${
          selected ? 'bg-soft' : ''
        }`}
      >
        <span
          aria-hidden
          className="absolute inset-y-1.5 start-0 w-1 rounded-e-sm"
          style={{ backgroundColor: topicColour(dataset, event.topics[0]) }}
        />
        <time
          dateTime={machineDate(event.date)}
          className="w-44 shrink-0 pt-px text-[0.8125rem] text-muted tabular-nums"
        >
          {date(event.date)}
        </time>
        <span className="min-w-0 grow">
          <span className="font-medium wrap-break-word">
            <Marked text={event.title} />
          </span>
          {event.status !== 'happened' && (
            <span className="ms-2 inline-block rounded-sm border border-dashed border-control px-1.5 text-xs text-muted">
              {t.statuses[event.status]}
            </span>
          )}
        </span>
      </button>
    </>
  );
}
