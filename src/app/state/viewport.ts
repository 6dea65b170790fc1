import { civilDate, type EpochMs, MS_PER_DAY } from '../../model/calendar.ts';
import { dayDate, type Edtf, edtfTimeSpan, parseEdtf, singleDate } from '../../model/edtf.ts';
import type { EventOutline } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import { centredOn, inTime, onAxis, type TimeWarp } from './time-warp.ts';
import type { ViewState } from './view-state.ts';

/** Nothing is drawn narrower than this when the whole is one day. */
const LEAST_SPAN_DAYS = 28;
/** Share of the span left free at each side. */
const MARGIN = 0.05;

const DEFAULT_SPAN: TimeSpan = { start: Date.UTC(2000, 0, 1), end: Date.UTC(2001, 0, 1) };

/** Of each event that was asked for: dates are asked for at every filter and zoom. */
const spans = new WeakMap<object, TimeSpan>();

/** The time that an event covers, an open end cut at its named one. */
export function eventSpan(event: Pick<EventOutline, 'date'>): TimeSpan {
  let span = spans.get(event);
  if (!span) {
    span = spanOfDate(event.date);
    spans.set(event, span);
  }
  return span;
}

function spanOfDate(date: string): TimeSpan {
  const edtf = parseEdtf(date);
  if (!edtf) return DEFAULT_SPAN;
  const { start, end } = edtfTimeSpan(edtf);
  if (!Number.isFinite(start)) return edtfTimeSpan({ start: edtf.end, end: edtf.end });
  if (!Number.isFinite(end)) return edtfTimeSpan({ start: edtf.start, end: edtf.start });
  return { start, end };
}

/** From the first start to the last end; of no event, a span that ends before it starts. */
function spanOfEvents(events: readonly Pick<EventOutline, 'date'>[]): TimeSpan {
  let start = Infinity;
  let end = -Infinity;
  for (const event of events) {
    const span = eventSpan(event);
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** What *Fit* shows: every event, with a margin. */
export function fitSpan(events: readonly Pick<EventOutline, 'date'>[]): TimeSpan {
  const { start, end } = spanOfEvents(events);
  if (start > end) return DEFAULT_SPAN;
  const least = LEAST_SPAN_DAYS * MS_PER_DAY;
  const missing = Math.max(0, least - (end - start)) / 2;
  const margin = Math.max(end - start, least) * MARGIN;
  return { start: start - missing - margin, end: end + missing + margin };
}

/** A few events this far out do not decide what the timeline opens on: share of all, at each end. */
const OUTLIERS = 0.03;
/** Leaving them out must narrow the view to less than this share of the whole, or it shows everything. */
const WORTH = 0.6;

/** What the timeline opens on: every event, unless a few lie so far out that they would squeeze all others. */
export function openingSpan(events: readonly Pick<EventOutline, 'date'>[]): TimeSpan {
  const whole = fitSpan(events);
  const byStart = [...events].sort((a, b) => eventSpan(a).start - eventSpan(b).start);
  const cut = Math.floor(events.length * OUTLIERS);
  const dense = fitSpan(byStart.slice(cut, byStart.length - cut));
  return (dense.end - dense.start) / (whole.end - whole.start) < WORTH ? dense : whole;
}

const dayOf = (ms: EpochMs): Edtf => singleDate(dayDate(Math.floor(ms / MS_PER_DAY)));

/** Years that EDTF can write with four digits. */
const writable = (ms: EpochMs): boolean => Math.abs(civilDate(Math.floor(ms / MS_PER_DAY)).year) <= 9999;

/** The whole days of a stretch, as the address holds them; null where the address cannot. */
export function windowOf({ start, end }: TimeSpan): ViewState['window'] {
  if (!writable(start) || !writable(end - 1)) return null;
  return { from: dayOf(start), to: dayOf(end - 1) };
}

/** The stretch that the address names. */
export function spanOfWindow(window: NonNullable<ViewState['window']>): TimeSpan {
  return { start: edtfTimeSpan(window.from).start, end: edtfTimeSpan(window.to).end };
}

/** On the timeline, what is in view moves to where the chosen event can be seen. */
export function withEventInView(
  state: ViewState,
  events: readonly Pick<EventOutline, 'id' | 'date'>[],
  opening: TimeSpan,
  warp: TimeWarp,
): ViewState {
  const event = state.view === 'timeline' && events.find(({ id }) => id === state.event);
  if (!event) return state;
  const view = state.window ? spanOfWindow(state.window) : opening;
  const moved = centredOn(onAxis(warp, eventSpan(event)), onAxis(warp, view));
  return moved ? { ...state, window: windowOf(inTime(warp, moved)) } : state;
}

/** The stretch now in view, which changes with every frame of a pan: too often for the address. */
export interface Viewport {
  readonly get: () => TimeSpan;
  readonly set: (span: TimeSpan) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createViewport(initial: TimeSpan): Viewport {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (span) => {
      if (span.start === current.start && span.end === current.end) return;
      current = span;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether two stretches show the same whole days: all that the address can tell apart. */
export const sameDays = (a: TimeSpan, b: TimeSpan): boolean =>
  Math.floor(a.start / MS_PER_DAY) === Math.floor(b.start / MS_PER_DAY) &&
  Math.floor((a.end - 1) / MS_PER_DAY) === Math.floor((b.end - 1) / MS_PER_DAY);
