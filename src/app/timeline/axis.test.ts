import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldQuietPeriods, NO_FOLDS, onAxis } from '../state/time-warp.ts';
import { type Axis, axisTicks } from './axis.ts';

const measure = (text: string): number => 7 * text.length;
const axis = (from: string, to: string, width = 900, locale = 'en-GB', warp = NO_FOLDS): Axis =>
  axisTicks({
    view: onAxis(warp, { start: Date.parse(from), end: Date.parse(to) }),
    width,
    warp,
    locale,
    measure,
  });
const labels = ({ ticks }: Axis): string[] => ticks.map(({ label }) => label).filter(Boolean);

describe('axisTicks', () => {
  test('years, months and days, as there is room; what they are part of stands at the left', () => {
    expect(labels(axis('1990-06-01', '2000-06-01')).slice(0, 3)).toEqual(['1991', '1992', '1993']);
    const months = axis('2024-03-10', '2025-04-01');
    expect(labels(months)).toEqual(expect.arrayContaining(['Dec', '2025', 'Feb']));
    expect(months.context).toBe('2024');
    const days = axis('2025-08-20', '2025-09-05');
    expect(labels(days)).toEqual(expect.arrayContaining(['31', 'Sept', '2']));
    expect(days.context).toBe('August 2025');
  });

  test('names are the reader’s', () => {
    expect(labels(axis('2024-02-20', '2024-06-01', 900, 'de-DE'))).toContain('Mai');
  });

  test('years before the common era', () => {
    expect(labels(axis('-000100-01-01', '0100-01-01'))[0]).toMatch(/100 BC|101 BC/);
  });

  test('after a fold the labels say the time that follows', () => {
    const warp = foldQuietPeriods(
      [1900, 1901, 1902, 2000, 2001].map((y) => ({ start: Date.UTC(y, 0, 1), end: Date.UTC(y + 1, 0, 1) })),
    );
    const { ticks } = axis('1900-01-01', '2002-01-01', 900, 'en-GB', warp);
    const x = (label: string): number => ticks.find((tick) => tick.label === label)?.x ?? NaN;
    expect(x('2001') - x('2000')).toBeCloseTo(x('1902') - x('1901'), -1);
    expect(labels({ ticks, context: '' })).not.toContain('1950');
  });

  test('no label is cut or covers another, at any stretch', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e14, max: 1e13 }),
        fc.integer({ min: 3, max: 500_000 }),
        fc.integer({ min: 60, max: 2500 }),
        (start, days, width) => {
          const view = { start, end: start + days * 86_400_000 };
          const made = axisTicks({ view, width, warp: NO_FOLDS, locale: 'en-GB', measure });
          let taken = made.context && measure(made.context);
          for (const { x, label } of made.ticks.filter((tick) => tick.label !== '')) {
            expect(x).toBeGreaterThanOrEqual(taken || 0);
            taken = x + measure(label);
            expect(taken).toBeLessThanOrEqual(width);
          }
          expect(made.ticks.length).toBeLessThan(width / 15 + 3);
        },
      ),
    );
  });
});

test('among days the first month in view says its year, where the left edge has no room to', () => {
  const { ticks, context } = axis('2025-08-30', '2025-09-20');
  expect(context).toBe('');
  expect(ticks.map(({ label }) => label)).toContain('Sept 2025');
});
