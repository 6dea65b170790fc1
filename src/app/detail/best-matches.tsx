import type { ReactNode } from 'react';
import type { EventOutline } from '../../model/event.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import { Marked } from '../ui/marked.tsx';

export interface BestMatchesProps {
  /** Best first. */
  readonly events: readonly EventOutline[];
  readonly onSelect: (event: EventOutline) => void;
  /** What else was found, below. */
  readonly children?: ReactNode;
}

const MOST = 10;

/** What a search found, best first, while no event is chosen: the views have it in order of time. */
export function BestMatches({ events, onSelect, children }: BestMatchesProps) {
  const t = useMessages();
  const { date } = useDates();
  return (
    <div className="px-6 pt-6 pb-8">
      <h2 className="text-xs font-semibold text-muted">{t.about.bestMatches}</h2>
      <ol className="mt-1 divide-y divide-line">
        {events.slice(0, MOST).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              onClick={() => onSelect(event)}
              className="block w-full py-2.5 text-start hover:underline"
            >
              <span className="block text-[0.8125rem] text-muted">{date(event.date)}</span>
              <Marked text={event.title} />
            </button>
          </li>
        ))}
      </ol>
      {children}
    </div>
  );
}
