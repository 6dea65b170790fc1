import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleOutline } from '../../model/example-event.ts';
import { indexLane } from './lane-index.ts';
import { bucketOf, densestHalf, detailLevel, levelOfDetail, sameLevel } from './level-of-detail.ts';
import { NO_FOLDS } from './time-warp.ts';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
const laneOf = (dates: readonly string[]) =>
  indexLane(
    { id: 'a', name: 'A', events: dates.map((date, i) => exampleOutline(`e${i}`, date, (i % 10) / 10)) },
    NO_FOLDS,
    null,
  );
const day = (n: number): string => `2020-06-${String(n).padStart(2, '0')}`;
const june = { start: Date.UTC(2020, 5, 1), end: Date.UTC(2020, 6, 1) };

describe('detailLevel', () => {
  test('a bucket is at least as wide as asked and less than twice; labels are fitted for no more room than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 100, max: 4000 }), (days, width) => {
        const view = { start: 0, end: days * DAY };
        const { exponent, scale } = detailLevel(view, width, 200);
        const pxPerMs = width / (view.end - view.start);
        expect(2 ** exponent * pxPerMs).toBeGreaterThanOrEqual(200 * (1 - 1e-9));
        expect(2 ** exponent * pxPerMs).toBeLessThan(400);
        expect(scale).toBeLessThanOrEqual(pxPerMs * (1 + 1e-9));
        expect(scale).toBeGreaterThan(pxPerMs * 0.8);
      }),
    );
  });

  test('a small pan changes nothing, and what is in view is among the buckets', () => {
    const level = detailLevel(june, 900, 200);
    const panned = { start: june.start + 1, end: june.end + 1 };
    expect(sameLevel(level, detailLevel(panned, 900, 200))).toBe(true);
    expect(level.first).toBeLessThan(bucketOf(level, june.start));
    expect(level.last).toBeGreaterThan(bucketOf(level, june.end));
  });
});

describe('levelOfDetail', () => {
  test('of what is near, every event is counted once, and every one is looked at while they are few', () => {
    const dates = fc.array(fc.integer({ min: 1, max: 30 }).map(day), { maxLength: 60 });
    fc.assert(
      fc.property(dates, fc.integer({ min: 10, max: 2000 }), (list, width) => {
        const { candidates, crowds } = levelOfDetail(laneOf(list), detailLevel(june, width, 200));
        expect(crowds.reduce((sum, { total }) => sum + total, 0)).toBe(list.length);
        expect([...candidates].sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
      }),
    );
  });

  test('of a great crowd only the most important are looked at', () => {
    const index = laneOf(Array.from({ length: 5000 }, () => day(3)));
    const { candidates, crowds } = levelOfDetail(index, detailLevel(june, 900, 200));
    expect(crowds).toMatchObject([{ total: 5000 }]);
    expect(candidates.length).toBeLessThan(100);
    expect(candidates.every((at) => index.events[at]?.salience === 0.9)).toBe(true);
  });

  test('a bar that began long before is among them; an event far away is not', () => {
    const level = detailLevel(june, 900, 200);
    expect(levelOfDetail(laneOf(['1990/2030']), level).candidates).toEqual([0]);
    expect(levelOfDetail(laneOf(['1950']), level).candidates).toEqual([]);
  });

  test('a hundred times as many events cost no more than their buckets', () => {
    const many = laneOf(Array.from({ length: 20_000 }, (_, i) => `${1000 + (i % 1000)}`));
    const few = laneOf(Array.from({ length: 200 }, (_, i) => `${1000 + (i % 1000)}`));
    const level = detailLevel({ start: -900 * YEAR, end: 30 * YEAR }, 900, 200);
    const time = (index: ReturnType<typeof laneOf>): number => {
      const started = performance.now();
      for (let i = 0; i < 20; i += 1) levelOfDetail(index, level);
      return performance.now() - started;
    };
    time(few);
    time(many);
    // As a ratio inside one run: a hundred times as many, and far from a hundred times as long.
    expect(time(many)).toBeLessThan(30 * time(few) + 20);
  });
});

test('densestHalf is the least stretch that holds half', () => {
  expect(densestHalf([0, 10, 11, 12, 50, 90])).toEqual({ start: 10, end: 12 });
  expect(densestHalf([5])).toEqual({ start: 5, end: 5 });
});
