import type { EventId } from '../../model/event.ts';
import type { ArrangedCrowd } from './arrange.ts';
import type { Geometry } from './geometry.ts';
import { createCrowdElement, createItemElement, type ItemElement, type ItemOf } from './item-element.ts';
import { keyed, takeOut } from './keyed.ts';
import type { PlacedCrowd, PlacedLane } from './place.ts';
import { createMarks } from './stage-marks.ts';

export interface LaneContent {
  readonly itemOf: ItemOf;
  readonly crowdText: (crowd: ArrangedCrowd) => {
    readonly text: string;
    readonly name: string;
    readonly dimmed: boolean;
  };
}

/** What a lane holds, in an element of its own that moves up and down as one. */
export interface StageLane {
  readonly element: HTMLElement;
  readonly draw: (lane: PlacedLane, content: LaneContent, geometry: Geometry) => void;
  readonly elementOf: (id: EventId) => HTMLButtonElement | undefined;
}

export function place(each: HTMLElement, top: number, height: number): void {
  each.style.translate = `0 ${top}px`;
  each.style.height = `${height}px`;
}

function drawCrowd(each: HTMLButtonElement, placed: PlacedCrowd, content: LaneContent): void {
  const { text, name, dimmed } = content.crowdText(placed.crowd);
  each.dataset['cluster'] = placed.crowd.id;
  each.setAttribute('aria-label', name);
  each.setAttribute('aria-expanded', String(placed.crowd.opened));
  if (each.textContent !== text) each.textContent = text;
  each.toggleAttribute('data-dimmed', dimmed);
  each.style.transform = `translateX(${placed.left}px)`;
  each.style.width = `${placed.width}px`;
  place(each, placed.top, placed.height);
}

export function createStageLane(): StageLane {
  const element = document.createElement('div');
  element.className = 'tl-events';
  const items = keyed<EventId, ItemElement>(({ button }) => takeOut(button));
  const marks = createMarks(element);
  const crowds = keyed<string, HTMLButtonElement>(takeOut);

  const elementOf = (id: string): HTMLButtonElement | undefined =>
    items.get(id)?.button ?? marks.elementOf(id) ?? crowds.get(id);
  /** An event that was a mark has a label now, or the other way round: the focus goes with it. */
  const keepFocus = (): void => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || !element.contains(focused)) return;
    const now = elementOf(focused.dataset['event'] ?? '');
    if (!now || now === focused) return;
    now.focus({ preventScroll: true });
    items.sweep();
    marks.sweep();
  };

  return {
    element,
    elementOf,
    draw: (lane, content, geometry) => {
      items.update(
        lane.items,
        ({ event }) => event.id,
        () => {
          const made = createItemElement();
          element.append(made.button);
          return made;
        },
        (each, placed) => each.draw(content.itemOf(placed.event), placed),
      );
      marks.draw(lane.marks, content.itemOf, geometry);
      crowds.update(
        lane.crowds,
        ({ crowd }) => crowd.id,
        () => {
          const made = createCrowdElement();
          element.append(made);
          return made;
        },
        (each, placed) => drawCrowd(each, placed, content),
      );
      keepFocus();
    },
  };
}
