import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Cluster } from '../state/level-of-detail.ts';
import { eventSpan, fitSpan } from '../state/viewport.ts';
import { useMessages } from '../data/use-messages.ts';
import type { TimelineItem } from './items.ts';
import type { TimelineProps } from './timeline.tsx';
import type { TimelineHandle } from './vis-adapter.ts';

/** Makes the timeline in the container, once its code has come; null until then. */
export function useTimelineHandle(
  container: RefObject<HTMLDivElement | null>,
  props: TimelineProps,
  items: readonly TimelineItem[],
  onOpenCluster: (cluster: Cluster, handle: TimelineHandle) => void,
): TimelineHandle | null {
  const { compact, viewport, onReady } = props;
  const t = useMessages();
  const [handle, setHandle] = useState<TimelineHandle | null>(null);

  // The callbacks of a handle outlive a render; they read the newest of everything.
  const latest = useRef({ props, items, onOpenCluster });
  useEffect(() => {
    latest.current = { props, items, onOpenCluster };
  });

  useEffect(() => {
    let made: TimelineHandle | null = null;
    let gone = false;

    const onPress = (item: TimelineItem): void => {
      const { props: now, onOpenCluster: open } = latest.current;
      if (item.cluster) {
        if (made) open(item.cluster, made);
        return;
      }
      const event = now.events.find((e) => e.id === item.id);
      if (event) now.onSelect(event);
    };
    /** To the next that is drawn; past the last of those, to the next event there is. */
    const onStep = (from: string, direction: 1 | -1): void => {
      const { items: drawn, props: now } = latest.current;
      const next = drawn[drawn.findIndex(({ id }) => id === from) + direction];
      const beyond = now.events[now.events.findIndex((e) => e.id === from) + direction];
      const target = next ?? (beyond && { id: beyond.id, ...eventSpan(beyond) });
      if (!made || !target) return;
      made.reveal(target.id, target, false);
      made.focus(target.id);
    };

    void import('./vis-adapter.ts').then(({ createTimeline }) => {
      if (gone || !container.current) return;
      made = createTimeline(
        container.current,
        {
          locale: t.locale,
          compact,
          initial: viewport.get(),
          whole: fitSpan(latest.current.props.dataset.events),
        },
        {
          onPress,
          onStep,
          onRange: viewport.set,
          onReaderRange: (span) => latest.current.props.onWindow(span),
        },
      );
      setHandle(made);
      onReady(made);
    });
    return () => {
      gone = true;
      made?.destroy();
      setHandle(null);
      onReady(null);
    };
  }, [container, compact, t, viewport, onReady]);

  return handle;
}
