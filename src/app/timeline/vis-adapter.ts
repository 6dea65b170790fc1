// The only file that knows vis-timeline, and by its public interface alone: it keeps the stretch of time in view, with
// dragging, animation and limits. What lies in it is one item, which we draw: docs/decisions/0005-one-item.md.
import moment from 'moment';
import { type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { MS_PER_DAY } from '../../model/calendar.ts';
import type { AxisSpan } from '../state/time-warp.ts';

/** The stretch of the axis in view. */
export interface TimeWindow {
  readonly get: () => AxisSpan;
  /** Where an animation leads; else what is in view. */
  readonly target: () => AxisSpan;
  readonly set: (span: AxisSpan, animate: boolean) => void;
  /** A reader may go a little beyond this, and no further: there is nothing to find. */
  readonly setLimits: (whole: AxisSpan) => void;
  /** After a change of size. */
  readonly redraw: () => void;
  readonly destroy: () => void;
}

export interface TimeWindowCallbacks {
  /** Every frame of a pan or zoom, whoever began it. */
  readonly onMove: (span: AxisSpan) => void;
  /** `byReader`: it was the reader's own hand, on the timeline. */
  readonly onRest: (span: AxisSpan, byReader: boolean) => void;
}

/**
 * What a template returns that has filled its place itself, as one of React does; the types do not know of it. Of an element
 * vis-timeline compares the whole HTML with the last, at every change.
 */
const DRAWN: unknown = {};
const LEAST_SPAN = 3 * MS_PER_DAY;
const ANIMATION = { duration: 200, easingFunction: 'easeInOutQuad' } as const;

const spanOf = ({ start, end }: { start: Date | number; end: Date | number }): AxisSpan => ({
  start: Number(start),
  end: Number(end),
});
const isSame = (a: AxisSpan, b: AxisSpan): boolean =>
  Math.abs(a.start - b.start) < 1 && Math.abs(a.end - b.end) < 1;

function limits(whole: AxisSpan): Pick<TimelineOptions, 'min' | 'max' | 'zoomMax'> {
  const length = whole.end - whole.start;
  return { min: whole.start - length, max: whole.end + length, zoomMax: 3 * length };
}

/**
 * @param content drawn by us, over the whole of the window whatever is in view
 * @throws Error when the container is not in the page
 */
export function createTimeWindow(
  container: HTMLElement,
  content: HTMLElement,
  initial: AxisSpan,
  whole: AxisSpan,
  { onMove, onRest }: TimeWindowCallbacks,
): TimeWindow {
  const options: TimelineOptions = {
    ...limits(whole),
    // It is told: ours watches already.
    autoResize: false,
    height: '100%',
    moment: (date: moment.MomentInput) => moment(date).utc(),
    // Follows nothing; but for a window that does, it would go where all is in view when it draws its first items.
    rollingMode: { follow: false },
    selectable: false,
    showCurrentTime: false,
    showMajorLabels: false,
    showMinorLabels: false,
    showTooltips: false,
    template: (_item: unknown, place: HTMLElement) => {
      if (content.parentNode !== place) place.append(content);
      return DRAWN as string;
    },
    zoomMin: LEAST_SPAN,
  };
  // In view wherever the reader goes.
  const item: DataItem = { id: 0, type: 'range', content: '', start: -4e15, end: 4e15 };
  // The types want items; without any it is made sooner.
  const timeline = new Timeline(container, undefined as unknown as DataItem[], options);
  timeline.setWindow(initial.start, initial.end, { animation: false });
  const get = (): AxisSpan => spanOf(timeline.getWindow());

  let heading: AxisSpan | null = null;
  let limited = whole;
  // A task of its own: together they would keep a phone busy for longer than a tap may wait.
  const adding = setTimeout(() => timeline.setItems([item]));
  timeline.on('rangechange', (event) => onMove(spanOf(event)));
  timeline.on('rangechanged', (event) => {
    heading = null;
    onRest(spanOf(event), event.byUser);
  });

  return {
    get,
    target: () => heading ?? get(),
    set: (span, animate) => {
      if (isSame(heading ?? get(), span)) return;
      heading = span;
      timeline.setWindow(span.start, span.end, { animation: animate && ANIMATION });
    },
    setLimits: (span) => {
      if (isSame(limited, span)) return;
      limited = span;
      timeline.setOptions(limits(span));
    },
    redraw: () => timeline.redraw(),
    destroy: () => {
      clearTimeout(adding);
      timeline.destroy();
    },
  };
}
