import { useEffect, useMemo, useRef } from 'react';
import type { Outline } from '../../model/outline.ts';
import type { EventId, EventOutline } from '../../model/event.ts';
import { useMessages } from '../data/use-messages.ts';
import { listRows } from '../../text/list-rows.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { Rows, type RowsProps } from './rows.tsx';
import { WhereInTime } from './where-in-time.tsx';

/** More than any screen shows: until the code for long lists is here. */
const FIRST_DRAWN = 40;
const LongRows = lazyPart(async () => (await import('./long-rows.tsx')).LongRows, {
  meanwhile: (props) => <Rows {...props} rows={props.rows.slice(0, FIRST_DRAWN)} />,
  instead: Rows,
});

export interface EventListProps {
  readonly dataset: Outline;
  readonly events: readonly EventOutline[];
  readonly selected: EventId | null;
  readonly onSelect: (event: EventOutline) => void;
}

/** Up to so many events are all in the page; of more, those in view. */
const ALL_DRAWN = 300;

/** The timeline's events in order of time, under their years and months. */
export function EventList({ dataset, events, selected, onSelect }: EventListProps) {
  const t = useMessages();
  const list = useRef<HTMLOListElement>(null);
  const rows = useMemo(() => listRows(events), [events]);
  const at = rows.findIndex(({ event }) => event.id === selected);

  // Of another array of the same events, as after a pan, the reader's place stays.
  const which = useMemo(() => events.map(({ id }) => id).join(' '), [events]);
  const isFirst = useRef(true);
  useEffect(() => {
    const opens = isFirst.current;
    isFirst.current = false;
    // A list that has just come is at its top, and to scroll there would lay the page out once more.
    if (opens) return;
    // Other events than before: from the top, unless the chosen one is among them.
    if (!events.some(({ id }) => id === selected)) list.current?.closest('[data-scroller]')?.scrollTo(0, 0);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [which]);

  const drawn: RowsProps = { dataset, list, label: t.events, rows, at, onSelect };
  return (
    <>
      <WhereInTime list={list} rows={rows} />
      {events.length > ALL_DRAWN ? <LongRows {...drawn} /> : <Rows {...drawn} />}
    </>
  );
}
