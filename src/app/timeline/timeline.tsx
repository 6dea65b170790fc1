import { type KeyboardEvent, use, useEffect, useMemo, useRef, useState } from 'react';
import { MS_PER_DAY } from '../../model/calendar.ts';
import type { Outline } from '../../model/outline.ts';
import type { EventId, EventOutline } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import type { LaneKind } from '../../model/view.ts';
import { indexLane } from '../state/lane-index.ts';
import { lanesOf } from '../state/lanes.ts';
import { densestHalf } from '../state/level-of-detail.ts';
import { inTime, onAxis, type TimeWarp } from '../state/time-warp.ts';
import { eventSpan, fitSpan, openingSpan, sameDays, type Viewport } from '../state/viewport.ts';
import { useMessages } from '../data/use-messages.ts';
import { SearchTerms } from '../ui/marked.tsx';
import { prefersMotion } from '../ui/media.ts';
import { HoverCard } from './hover-card.tsx';
import { crowdTexts, itemMaker, type Picture, publicationDays, toTimelineLane } from './picture.ts';
import type { TimelineHandle } from './timeline-handle.ts';
import { useTimelineHandle } from './use-timeline-handle.ts';

export interface TimelineProps {
  readonly dataset: Outline;
  /** What the filters let through. */
  readonly events: readonly EventOutline[];
  /** Of these, what the search found; null without a search. */
  readonly matches: ReadonlySet<EventId> | null;
  readonly lanes: LaneKind;
  /** Keys of lanes that show marks only. */
  readonly closed: readonly string[];
  readonly warp: TimeWarp;
  readonly selected: EventId | null;
  readonly compact: boolean;
  readonly viewport: Viewport;
  /** Set by the address; null is where the timeline opens. */
  readonly window: TimeSpan | null;
  readonly onSelect: (event: EventOutline) => void;
  readonly onLane: (id: string) => void;
  /** The reader panned or zoomed on the timeline. */
  readonly onWindow: (span: TimeSpan) => void;
  /** For the buttons outside. */
  readonly onReady: (handle: TimelineHandle | null) => void;
}

/** A crowd of up to this many events opens where it stands; a larger one zooms to its densest half, */
const OPEN_IN_PLACE = 8;
/** if that is more of the view than this, so that zooming spreads it, */
const SPREADS = 0.01;
/** and less than this, so that zooming leads anywhere. */
const NARROWS = 0.5;
/** One press of + or -. */
const ZOOM = 1.6;

interface Led {
  readonly handle: TimelineHandle;
  readonly wanted: TimeSpan | null;
  readonly selected: EventId | null;
  readonly warp: TimeWarp;
}

const isSame = (a: TimeSpan | null, b: TimeSpan | null): boolean =>
  a === b || (a?.start === b?.start && a?.end === b?.end);

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

export function TimelineView(props: TimelineProps) {
  const { dataset, events, matches, lanes: kind, closed, warp, selected, compact, viewport } = props;
  const { window: wanted } = props;
  const t = useMessages();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const container = useRef<HTMLDivElement>(null);

  const lanes = useMemo(() => lanesOf(dataset, events, kind), [dataset, events, kind]);
  const indexes = useMemo(() => lanes.map((lane) => indexLane(lane, warp, matches)), [lanes, warp, matches]);
  const terms = use(SearchTerms);
  const itemOf = useMemo(() => itemMaker(dataset, matches, terms, t), [dataset, matches, terms, t]);
  const publications = useMemo(() => publicationDays(dataset), [dataset]);
  const whole = useMemo(() => fitSpan(dataset.events), [dataset]);
  const picture = useMemo(
    (): Picture => ({
      lanes: indexes.map((index) => ({ index, lane: toTimelineLane(dataset, kind, index.lane, closed, t) })),
      warp,
      whole,
      selected,
      opened,
      publications: compact ? [] : publications,
      itemOf,
      crowdText: crowdTexts(warp, matches, t),
      t,
    }),
    [
      dataset,
      kind,
      indexes,
      closed,
      warp,
      whole,
      selected,
      opened,
      compact,
      publications,
      itemOf,
      matches,
      t,
    ],
  );

  const handle = useTimelineHandle(container, props, picture, (crowd, made) => {
    const densest = densestHalf(crowd.starts);
    const view = onAxis(warp, viewport.get());
    const share = (densest.end - densest.start) / (view.end - view.start);
    if (!crowd.opened && crowd.count > OPEN_IN_PLACE && share > SPREADS && share < NARROWS) {
      made.zoomTo(inTime(warp, { start: densest.start, end: densest.end + MS_PER_DAY }), prefersMotion());
      return;
    }
    const [first] = crowd.events;
    setOpened((before) => toggled(before, crowd.id));
    made.focus(crowd.opened || !first ? crowd.id : first.id);
  });

  useEffect(() => {
    handle?.setPicture(picture);
  }, [handle, picture]);

  const opening = useMemo(() => openingSpan(dataset.events), [dataset]);
  // What the handle was last led to.
  const led = useRef<Led>(null);
  useEffect(() => {
    if (!handle) return;
    const before = led.current?.handle === handle ? led.current : null;
    led.current = { handle, wanted, selected, warp };
    const isAsked = before?.warp !== warp || !isSame(before.wanted, wanted);
    const target = wanted ?? opening;
    // The address holds whole days: what differs by less is where the reader already is.
    if (isAsked && !sameDays(viewport.get(), target)) handle.setWindow(target, prefersMotion());
    if (selected === null || (!isAsked && before?.selected === selected)) return;
    const event = dataset.events.find((e) => e.id === selected);
    // What the address holds in view is in view, though the event be outside.
    if (event) handle.reveal(event.id, wanted ?? eventSpan(event), prefersMotion());
  }, [handle, wanted, opening, viewport, selected, dataset, warp]);

  const stepTo = (last: boolean): void => {
    const drawn = handle?.drawn().filter(({ isCrowd }) => !isCrowd) ?? [];
    const target = last ? drawn.at(-1) : drawn[0];
    if (target) handle?.goTo(target.id, target);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!handle || event.altKey || event.ctrlKey || event.metaKey) return;
    const actions: Record<string, () => void> = {
      '+': () => handle.zoom(ZOOM, prefersMotion()),
      '=': () => handle.zoom(ZOOM, prefersMotion()),
      '-': () => handle.zoom(1 / ZOOM, prefersMotion()),
      PageUp: () => handle.pan(-0.5, prefersMotion()),
      PageDown: () => handle.pan(0.5, prefersMotion()),
      Home: () => stepTo(false),
      End: () => stepTo(true),
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
      <div ref={container} className="tl-stage absolute inset-0 flex flex-col" dir="ltr" />
      <HoverCard dataset={dataset} container={container} events={events} />
    </section>
  );
}
