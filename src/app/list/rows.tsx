import { type RefObject, useEffect } from 'react';
import type { Outline } from '../../model/outline.ts';
import type { EventOutline } from '../../model/event.ts';
import type { ListRow } from '../../text/list-rows.ts';
import { EventRow } from './event-row.tsx';

export interface RowsProps {
  readonly dataset: Outline;
  readonly list: RefObject<HTMLOListElement | null>;
  readonly label: string;
  readonly rows: readonly ListRow[];
  /** The chosen event's; -1 without one. */
  readonly at: number;
  readonly onSelect: (event: EventOutline) => void;
}

export const ROWS_STYLE = 'relative mx-auto max-w-3xl pb-10';

/** All the rows, where the browser's own search finds them. */
export function Rows({ dataset, list, label, rows, at, onSelect }: RowsProps) {
  useEffect(() => {
    if (at >= 0) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at, list]);
  return (
    <ol ref={list} aria-label={label} className={ROWS_STYLE}>
      {rows.map((row, i) => (
        <li key={row.event.id} data-index={i}>
          <EventRow dataset={dataset} row={row} selected={at === i} onSelect={onSelect} />
        </li>
      ))}
    </ol>
  );
}
