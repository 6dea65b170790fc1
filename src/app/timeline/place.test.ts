import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleOutline } from '../../model/example-event.ts';
import { indexLane } from '../state/lane-index.ts';
import { detailLevel } from '../state/level-of-detail.ts';
import { NO_FOLDS, onAxis } from '../state/time-warp.ts';
import { eventSpan, fitSpan } from '../state/viewport.ts';
import { arrangeLane, type ArrangeOptions } from './arrange.ts';
import { geometry } from './geometry.ts';
import { drawingOf } from './items.ts';
import { breakLabel } from './label-lines.ts';
import { everyItem, type PlacedItem, placeFrame, type PlaceOptions } from './place.ts';

fc.configureGlobal({ seed: 1, numRuns: 200 });

const GEOMETRY = geometry(16, false, 100);
const measure = { title: (text: string) => 7 * text.length, date: (text: string) => 6 * text.length };
const endsOf = (event: { readonly date: string }) => drawingOf(event).ends;

interface Scene {
  readonly items: readonly PlacedItem[];
  readonly width: number;
}

function scene(
  dates: readonly string[],
  view: { readonly start: number; readonly end: number } | null,
  width: number,
  options: Partial<ArrangeOptions> = {},
) {
  const events = dates.map((date, i) =>
    exampleOutline(`event ${i} of several words`, date, ((i * 7) % 10) / 10),
  );
  const index = indexLane({ id: 'a', name: 'A', events }, NO_FOLDS, null);
  const whole = fitSpan(events);
  const seen = onAxis(NO_FOLDS, view ?? whole);
  const arranged = arrangeLane(index, {
    level: detailLevel(seen, width, 250),
    geometry: GEOMETRY,
    rows: 5,
    markRows: 4,
    end: NO_FOLDS.toAxis(whole.end),
    selected: null,
    opened: new Set(),
    endsOf,
    labelOf: (event) => breakLabel(event.title, event.date, measure, { line: GEOMETRY.line, widest: 200 }),
    ...options,
  });
  const placing: PlaceOptions = {
    view: seen,
    width,
    geometry: GEOMETRY,
    endsOf,
    chipWidth: () => 60,
    selected: options.selected ?? null,
    held: null,
  };
  const frame = placeFrame([arranged], placing);
  const items = frame.lanes.flatMap((lane) => everyItem(lane, GEOMETRY));
  const crowds = frame.lanes.flatMap((lane) => lane.crowds);
  return {
    ...frame,
    items,
    crowds,
    options: placing,
    arranged,
    width,
    scale: width / (seen.end - seen.start),
    seen,
  };
}

const bar = ({ left, barLeft, barWidth }: PlacedItem) => ({
  from: left + barLeft,
  to: left + barLeft + barWidth,
});
const label = ({ left, label: text }: PlacedItem) =>
  text && { from: left + text.left, to: left + text.left + text.width };
const inView = ({ items, width }: Scene) =>
  items.filter((item) => bar(item).to > 0 && bar(item).from < width);

const date = fc.oneof(
  fc.integer({ min: 1950, max: 2030 }).map(String),
  fc
    .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
  fc
    .tuple(fc.integer({ min: 1950, max: 1990 }), fc.integer({ min: 1990, max: 2030 }))
    .map(([a, b]) => `${a}/${b}`),
);
const dates = fc.array(date, { minLength: 1, maxLength: 80 });
const anyView = fc
  .tuple(fc.integer({ min: 1950, max: 2025 }), fc.integer({ min: 1, max: 40 }))
  .map(([year, length]) => ({ start: Date.UTC(year, 3, 1), end: Date.UTC(year + length, 3, 1) }));
const width = fc.integer({ min: 400, max: 1600 });

const rowsOf = ({ arranged }: ReturnType<typeof scene>) =>
  JSON.stringify(arranged.labelled.map((row) => row.map(({ event }) => event.id)));

describe('what is placed', () => {
  test('no label is cut by the view', () => {
    fc.assert(
      fc.property(dates, fc.option(anyView), width, (list, view, px) => {
        for (const item of inView(scene(list, view, px))) {
          const { from, to } = label(item) ?? { from: 0, to: 0 };
          expect(from).toBeGreaterThanOrEqual(-1e-6);
          expect(to).toBeLessThanOrEqual(px + 1e-6);
        }
      }),
    );
  });

  test('nothing covers anything in its row', () => {
    fc.assert(
      fc.property(dates, fc.option(anyView), width, (list, view, px) => {
        const ordered = inView(scene(list, view, px)).sort((a, b) => a.top - b.top || a.left - b.left);
        for (const [i, item] of ordered.entries()) {
          const next = ordered[i + 1];
          const room = next?.top === item.top ? next.left : Infinity;
          expect(item.left + item.width).toBeLessThanOrEqual(room + 1e-6);
        }
      }),
    );
  });

  test('every bar is where its dates are', () => {
    fc.assert(
      fc.property(dates, fc.option(anyView), width, (list, view, px) => {
        const made = scene(list, view, px);
        for (const item of inView(made)) {
          const { start, end } = eventSpan(item.event);
          const x0 = (start - made.seen.start) * made.scale;
          const x1 = (end - made.seen.start) * made.scale;
          expect(Math.max(bar(item).from, 0)).toBeCloseTo(Math.max(x0, 0), 3);
          expect(Math.min(bar(item).to, px)).toBeGreaterThanOrEqual(Math.min(x1, px) - 1e-3);
          expect(Math.min(bar(item).to, px)).toBeLessThanOrEqual(
            Math.max(Math.min(x1, px), Math.max(x0, -px) + 10) + 1e-3,
          );
        }
      }),
    );
  });

  test('of what fits the screen, every event is drawn; with few, every one has its label', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 5 }), (list) => {
        const { items } = scene(list, null, 1400);
        expect(items).toHaveLength(list.length);
        expect(items.every((item) => item.label !== null)).toBe(true);
      }),
    );
  });

  test('a pan by less than a page leaves every event in its row', () => {
    fc.assert(
      fc.property(dates, anyView, (list, view) => {
        const by = (view.end - view.start) / 40;
        const [before, after] = [view, { start: view.start + by, end: view.end + by }].map((v) =>
          scene(list, v, 1000),
        );
        const same = (v: typeof view) => JSON.stringify(detailLevel(onAxis(NO_FOLDS, v), 1000, 250));
        fc.pre(same(view) === same({ start: view.start + by, end: view.end + by }));
        expect(before && rowsOf(before)).toBe(after && rowsOf(after));
      }),
    );
  });
});

test('at rest every event of a row of labels has its label; while the reader moves no row comes or goes for one', () => {
  fc.assert(
    fc.property(dates, anyView, fc.integer({ min: 500, max: 1600 }), (list, view, px) => {
      const made = scene(list, view, px);
      const rowed = inView(made).filter(({ height }) => height === GEOMETRY.row);
      expect(rowed.every((item) => item.label !== null)).toBe(true);
      const by = (made.seen.end - made.seen.start) / 20;
      const seen = { start: made.seen.start + by, end: made.seen.end + by };
      const moving = placeFrame([made.arranged], { ...made.options, view: seen, held: made.used });
      expect(moving.used.get('a')?.more ?? 0).toBe(made.used.get('a')?.more ?? 0);
      expect(moving.height).toBeGreaterThanOrEqual(made.height);
    }),
  );
});

test('the selected event has its label wherever in view it lies', () => {
  fc.assert(
    fc.property(dates, anyView, fc.integer({ min: 500, max: 1600 }), fc.nat(), (list, view, px, n) => {
      const selected = `event ${n % list.length} of several words`;
      const { items } = scene(list, view, px, { selected });
      const item = items.find(({ event }) => event.id === selected);
      fc.pre(item !== undefined && bar(item).to > 0 && bar(item).from < px);
      // A bar that fills the view, with no end in it, has its label inside.
      expect(item?.label).not.toBeNull();
    }),
  );
});

describe('a crowd', () => {
  const crowd = Array.from({ length: 30 }, () => '1990-06-01');
  const view = { start: Date.UTC(1985, 0, 1), end: Date.UTC(1995, 0, 1) };

  test('shows the most important with their labels, the rest as marks, and counts these', () => {
    const { items, crowds } = scene(crowd, view, 1000);
    const labelled = items.filter((item) => item.label !== null);
    const least = Math.min(...labelled.map(({ event }) => event.salience));
    expect(labelled).toHaveLength(5);
    expect(items.filter((item) => item.label === null).every(({ event }) => event.salience <= least)).toBe(
      true,
    );
    expect(items.filter((item) => item.label === null)).toHaveLength(4);
    expect(crowds.map(({ crowd: { count } }) => count)).toEqual([25]);
  });

  test('opened, has a label for each', () => {
    const closed = scene(crowd, view, 1000).crowds[0]?.crowd.id ?? '';
    const { items, crowds } = scene(crowd, view, 1000, { opened: new Set([closed]) });
    expect(items.filter((item) => item.label !== null)).toHaveLength(30);
    expect(crowds.map(({ crowd: { id, opened } }) => [id, opened])).toEqual([[closed, true]]);
  });

  test('shows the selected event with its label, however little it matters', () => {
    const least = 'event 0 of several words';
    const { items } = scene(crowd, view, 1000, { selected: least });
    expect(items.find(({ event }) => event.id === least)?.label).toBeTruthy();
  });

  test('folded up, a lane is marks only', () => {
    const { items, crowds, height } = scene(crowd, view, 1000, { rows: 0, markRows: 2 });
    expect(items.every((item) => item.label === null)).toBe(true);
    expect(crowds).toEqual([]);
    expect(height).toBeLessThan(60);
  });
});

test('labels of the last events stand left of them, and a wide bar holds its own', () => {
  const { items } = scene(['1950', '2000-01-01', '1960/1999'], null, 1000);
  expect(Object.fromEntries(items.map(({ event, side }) => [event.date, side]))).toEqual({
    '1950': 'right',
    '2000-01-01': 'left',
    '1960/1999': 'inside',
  });
});

test('what is chosen is drawn, however many of its bucket are more important', () => {
  // A crowd of one year, in which the last event is the least important.
  const events = Array.from({ length: 400 }, (_, i) =>
    exampleOutline(`event ${i}`, `2011-${String((i % 12) + 1).padStart(2, '0')}`, 1 - i / 1000),
  );
  const selected = 'event 399';
  for (const rows of [5, 0]) {
    const index = indexLane({ id: 'a', name: 'A', events }, NO_FOLDS, null);
    const view = { start: Date.UTC(1990, 0, 1), end: Date.UTC(2030, 0, 1) };
    const { labelled, marks } = arrangeLane(index, {
      level: detailLevel(view, 800, 250),
      geometry: GEOMETRY,
      rows,
      markRows: 4,
      end: view.end,
      selected,
      opened: new Set(),
      endsOf,
      labelOf: (event) => breakLabel(event.title, event.date, measure, { line: GEOMETRY.line, widest: 200 }),
    });
    const drawn = rows === 0 ? marks : labelled;
    expect(drawn.flat().map(({ event }) => event.id)).toContain(selected);
  }
});
