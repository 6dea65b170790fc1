import { markTerms } from '../state/fold.ts';
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

/** A button that stands for one event. Plain DOM: it moves with every frame. */
export interface ItemElement {
  readonly button: HTMLButtonElement;
  readonly draw: (item: TimelineItem, placed: PlacedItem) => void;
}

export function createItemElement(): ItemElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tl-event';
  button.tabIndex = -1;
  const bar = span('tl-bar');
  button.append(bar);
  let shown: TimelineItem | null = null;
  let text = '';

  const describe = (item: TimelineItem): void => {
    button.dataset['event'] = item.id;
    button.dataset['ends'] = item.ends;
    button.dataset['status'] = item.status;
    button.toggleAttribute('data-dimmed', item.dimmed);
    button.toggleAttribute('data-open-start', item.openStart);
    button.toggleAttribute('data-open-end', item.openEnd);
    button.setAttribute('aria-label', item.name);
    button.style.setProperty('--event-colour', item.colour);
  };

  return {
    button,
    draw: (item, placed) => {
      if (item !== shown) describe(item);
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
      button.toggleAttribute('data-narrow', placed.barWidth < 28);
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
