import type { EventId } from '../../model/event.ts';
import type { ArrangedItem } from './arrange.ts';
import type { Geometry } from './geometry.ts';
import { createMarkElement, type ItemOf, type MarkElement } from './item-element.ts';
import { keyed, takeOut } from './keyed.ts';
import { isShown, markExtent, type PlacedMarks } from './place.ts';

export interface Marks {
  /** @param placed null when the lane has none */
  readonly draw: (placed: PlacedMarks | null, itemOf: ItemOf, geometry: Geometry) => void;
  readonly elementOf: (id: EventId) => HTMLButtonElement | undefined;
  readonly sweep: () => void;
}

const isSame = (a: PlacedMarks | null, b: PlacedMarks | null): boolean =>
  a?.rows === b?.rows && a?.shown.start === b?.shown.start && a?.shown.end === b?.shown.end;

/** The marks of a lane: one element, which moves and stretches, and in it buttons that do not. */
export function createMarks(lane: HTMLElement): Marks {
  const surface = document.createElement('div');
  surface.className = 'tl-marks';
  lane.append(surface);
  const marks = keyed<EventId, MarkElement>(({ button }) => takeOut(button));
  let drawn: PlacedMarks | null = null;
  let drawnWith: ItemOf | null = null;

  const drawAnew = (placed: PlacedMarks | null, itemOf: ItemOf, g: Geometry): void => {
    const all = (placed?.rows ?? []).flatMap((row, r) =>
      row.flatMap((item) => (placed && isShown(placed, item) ? [{ item, of: placed, row: r }] : [])),
    );
    marks.update<{ item: ArrangedItem; of: PlacedMarks; row: number }>(
      all,
      ({ item }) => item.event.id,
      () => {
        const made = createMarkElement();
        surface.append(made.button);
        return made;
      },
      (each, { item, of, row }) =>
        each.draw(itemOf(item.event), {
          ...markExtent(of, item, g.leastMark),
          top: row * (g.mark + g.markGap),
          height: g.mark,
        }),
    );
  };

  return {
    elementOf: (id) => marks.get(id)?.button,
    sweep: marks.sweep,
    draw: (placed, itemOf, geometry) => {
      if (itemOf !== drawnWith || !isSame(placed, drawn)) drawAnew(placed, itemOf, geometry);
      [drawn, drawnWith] = [placed, itemOf];
      if (placed)
        surface.style.transform = `translate(${placed.left}px, ${placed.top}px) scaleX(${placed.stretch})`;
    },
  };
}
