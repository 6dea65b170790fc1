import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayDate, singleDate, stringifyEdtf } from '../../model/edtf.ts';
import { exampleEvent } from './example-dataset.ts';
import { NO_FOLDS, onAxis } from './time-warp.ts';
import { histogram, yearTicks } from './histogram.ts';
import { fitSpan } from './viewport.ts';

fc.configureGlobal({ seed: 1, numRuns: 300 });

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const events = fc
  .array(fc.integer({ min: -800_000, max: 40_000 }), { minLength: 1, maxLength: 60 })
  .map((days) => days.map((day, i) => exampleEvent(`e${i}`, stringifyEdtf(singleDate(dayDate(day))))));

const newYear = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1);

describe('histogram', () => {
  it('counts every event once', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 100 }), (all, count) => {
        const bins = histogram(all, onAxis(NO_FOLDS, fitSpan(all)), count);
        expect(bins).toHaveLength(count);
        expect(sum(bins)).toBe(all.length);
      }),
    );
  });

  it('counts an event where it begins', () => {
    const all = ['2020', '2020-05-01/2023', '2023-12-31'].map((date) => exampleEvent(date, date));
    const span = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2024, 0, 1) };
    expect(histogram(all, span, 4)).toEqual([2, 0, 0, 1]);
  });

  it('counts what begins outside in the first or last bin', () => {
    const all = ['1990', '2050'].map((date) => exampleEvent(date, date));
    const span = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2024, 0, 1) };
    expect(histogram(all, span, 4)).toEqual([1, 0, 0, 1]);
  });
});

describe('yearTicks', () => {
  it.each([
    [[2000, 2008], 8, [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007]],
    [[2000, 2009], 8, [2000, 2002, 2004, 2006, 2008]],
    [[2018, 2025], 8, [2018, 2019, 2020, 2021, 2022, 2023, 2024]],
    [[2018, 2027], 8, [2018, 2020, 2022, 2024, 2026]],
    [[1947, 2030], 8, [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]],
    [[-50, 60], 8, [-40, -20, 0, 20, 40]],
  ] as const)('of %j, at most %i', ([from, to], most, expected) => {
    expect(yearTicks({ start: newYear(from), end: newYear(to) }, most)).toEqual(expected.map(newYear));
  });

  it('are first instants of years inside the stretch, evenly apart, and never more than asked for', () => {
    const ms = fc.integer({ min: Date.UTC(-9000, 0, 1), max: Date.UTC(9000, 0, 1) });
    fc.assert(
      fc.property(
        ms,
        fc.oneof(fc.nat(4e11), fc.nat(3e14)),
        fc.integer({ min: 2, max: 20 }),
        (start, length, most) => {
          const ticks = yearTicks({ start, end: start + length }, most);
          expect(ticks.length).toBeLessThanOrEqual(most);
          expect(ticks.filter((t) => t < start || t >= start + length)).toEqual([]);
          expect(ticks.filter((t) => !new Date(t).toISOString().endsWith('-01-01T00:00:00.000Z'))).toEqual(
            [],
          );
          const [first = 0, second = 0] = ticks.map((t) => new Date(t).getUTCFullYear());
          const gaps = ticks
            .slice(1)
            .map((t, i) => new Date(t).getUTCFullYear() - new Date(ticks[i] ?? 0).getUTCFullYear());
          expect(new Set(gaps)).toEqual(new Set(gaps.length > 0 ? [second - first] : []));
        },
      ),
    );
  });
});
