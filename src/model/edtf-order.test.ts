import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay, MS_PER_DAY } from './calendar.ts';
import {
  compareEdtf,
  type Edtf,
  type EdtfPrecision,
  edtfDays,
  edtfPrecision,
  edtfTimeSpan,
  parseEdtf,
} from './edtf.ts';

fc.configureGlobal({ seed: 1, numRuns: 300 });

function read(text: string): Edtf {
  const edtf = parseEdtf(text);
  if (!edtf) throw new Error(`not EDTF: ${text}`);
  return edtf;
}

type Day = readonly [year: number, month: number, day: number];

describe('edtfDays', () => {
  it.each<[string, Day, Day]>([
    ['2024', [2024, 1, 1], [2024, 12, 31]],
    ['2024-02', [2024, 2, 1], [2024, 2, 29]],
    ['2024-12', [2024, 12, 1], [2024, 12, 31]],
    ['2024-02-29', [2024, 2, 29], [2024, 2, 29]],
    ['2024-21', [2024, 3, 1], [2024, 5, 31]],
    ['2024-22', [2024, 6, 1], [2024, 8, 31]],
    ['2024-23', [2024, 9, 1], [2024, 11, 30]],
    ['2024-24', [2024, 12, 1], [2025, 2, 28]],
    ['2023-24', [2023, 12, 1], [2024, 2, 29]],
    ['2024-29', [2024, 9, 1], [2024, 11, 30]],
    ['2024-33', [2024, 1, 1], [2024, 3, 31]],
    ['2024-36', [2024, 10, 1], [2024, 12, 31]],
    ['2024-38', [2024, 5, 1], [2024, 8, 31]],
    ['2024-40', [2024, 1, 1], [2024, 6, 30]],
    ['2024-41', [2024, 7, 1], [2024, 12, 31]],
    ['201X', [2010, 1, 1], [2019, 12, 31]],
    ['000X', [0, 1, 1], [9, 12, 31]],
    ['20XX', [2000, 1, 1], [2099, 12, 31]],
    ['-0043', [-43, 1, 1], [-43, 12, 31]],
    ['-001X', [-19, 1, 1], [-10, 12, 31]],
    ['-01XX', [-199, 1, 1], [-100, 12, 31]],
    ['2026/2027', [2026, 1, 1], [2027, 12, 31]],
    ['2024-05-07/2024-05-10', [2024, 5, 7], [2024, 5, 10]],
    ['199X/2024-05', [1990, 1, 1], [2024, 5, 31]],
    ['2025-08~', [2025, 8, 1], [2025, 8, 31]],
  ])('%s', (text, first, last) => {
    expect(edtfDays(read(text))).toEqual({ first: epochDay(...first), last: epochDay(...last) });
  });

  it('has no bound at an open end', () => {
    expect(edtfDays(read('2024-05/..'))).toEqual({ first: epochDay(2024, 5, 1), last: Infinity });
    expect(edtfDays(read('../2009'))).toEqual({ first: -Infinity, last: epochDay(2009, 12, 31) });
  });
});

it('edtfTimeSpan ends with the first instant after the last day', () => {
  expect(edtfTimeSpan(read('2024-02-29'))).toEqual({
    start: Date.UTC(2024, 1, 29),
    end: Date.UTC(2024, 2, 1),
  });
  expect(edtfTimeSpan(read('2024/..'))).toEqual({ start: Date.UTC(2024, 0, 1), end: Infinity });
  expect(edtfTimeSpan(read('../1969'))).toEqual({ start: -Infinity, end: 0 });
  const { start, end } = edtfTimeSpan(read('2023'));
  expect((end - start) / MS_PER_DAY).toBe(365);
});

describe('compareEdtf', () => {
  const inOrder = [
    '-0043-03-15',
    '0014',
    '../2009-12-30',
    '2009-12-31',
    '2010-01-01',
    '2010-01',
    '2010-33',
    '2010',
    '201X',
    '2010/..',
    '2010-01-02',
    '2024-24',
    '2025',
  ];

  it('puts the earlier start first, then the shorter', () => {
    const misplaced = inOrder.flatMap((text, i) =>
      inOrder.slice(i + 1).filter((later) => compareEdtf(read(text), read(later)) >= 0),
    );
    expect(misplaced).toEqual([]);
  });

  it('lets an interval without a start stand with its last day', () => {
    expect(compareEdtf(read('../2009'), read('2009-12-31'))).toBe(0);
  });

  it('is a total order', () => {
    const any = fc.constantFrom(...inOrder, '2010~', '2024-12', '../2010', '1999/..', '19XX');
    fc.assert(
      fc.property(any, any, any, (x, y, z) => {
        const [a, b, c] = [read(x), read(y), read(z)];
        expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
        const sorted = [a, b, c].sort(compareEdtf);
        const signs = [
          [0, 1],
          [1, 2],
          [0, 2],
        ].map(([i = 0, j = 0]) => compareEdtf(sorted[i] ?? a, sorted[j] ?? a) <= 0);
        expect(signs).toEqual([true, true, true]);
      }),
    );
  });

  it('does not see qualifiers', () => {
    expect(compareEdtf(read('2010~'), read('2010'))).toBe(0);
  });
});

it.each<[string, EdtfPrecision]>([
  ['2024-05-01', 'day'],
  ['2024-05', 'month'],
  ['2024-33', 'season'],
  ['2024', 'year'],
  ['201X', 'decade'],
  ['20XX', 'century'],
  ['2024-05-01/2024-05-03', 'day'],
  ['2024-05-01/2024-06', 'month'],
  ['2024/2024-05-01', 'year'],
  ['2024-05-01/..', 'day'],
  ['../2009', 'year'],
])('edtfPrecision of %s is %s', (text, precision) => {
  expect(edtfPrecision(read(text))).toBe(precision);
});
