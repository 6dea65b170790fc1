import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { EventOutline } from '../../model/event.ts';
import type { Outline } from '../../model/outline.ts';
import { useTelling } from '../data/tellings.ts';
import { useDates } from '../data/use-messages.ts';
import { Marked } from '../ui/marked.tsx';

/** A pointer that rests so long wants to know more. */
const REST_MS = 220;
/** Time to move from the event to its card. */
const LEAVE_MS = 120;
const GAP_PX = 8;

interface Shown {
  readonly event: EventOutline;
  readonly anchor: DOMRect;
}

/** The event that a mouse rests on, or that the keyboard reached, if any. Fingers have the detail. */
function useHovered(container: RefObject<HTMLElement | null>, events: readonly EventOutline[]) {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  const later = useCallback((ms: number, next: Shown | null): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(next), ms);
  }, []);

  useEffect(() => {
    const root = container.current;
    if (!root) return undefined;
    const shownOf = (target: EventTarget | null): Shown | null => {
      const button = target instanceof Element ? target.closest<HTMLElement>('.tl-event') : null;
      const event = button && latest.current.find(({ id }) => id === button.dataset['event']);
      if (!event) return null;
      // Of a label, both what it says and its bar; the button may reach out of the view.
      return { event, anchor: button.getBoundingClientRect() };
    };
    const onOver = (event: PointerEvent): void => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const next = shownOf(event.target);
      later(next ? REST_MS : LEAVE_MS, next);
    };
    const onFocus = (event: FocusEvent): void => {
      if (event.target instanceof Element && event.target.matches(':focus-visible'))
        later(0, shownOf(event.target));
    };
    const onHide = (): void => {
      clearTimeout(timer.current);
      setShown(null);
    };
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape') onHide();
    };
    const stop = new AbortController();
    const { signal } = stop;
    root.addEventListener('pointerover', onOver, { signal });
    root.addEventListener('pointerleave', () => later(LEAVE_MS, null), { signal });
    root.addEventListener('focusin', onFocus, { signal });
    root.addEventListener('focusout', onHide, { signal });
    root.addEventListener('pointerdown', onHide, { signal });
    root.addEventListener('wheel', onHide, { signal, capture: true, passive: true });
    window.addEventListener('keydown', onKey, { signal });
    return () => {
      stop.abort();
      clearTimeout(timer.current);
    };
  }, [container, later]);

  return { shown, keep: () => clearTimeout(timer.current), leave: () => later(LEAVE_MS, null) };
}

export interface HoverCardProps {
  readonly dataset: Outline;
  readonly container: RefObject<HTMLElement | null>;
  readonly events: readonly EventOutline[];
}

/**
 * What an event is, without leaving the timeline: date, title and the first sentence it comes from. Beside the event, never over
 * it. Assistive technology has the title and date from the button itself, and the rest from the detail.
 */
export function HoverCard({ dataset, container, events }: HoverCardProps) {
  const { date } = useDates();
  const { shown, keep, leave } = useHovered(container, events);
  const quote = useTelling(dataset, shown?.event ?? null).data?.mentions[0]?.quote.exact;

  const place = (own: HTMLDivElement | null): void => {
    // Not measured without need: it lays out the page.
    const frame = shown && container.current?.getBoundingClientRect();
    if (!own || !frame) return;
    const { anchor } = shown;
    const { offsetWidth: width, offsetHeight: height } = own;
    const seenLeft = Math.max(anchor.left, frame.left);
    const left = Math.min(seenLeft, frame.right - width - GAP_PX) - frame.left;
    const below = anchor.bottom + GAP_PX + height <= window.innerHeight;
    const top = (below ? anchor.bottom + GAP_PX : anchor.top - GAP_PX - height) - frame.top;
    own.style.transform = `translate(${Math.round(Math.max(GAP_PX, left))}px, ${Math.round(top)}px)`;
  };

  if (!shown) return null;
  const { event } = shown;
  return (
    <div
      // Anew when it changes: it is placed by its size.
      key={quote}
      ref={place}
      aria-hidden
      data-card={event.id}
      className="tl-card absolute top-0 left-0 z-20 w-80 max-w-[calc(100%-1rem)] rounded-lg border border-line bg-panel p-3.5 shadow-card"
      onPointerEnter={keep}
      onPointerLeave={leave}
    >
      <p className="text-xs font-medium text-accent tabular-nums">{date(event.date)}</p>
      <p className="mt-0.5 font-serif text-base leading-snug font-medium text-balance">
        <Marked text={event.title} />
      </p>
      {quote !== undefined && (
        <p className="mt-1.5 line-clamp-4 border-l-2 border-line pl-2.5 text-[0.8125rem] text-muted">
          <Marked text={quote} />
        </p>
      )}
    </div>
  );
}
