import type { EventOutline } from '../../model/event.ts';
import { markTerms } from '../state/fold.ts';
import { NARROW } from './geometry.ts';
import type { TimelineItem, TimelineLane } from './items.ts';
import type { PlacedItem } from './place.ts';

function span(className: string, text?: string): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** A line of a title, with the words that the search found marked. */
function titleLine(line: string, terms: ReadonlySet<string>): HTMLElement {
  const marks = markTerms(line, terms);
  const made = span('tl-title', line.slice(0, marks[0]?.start));
  marks.forEach(({ start, end }, i) => {
    const mark = document.createElement('mark');
    mark.className = 'found';
    mark.textContent = line.slice(start, end);
    made.append(mark, line.slice(end, marks[i + 1]?.start));
  });
  return made;
}

function labelElement(
  { lines, date }: NonNullable<PlacedItem['label']>,
  terms: ReadonlySet<string>,
): HTMLElement {
  const label = span('tl-label');
  for (const line of lines) label.append(titleLine(line, terms));
  const when = span('tl-date', date);
  if (lines.length > 1) label.lastElementChild?.append(when);
  else label.append(when);
  return label;
}

export type ItemOf = (event: EventOutline) => TimelineItem;

/** A button that stands for one event. Plain DOM: it moves with every frame. */
export interface ItemElement {
  readonly button: HTMLButtonElement;
  readonly draw: (item: TimelineItem, placed: PlacedItem) => void;
}

function eventButton(): { readonly button: HTMLButtonElement; readonly bar: HTMLElement } {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tl-event';
  button.tabIndex = -1;
  button.setAttribute('aria-pressed', 'false');
  const bar = span('tl-bar');
  button.append(bar);
  return { button, bar };
}

function describe(button: HTMLButtonElement, item: TimelineItem): void {
  button.dataset['event'] = item.id;
  button.dataset['ends'] = item.ends;
  button.dataset['status'] = item.status;
  button.toggleAttribute('data-dimmed', item.dimmed);
  button.toggleAttribute('data-open-start', item.openStart);
  button.toggleAttribute('data-open-end', item.openEnd);
  button.setAttribute('aria-label', item.name);
  button.style.setProperty('--event-colour', item.colour);
}

export function createItemElement(): ItemElement {
  const { button, bar } = eventButton();
  let shown: TimelineItem | null = null;
  let text = '';

  return {
    button,
    draw: (item, placed) => {
      if (item !== shown) describe(button, item);
      const isMarkedAnew = item.terms !== shown?.terms;
      shown = item;
      const { label, side } = placed;
      const nextText = label ? `${label.lines.join('\n')}\n${label.date}` : '';
      if (nextText !== text || isMarkedAnew) {
        button.querySelector('.tl-label')?.remove();
        if (label) button.append(labelElement(label, item.terms));
        text = nextText;
      }
      if (label) button.dataset['side'] = side;
      else delete button.dataset['side'];
      button.toggleAttribute('data-narrow', placed.barWidth < NARROW);
      const { style } = button;
      style.transform = `translateX(${placed.left}px)`;
      style.translate = `0 ${placed.top}px`;
      style.width = `${placed.width}px`;
      style.height = `${placed.height}px`;
      bar.style.left = `${placed.barLeft}px`;
      bar.style.width = `${placed.barWidth}px`;
      const drawn = button.querySelector<HTMLElement>('.tl-label');
      if (drawn && label) drawn.style.left = `${label.left}px`;
    },
  };
}

/** A button for an event without a label, among those of its lane: {@link PlacedMarks}. */
export interface MarkElement {
  readonly button: HTMLButtonElement;
  /** @param place in px of the marks' own scale */
  readonly draw: (item: TimelineItem, place: MarkPlace) => void;
}

export interface MarkPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function createMarkElement(): MarkElement {
  const { button, bar } = eventButton();
  button.dataset['mark'] = '';
  bar.style.width = '100%';
  let shown: TimelineItem | null = null;
  let last: MarkPlace | null = null;
  return {
    button,
    draw: (item, place) => {
      if (item !== shown) describe(button, item);
      shown = item;
      const { style } = button;
      const { left, top, width, height } = place;
      const at = `translate(${left}px, ${top}px)`;
      // It may have been taken out of sight.
      if (style.transform === at && last?.width === width && last.height === height) return;
      last = place;
      button.toggleAttribute('data-narrow', width < NARROW);
      style.transform = at;
      style.width = `${width}px`;
      style.height = `${height}px`;
    },
  };
}

export function createCrowdElement(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tl-crowd';
  button.tabIndex = -1;
  return button;
}

/** The lane's name, which folds it up and down. */
export function createLaneElement(lane: TimelineLane): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'tl-lane';
  made.dataset['lane'] = lane.id;
  made.setAttribute('aria-expanded', String(!lane.collapsed));
  const name = span('tl-lane-name', lane.name);
  if (lane.collapsed) name.append(span('tl-lane-count', String(lane.count)));
  const swatch = span('tl-swatch');
  if (lane.colour === null) swatch.hidden = true;
  else swatch.style.backgroundColor = lane.colour;
  made.append(span('tl-chevron'), swatch, name);
  made.title = lane.fullName;
  made.setAttribute('aria-label', lane.fullName);
  return made;
}
