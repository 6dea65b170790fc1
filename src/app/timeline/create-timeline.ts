import { type EpochMs, MS_PER_DAY } from '../../model/calendar.ts';
import { type AxisSpan, centredOn, inTime, onAxis, panned, zoomAbout } from '../state/time-warp.ts';
import { type Canvas, createArranger } from './arranger.ts';
import { type Axis, axisTicks } from './axis.ts';
import { geometry } from './geometry.ts';
import { onDrag, onFingers, onPress, onWheel } from './gestures.ts';
import './timeline.css';
import type { Measure } from './label-lines.ts';
import { measureText } from './measure-text.ts';
import { dayText, type Picture, stretchText } from './picture.ts';
import type { Frame } from './place.ts';
import { byTime, firstInView, placeOf, type Shown } from './drawn.ts';
import type { StageLines } from './stage-lines.ts';
import { createStage, type StageContent } from './stage.ts';
import { createStops } from './stops.ts';
import type { TimelineCallbacks, TimelineHandle, TimelineSetup } from './timeline-handle.ts';
import { createTimeWindow } from './vis-adapter.ts';

/** Share of a stretch left free at each side of it, for labels. */
const ZOOM_MARGIN = 0.15;
/** Above or below an event that was scrolled into view. */
const REVEAL_MARGIN = 16;
/** Wheel and fingers have come to rest. */
const REST_MS = 160;
/** By this much faces differ. */
const sampled = ({ title, date }: Measure): number =>
  title('Hamburgefonstiv 2025') + date('Hamburgefonstiv 2025');
/** What is farther out is not near enough to be drawn. */
const LINES_BEYOND = 24;

/** @throws Error when the container is not in the page */
export function createTimeline(
  container: HTMLElement,
  { compact, initial }: TimelineSetup,
  firstPicture: Picture,
  callbacks: TimelineCallbacks,
): TimelineHandle {
  const stage = createStage(container, () => settle());
  const stops = createStops(container, stage.elementOf);
  let measure = measureText(stage.probes.title, stage.probes.date);
  const arranger = createArranger(measure);
  let picture = firstPicture;
  let frame: Frame | null = null;
  let canvas: Canvas | null = null;
  let axis: Axis = { ticks: [], context: '' };
  let lines: StageLines = { today: null, publications: [], breaks: [] };
  let moving = false;
  arranger.setPicture(picture);

  // Read once for many frames: reading lays out the page.
  const sized = (): Canvas => ({
    width: stage.time.clientWidth,
    height: stage.scroller.clientHeight,
    geometry: geometry(
      Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      compact,
      picture.lanes.reduce((sum, { index }) => sum + index.events.length, 0),
    ),
    compact,
  });
  const content = (): StageContent => ({
    lanes: new Map(picture.lanes.map(({ lane }) => [lane.id, lane])),
    itemOf: picture.itemOf,
    crowdText: picture.crowdText,
    named: !compact && picture.lanes.some(({ lane }) => lane.name !== ''),
    publishedOn: (time) => picture.t.publishedOn(dayText(time, picture.t)),
    today: picture.t.today,
  });
  let stageContent = content();
  // Before anything is measured, or it would be measured twice.
  stage.setNamed(stageContent.named);

  const shown = (): Shown | null => frame && canvas && { frame, geometry: canvas.geometry };
  const settle = (): void => stops.settle(picture.selected, () => firstInView(shown()));
  const draw = (view: AxisSpan): void => {
    stage.setNamed(stageContent.named);
    canvas ??= sized();
    if (canvas.width === 0) canvas = null;
    if (!canvas) return;
    frame = arranger.frame(view, canvas, moving);
    const { warp, t } = picture;
    const { width } = canvas;
    const scale = width / (view.end - view.start);
    const toX = (time: EpochMs): number => (warp.toAxis(time) - view.start) * scale;
    const near = (x: number): boolean => x > -LINES_BEYOND && x < width + LINES_BEYOND;
    const today = toX(Date.now());
    axis = axisTicks({ view, width, warp, locale: t.locale, measure: measure.date });
    lines = {
      today: near(today) ? today : null,
      publications: picture.publications.map((at) => ({ x: toX(at), time: at })).filter(({ x }) => near(x)),
      breaks: warp.folds
        .map((fold) => ({ x: (fold.at - view.start) * scale, name: t.folded(stretchText(fold, t)) }))
        .filter(({ x }) => near(x)),
    };
    stage.draw(frame, axis, lines, stageContent, canvas);
    settle();
  };

  // While vis-timeline is being made it already speaks.
  let ready = false;
  let following = false;
  const time = createTimeWindow(
    stage.time,
    stage.layer,
    onAxis(picture.warp, initial),
    onAxis(picture.warp, picture.whole),
    {
      onMove: (span) => {
        if (!ready) return;
        moving = true;
        draw(span);
        callbacks.onRange(inTime(picture.warp, span));
      },
      onRest: (span, byReader) => {
        // vis-timeline takes every turn of a wheel for a move of its own.
        if (!ready || following) return;
        moving = false;
        draw(span);
        callbacks.onRange(inTime(picture.warp, span));
        if (byReader) callbacks.onReaderRange(inTime(picture.warp, span));
      },
    },
  );
  ready = true;
  const redraw = (): void => draw(time.get());

  const move = (span: AxisSpan, animate: boolean): void => {
    time.set(span, animate);
    callbacks.onReaderRange(inTime(picture.warp, span));
  };
  let rest: ReturnType<typeof setTimeout> | undefined;
  const follow = (span: AxisSpan): void => {
    // Under the hand rows do not glide: of many labels each would be moved twice in every frame.
    container.toggleAttribute('data-following', true);
    following = true;
    time.set(span, false);
    clearTimeout(rest);
    rest = setTimeout(() => {
      container.removeAttribute('data-following');
      following = false;
      moving = false;
      redraw();
      callbacks.onReaderRange(inTime(picture.warp, time.target()));
    }, REST_MS);
  };
  const moves = {
    zoom: (share: number, factor: number) => follow(zoomAbout(share, factor, time.get())),
    pan: (share: number) => follow(panned(share, time.get())),
  };
  const ends = [
    onWheel(container, stage, moves),
    onFingers(stage.time, moves),
    onDrag(stage.time, stage.scroller),
    onPress(stage, container, {
      event: (id) => {
        const pressed = placeOf(shown(), id);
        if (pressed) callbacks.onSelect(pressed.event);
      },
      crowd: (id) => {
        const pressed = frame?.lanes.flatMap(({ crowds }) => crowds).find(({ crowd }) => crowd.id === id);
        if (pressed) callbacks.onCrowd(pressed.crowd);
      },
      lane: callbacks.onLane,
      step: callbacks.onStep,
    }),
  ];

  const observer = new ResizeObserver(() => {
    // It speaks at first too, when all was just drawn.
    const { width, height } = canvas ?? {};
    if (width === stage.time.clientWidth && height === stage.scroller.clientHeight) return;
    canvas = null;
    time.redraw();
    redraw();
  });
  observer.observe(stage.time);
  observer.observe(stage.scroller);
  let destroyed = false;
  const faces = sampled(measure);
  void document.fonts.ready.then(() => {
    if (destroyed) return;
    const next = measureText(stage.probes.title, stage.probes.date);
    if (sampled(next) === faces) return;
    measure = next;
    arranger.setMeasure(measure);
    redraw();
  });

  const handle: TimelineHandle = {
    setPicture: (next) => {
      if (next === picture) return;
      const before = inTime(picture.warp, time.target());
      const refolded = next.warp !== picture.warp;
      picture = next;
      canvas = null;
      stageContent = content();
      arranger.setPicture(next);
      time.setLimits(onAxis(next.warp, next.whole));
      if (refolded) time.set(onAxis(next.warp, before), false);
      redraw();
    },
    setWindow: (span, animate) => time.set(onAxis(picture.warp, span), animate),
    zoom: (factor, animate) => move(zoomAbout(0.5, factor, time.target()), animate),
    zoomTo: (span, animate) => {
      const { start, end } = onAxis(picture.warp, span);
      const margin = Math.max(MS_PER_DAY, (end - start) * ZOOM_MARGIN);
      move({ start: start - margin, end: end + margin }, animate);
    },
    pan: (share, animate) => move(panned(share, time.target()), animate),
    reveal: (id, span, animate) => {
      const view = centredOn(onAxis(picture.warp, span), time.target());
      if (view) time.set(view, animate);
      if (!frame) redraw();
      const placed = placeOf(shown(), id);
      if (!placed) return;
      const { scrollTop, clientHeight } = stage.scroller;
      const [top, bottom] = [placed.top - REVEAL_MARGIN, placed.bottom + REVEAL_MARGIN];
      const to =
        top < scrollTop ? top : bottom > scrollTop + clientHeight ? bottom - clientHeight : scrollTop;
      if (to !== scrollTop) stage.scroller.scrollTo({ top: to, behavior: animate ? 'smooth' : 'instant' });
    },
    goTo: (id, span) => {
      const view = centredOn(onAxis(picture.warp, span), time.target());
      if (view) move(view, false);
      handle.reveal(id, span, false);
      handle.focus(id);
    },
    focus: stops.focus,
    drawn: () => byTime(shown(), picture.warp),
    snapshot: () =>
      frame && canvas
        ? { picture, frame, canvas, axis, lines, measure, fontFamily: getComputedStyle(container).fontFamily }
        : null,
    destroy: () => {
      destroyed = true;
      clearTimeout(rest);
      clearTimeout(drawing);
      observer.disconnect();
      for (const end of ends) end();
      time.destroy();
      stage.destroy();
    },
  };
  // A task of its own, as what it is drawn in.
  const drawing = setTimeout(redraw);
  return handle;
}
