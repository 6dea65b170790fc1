import type { EventId } from '../../model/event.ts';

/** Which of the timeline's buttons is selected, and which Tab stops at. */
export interface Stops {
  /** Whenever there may be other buttons. `first` is asked for the stop where nothing is selected or has the focus. */
  readonly settle: (selected: EventId | null, first: () => EventId | undefined) => void;
  /** Focuses the button of an event or crowd; of one that is not drawn yet, when it is. */
  readonly focus: (id: string) => void;
}

export function createStops(
  container: HTMLElement,
  elementOf: (id: string) => HTMLButtonElement | undefined,
): Stops {
  let awaited: string | null = null;
  let stop: string | null = null;
  let pressed: EventId | null = null;

  const focusedId = (): string | undefined => {
    const focused = document.activeElement?.closest<HTMLElement>('.tl-event, .tl-crowd');
    if (!focused || !container.contains(focused)) return undefined;
    return focused.dataset['event'] ?? focused.dataset['cluster'];
  };
  const moveStop = (to: string | null): void => {
    if (stop !== null && stop !== to) elementOf(stop)?.setAttribute('tabindex', '-1');
    if (to !== null) elementOf(to)?.setAttribute('tabindex', '0');
    stop = to;
  };
  const press = (selected: EventId | null): void => {
    for (const id of new Set([pressed, selected])) {
      const button = id === null ? undefined : elementOf(id);
      button?.toggleAttribute('data-selected', id === selected);
      button?.setAttribute('aria-pressed', String(id === selected));
    }
    pressed = selected;
  };
  const focusNow = (id: string): void => {
    awaited = null;
    elementOf(id)?.focus({ preventScroll: true });
    moveStop(id);
  };

  return {
    settle: (selected, first) => {
      press(selected);
      const drawn = selected !== null && elementOf(selected) ? selected : undefined;
      moveStop(focusedId() ?? drawn ?? first() ?? null);
      if (awaited !== null && elementOf(awaited)) focusNow(awaited);
    },
    focus: (id) => {
      if (elementOf(id)) focusNow(id);
      else awaited = id;
    },
  };
}
