import type { EpochMs } from '../../model/calendar.ts';
import { type Axis, TICK_PADDING } from './axis.ts';
import type { Geometry } from './geometry.ts';
import {
  createCrowdElement,
  createItemElement,
  createLaneElement,
  type ItemElement,
} from './item-element.ts';
import type { TimelineItem, TimelineLane } from './items.ts';
import type { Frame, PlacedCrowd, PlacedItem } from './place.ts';

/** Lines across all lanes, by x. */
export interface StageLines {
  readonly today: number | null;
  readonly publications: readonly { readonly x: number; readonly time: EpochMs }[];
  readonly breaks: readonly { readonly x: number; readonly name: string }[];
}

export interface StageContent {
  readonly lanes: ReadonlyMap<string, TimelineLane>;
  readonly itemOf: (placed: PlacedItem) => TimelineItem;
  readonly crowdText: (placed: PlacedCrowd) => {
    readonly text: string;
    readonly name: string;
    readonly dimmed: boolean;
  };
  /** Names beside the lanes. */
  readonly named: boolean;
  readonly publishedOn: (time: EpochMs) => string;
  readonly today: string;
}

/** The elements of the timeline, and the one place where they are changed. */
export interface Stage {
  readonly scroller: HTMLElement;
  /** Where the stretch of time in view is. */
  readonly time: HTMLElement;
  /** Drawn in it. */
  readonly layer: HTMLElement;
  readonly axis: HTMLElement;
  readonly probes: { readonly title: Element; readonly date: Element };
  /** Before anything is measured. */
  readonly setNamed: (named: boolean) => void;
  readonly draw: (
    frame: Frame,
    axis: Axis,
    lines: StageLines,
    content: StageContent,
    geometry: Geometry,
  ) => void;
  readonly elementOf: (id: string) => HTMLButtonElement | undefined;
  readonly destroy: () => void;
}

function element(className: string, parent: Element): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  parent.append(made);
  return made;
}

/** Elements of one kind, as many as are needed, in order. */
function pool(parent: Element, className: string): (count: number) => readonly HTMLElement[] {
  const made: HTMLElement[] = [];
  return (count) => {
    while (made.length < count) made.push(element(className, parent));
    for (const extra of made.splice(count)) extra.remove();
    return made;
  };
}

/**
 * Keeps one element for each key; `make` is called for new ones, and those left out are removed.
 * @param remove false when it must stay for now
 */
function keyed<K, E>(remove: (made: E) => boolean) {
  const made = new Map<K, E>();
  return {
    get: (key: K): E | undefined => made.get(key),
    update<T>(
      entries: readonly T[],
      keyOf: (entry: T) => K,
      make: (entry: T) => E,
      draw: (each: E, entry: T) => void,
    ) {
      const kept = new Set<K>();
      for (const entry of entries) {
        const key = keyOf(entry);
        kept.add(key);
        let each = made.get(key);
        if (!each) made.set(key, (each = make(entry)));
        draw(each, entry);
      }
      for (const [key, each] of made) {
        if (!kept.has(key) && remove(each)) made.delete(key);
      }
    },
  };
}

/** What has the focus stays, out of sight: the keys that moved it away must go on. */
function takeOut(each: HTMLElement): boolean {
  if (each === document.activeElement) {
    each.style.transform = 'translateX(-200vw)';
    return false;
  }
  each.remove();
  return true;
}

/** In the order that is seen, which is that of Tab and of a screen reader. What has the focus does not move: it would lose it. */
function putInOrder(parent: Element, wanted: readonly HTMLElement[]): void {
  if (wanted.every((each, i) => parent.children[i] === each)) return;
  const still = wanted.findIndex((each) => each === document.activeElement);
  for (const [i, each] of wanted.entries()) {
    if (i < still) wanted[still]?.before(each);
    else if (i !== still) parent.append(each);
  }
}

/** A hairline between two pixels would be two grey ones. */
const acrossAt = (x: number): string => `translateX(${Math.round(x)}px)`;

const place = (each: HTMLElement, top: number, height: number): void => {
  each.style.translate = `0 ${top}px`;
  each.style.height = `${height}px`;
};

export function createStage(container: HTMLElement): Stage {
  const axis = element('tl-axis', container);
  const axisTime = element('tl-axis-time', axis);
  const context = element('tl-context', axisTime);
  const scroller = element('tl-scroll', container);
  const body = element('tl-body', scroller);
  const names = element('tl-names', body);
  const time = element('tl-time', body);
  const layer = document.createElement('div');
  layer.className = 'tl-layer';
  const probes = element('tl-probes', container);
  const title = element('tl-title', probes);
  const date = element('tl-date', probes);

  const ticks = pool(axisTime, 'tl-tick');
  const dots = pool(axisTime, 'tl-today-dot');
  const published = pool(axisTime, 'tl-published');
  const axisBreaks = pool(axisTime, 'tl-axis-break');
  const grid = pool(layer, 'tl-grid');
  const breaks = pool(layer, 'tl-break');
  const todayLines = pool(layer, 'tl-today');
  const rules = keyed<string, HTMLElement>(takeOut);
  const laneNames = keyed<string, { element: HTMLElement; lane: TimelineLane }>((each) =>
    takeOut(each.element),
  );
  const items = keyed<string, ItemElement>(({ button }) => takeOut(button));
  const crowds = keyed<string, HTMLButtonElement>(takeOut);

  const drawLines = (
    { ticks: made, context: text }: Axis,
    lines: StageLines,
    content: StageContent,
  ): void => {
    context.textContent = text;
    for (const [i, each] of ticks(made.length).entries()) {
      const tick = made[i];
      if (!tick) continue;
      each.textContent = tick.label;
      each.toggleAttribute('data-major', tick.major);
      each.style.transform = acrossAt(tick.x);
      each.style.paddingLeft = `${TICK_PADDING}px`;
    }
    for (const [i, each] of grid(made.length).entries()) {
      each.style.transform = acrossAt(made[i]?.x ?? 0);
      each.toggleAttribute('data-major', made[i]?.major);
    }
    const { today } = lines;
    for (const each of todayLines(today === null ? 0 : 1)) each.style.transform = acrossAt(today ?? 0);
    for (const each of dots(today === null ? 0 : 1)) {
      each.style.transform = acrossAt(today ?? 0);
      each.title = content.today;
    }
    for (const [i, each] of published(lines.publications.length).entries()) {
      const publication = lines.publications[i];
      each.style.transform = acrossAt(publication?.x ?? 0);
      if (publication) each.title = content.publishedOn(publication.time);
    }
    for (const made2 of [breaks(lines.breaks.length), axisBreaks(lines.breaks.length)]) {
      for (const [i, each] of made2.entries()) {
        each.style.transform = acrossAt(lines.breaks[i]?.x ?? 0);
        each.title = lines.breaks[i]?.name ?? '';
      }
    }
  };

  return {
    scroller,
    time,
    layer,
    axis,
    probes: { title, date },
    elementOf: (id) => items.get(id)?.button ?? crowds.get(id),
    setNamed: (named) => container.toggleAttribute('data-named', named),
    destroy: () => container.replaceChildren(),
    draw: (frame, madeAxis, lines, content, geometry) => {
      container.style.setProperty('--tl-line', `${geometry.line}px`);
      body.style.height = `${frame.height}px`;
      drawLines(madeAxis, lines, content);
      rules.update(
        frame.lanes,
        ({ id }) => id,
        () => element('tl-rule', layer),
        (each, lane) => place(each, lane.top, lane.height),
      );
      laneNames.update(
        content.named ? frame.lanes : [],
        ({ id }) => id,
        ({ id }) => {
          const lane = content.lanes.get(id) ?? {
            id,
            name: id,
            fullName: id,
            colour: null,
            count: 0,
            collapsed: false,
          };
          const made = createLaneElement(lane);
          names.append(made);
          return { element: made, lane };
        },
        (each, placed) => {
          const lane = content.lanes.get(placed.id);
          if (lane && lane !== each.lane) {
            const made = createLaneElement(lane);
            each.element.replaceChildren(...made.childNodes);
            each.element.setAttribute('aria-expanded', String(!lane.collapsed));
            each.element.setAttribute('aria-label', lane.fullName);
            each.element.title = lane.fullName;
            each.lane = lane;
          }
          place(each.element, placed.top, placed.height);
          each.element.style.setProperty(
            '--lines',
            String(Math.max(1, Math.floor((placed.height - 16) / geometry.line))),
          );
        },
      );
      putInOrder(
        names,
        frame.lanes.flatMap(({ id }) => laneNames.get(id)?.element ?? []),
      );
      items.update(
        frame.items,
        ({ event }) => event.id,
        () => {
          const made = createItemElement();
          layer.append(made.button);
          return made;
        },
        (each, placed) => {
          each.button.toggleAttribute('data-mark', placed.height === geometry.mark);
          each.draw(content.itemOf(placed), placed);
        },
      );
      crowds.update(
        frame.crowds,
        ({ crowd }) => crowd.id,
        () => {
          const made = createCrowdElement();
          layer.append(made);
          return made;
        },
        (each, placed) => {
          const { text, name, dimmed } = content.crowdText(placed);
          each.dataset['cluster'] = placed.crowd.id;
          each.setAttribute('aria-label', name);
          each.setAttribute('aria-expanded', String(placed.crowd.opened));
          if (each.textContent !== text) each.textContent = text;
          each.toggleAttribute('data-dimmed', dimmed);
          each.style.transform = `translateX(${placed.left}px)`;
          each.style.width = `${placed.width}px`;
          place(each, placed.top, placed.height);
        },
      );
    },
  };
}
