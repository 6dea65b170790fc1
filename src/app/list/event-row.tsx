import type { Outline } from '../../model/outline.ts';
import type { EventOutline } from '../../model/event.ts';
import { machineDate, unbroken } from '../../text/dates.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import type { ListRow } from '../../text/list-rows.ts';
import { Brief } from '../ui/brief.tsx';
import { Marked } from '../ui/marked.tsx';
import { topicColour } from '../ui/topic-colour.ts';

export interface EventRowProps {
  readonly dataset: Outline;
  readonly row: ListRow;
  readonly selected: boolean;
  readonly onSelect: (event: EventOutline) => void;
}

/** Month, day and title, as in an almanac. */
const COLUMNS =
  'grid grid-cols-[2.5rem_2.75rem_minmax(0,1fr)] gap-x-1.5 px-4 md:grid-cols-[5rem_3.5rem_minmax(0,1fr)] md:gap-x-3 md:px-6';

/** One event of the list, with the year, the month and the pause that begin with it, where they do. The date says what these leave unsaid. */
export function EventRow({ dataset, row, selected, onSelect }: EventRowProps) {
  const t = useMessages();
  const { date, dateBelow, monthName } = useDates();
  const { event, year, month, gap, under, isWithinMonth } = row;
  const pause = gap && ('years' in gap ? t.yearsLater(gap.years) : t.monthsLater(gap.months));
  return (
    <>
      {year !== undefined ? (
        <div className="flex items-baseline gap-3 border-b border-line px-4 pt-4 pb-1 md:px-6 md:pt-6">
          <h2 className="font-serif text-lg leading-6 font-semibold tabular-nums md:text-xl">{date(year)}</h2>
          {pause && <p className="text-[0.8125rem] text-muted">{pause}</p>}
        </div>
      ) : (
        pause && (
          <p className="border-b border-line px-4 pt-3 pb-1 text-[0.8125rem] text-muted md:px-6">{pause}</p>
        )
      )}
      <div className="relative">
        {month !== undefined && (
          <h3
            className={`${COLUMNS} pointer-events-none absolute inset-x-0 top-2 z-1 text-[0.8125rem] leading-5 font-semibold pointer-coarse:top-3`}
          >
            <span className="whitespace-nowrap">
              <Brief
                full={date(month)}
                brief={monthName(month, 'long')}
                briefest={monthName(month, 'short')}
              />
            </span>
          </h3>
        )}
        <button
          type="button"
          aria-current={selected ? 'true' : undefined}
          onClick={() => onSelect(event)}
          className={`${COLUMNS} relative w-full scroll-mt-14 scroll-mb-4 border-b border-line py-2 text-start hover:bg-soft pointer-coarse:py-3 ${
            selected ? 'bg-soft' : ''
          }`}
        >
          <span
            aria-hidden
            className="absolute inset-y-1 start-0 w-1 rounded-e-sm"
            style={{ backgroundColor: topicColour(dataset, event.topics[0]) }}
          />
          <time
            dateTime={machineDate(event.date)}
            className={`text-[0.8125rem] leading-5 text-muted tabular-nums ${
              isWithinMonth ? 'col-start-2 text-end' : 'col-span-2'
            }`}
          >
            <Brief full={date(event.date)} brief={unbroken(dateBelow(event.date, under))} />
          </time>
          <span className="min-w-0 leading-5">
            <span className="me-2 font-medium wrap-break-word">
              <Marked text={event.title} />
            </span>
            {event.status !== 'happened' && (
              <span className="inline-block rounded-sm border border-dashed border-control px-1.5 text-xs leading-4.5 text-muted">
                {t.statuses[event.status]}
              </span>
            )}
          </span>
        </button>
      </div>
    </>
  );
}
