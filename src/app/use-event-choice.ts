import { useCallback, useRef } from 'react';
import type { EventId, EventOutline } from '../model/event.ts';
import type { ViewStateHandle } from './data/use-view-state.ts';
import type { ViewState } from './state/view-state.ts';
import type { TimelineHandle } from './timeline/timeline-handle.ts';
import { useKeyDown } from './ui/keys.ts';

export interface EventChoice {
  readonly onSelect: (event: EventOutline) => void;
  readonly onClose: () => void;
}

/** Choosing an event and closing it again, by Escape too; the focus goes back to where the reader came from. */
export function useEventChoice(
  chosen: EventId | null,
  update: ViewStateHandle['update'],
  inView: (state: ViewState) => ViewState,
  timeline: TimelineHandle | null,
): EventChoice {
  const opener = useRef<Element | null>(null);

  const onSelect = useCallback(
    (event: EventOutline) => {
      const { activeElement: from, body } = document;
      if (!from?.closest('[data-detail]')) opener.current = from === body ? null : from;
      update((state) => inView({ ...state, event: event.id }));
    },
    [update, inView],
  );

  const onClose = useCallback(() => {
    update((state) => ({ ...state, event: null }));
    const from = opener.current;
    opener.current = null;
    // After a click on the timeline or a deep link there is no way back but to the event itself.
    if (from instanceof HTMLElement && from.isConnected) from.focus();
    else if (timeline && chosen !== null) timeline.focus(chosen);
    else document.getElementById('events')?.focus();
  }, [update, timeline, chosen]);

  useKeyDown((key) => {
    const busy = key.target instanceof Element && key.target.closest('[role=dialog], [role=menu], input');
    if (chosen !== null && key.key === 'Escape' && !key.defaultPrevented && !busy) onClose();
  });

  return { onSelect, onClose };
}
