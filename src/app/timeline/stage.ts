import type { Axis } from './axis.ts';
import type { Geometry } from './geometry.ts';
import { createLaneElement } from './item-element.ts';
import type { TimelineLane } from './items.ts';
import { keyed, takeOut } from './keyed.ts';
import type { Frame, PlacedLane } from './place.ts';
import { createStageLane, type LaneContent, place, type StageLane } from './stage-lane.ts';
import { createLines, element, type LineContent, type StageLines } from './stage-lines.ts';

export interface StageContent extends LaneContent, LineContent {
  readonly lanes: ReadonlyMap<string, TimelineLane>;
  /** Names beside the lanes. */
  readonly named: boolean;
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
  /** At once what is in sight; the lanes above and below it when the page has nothing else to do. */
  readonly draw: (
    frame: Frame,
    axis: Axis,
    lines: StageLines,
    content: StageContent,
    canvas: { readonly height: number; readonly geometry: Geometry },
  ) => void;
  readonly elementOf: (id: string) => HTMLButtonElement | undefined;
  readonly destroy: () => void;
}

/** In the order that is seen, which is that of Tab and of a screen reader. What has the focus does not move: it would lose it. */
function putInOrder(parent: Element, wanted: readonly HTMLElement[]): void {
  if (wanted.every((each, i) => parent.children[i] === each)) return;
  const still = wanted.findIndex((each) => each.contains(document.activeElement));
  for (const [i, each] of wanted.entries()) {
    if (i < still) wanted[still]?.before(each);
    else if (i !== still) parent.append(each);
  }
}

/** Lanes out of sight are drawn after a rest so long, for so long at a time. */
const LATE_MS = 120;
const SLICE_MS = 8;

/** @param onLate something has been drawn late */
export function createStage(container: HTMLElement, onLate: () => void): Stage {
  const axis = element('tl-axis', container);
  const axisTime = element('tl-axis-time', axis);
  const scroller = element('tl-scroll', container);
  const body = element('tl-body', scroller);
  const names = element('tl-names', body);
  const time = element('tl-time', body);
  const layer = document.createElement('div');
  layer.className = 'tl-layer';
  const probes = element('tl-probes', container);
  const title = element('tl-title', probes);
  const date = element('tl-date', probes);

  const lines = createLines(axisTime, layer);
  const rules = keyed<string, HTMLElement>(takeOut);
  const laneNames = keyed<string, { element: HTMLElement; lane: TimelineLane }>((each) =>
    takeOut(each.element),
  );
  const lanes = element('tl-lanes', layer);
  const drawnLanes = keyed<string, StageLane>((each) => takeOut(each.element));
  /** What of the last frame is out of sight, and still to be drawn. */
  let waiting: { readonly lane: PlacedLane; readonly draw: () => void }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drawWaiting = (): void => {
    const until = performance.now() + SLICE_MS;
    do waiting.shift()?.draw();
    while (waiting.length > 0 && performance.now() < until);
    onLate();
    if (waiting.length > 0) timer = setTimeout(drawWaiting);
  };
  // Remembered, for reading it lays out the page.
  let scrolled = 0;
  let seenHeight = 0;
  const isSeen = ({ top, height }: PlacedLane): boolean =>
    top < scrolled + seenHeight && top + height > scrolled;
  scroller.addEventListener(
    'scroll',
    () => {
      scrolled = scroller.scrollTop;
      const now = waiting.filter(({ lane }) => isSeen(lane));
      if (now.length === 0) return;
      waiting = waiting.filter((each) => !now.includes(each));
      for (const { draw } of now) draw();
      onLate();
    },
    { passive: true },
  );

  return {
    scroller,
    time,
    layer,
    axis,
    probes: { title, date },
    elementOf: (id) => {
      for (const lane of drawnLanes.all()) {
        const found = lane.elementOf(id);
        if (found) return found;
      }
      return undefined;
    },
    setNamed: (named) => container.toggleAttribute('data-named', named),
    destroy: () => {
      clearTimeout(timer);
      container.replaceChildren();
    },
    draw: (frame, madeAxis, madeLines, content, { height, geometry }) => {
      seenHeight = height;
      container.style.setProperty('--tl-line', `${geometry.line}px`);
      body.style.height = `${frame.height}px`;
      lines.draw(madeAxis, madeLines, content);
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
      clearTimeout(timer);
      waiting = [];
      drawnLanes.update(
        frame.lanes,
        ({ id }) => id,
        () => {
          const made = createStageLane();
          lanes.append(made.element);
          return made;
        },
        (each, lane) => {
          each.element.style.transform = '';
          place(each.element, lane.top, lane.height);
          const drawLane = (): void => each.draw(lane, content, geometry);
          if (isSeen(lane)) drawLane();
          else waiting.push({ lane, draw: drawLane });
        },
      );
      putInOrder(
        lanes,
        frame.lanes.flatMap(({ id }) => drawnLanes.get(id)?.element ?? []),
      );
      if (waiting.length > 0) timer = setTimeout(drawWaiting, LATE_MS);
    },
  };
}
