import type { EpochMs } from '../../model/calendar.ts';
import { type Axis, TICK_PADDING } from './axis.ts';

/** Lines across all lanes, by x. */
export interface StageLines {
  readonly today: number | null;
  readonly publications: readonly { readonly x: number; readonly time: EpochMs }[];
  readonly breaks: readonly { readonly x: number; readonly name: string }[];
}

export interface LineContent {
  readonly publishedOn: (time: EpochMs) => string;
  readonly today: string;
}

export interface Lines {
  readonly draw: (axis: Axis, lines: StageLines, content: LineContent) => void;
}

export function element(className: string, parent: Element): HTMLElement {
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

/** A hairline between two pixels would be two grey ones. */
const acrossAt = (x: number): string => `translateX(${Math.round(x)}px)`;

/** The axis, and what crosses all lanes. */
export function createLines(axisTime: HTMLElement, layer: HTMLElement): Lines {
  const context = element('tl-context', axisTime);
  const ticks = pool(axisTime, 'tl-tick');
  const dots = pool(axisTime, 'tl-today-dot');
  const published = pool(axisTime, 'tl-published');
  const axisBreaks = pool(axisTime, 'tl-axis-break');
  const grid = pool(layer, 'tl-grid');
  const breaks = pool(layer, 'tl-break');
  const todayLines = pool(layer, 'tl-today');

  const draw = ({ ticks: made, context: text }: Axis, lines: StageLines, content: LineContent): void => {
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
  return { draw };
}
