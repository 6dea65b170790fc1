import type { Outline } from '../model/outline.ts';
import type { EventOutline } from '../model/event.ts';
import { nearestEvents, neighboursOf } from './state/nearest.ts';
import type { UrlProblem } from './state/url.ts';
import { useDates, useMessages } from './data/use-messages.ts';
import { Notice } from './ui/notice.tsx';

const SUGGESTIONS = 3;

export interface UrlNoticesProps {
  readonly dataset: Outline;
  readonly problems: readonly UrlProblem[];
  readonly onSelect: (event: EventOutline) => void;
  readonly onDismiss: () => void;
}

/** What of the address could not be shown; for an unknown event, the ones most like it. */
export function UrlNotices({ dataset, problems, onSelect, onDismiss }: UrlNoticesProps) {
  const t = useMessages();
  const { date } = useDates();
  const unknownEvents = problems.filter(({ parameter }) => parameter === 'event');
  const others = problems.filter(({ parameter }) => parameter !== 'event');
  return (
    <Notice dismissLabel={t.dismiss} onDismiss={onDismiss}>
      {unknownEvents.map(({ value }) => {
        const withdrawn = dataset.withdrawn?.find(({ id }) => id === value);
        const nearest = withdrawn
          ? neighboursOf(dataset, withdrawn.date, SUGGESTIONS)
          : nearestEvents(dataset, value, SUGGESTIONS);
        return (
          <div key={value}>
            <p>
              {withdrawn
                ? t.withdrawnEvent(withdrawn.title, date(withdrawn.date), date(withdrawn.withdrawn))
                : t.unknownEvent(value)}
            </p>
            {nearest.length > 0 && (
              <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="text-muted">{withdrawn ? t.atThatTime : t.nearest}</span>
                {nearest.map((event) => (
                  <button
                    key={event.id}
                    type="button"
                    onClick={() => onSelect(event)}
                    className="min-h-6 text-left font-medium underline underline-offset-2"
                  >
                    {event.title}
                  </button>
                ))}
              </p>
            )}
          </div>
        );
      })}
      {others.length > 0 && <p className="not-first:mt-2">{t.droppedParameters(others)}</p>}
    </Notice>
  );
}
