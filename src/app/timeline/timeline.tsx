import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import { lanesOf } from '../state/lanes.ts';
import { fitSpan, type Viewport } from '../state/viewport.ts';
import type { LaneKind } from '../state/view-state.ts';
import { useDates, useMessages } from '../text/use-messages.ts';
import { REDUCED_MOTION } from '../ui/media.ts';
import { topicColour } from '../ui/topic-colour.ts';
import { drawingOf, type TimelineItem, type TimelineLane } from './items.ts';
import type { TimelineHandle } from './vis-adapter.ts';

export interface TimelineProps {
  readonly dataset: Dataset;
  readonly events: readonly TimelineEvent[];
  readonly lanes: LaneKind;
  readonly selected: EventId | null;
  readonly compact: boolean;
  readonly viewport: Viewport;
  /** Set by the address; null is the whole. */
  readonly window: TimeSpan | null;
  readonly onSelect: (event: TimelineEvent) => void;
  /** The reader panned or zoomed on the timeline. */
  readonly onWindow: (span: TimeSpan) => void;
  /** For the buttons outside. */
  readonly onReady: (handle: TimelineHandle | null) => void;
}

const animated = (): boolean => !window.matchMedia(REDUCED_MOTION).matches;

function useContent({ dataset, events, lanes: laneKind }: TimelineProps) {
  const t = useMessages();
  const { date } = useDates();
  return useMemo(() => {
    const lanes: TimelineLane[] = [];
    const items: TimelineItem[] = [];
    for (const lane of lanesOf(dataset, events, laneKind)) {
      const id = lane.id || '-';
      const colour =
        laneKind === 'topic'
          ? topicColour(dataset, lane.id)
          : laneKind === 'none'
            ? 'transparent'
            : 'var(--muted)';
      lanes.push({
        id,
        name: lane.name ?? (laneKind === 'none' ? '' : t.noLane),
        colour,
        count: lane.events.length,
      });
      for (const event of lane.events) {
        const title = event.title;
        const planned = event.status === 'planned' ? `, ${t.statuses.planned.toLowerCase()}` : '';
        const shortDate = date(event.date, 'short') + planned;
        items.push({
          ...drawingOf(event),
          id: event.id,
          lane: id,
          title,
          date: shortDate,
          name: `${title}, ${date(event.date)}${planned}`,
          colour: topicColour(dataset, event.topics[0]),
          status: event.status,
        });
      }
    }
    const order = new Map(events.map((e, i) => [e.id, i]));
    items.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    return { lanes, items };
    // The formatters follow the messages.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [dataset, events, laneKind, t]);
}

export function TimelineView(props: TimelineProps) {
  const { dataset, selected, compact, viewport, window: wanted, onReady } = props;
  const t = useMessages();
  const container = useRef<HTMLDivElement>(null);
  const [handle, setHandle] = useState<TimelineHandle | null>(null);
  const { lanes, items } = useContent(props);

  // The callbacks of a handle outlive a render; they read the newest props.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    let made: TimelineHandle | null = null;
    let gone = false;
    void import('./vis-adapter.ts').then(({ createTimeline }) => {
      if (gone || !container.current) return;
      made = createTimeline(
        container.current,
        { locale: t.locale, compact, initial: viewport.get() },
        {
          onSelect: (id) => {
            const event = latest.current.events.find((e) => e.id === id);
            if (event) latest.current.onSelect(event);
          },
          onRange: viewport.set,
          onReaderRange: (span) => latest.current.onWindow(span),
          onStep: (from, direction) => {
            const shown = latest.current.events;
            const next = shown[shown.findIndex((e) => e.id === from) + direction];
            if (!next || !made) return;
            made.reveal(next.id, false);
            made.focus(next.id);
          },
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
  }, [compact, t, viewport, onReady]);

  useEffect(() => handle?.setContent(lanes, items), [handle, lanes, items]);

  const whole = useMemo(() => fitSpan(dataset.events), [dataset]);
  useEffect(() => {
    if (!handle) return;
    const target = wanted ?? whole;
    const now = viewport.get();
    // The address holds whole days: what differs by less is where the reader already is.
    const near = (target.end - target.start) / 500;
    const here = Math.abs(now.start - target.start) < near && Math.abs(now.end - target.end) < near;
    if (!here && !sameDays(now, target)) handle.setWindow(target, animated());
  }, [handle, wanted, whole, viewport]);

  useEffect(() => {
    handle?.setSelected(selected);
    if (handle && selected !== null) handle.reveal(selected, animated());
  }, [handle, selected, items]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!handle || event.altKey || event.ctrlKey || event.metaKey) return;
    const act: Record<string, () => void> = {
      '+': () => handle.zoom(1.6, animated()),
      '=': () => handle.zoom(1.6, animated()),
      '-': () => handle.zoom(1 / 1.6, animated()),
      PageUp: () => handle.pan(-0.5, animated()),
      PageDown: () => handle.pan(0.5, animated()),
    };
    const action = act[event.key];
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

const DAY = 86_400_000;
const sameDays = (a: TimeSpan, b: TimeSpan): boolean =>
  Math.floor(a.start / DAY) === Math.floor(b.start / DAY) &&
  Math.floor((a.end - 1) / DAY) === Math.floor((b.end - 1) / DAY);
