import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { ListRow } from '../../text/list-rows.ts';
import { EventRow } from './event-row.tsx';
import { type RowsProps, ROWS_STYLE } from './rows.tsx';

/** An event in one line, and what stands above one, px; measured once drawn. */
const HEIGHTS = { event: 37, year: 57, pause: 33 };
/** What stays above the rows as they scroll: year and month, px. */
const HEADING = 36;
/** Drawn before and after those in view. */
const OVERSCAN = 12;

const estimatedHeight = (row: ListRow | undefined): number =>
  HEIGHTS.event + (row?.year !== undefined ? HEIGHTS.year : row?.gap ? HEIGHTS.pause : 0);

/** Those of the rows that are in view. */
export function LongRows({ dataset, list, label, rows, at, onSelect }: RowsProps) {
  const [above, setAbove] = useState(0);
  // It changes by itself as it scrolls: the compiler must not keep what it said.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    // The list scrolls in whatever holds it.
    getScrollElement: (): HTMLElement | null => list.current?.closest('[data-scroller]') ?? null,
    estimateSize: (i) => estimatedHeight(rows[i]),
    getItemKey: (i) => rows[i]?.event.id ?? i,
    overscan: OVERSCAN,
    scrollMargin: above,
    scrollPaddingStart: above + HEADING,
  });
  // A phone's strip stands in the same scroller; how high depends on the size of the text.
  useLayoutEffect(() => {
    const { current: rowsElement } = list;
    const scroller = rowsElement?.closest('[data-scroller]');
    if (!rowsElement || !scroller) return;
    const { top } = scroller.getBoundingClientRect();
    setAbove(Math.round(rowsElement.getBoundingClientRect().top - top + scroller.scrollTop));
  }, [list]);
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
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {row && <EventRow dataset={dataset} row={row} selected={at === index} onSelect={onSelect} />}
          </li>
        );
      })}
    </ol>
  );
}
