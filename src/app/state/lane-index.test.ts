import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleOutline } from '../../model/example-event.ts';
import { begunBefore, firstFrom, indexLane, mostImportant } from './lane-index.ts';
import { NO_FOLDS } from './time-warp.ts';

const lane = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1900, max: 1990 }),
      fc.integer({ min: 0, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    { maxLength: 60 },
  )
  .map((entries) => {
    const events = entries.map(([year, length, salience], i) =>
      exampleOutline(`e${i}`, length === 0 ? String(year) : `${year}/${year + length}`, salience),
    );
    return { index: indexLane({ id: 'a', name: 'A', events }, NO_FOLDS, null), events };
  });
const year = fc.integer({ min: 1895, max: 2060 }).map((y) => Date.UTC(y, 0, 1));

describe('a lane’s index', () => {
  test('finds the most important events of a stretch, as looking at each would', () => {
    fc.assert(
      fc.property(lane, year, year, fc.integer({ min: 1, max: 20 }), ({ index }, a, b, most) => {
        const [from, to] = [firstFrom(index, Math.min(a, b)), firstFrom(index, Math.max(a, b))];
        const all = index.events
          .map((event, at) => ({ event, at }))
          .slice(from, to)
          .sort((x, y) => y.event.salience - x.event.salience || x.at - y.at);
        expect(mostImportant(index, from, to, most)).toEqual(all.slice(0, most).map(({ at }) => at));
      }),
    );
  });

  test('finds what began before and goes on', () => {
    fc.assert(
      fc.property(lane, year, ({ index }, axis) => {
        const going = [...index.events.keys()].filter(
          (at) => (index.starts[at] ?? 0) < axis && (index.ends[at] ?? 0) > axis,
        );
        expect(begunBefore(index, axis, 100).sort((a, b) => a - b)).toEqual(going);
        expect(begunBefore(index, axis, 2)).toHaveLength(Math.min(2, going.length));
      }),
    );
  });

  test('what the search found comes before what matters more', () => {
    const events = [exampleOutline('a', '1950', 0.9), exampleOutline('b', '1951', 0.1)];
    const index = indexLane({ id: 'a', name: 'A', events }, NO_FOLDS, new Set(['b']));
    expect(mostImportant(index, 0, 2, 1)).toEqual([1]);
  });
});
