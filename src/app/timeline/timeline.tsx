import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import { lanesOf } from '../state/lanes.ts';
import { levelOfDetail } from '../state/level-of-detail.ts';
import type { LaneKind } from '../../model/view.ts';
import { eventSpan, openingSpan, sameDays, type Viewport } from '../state/viewport.ts';
import { useMessages } from '../data/use-messages.ts';
import { prefersMotion } from '../ui/media.ts';
import { toTimelineItems, toTimelineLane } from './content.ts';
import type { TimelineItem } from './items.ts';
import { useDetailLevel } from './use-detail-level.ts';
import { useTimelineHandle } from './use-timeline-handle.ts';
import type { TimelineHandle } from './vis-adapter.ts';

export interface TimelineProps {
  readonly dataset: Dataset;
  /** What the filters let through. */
  readonly events: readonly TimelineEvent[];
  /** Of these, what the search found; null without a search. */
  readonly matches: ReadonlySet<EventId> | null;
  readonly lanes: LaneKind;
  readonly selected: EventId | null;
  readonly compact: boolean;
  readonly viewport: Viewport;
  /** Set by the address; null is where the timeline opens. */
  readonly window: TimeSpan | null;
  readonly onSelect: (event: TimelineEvent) => void;
  /** The reader panned or zoomed on the timeline. */
  readonly onWindow: (span: TimeSpan) => void;
  /** For the buttons outside. */
  readonly onReady: (handle: TimelineHandle | null) => void;
}

/** Cards stand side by side from about this distance; in the strip of a phone, ticks. Px. */
const BUCKET = { full: 260, compact: 24 } as const;
/** The most events of one lane in one bucket. */
const MOST = { full: 5, compact: 7 } as const;
/** A cluster of up to this many events opens where it stands; a larger one zooms to its densest half, */
const OPEN_IN_PLACE = 8;
/** if that is more of the view than this, so that zooming spreads it, */
const SPREADS = 0.01;
/** and less than this, so that zooming leads anywhere. */
const NARROWS = 0.5;
/** One press of + or -. */
const ZOOM = 1.6;

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

export function TimelineView(props: TimelineProps) {
  const { dataset, events, matches, lanes: laneKind, selected, compact, viewport, window: wanted } = props;
  const t = useMessages();
  const density = compact ? 'compact' : 'full';
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const container = useRef<HTMLDivElement>(null);

  const level = useDetailLevel(viewport, container, BUCKET[density]);
  const lanes = useMemo(() => lanesOf(dataset, events, laneKind), [dataset, events, laneKind]);
  const details = useMemo(
    () => levelOfDetail(lanes, level, { most: MOST[density], selected, opened, matches }),
    [lanes, level, density, selected, opened, matches],
  );
  const items = useMemo(
    () => toTimelineItems({ dataset, matches, t }, details),
    [dataset, matches, details, t],
  );

  const handle = useTimelineHandle(container, props, items, (cluster, made) => {
    const view = viewport.get();
    const share = (cluster.densest.end - cluster.densest.start) / (view.end - view.start);
    if (!cluster.opened && cluster.events.length > OPEN_IN_PLACE && share > SPREADS && share < NARROWS) {
      made.zoomTo(cluster.densest, prefersMotion());
      return;
    }
    const [first] = cluster.events;
    setOpened((before) => toggled(before, cluster.id));
    made.focus(cluster.opened || !first ? cluster.id : first.id);
  });

  useEffect(() => {
    handle?.setContent(
      details.map(({ lane }) => toTimelineLane(dataset, laneKind, lane, t)),
      items,
    );
  }, [handle, dataset, laneKind, details, items, t]);

  const opening = useMemo(() => openingSpan(dataset.events), [dataset]);
  useEffect(() => {
    if (!handle) return;
    const target = wanted ?? opening;
    // The address holds whole days: what differs by less is where the reader already is.
    if (!sameDays(viewport.get(), target)) handle.setWindow(target, prefersMotion());
  }, [handle, wanted, opening, viewport]);

  useEffect(() => {
    if (!handle) return;
    handle.setSelected(selected);
    const event = selected === null ? undefined : dataset.events.find((e) => e.id === selected);
    if (event) handle.reveal(event.id, eventSpan(event), prefersMotion());
  }, [handle, selected, dataset]);

  const stepTo = (item: TimelineItem | undefined): void => {
    if (!item || !handle) return;
    handle.reveal(item.id, item, false);
    handle.focus(item.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!handle || event.altKey || event.ctrlKey || event.metaKey) return;
    const actions: Record<string, () => void> = {
      '+': () => handle.zoom(ZOOM, prefersMotion()),
      '=': () => handle.zoom(ZOOM, prefersMotion()),
      '-': () => handle.zoom(1 / ZOOM, prefersMotion()),
      PageUp: () => handle.pan(-0.5, prefersMotion()),
      PageDown: () => handle.pan(0.5, prefersMotion()),
      Home: () => stepTo(items.find(({ kind }) => kind === 'event')),
      End: () => stepTo(items.findLast(({ kind }) => kind === 'event')),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <section
      aria-label={t.timeline}
      className="tl relative min-h-0 grow"
      data-compact={compact ? '' : undefined}
      onKeyDown={onKeyDown}
    >
      <h2 className="sr-only">{t.timeline}</h2>
      <div className="absolute inset-0">
        <div ref={container} className="h-full" />
      </div>
    </section>
  );
}
