import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import type { ListRow } from '../state/headings.ts';
import { EventRow } from './event-row.tsx';
import { type RowsProps, ROWS_STYLE } from './rows.tsx';

/** An event in one line, and what stands above one, px; measured once drawn. */
const HEIGHTS = { event: 37, year: 57, pause: 33 };
/** Drawn before and after those in view. */
const OVERSCAN = 12;

const estimatedHeight = (row: ListRow | undefined): number =>
  HEIGHTS.event + (row?.year !== undefined ? HEIGHTS.year : row?.gap ? HEIGHTS.pause : 0);

/** Those of the rows that are in view. */
export function LongRows({ dataset, list, label, rows, at, onSelect }: RowsProps) {
  // It changes by itself as it scrolls: the compiler must not keep what it said.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    // The list scrolls in whatever holds it.
    getScrollElement: (): HTMLElement | null => list.current?.closest('[data-scroller]') ?? null,
    estimateSize: (i) => estimatedHeight(rows[i]),
    getItemKey: (i) => rows[i]?.event.id ?? i,
    overscan: OVERSCAN,
  });
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' });
  }, [at, virtualizer]);
  return (
    <ol ref={list} aria-label={label} className={ROWS_STYLE} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start}px)` }}
          >
            {row && <EventRow dataset={dataset} row={row} selected={at === index} onSelect={onSelect} />}
          </li>
        );
      })}
    </ol>
  );
}
