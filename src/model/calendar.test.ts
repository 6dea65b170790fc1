import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, daysInMonth, epochDay, isoWeekday, MS_PER_DAY } from './calendar.ts';

fc.configureGlobal({ seed: 1, numRuns: 300 });

const civil = fc
  .record({ year: fc.integer({ min: -9999, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.record({
      year: fc.constant(year),
      month: fc.constant(month),
      day: fc.integer({ min: 1, max: daysInMonth(year, month) }),
    }),
  );

describe('epochDay and civilDate', () => {
  it('undo each other from -9999 to 9999', () => {
    fc.assert(
      fc.property(civil, ({ year, month, day }) => {
        expect(civilDate(epochDay(year, month, day))).toEqual({ year, month, day });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: epochDay(-9999, 1, 1), max: epochDay(9999, 12, 31) }), (epoch) => {
        const { year, month, day } = civilDate(epoch);
        expect(epochDay(year, month, day)).toBe(epoch);
      }),
    );
  });

  it('agree with Date.UTC from 1970 on', () => {
    fc.assert(
      fc.property(civil, ({ year, month, day }) => {
        fc.pre(year >= 1970);
        expect(epochDay(year, month, day)).toBe(Date.UTC(year, month - 1, day) / MS_PER_DAY);
      }),
    );
  });

  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [1, 1, 1, -719_162],
    [0, 12, 31, -719_163],
    [-1, 12, 31, -719_529],
  ])('day number of %i-%i-%i', (year, month, day, expected) => {
    expect(epochDay(year, month, day)).toBe(expected);
  });

  it.each([
    [[2024, 13, 1], { year: 2025, month: 1, day: 1 }],
    [[2024, 0, 1], { year: 2023, month: 12, day: 1 }],
    [[2024, -11, 1], { year: 2023, month: 1, day: 1 }],
    [[2024, 1, 32], { year: 2024, month: 2, day: 1 }],
    [[2024, 3, 0], { year: 2024, month: 2, day: 29 }],
  ] as const)('a month or day of %j runs over', ([year, month, day], expected) => {
    expect(civilDate(epochDay(year, month, day))).toEqual(expected);
  });
});

it.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [0, 2, 29],
  [2025, 12, 31],
  [2025, 4, 30],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

describe('isoWeekday', () => {
  it.each([
    [1970, 1, 1, 4],
    [2025, 9, 3, 3],
    [2024, 2, 29, 4],
    [1969, 12, 29, 1],
    [1969, 12, 28, 7],
  ])('of %i-%i-%i', (year, month, day, weekday) => {
    expect(isoWeekday(epochDay(year, month, day))).toBe(weekday);
  });

  it('steps from 1 to 7 and begins again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), (epoch) => {
        expect(isoWeekday(epoch + 1)).toBe((isoWeekday(epoch) % 7) + 1);
      }),
    );
  });
});
