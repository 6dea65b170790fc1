// The only file that knows vis-timeline. Its item classes are not public; why one is extended all the same,
// and what holds it in place: docs/decisions/0003-vis-timeline-item.md.
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';
import { MS_PER_DAY } from '../../model/calendar.ts';
import type { EventId } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import { sameDays } from '../state/viewport.ts';
import { createItemElement, createLaneElement } from './item-element.ts';
import type { TimelineItem, TimelineLane } from './items.ts';
import { drawEveryLane, forgetWidth, installOwnItem } from './own-item.ts';
import { replaceContent, sameFields } from './replace-content.ts';
import { onSidewaysWheel } from './sideways-wheel.ts';

export interface TimelineHandle {
  readonly setContent: (lanes: readonly TimelineLane[], items: readonly TimelineItem[]) => void;
  readonly setSelected: (id: EventId | null) => void;
  readonly setWindow: (span: TimeSpan, animate: boolean) => void;
  /** Zooms about the middle: 2 shows half as much. */
  readonly zoom: (factor: number, animate: boolean) => void;
  /** Fills the view with a stretch, a margin beside it. */
  readonly zoomTo: (span: TimeSpan, animate: boolean) => void;
  /** Moves by a share of the window: 0.5 is half a window later. */
  readonly pan: (share: number, animate: boolean) => void;
  /** Brings an event into view, in both directions; does nothing when it is. */
  readonly reveal: (id: string, span: TimeSpan, animate: boolean) => void;
  /** Focuses the button of an event or cluster; of one that is not drawn yet, when it is. */
  readonly focus: (id: string) => void;
  readonly destroy: () => void;
}

export interface TimelineCallbacks {
  readonly onPress: (item: TimelineItem) => void;
  /** Every frame of a pan or zoom, whoever began it. */
  readonly onRange: (span: TimeSpan) => void;
  /** Where the reader's own pan or zoom leads: by hand, when it ends; by button or key, at once. */
  readonly onReaderRange: (span: TimeSpan) => void;
  readonly onStep: (from: string, direction: 1 | -1) => void;
}

export interface TimelineSetup {
  readonly locale: string;
  /** Labels and lane names are left out: the list beside has them. */
  readonly compact: boolean;
  readonly initial: TimeSpan;
  /** All events. */
  readonly whole: TimeSpan;
}

interface VisItemData extends DataItem {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly item: TimelineItem;
}

interface VisLaneData extends DataGroup {
  readonly lane: TimelineLane;
}

/** Above or below an event that was scrolled into view. */
const MARGIN_PX = 12;

/** Share of a stretch left free at each side of it, for labels. */
const ZOOM_MARGIN = 0.15;

const animation = (animate: boolean) =>
  animate ? { duration: 200, easingFunction: 'easeInOutQuad' as const } : false;

const spanOf = ({ start, end }: { start: Date | number; end: Date | number }): TimeSpan => ({
  start: Number(start),
  end: Number(end),
});

export function createTimeline(
  container: HTMLElement,
  setup: TimelineSetup,
  callbacks: TimelineCallbacks,
): TimelineHandle {
  const items = new DataSet<VisItemData>();
  const lanes = new DataSet<VisLaneData>();
  const elements = new Map<string, HTMLButtonElement>();
  let selected: EventId | null = null;
  let first: string | null = null;
  let awaited: string | null = null;

  const element = (item: TimelineItem): HTMLButtonElement => {
    let made = elements.get(item.id);
    if (!made) {
      made = createItemElement(item, callbacks.onPress, callbacks.onStep);
      elements.set(item.id, made);
      decorate(item.id);
    }
    return made;
  };
  // One stop for Tab: the selected event where it is drawn, else the first.
  const tabStop = (): string | null => (selected !== null && items.get(selected) ? selected : first);
  const decorate = (id: string | null): void => {
    const made = id === null ? undefined : elements.get(id);
    if (!made) return;
    made.toggleAttribute('data-selected', id === selected);
    if (made.dataset['event'] !== undefined) made.setAttribute('aria-pressed', String(id === selected));
    made.tabIndex = id === tabStop() ? 0 : -1;
  };

  const options: TimelineOptions = {
    align: 'left',
    height: '100%',
    // vis-timeline knows languages, not regions.
    locale: new Intl.Locale(setup.locale).language,
    margin: { axis: setup.compact ? 6 : 10, item: { horizontal: 10, vertical: setup.compact ? 3 : 8 } },
    moment: (date: moment.MomentInput) => moment(date).utc(),
    orientation: { axis: 'top', item: 'top' },
    preferZoom: true,
    selectable: false,
    showCurrentTime: true,
    showTooltips: false,
    stack: true,
    type: 'range',
    verticalScroll: true,
    zoomMin: 3 * MS_PER_DAY,
    // A little beyond the whole: past that there is nothing to find.
    zoomMax: 3 * (setup.whole.end - setup.whole.start),
    min: setup.whole.start - (setup.whole.end - setup.whole.start),
    max: setup.whole.end + (setup.whole.end - setup.whole.start),
    groupOrder: 'order',
    groupTemplate: (group?: { lane: TimelineLane }) =>
      group && !setup.compact ? createLaneElement(group.lane) : document.createElement('span'),
    template: (data: { item: TimelineItem }) => element(data.item),
  };
  // Its parts move when the lanes' names come; until then there is nothing to see.
  container.dataset['pending'] = '';
  const timeline = new Timeline(container, [], options);
  installOwnItem(timeline);
  drawEveryLane(timeline);
  timeline.setWindow(setup.initial.start, setup.initial.end, { animation: false });
  timeline.setData({ items, groups: lanes });

  /** Where an animation is going, so that quick presses add up and the address does not start it again. */
  let heading: TimeSpan | null = null;
  timeline.on('rangechange', (event) => callbacks.onRange(spanOf(event)));
  timeline.on('rangechanged', (event) => {
    heading = null;
    callbacks.onRange(spanOf(event));
    if (event.byUser) callbacks.onReaderRange(spanOf(event));
  });
  // The lanes' names scroll with the lanes; where they do, the keyboard must reach them too.
  timeline.on('changed', () => {
    const names = container.querySelector<HTMLElement>('.vis-left');
    if (names?.classList.contains('vis-vertical-scroll')) names.tabIndex = 0;
    else names?.removeAttribute('tabindex');
  });
  // Labels are measured; a font that arrives later has other widths.
  let destroyed = false;
  void document.fonts.ready.then(() => {
    if (destroyed) return;
    for (const made of elements.values()) {
      const label = made.querySelector('.tl-label');
      if (label) forgetWidth(label);
    }
    timeline.redraw();
  });

  const focus = (id: string): void => {
    awaited = null;
    requestAnimationFrame(() => elements.get(id)?.focus({ preventScroll: true }));
  };
  const target = (): TimeSpan => heading ?? spanOf(timeline.getWindow());
  const setWindow: TimelineHandle['setWindow'] = (span, animate) => {
    if (heading && sameDays(heading, span)) return;
    heading = span;
    timeline.setWindow(span.start, span.end, { animation: animation(animate) });
  };

  const move = (span: TimeSpan, animate: boolean): void => {
    setWindow(span, animate);
    callbacks.onReaderRange(span);
  };

  const pan: TimelineHandle['pan'] = (share, animate) => {
    const { start, end } = target();
    const by = (end - start) * share;
    move({ start: start + by, end: end + by }, animate);
  };

  const reveal: TimelineHandle['reveal'] = (id, span, animate) => {
    const view = spanOf(timeline.getWindow());
    const width = view.end - view.start;
    if (span.end <= view.start || span.start >= view.end) {
      const middle = (span.start + span.end) / 2;
      setWindow({ start: middle - width / 2, end: middle + width / 2 }, animate);
    }
    const box = elements.get(id)?.getBoundingClientRect();
    const frame = container.querySelector('.vis-center')?.getBoundingClientRect();
    const scroller = container.querySelector('.vis-left');
    if (!box || !frame || !scroller) return;
    if (box.top < frame.top) scroller.scrollTop -= frame.top - box.top + MARGIN_PX;
    else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom + MARGIN_PX;
  };

  onSidewaysWheel(container, (share) => pan(share, false));
  return {
    setContent: (nextLanes, nextItems) => {
      const before = tabStop();
      first = nextItems[0]?.id ?? null;
      replaceContent(
        lanes,
        nextLanes.map((lane, order) => ({ id: lane.id, content: lane.name, order, lane })),
        (a, b) => a.order === b.order && sameFields(a.lane, b.lane),
      );
      const stale = replaceContent(
        items,
        nextItems.map((item) => ({
          id: item.id,
          group: item.lane,
          content: '',
          start: item.start,
          end: item.end,
          item,
        })),
        (a, b) => sameFields(a.item, b.item),
        // Before vis-timeline asks for the element of a changed item.
        (id) => elements.delete(id),
      );
      for (const id of stale) elements.delete(id);
      for (const id of new Set([before, tabStop(), selected])) decorate(id);
      if (awaited !== null && items.get(awaited)) focus(awaited);
      if (container.dataset['pending'] !== undefined) {
        timeline.redraw();
        delete container.dataset['pending'];
      }
    },
    setSelected: (id) => {
      const stale = [tabStop(), selected];
      selected = id;
      for (const each of new Set([...stale, tabStop(), selected])) decorate(each);
    },
    setWindow,
    zoom: (factor, animate) => {
      const { start, end } = target();
      const middle = (start + end) / 2;
      const half = (end - start) / 2 / factor;
      move({ start: middle - half, end: middle + half }, animate);
    },
    zoomTo: ({ start, end }, animate) => {
      const margin = (end - start) * ZOOM_MARGIN;
      move({ start: start - margin, end: end + margin }, animate);
    },
    pan,
    reveal,
    focus: (id) => {
      if (items.get(id)) focus(id);
      else awaited = id;
    },
    destroy: () => {
      destroyed = true;
      timeline.destroy();
    },
  };
}
