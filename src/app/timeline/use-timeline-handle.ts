import { type RefObject, useEffect, useRef, useState } from 'react';
import { eventSpan } from '../state/viewport.ts';
import { afterPaint } from '../ui/after-paint.ts';
import type { ArrangedCrowd } from './arrange.ts';
import type { Picture } from './picture.ts';
import { createTimeline } from './create-timeline.ts';
import type { TimelineHandle } from './timeline-handle.ts';
import type { TimelineProps } from './timeline.tsx';

/** Makes the timeline in the container; null until that is in the page. */
export function useTimelineHandle(
  container: RefObject<HTMLDivElement | null>,
  props: TimelineProps,
  picture: Picture,
  onCrowd: (crowd: ArrangedCrowd, handle: TimelineHandle) => void,
): TimelineHandle | null {
  const { compact, viewport, onReady } = props;
  const [handle, setHandle] = useState<TimelineHandle | null>(null);

  // The callbacks of a handle outlive a render; they read the newest of everything.
  const latest = useRef({ props, picture, onCrowd });
  useEffect(() => {
    latest.current = { props, picture, onCrowd };
  });

  useEffect(() => {
    const place = container.current;
    if (!place) return undefined;
    let made: TimelineHandle | undefined;
    // What stands around it is seen first, and a tap need not wait for both.
    const stop = afterPaint(() => {
      made = makeIn(place);
      setHandle(made);
      onReady(made);
    });
    const makeIn = (element: HTMLElement): TimelineHandle => {
      /** To the next that is drawn; past the last of those, to the next event there is. */
      const onStep = (from: string, direction: 1 | -1): void => {
        const drawn = own.drawn();
        const next = drawn[drawn.findIndex(({ id }) => id === from) + direction];
        const { events } = latest.current.props;
        const beyond = events[events.findIndex((e) => e.id === from) + direction];
        const target = next ?? (beyond && { id: beyond.id, ...eventSpan(beyond) });
        if (target) own.goTo(target.id, target);
      };
      const own = createTimeline(element, { compact, initial: viewport.get() }, latest.current.picture, {
        onSelect: (event) => latest.current.props.onSelect(event),
        onCrowd: (crowd) => latest.current.onCrowd(crowd, own),
        onLane: (id) => latest.current.props.onLane(id),
        onRange: viewport.set,
        onReaderRange: (span) => latest.current.props.onWindow(span),
        onStep,
      });
      // What the page opens with is in view from the first frame; motion leads from one event to another.
      const { dataset, selected } = latest.current.props;
      const chosen = dataset.events.find(({ id }) => id === selected);
      if (chosen) own.reveal(chosen.id, eventSpan(chosen), false);
      return own;
    };
    return () => {
      stop();
      if (!made) return;
      made.destroy();
      setHandle(null);
      onReady(null);
    };
  }, [container, compact, viewport, onReady]);

  return handle;
}
