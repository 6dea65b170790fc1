import { createGlide } from './glide.ts';
import type { Stage } from './stage.ts';

type Stop = () => void;
type Surface = Pick<Stage, 'scroller' | 'time' | 'axis' | 'elementOf'>;

/** Px a line and a page of the wheel, where the browser counts in those. */
const LINE = 40;
const PAGE = 800;
/** Wheel px that double the zoom. */
const DOUBLING = 360;

export interface TimeMoves {
  /** About a place in the view, as a share of its width; above 1 shows less. */
  readonly zoom: (share: number, factor: number) => void;
  /** As a share of the view's width; above 0 is later. */
  readonly pan: (share: number) => void;
}

/**
 * What the wheel does. Sideways, or with Shift, it moves in time. With Ctrl or Command (which is also how a browser tells of a
 * pinch on a touchpad), and over the axis, it zooms. Else it does what it does on every page, scroll, where the lanes are higher
 * than their place; and only where there is nothing to scroll it zooms too.
 */
export function onWheel(
  container: HTMLElement,
  { scroller, time, axis }: Surface,
  { zoom, pan }: TimeMoves,
): Stop {
  const listener = (event: WheelEvent): void => {
    const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? PAGE : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    const zooms = event.ctrlKey || event.metaKey;
    const { left, width } = time.getBoundingClientRect();
    const sideways = Math.abs(dx) > Math.abs(dy);
    if (!zooms && (sideways || event.shiftKey)) {
      event.preventDefault();
      event.stopPropagation();
      pan((sideways ? dx : dy) / width);
      return;
    }
    const overAxis = event.target instanceof Node && axis.contains(event.target);
    const scrolls = scroller.scrollHeight > scroller.clientHeight + 1;
    // vis-timeline would zoom.
    event.stopPropagation();
    if (scrolls && !zooms && !overAxis) return;
    event.preventDefault();
    // A touchpad's pinch comes in small steps.
    const speed = event.ctrlKey && Math.abs(dy) < 20 ? 6 : 1;
    zoom(Math.min(1, Math.max(0, (event.clientX - left) / width)), 2 ** ((-dy * speed) / DOUBLING));
  };
  container.addEventListener('wheel', listener, { capture: true, passive: false });
  return () => container.removeEventListener('wheel', listener, { capture: true });
}

/** A mouse that drags the time sideways also drags the lanes up and down; a finger scrolls them as it scrolls any page. */
export function onDrag(surface: HTMLElement, scroller: HTMLElement): Stop {
  let from: { readonly y: number; readonly top: number } | null = null;
  const onDown = (event: PointerEvent): void => {
    from =
      event.pointerType === 'mouse' && event.button === 0
        ? { y: event.clientY, top: scroller.scrollTop }
        : null;
  };
  const onMove = (event: PointerEvent): void => {
    if (from && event.buttons % 2 === 1) scroller.scrollTop = from.top - (event.clientY - from.y);
    else from = null;
  };
  surface.addEventListener('pointerdown', onDown);
  window.addEventListener('pointermove', onMove);
  return () => {
    surface.removeEventListener('pointerdown', onDown);
    window.removeEventListener('pointermove', onMove);
  };
}

/** A finger that went so far sideways, more than up or down, moves in time. Px. */
const SIDEWAYS = 6;

/**
 * One finger sideways moves in time, and on when it is lifted; two zoom and move at once. Up and down is the browser's: it scrolls, and takes the finger away
 * (`pointercancel`). vis-timeline does not see fingers: after one that was taken away it misses the next.
 */
export function onFingers(surface: HTMLElement, { zoom, pan }: TimeMoves): Stop {
  const fingers = new Map<number, { x: number; y: number; readonly from: readonly [number, number] }>();
  let moving = false;
  // A finger that stops what glides chooses nothing.
  let isCatching = false;
  const onClick = (event: MouseEvent): void => {
    if (!isCatching || event.detail === 0) return;
    isCatching = false;
    event.preventDefault();
    event.stopPropagation();
  };
  const glide = createGlide((px) => pan(-px / surface.clientWidth));
  const spread = (): { x: number; apart: number } => {
    const [a, b] = [...fingers.values()];
    if (!a || !b) return { x: a?.x ?? 0, apart: 0 };
    return { x: (a.x + b.x) / 2, apart: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  const onDown = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') return;
    event.stopPropagation();
    isCatching = glide.stop();
    fingers.set(event.pointerId, {
      x: event.clientX,
      y: event.clientY,
      from: [event.clientX, event.clientY],
    });
    moving = fingers.size > 1;
  };
  const onMove = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const before = spread();
    [finger.x, finger.y] = [event.clientX, event.clientY];
    const [dx, dy] = [finger.x - finger.from[0], finger.y - finger.from[1]];
    moving ||= Math.abs(dx) > SIDEWAYS && Math.abs(dx) > Math.abs(dy);
    if (!moving) return;
    const { left, width } = surface.getBoundingClientRect();
    const { x, apart } = spread();
    if (before.apart > 0 && apart > 0) zoom((x - left) / width, apart / before.apart);
    pan((before.x - x) / width);
    if (apart > 0) glide.stop();
    else glide.track(x, event.timeStamp);
  };
  const onEnd = (event: PointerEvent): void => {
    const isLifted = fingers.delete(event.pointerId) && event.type === 'pointerup';
    if (isLifted && fingers.size === 0 && moving) glide.release(event.timeStamp);
    if (fingers.size === 0) moving = false;
  };
  const onOther = (event: Event): void => {
    if (!(event instanceof PointerEvent && event.pointerType === 'touch')) glide.stop();
  };
  surface.addEventListener('pointerdown', onDown, { capture: true });
  surface.addEventListener('click', onClick, { capture: true });
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onEnd);
  window.addEventListener('pointercancel', onEnd);
  const others = ['pointerdown', 'wheel', 'keydown'] as const;
  for (const kind of others) window.addEventListener(kind, onOther, { capture: true, passive: true });
  return () => {
    glide.stop();
    surface.removeEventListener('pointerdown', onDown, { capture: true });
    surface.removeEventListener('click', onClick, { capture: true });
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onEnd);
    window.removeEventListener('pointercancel', onEnd);
    for (const kind of others) window.removeEventListener(kind, onOther, { capture: true });
  };
}

/** A pointer that moved further than this was dragging the timeline, not pressing the event. Px. */
const DRAG = 5;
/** A finger is no finer than this: it means the nearest mark. Px. */
const FINGER = 22;

export interface Presses {
  readonly event: (id: string) => void;
  readonly crowd: (id: string) => void;
  readonly lane: (id: string) => void;
  readonly step: (from: string, direction: 1 | -1) => void;
}

function nearestMark(surface: Element, x: number, y: number): HTMLElement | null {
  let best: { readonly mark: HTMLElement; readonly distance: number } | null = null;
  for (const mark of surface.querySelectorAll<HTMLElement>('.tl-event')) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (distance <= FINGER && (!best || distance < best.distance)) best = { mark, distance };
  }
  return best?.mark ?? null;
}

/** Presses on what is drawn, by pointer, finger and keyboard. */
export function onPress({ time }: Surface, container: HTMLElement, presses: Presses): Stop {
  let downAt: readonly [x: number, y: number] | null = null;
  const onDown = (event: PointerEvent): void => {
    downAt = [event.clientX, event.clientY];
  };
  const onClick = (event: MouseEvent): void => {
    // A finger that moved gives no click, and the place of one that did not is what the browser thinks it meant.
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    const dragged =
      event.detail > 0 &&
      !byFinger &&
      downAt !== null &&
      Math.hypot(event.clientX - downAt[0], event.clientY - downAt[1]) > DRAG;
    downAt = null;
    if (dragged || !(event.target instanceof Element)) return;
    let pressed = event.target.closest<HTMLElement>('.tl-event, .tl-crowd, .tl-lane');
    if (!pressed && byFinger && time.contains(event.target))
      pressed = nearestMark(time, event.clientX, event.clientY);
    const { event: id, cluster, lane } = pressed?.dataset ?? {};
    if (id !== undefined) presses.event(id);
    else if (cluster !== undefined) presses.crowd(cluster);
    else if (lane !== undefined) presses.lane(lane);
  };
  const onKey = (event: KeyboardEvent): void => {
    const direction = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const from = event.target instanceof Element && event.target.closest<HTMLElement>('.tl-event, .tl-crowd');
    if ((direction !== 1 && direction !== -1) || !from) return;
    event.preventDefault();
    event.stopPropagation();
    presses.step(from.dataset['event'] ?? from.dataset['cluster'] ?? '', direction);
  };
  container.addEventListener('pointerdown', onDown, { capture: true });
  container.addEventListener('click', onClick);
  container.addEventListener('keydown', onKey);
  return () => {
    container.removeEventListener('pointerdown', onDown, { capture: true });
    container.removeEventListener('click', onClick);
    container.removeEventListener('keydown', onKey);
  };
}
