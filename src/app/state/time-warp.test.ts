import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldQuietPeriods, NO_FOLDS } from './time-warp.ts';

const year = (y: number): number => Date.UTC(y, 0, 1);
const years = (from: number, to: number) => ({ start: year(from), end: year(to) });

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 5000 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { minLength: 1, maxLength: 40 },
);

/** Close together, where nothing or everything may fold. */
const fewSpans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 9 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { minLength: 1, maxLength: 6 },
);

describe('foldQuietPeriods', () => {
  test('a long quiet stretch takes almost no room, a short one stays', () => {
    const { folds, toAxis } = foldQuietPeriods([years(1900, 1901), years(2000, 2004), years(2004, 2010)]);
    expect(folds).toHaveLength(1);
    expect(toAxis(year(2000)) - toAxis(year(1901))).toBeLessThan(0.06 * (year(2010) - year(2000)));
    expect(toAxis(year(2010)) - toAxis(year(2000))).toBe(year(2010) - year(2000));
  });

  test('what is evenly busy has no fold, and nothing has none', () => {
    const decade = Array.from({ length: 40 }, (_, i) => years(1980 + i, 1981 + i));
    expect(foldQuietPeriods(decade).folds).toEqual([]);
    expect(foldQuietPeriods([])).toBe(NO_FOLDS);
  });

  test('an event that goes on through a quiet time does not keep it', () => {
    const { folds } = foldQuietPeriods([years(1900, 2010), years(1902, 1904), years(2000, 2005)]);
    expect(folds.some(({ start, end }) => start > year(1904) && end < year(2000))).toBe(true);
  });

  test('half a million events are no more than the engine takes', () => {
    const many = Array.from({ length: 500_000 }, (_, i) => ({ start: i * 10, end: i * 10 + 5 }));
    expect(foldQuietPeriods(many).folds).toEqual([]);
  });

  test('no event begins or ends in a fold', () => {
    fc.assert(
      fc.property(spans, (events) => {
        const { folds } = foldQuietPeriods(events);
        for (const fold of folds) {
          expect(fold.end).toBeGreaterThan(fold.start);
          for (const { start, end } of events) {
            expect(start <= fold.start || start >= fold.end).toBe(true);
            expect(end <= fold.start || end >= fold.end).toBe(true);
          }
        }
      }),
    );
  });

  test('two long events, one after the other, have breaks of their own', () => {
    const { folds, toAxis, toTime } = foldQuietPeriods([years(2000, 2010), years(2010, 2020)]);
    expect(new Set(folds.map(({ at }) => at)).size).toBe(folds.length);
    expect(toTime(toAxis(year(2010)))).toBe(year(2010));
  });

  test('there and back is where one was, and what came later stays later', () => {
    fc.assert(
      fc.property(
        fc.oneof(spans, fewSpans),
        fc.array(fc.oneof(fc.integer({ min: -2e6, max: 2e6 }), fc.integer({ min: -5, max: 45 }))),
        (events, times) => {
          const { folds, toAxis, toTime } = foldQuietPeriods(events);
          const ordered = times.sort((a, b) => a - b);
          for (const [i, time] of ordered.entries()) {
            const inFold = folds.find(({ start, end }) => time >= start && time < end);
            expect(toTime(toAxis(time))).toBeCloseTo(inFold ? inFold.end : time, 3);
            expect(toAxis(time)).toBeGreaterThanOrEqual(toAxis(ordered[i - 1] ?? time));
          }
        },
      ),
    );
  });
});
