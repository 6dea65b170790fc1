import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import { listRows, type ListRow } from '../state/headings.ts';
import { EventRow } from './event-row.tsx';

export interface EventListProps {
  readonly dataset: Dataset;
  readonly events: readonly TimelineEvent[];
  readonly selected: EventId | null;
  readonly onSelect: (event: TimelineEvent) => void;
}

/** Up to so many events are all in the page, where the browser's own search finds them; of more, those in view. */
const ALL_DRAWN = 300;
/** An event in one line, and what stands above one, px; measured once drawn. */
const HEIGHTS = { event: 37, year: 57, pause: 33 };
/** Drawn before and after those in view. */
const OVERSCAN = 12;

/** The timeline's events in order of time, under their years and months. */
export function EventList({ dataset, events, selected, onSelect }: EventListProps) {
  const t = useMessages();
  const list = useRef<HTMLOListElement>(null);
  const rows = useMemo(() => listRows(events), [events]);
  const isLong = events.length > ALL_DRAWN;
  // The list scrolls in whatever holds it.
  const scroller = (): HTMLElement | null => list.current?.closest('[data-scroller]') ?? null;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: scroller,
    estimateSize: (i) => estimatedHeight(rows[i]),
    getItemKey: (i) => rows[i]?.event.id ?? i,
    overscan: OVERSCAN,
    enabled: isLong,
  });
  const at = rows.findIndex(({ event }) => event.id === selected);

  useEffect(() => {
    // Other events than before: from the top, unless the chosen one is among them.
    if (!events.some(({ id }) => id === selected)) scroller()?.scrollTo(0, 0);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [events]);
  useEffect(() => {
    if (at < 0) return;
    if (isLong) virtualizer.scrollToIndex(at, { align: 'auto' });
    else list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at, isLong, virtualizer]);

  const row = (i: number) => {
    const found = rows[i];
    return found && <EventRow dataset={dataset} row={found} selected={at === i} onSelect={onSelect} />;
  };
  const drawn = isLong ? virtualizer.getVirtualItems() : [];
  return (
    <>
      <WhereInTime list={list} rows={rows} />
      <ol
        ref={list}
        aria-label={t.events}
        className="relative mx-auto max-w-3xl pb-10"
        style={isLong ? { height: virtualizer.getTotalSize() } : undefined}
      >
        {isLong
          ? drawn.map(({ index, key, start }) => (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                {row(index)}
              </li>
            ))
          : rows.map(({ event }, i) => (
              <li key={event.id} data-index={i}>
                {row(i)}
              </li>
            ))}
      </ol>
    </>
  );
}

const estimatedHeight = (row: ListRow | undefined): number =>
  HEIGHTS.event + (row?.year !== undefined ? HEIGHTS.year : row?.gap ? HEIGHTS.pause : 0);

/** How far a year's heading may be scrolled out of sight and still be read, px. */
const HEADED = 14;

interface WhereInTimeProps {
  /** Stays the same. */
  readonly list: RefObject<HTMLOListElement | null>;
  readonly rows: readonly ListRow[];
}

/** The year and month of the topmost event, while its own heading is scrolled out of sight. For eyes only: the headings say it. */
function WhereInTime({ list, rows }: WhereInTimeProps) {
  const { date, monthName } = useDates();
  const [top, setTop] = useState(-1);
  useLayoutEffect(() => {
    const scroller = list.current?.closest('[data-scroller]');
    if (!scroller) return undefined;
    const look = (): void => {
      const edge = scroller.getBoundingClientRect().top + 1;
      const first = [...(list.current?.children ?? [])].find(
        (item) => item.getBoundingClientRect().bottom > edge + 30,
      );
      // Its own heading, while it can be read.
      const isHeaded = first?.querySelector('h2') && first.getBoundingClientRect().top > edge - HEADED;
      setTop(first instanceof HTMLElement && !isHeaded ? Number(first.dataset['index']) : -1);
    };
    if (rows.length > 0) look();
    scroller.addEventListener('scroll', look, { passive: true });
    return () => scroller.removeEventListener('scroll', look);
  }, [list, rows]);
  const { year, month } = rows[top]?.under ?? {};
  return (
    <div aria-hidden className="sticky top-0 z-10 h-0 print:hidden">
      {year !== undefined && (
        <p className="mx-auto flex max-w-3xl items-baseline gap-2 border-b border-line bg-paper/95 px-4 py-1 font-serif text-base font-semibold tabular-nums backdrop-blur-sm md:px-6">
          {date(year)}
          {month !== undefined && (
            <span className="font-sans text-[0.8125rem] font-medium text-muted">
              {monthName(month, 'long')}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
