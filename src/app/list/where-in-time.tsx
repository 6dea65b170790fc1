import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useDates } from '../data/use-messages.ts';
import type { ListRow } from '../../text/list-rows.ts';

/** How far a year's heading may be scrolled out of sight and still be read, px. */
const HEADED = 14;

export interface WhereInTimeProps {
  /** Stays the same. */
  readonly list: RefObject<HTMLOListElement | null>;
  readonly rows: readonly ListRow[];
}

/** The year and month of the topmost event, while its own heading is scrolled out of sight. For eyes only: the headings say it. */
export function WhereInTime({ list, rows }: WhereInTimeProps) {
  const { date, monthName } = useDates();
  const [top, setTop] = useState(-1);
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const scroller = list.current?.closest('[data-scroller]');
    if (!scroller) return undefined;
    const look = (): void => {
      const edge = (bar.current ?? scroller).getBoundingClientRect().top + 1;
      const first = [...(list.current?.children ?? [])].find(
        (item) => item.getBoundingClientRect().bottom > edge + 30,
      );
      // Its own heading, while it can be read.
      const isHeaded = first?.querySelector('h2') && first.getBoundingClientRect().top > edge - HEADED;
      setTop(first instanceof HTMLElement && !isHeaded ? Number(first.dataset['index']) : -1);
    };
    // In the next frame the page is laid out anyway.
    const frame = rows.length > 0 ? requestAnimationFrame(look) : 0;
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', look);
    };
  }, [list, rows]);
  const { year, month } = rows[top]?.under ?? {};
  return (
    <div ref={bar} aria-hidden className="sticky top-(--list-top,0) z-10 h-0 print:hidden">
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
