import type { TimelineItem, TimelineLane } from './items.ts';
import type { LabelLayout } from './label-layout.ts';

/** A pointer that moved further than this was dragging the timeline, not pressing the event. Px. */
const DRAG = 5;

function span(className: string, text?: string): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** The button that stands for one event or cluster. Plain DOM: vis-timeline owns its place in the page. */
export function createItemElement(
  item: TimelineItem,
  onPress: (item: TimelineItem) => void,
  onStep: (from: string, direction: 1 | -1) => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `tl-${item.kind}`;
  button.dataset[item.kind] = item.id;
  button.dataset['ends'] = item.ends;
  button.dataset['status'] = item.status;
  button.toggleAttribute('data-dimmed', item.dimmed);
  button.toggleAttribute('data-open-start', item.openStart);
  button.toggleAttribute('data-open-end', item.openEnd);
  button.setAttribute('aria-label', item.name);
  button.title = item.name;
  button.style.setProperty('--event-colour', item.colour);
  const label = span('tl-label');
  label.append(span('tl-title', item.title));
  if (item.date !== '') label.append(span('tl-date', item.date));
  button.append(span('tl-bar'), label);

  let downAt: readonly [x: number, y: number] | null = null;
  button.addEventListener('pointerdown', (event) => {
    downAt = [event.clientX, event.clientY];
  });
  button.addEventListener('click', (event) => {
    const dragged =
      event.detail > 0 &&
      downAt !== null &&
      Math.hypot(event.clientX - downAt[0], event.clientY - downAt[1]) > DRAG;
    downAt = null;
    if (!dragged) onPress(item);
  });
  button.addEventListener('keydown', (event) => {
    const direction = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (direction !== 1 && direction !== -1) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(item.id, direction);
  });
  return button;
}

/** Applies a layout; a missing element (not yet drawn) is let be. */
export function placeItemElement(element: Element | null, layout: LabelLayout): void {
  if (!(element instanceof HTMLElement)) return;
  element.dataset['side'] = layout.side;
  element.toggleAttribute('data-narrow', layout.barWidth < 28);
  element.style.setProperty('--bar-left', `${layout.barLeft}px`);
  element.style.setProperty('--bar-width', `${layout.barWidth}px`);
  element.style.setProperty('--label-left', `${layout.labelLeft}px`);
}

export function createLaneElement(lane: TimelineLane): HTMLElement {
  if (lane.name === '') return span('tl-lane-none');
  const made = span('tl-lane');
  const swatch = span('tl-swatch');
  swatch.style.backgroundColor = lane.colour;
  const name = span('tl-lane-name', lane.name);
  name.title = lane.name;
  made.append(swatch, name);
  return made;
}
