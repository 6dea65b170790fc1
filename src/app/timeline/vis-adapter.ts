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
import { createItemElement, createLaneElement, placeItemElement } from './item-element.ts';
import type { TimelineItem, TimelineLane } from './items.ts';
import { layoutLabel } from './label-layout.ts';

export interface TimelineHandle {
  readonly setContent: (lanes: readonly TimelineLane[], items: readonly TimelineItem[]) => void;
  readonly setSelected: (id: EventId | null) => void;
  readonly setWindow: (span: TimeSpan, animate: boolean) => void;
  /** Zooms about the middle: 2 shows half as much. */
  readonly zoom: (factor: number, animate: boolean) => void;
  /** Moves by a share of the window: 0.5 is half a window later. */
  readonly pan: (share: number, animate: boolean) => void;
  /** Brings an event into view, in both directions; does nothing when it is. */
  readonly reveal: (id: EventId, animate: boolean) => void;
  /** Focuses an event's button, once it is drawn. */
  readonly focus: (id: EventId) => void;
  readonly destroy: () => void;
}

export interface TimelineCallbacks {
  readonly onSelect: (id: EventId) => void;
  /** Every frame of a pan or zoom, whoever began it. */
  readonly onRange: (span: TimeSpan) => void;
  /** The end of a pan or zoom that the reader made on the timeline itself. */
  readonly onReaderRange: (span: TimeSpan) => void;
  readonly onStep: (from: EventId, direction: 1 | -1) => void;
}

export interface TimelineSetup {
  readonly locale: string;
  /** Labels and lane names are left out: the list beside has them. */
  readonly compact: boolean;
  readonly initial: TimeSpan;
}

interface VisItemData extends DataItem {
  readonly id: EventId;
  readonly start: number;
  readonly end: number;
  readonly item: TimelineItem;
}

interface VisLaneData extends DataGroup {
  readonly lane: TimelineLane;
}

/** The parts of vis-timeline's own range item that ours builds on. */
interface VisRangeItem {
  readonly data: VisItemData;
  readonly conversion: { readonly toScreen: (time: number) => number };
  readonly parent: { readonly width: number };
  readonly dom: { readonly box: HTMLElement; readonly content: HTMLElement };
  left: number;
  width: number;
  repositionX(): void;
}
type VisRangeItemClass = new (...args: never[]) => VisRangeItem;
interface VisInternals {
  readonly itemSet: { readonly constructor: { readonly types: Record<string, VisRangeItemClass> } };
}

/** Replaces vis-timeline's range by one whose label is laid out by ours, so that it is never cut. */
function installOwnItem(timeline: Timeline): void {
  const { types } = (timeline as unknown as VisInternals).itemSet.constructor;
  const Base = types['range'];
  if (!Base) throw new Error('vis-timeline has no item type "range": this adapter fits 8.5');
  if ('dateline' in Base) return;
  types['range'] = class extends Base {
    static readonly dateline = true;
    override repositionX(): void {
      const { item, start, end } = this.data;
      const layout = layoutLabel({
        start: this.conversion.toScreen(start),
        end: this.conversion.toScreen(end),
        labelWidth: labelWidthOf(this.dom.content),
        viewWidth: this.parent.width,
        leastBar: item.ends === 'sharp' ? 4 : 10,
      });
      this.left = layout.left;
      this.width = layout.width;
      this.dom.box.style.transform = `translateX(${layout.left}px)`;
      this.dom.box.style.width = `${layout.width}px`;
      placeItemElement(this.dom.content.firstElementChild, layout);
    }
  };
}

const widths = new WeakMap<Element, number>();
function labelWidthOf(content: HTMLElement): number {
  const label = content.querySelector('.tl-label');
  if (!label) return 0;
  let width = widths.get(label);
  if (width === undefined || width === 0) {
    width = label.getBoundingClientRect().width;
    widths.set(label, width);
  }
  return width;
}

export function createTimeline(
  container: HTMLElement,
  setup: TimelineSetup,
  callbacks: TimelineCallbacks,
): TimelineHandle {
  const items = new DataSet<VisItemData>();
  const lanes = new DataSet<VisLaneData>();
  const elements = new Map<EventId, HTMLButtonElement>();
  let selected: EventId | null = null;
  let first: EventId | null = null;

  const element = (item: TimelineItem): HTMLButtonElement => {
    let made = elements.get(item.id);
    if (!made) {
      made = createItemElement(item, callbacks.onSelect, callbacks.onStep);
      elements.set(item.id, made);
      decorate(item.id);
    }
    return made;
  };
  const decorate = (id: EventId | null): void => {
    const made = id === null ? undefined : elements.get(id);
    if (!made) return;
    made.toggleAttribute('data-selected', id === selected);
    made.setAttribute('aria-pressed', String(id === selected));
    made.tabIndex = id === (selected ?? first) ? 0 : -1;
  };

  const options: TimelineOptions = {
    align: 'left',
    height: '100%',
    locale: setup.locale,
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
    zoomMax: 20_000 * 366 * MS_PER_DAY,
    groupOrder: 'order',
    groupTemplate: (group?: { lane: TimelineLane }) =>
      group && !setup.compact ? createLaneElement(group.lane) : document.createElement('span'),
    template: (data: { item: TimelineItem }) => element(data.item),
  };
  const timeline = new Timeline(container, [], options);
  installOwnItem(timeline);
  timeline.setWindow(setup.initial.start, setup.initial.end, { animation: false });
  timeline.setData({ items, groups: lanes });

  const spanOf = ({ start, end }: { start: Date | number; end: Date | number }): TimeSpan => ({
    start: Number(start),
    end: Number(end),
  });
  timeline.on('rangechange', (event) => callbacks.onRange(spanOf(event)));
  timeline.on('rangechanged', (event) => {
    callbacks.onRange(spanOf(event));
    if (event.byUser) callbacks.onReaderRange(spanOf(event));
  });
  // Labels are measured; a font that arrives later has other widths.
  let destroyed = false;
  void document.fonts.ready.then(() => {
    if (destroyed) return;
    for (const made of elements.values()) {
      const label = made.querySelector('.tl-label');
      if (label) widths.delete(label);
    }
    timeline.redraw();
  });

  const animation = (animate: boolean) =>
    animate ? { duration: 200, easingFunction: 'easeInOutQuad' as const } : false;
  const setWindow: TimelineHandle['setWindow'] = (span, animate) => {
    timeline.setWindow(span.start, span.end, { animation: animation(animate) });
  };

  const reveal: TimelineHandle['reveal'] = (id, animate) => {
    const data = items.get(id);
    if (!data) return;
    const view = spanOf(timeline.getWindow());
    const width = view.end - view.start;
    if (data.end <= view.start || data.start >= view.end) {
      const middle = (data.start + data.end) / 2;
      setWindow({ start: middle - width / 2, end: middle + width / 2 }, animate);
    }
    const box = elements.get(id)?.getBoundingClientRect();
    const frame = container.querySelector('.vis-center')?.getBoundingClientRect();
    if (box && frame && (box.top < frame.top || box.bottom > frame.bottom)) {
      timeline.focus(id, { zoom: false, animation: animation(animate) });
    }
  };

  return {
    setContent: (nextLanes, nextItems) => {
      elements.clear();
      first = nextItems[0]?.id ?? null;
      items.clear();
      lanes.clear();
      lanes.add(nextLanes.map((lane, order) => ({ id: lane.id, content: lane.name, order, lane })));
      items.add(
        nextItems.map((item) => ({
          id: item.id,
          group: item.lane,
          content: '',
          start: item.start,
          end: item.end,
          item,
        })),
      );
    },
    setSelected: (id) => {
      const before = selected ?? first;
      const previous = selected;
      selected = id;
      for (const each of new Set([before, previous, id, first])) decorate(each);
    },
    setWindow,
    zoom: (factor, animate) => {
      const { start, end } = spanOf(timeline.getWindow());
      const middle = (start + end) / 2;
      const half = (end - start) / 2 / factor;
      setWindow({ start: middle - half, end: middle + half }, animate);
    },
    pan: (share, animate) => {
      const { start, end } = spanOf(timeline.getWindow());
      const by = (end - start) * share;
      setWindow({ start: start + by, end: end + by }, animate);
    },
    reveal,
    focus: (id) => {
      requestAnimationFrame(() => elements.get(id)?.focus({ preventScroll: true }));
    },
    destroy: () => {
      destroyed = true;
      timeline.destroy();
    },
  };
}
