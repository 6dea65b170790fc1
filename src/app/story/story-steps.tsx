import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useId } from 'react';
import type { EventOutline } from '../../model/event.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import type { Neighbours } from '../state/select.ts';
import { Marked } from '../ui/marked.tsx';

export interface StoryStepsProps {
  readonly around: Neighbours;
  readonly total: number;
  readonly onSelect: (event: EventOutline) => void;
}

/** How far the story is, and what comes before and after. */
export function StorySteps({ around: { previous, next, position }, total, onSelect }: StoryStepsProps) {
  const t = useMessages();
  return (
    <div className="sticky bottom-0 z-10 bg-panel pb-[env(safe-area-inset-bottom)]">
      <div
        role="progressbar"
        aria-label={position === null ? t.notShown : t.progress(position, total)}
        aria-valuemin={1}
        aria-valuemax={total}
        aria-valuenow={position ?? 1}
        className="h-0.5 w-full bg-line"
      >
        <div
          className="h-full bg-accent transition-[width] duration-200"
          style={{ width: `${(100 * (position ?? 0)) / total}%` }}
        />
      </div>
      <div className="mx-auto grid max-w-5xl grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-x-3 px-3 md:px-7">
        <Step to={previous} name={t.previous} short={t.previousShort} onSelect={onSelect} />
        <span className="text-muted tabular-nums">
          {position === null ? t.notShown : t.position(position, total)}
        </span>
        <Step to={next} name={t.next} short={t.nextShort} onSelect={onSelect} forward />
      </div>
    </div>
  );
}

interface StepProps {
  readonly to: EventOutline | null;
  readonly name: string;
  readonly short: string;
  readonly forward?: boolean;
  readonly onSelect: (event: EventOutline) => void;
}

/** A button as wide as the event that it leads to; the event's title describes it. */
function Step({ to, name, short, forward = false, onSelect }: StepProps) {
  const { date } = useDates();
  const teaser = useId();
  return (
    <div
      className={`relative flex min-w-0 flex-col rounded-lg px-2 py-2 ${to ? 'hover:bg-soft' : ''} ${
        forward ? 'items-end text-end' : 'items-start'
      }`}
    >
      <button
        type="button"
        aria-label={name}
        aria-describedby={to ? teaser : undefined}
        aria-disabled={!to}
        onClick={() => to && onSelect(to)}
        className={`inline-flex min-h-7 items-center pointer-coarse:min-h-11 gap-1.5 font-medium after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent aria-disabled:cursor-default aria-disabled:opacity-40 ${
          forward ? 'flex-row-reverse' : ''
        }`}
      >
        {forward ? (
          <ArrowRight size={16} aria-hidden className="rtl:-scale-x-100" />
        ) : (
          <ArrowLeft size={16} aria-hidden className="rtl:-scale-x-100" />
        )}
        {short}
      </button>
      {to && (
        <p id={teaser} className="w-full truncate text-[0.8125rem] text-muted max-md:sr-only">
          {date(to.date, 'short')} · <Marked text={to.title} />
        </p>
      )}
    </div>
  );
}
