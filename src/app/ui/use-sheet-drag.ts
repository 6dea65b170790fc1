import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

export type SheetHeight = 'half' | 'full';

/** Flung faster than this it goes on by itself, px per ms. */
const FLING = 0.5;
/** A finger that moved less has pressed, px. */
const SLOP = 6;
/** The speed is that of the last stretch of this length, ms. */
const RECENT_MS = 80;

export interface SheetDrag {
  readonly height: SheetHeight;
  readonly toggle: () => void;
  /** For the handle. */
  readonly grip: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  };
}

/** A hold on the sheet: what its height was, and where the finger went. */
interface Hold {
  readonly from: number;
  readonly y: number;
  readonly trace: { readonly y: number; readonly at: number }[];
  moved: boolean;
}

/** The two heights that the sheet rests at, in px, as the style sheet says. */
function restingHeights(panel: HTMLElement): Readonly<Record<SheetHeight, number>> {
  const probe = document.createElement('div');
  probe.style.cssText = 'position:absolute;visibility:hidden;height:var(--sheet-full)';
  const { parentElement: frame } = panel;
  frame?.append(probe);
  const full = probe.offsetHeight;
  probe.remove();
  return { half: frame?.offsetHeight ?? 0, full };
}

/** Drags a sheet between half and full height, and closed. Its content scrolls only at full height; before, it moves the sheet. */
export function useSheetDrag(panel: RefObject<HTMLElement | null>, onClose: () => void): SheetDrag {
  const [height, setHeight] = useState<SheetHeight>('half');
  const hold = useRef<Hold | null>(null);
  const heightNow = useRef<SheetHeight>(height);
  const close = useRef(onClose);
  useEffect(() => {
    heightNow.current = height;
    close.current = onClose;
  });

  const begin = useCallback(
    (y: number) => {
      const from = panel.current?.offsetHeight ?? 0;
      hold.current = { from, y, trace: [{ y, at: performance.now() }], moved: false };
    },
    [panel],
  );
  const move = useCallback(
    (y: number) => {
      const [held, element] = [hold.current, panel.current];
      if (!held || !element) return;
      if (!held.moved && Math.abs(y - held.y) < SLOP) return;
      held.moved = true;
      held.trace.push({ y, at: performance.now() });
      const { half, full } = restingHeights(element);
      const wanted = Math.min(full, held.from + held.y - y);
      element.dataset['dragged'] = '';
      // Below its half it sinks as it is; above, it grows.
      element.style.height = `${Math.max(half, wanted)}px`;
      element.style.transform = wanted < half ? `translateY(${half - wanted}px)` : '';
    },
    [panel],
  );
  const end = useCallback(
    (cancelled = false) => {
      const [held, element] = [hold.current, panel.current];
      hold.current = null;
      if (!held?.moved || !element) return;
      const last = held.trace.at(-1) ?? { y: held.y, at: 0 };
      const since = held.trace.find(({ at }) => at >= last.at - RECENT_MS) ?? last;
      const speed = (last.y - since.y) / Math.max(1, last.at - since.at);
      const { half, full } = restingHeights(element);
      const reached = held.from + held.y - last.y;
      delete element.dataset['dragged'];
      element.style.height = '';
      element.style.transform = '';
      if (cancelled) return;
      if (speed > FLING ? reached < half : speed >= -FLING && reached < half / 2) close.current();
      else if (speed > FLING) setHeight('half');
      else setHeight(speed < -FLING || reached > (half + full) / 2 ? 'full' : 'half');
    },
    [panel],
  );

  useEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    // Whether this touch moves the sheet; undecided until the finger has moved.
    let drags: boolean | null = null;
    const onStart = (event: TouchEvent): void => {
      const [touch] = event.touches;
      const onGrip = event.target instanceof Element && event.target.closest('[aria-expanded]') !== null;
      drags = event.touches.length > 1 || onGrip ? false : null;
      if (touch) begin(touch.clientY);
    };
    const onMove = (event: TouchEvent): void => {
      const [touch] = event.touches;
      const held = hold.current;
      if (!touch || !held || drags === false) return;
      const down = touch.clientY - held.y;
      if (drags === null) {
        if (Math.abs(down) < SLOP) return;
        const scrolled = (event.target as Element).closest('[data-sheet-body]')?.scrollTop ?? 0;
        drags = scrolled <= 0 && (down > 0 || heightNow.current === 'half');
        if (!drags) {
          hold.current = null;
          return;
        }
      }
      event.preventDefault();
      move(touch.clientY);
    };
    const onEnd = (): void => {
      if (drags) end();
      drags = false;
    };
    const onCancel = (): void => {
      if (drags) end(true);
      drags = false;
    };
    element.addEventListener('touchstart', onStart, { passive: true });
    element.addEventListener('touchmove', onMove, { passive: false });
    element.addEventListener('touchend', onEnd);
    element.addEventListener('touchcancel', onCancel);
    return () => {
      element.removeEventListener('touchstart', onStart);
      element.removeEventListener('touchmove', onMove);
      element.removeEventListener('touchend', onEnd);
      element.removeEventListener('touchcancel', onCancel);
    };
  }, [panel, begin, move, end]);

  // The press that ends a drag of the handle is none.
  const dragged = useRef(false);
  return {
    height,
    toggle: () => {
      if (!dragged.current) setHeight(height === 'half' ? 'full' : 'half');
      dragged.current = false;
    },
    grip: {
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = false;
        begin(event.clientY);
      },
      onPointerMove: (event) => move(event.clientY),
      onPointerUp: () => {
        dragged.current = hold.current?.moved ?? false;
        end();
      },
      onPointerCancel: () => end(true),
    },
  };
}
