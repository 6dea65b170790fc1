import { type ReactNode, useMemo } from 'react';
import type { EventOutline } from '../model/event.ts';
import { useMessages } from './data/use-messages.ts';
import { Overview } from './overview/overview.tsx';
import { TimelineView } from './parts.tsx';
import { signsOf } from './timeline/items.ts';
import { Legend } from './timeline/legend.tsx';
import type { TimelineProps } from './timeline/timeline.tsx';
import type { TimelineHandle } from './timeline/timeline-handle.ts';
import { Button } from './ui/button.tsx';

export interface TimelinePaneProps extends TimelineProps {
  /** Shown, and counted in the overview. */
  readonly visible: readonly EventOutline[];
  readonly handle: TimelineHandle | null;
  readonly onFit: () => void;
  /** Below the strip of a phone. */
  readonly list: ReactNode;
}

const NONE: readonly string[] = [];

/** The timeline between its overview and its legend; on a phone a strip above the list. */
export function TimelinePane({ visible, handle, onFit, list, ...timeline }: TimelinePaneProps) {
  const t = useMessages();
  const { compact, dataset, viewport, warp, window, onWindow } = timeline;
  const signs = useMemo(() => signsOf(timeline.events), [timeline.events]);
  if (compact) {
    return (
      // One scroller: a finger that moves up or down on the strip scrolls the list below it.
      <div
        data-scroller="list"
        className="min-h-0 grow scroll-pt-(--list-top) overflow-y-auto [--list-top:--spacing(44)]"
      >
        <div className="sticky top-0 z-20 flex h-(--list-top) flex-col border-b border-line bg-paper">
          <TimelineView {...timeline} lanes="none" closed={NONE} />
          {window && (
            <Button onClick={onFit} className="absolute end-2 top-1">
              {t.fit}
            </Button>
          )}
        </div>
        {list}
      </div>
    );
  }
  return (
    <>
      <Overview
        dataset={dataset}
        visible={visible}
        viewport={viewport}
        warp={warp}
        onMove={(span, done) => {
          handle?.setWindow(span, false);
          if (done) onWindow(span);
        }}
      />
      <div className="relative flex min-h-0 grow flex-col">
        <TimelineView {...timeline} />
      </div>
      <Legend signs={signs} published={dataset.articles.length > 0} folded={warp.folds.length > 0} />
    </>
  );
}
