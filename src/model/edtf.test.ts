import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth } from './calendar.ts';
import { dayDate, type Edtf, type EdtfDate, edtfDays, parseEdtf, singleDate, stringifyEdtf } from './edtf.ts';

fc.configureGlobal({ seed: 1, numRuns: 300 });

describe('parseEdtf reads one date', () => {
  it.each<[string, EdtfDate]>([
    ['2024', { precision: 'year', year: 2024 }],
    ['0000', { precision: 'year', year: 0 }],
    ['-0043', { precision: 'year', year: -43 }],
    ['2024-05', { precision: 'month', year: 2024, month: 5 }],
    ['2024-02-29', { precision: 'day', year: 2024, month: 2, day: 29 }],
    ['-0043-03-15', { precision: 'day', year: -43, month: 3, day: 15 }],
    ['2024-21', { precision: 'season', year: 2024, month: 21 }],
    ['2024-33', { precision: 'season', year: 2024, month: 33 }],
    ['2024-41', { precision: 'season', year: 2024, month: 41 }],
    ['201X', { precision: 'decade', year: 2010 }],
    ['-001X', { precision: 'decade', year: -10 }],
    ['20XX', { precision: 'century', year: 2000 }],
    ['-01XX', { precision: 'century', year: -100 }],
    ['2025-08~', { precision: 'month', year: 2025, month: 8, approximate: true }],
    ['2025?', { precision: 'year', year: 2025, uncertain: true }],
    ['2025-08-01%', { precision: 'day', year: 2025, month: 8, day: 1, approximate: true, uncertain: true }],
    ['201X~', { precision: 'decade', year: 2010, approximate: true }],
  ])('%s', (text, date) => {
    const edtf = parseEdtf(text);
    expect(edtf).toEqual(singleDate(date));
    expect(edtf?.start).toBe(edtf?.end);
    expect(edtf && stringifyEdtf(edtf)).toBe(text);
  });
});

describe('parseEdtf reads an interval', () => {
  it.each<[string, EdtfDate | null, EdtfDate | null]>([
    ['2026/2027', { precision: 'year', year: 2026 }, { precision: 'year', year: 2027 }],
    ['2024/2024', { precision: 'year', year: 2024 }, { precision: 'year', year: 2024 }],
    ['2024-05/..', { precision: 'month', year: 2024, month: 5 }, null],
    ['../2009', null, { precision: 'year', year: 2009 }],
    [
      '2008~/2010?',
      { precision: 'year', year: 2008, approximate: true },
      { precision: 'year', year: 2010, uncertain: true },
    ],
    [
      '2024-06-30/2024',
      { precision: 'day', year: 2024, month: 6, day: 30 },
      { precision: 'year', year: 2024 },
    ],
    ['-0043/0014', { precision: 'year', year: -43 }, { precision: 'year', year: 14 }],
  ])('%s', (text, start, end) => {
    const edtf = parseEdtf(text);
    expect(edtf).toEqual({ start, end });
    expect(edtf && stringifyEdtf(edtf)).toBe(text);
  });
});

describe('parseEdtf refuses', () => {
  it.each([
    ['nothing', ['', ' ', '/', '..', '../..', '~']],
    ['what is no date', ['May 2024', '24', '202', '20245', '2024-5', '2024/5', 'Y20000', ' 2024', '2024\n']],
    ['days that are not', ['2024-02-30', '2023-02-29', '2024-04-31', '2024-05-00', '2024-05-32']],
    ['months that are not', ['2024-00', '2024-13', '2024-20', '2024-42', '2024-99', '2024-13-01']],
    ['a day of a season, or a month of a decade', ['2024-21-01', '201X-05', '20XX-05-01', '2XXX', 'XXXX']],
    ['a year 0 with a sign', ['-0000', '-0000-01-01', '-000X', '-00XX']],
    ['qualifiers twice or inside', ['2024~?', '~2024', '2024~-05', '2024-05-?01']],
    ['clock times', ['2024-05-01T10:00', '2024-05-01T10:00:00Z']],
    [
      'broken intervals',
      ['2024/', '/2024', '2024/2025/2026', '2024/May', '2024//2025', '2024/2023-12-31', '2024-02/2024-01'],
    ],
  ])('%s', (_, texts) => {
    expect(texts.filter((text) => parseEdtf(text) !== undefined)).toEqual([]);
  });
});

const qualifiers = fc.record(
  { approximate: fc.constant(true), uncertain: fc.constant(true) },
  { requiredKeys: [] },
);
const years = fc.integer({ min: -9999, max: 9999 });
const months = fc.integer({ min: 1, max: 12 });
/** First years of decades or centuries; before the year 0 their digits are those of the last. */
const roundYears = (unit: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(-9999 / unit), max: Math.floor(9999 / unit) }).map((n) => n * unit);

const dates: fc.Arbitrary<EdtfDate> = fc
  .oneof<fc.Arbitrary<EdtfDate>[]>(
    roundYears(100).map((year) => ({ precision: 'century', year })),
    roundYears(10).map((year) => ({ precision: 'decade', year })),
    years.map((year) => ({ precision: 'year', year })),
    fc
      .tuple(years, fc.integer({ min: 21, max: 41 }))
      .map(([year, month]) => ({ precision: 'season', year, month })),
    fc.tuple(years, months).map(([year, month]) => ({ precision: 'month', year, month })),
    fc
      .tuple(years, months, fc.integer({ min: 1, max: 31 }))
      .map(([year, month, day]) => ({
        precision: 'day',
        year,
        month,
        day: Math.min(day, daysInMonth(year, month)),
      })),
  )
  .chain((date) => qualifiers.map((q) => Object.assign({}, date, q)));

const edtfs: fc.Arbitrary<Edtf> = fc.oneof(
  dates.map(singleDate),
  dates.map((start) => ({ start, end: null })),
  dates.map((end) => ({ start: null, end })),
  fc
    .tuple(dates, dates)
    .map(([a, b]) =>
      edtfDays(singleDate(a)).first <= edtfDays(singleDate(b)).last
        ? { start: a, end: b }
        : { start: b, end: a },
    ),
);

describe('round trips', () => {
  it('parseEdtf reads back whatever stringifyEdtf writes', () => {
    fc.assert(
      fc.property(edtfs, (edtf) => {
        const read = parseEdtf(stringifyEdtf(edtf));
        expect(read).toEqual(edtf);
        expect(read?.start === read?.end).toBe(edtf.start === edtf.end);
      }),
    );
  });

  it('stringifyEdtf writes back whatever parseEdtf accepts, and no text makes it throw', () => {
    const piece = fc.constantFrom('-', '~', '?', '%', '/', '..', '20', '-0', '00');
    const texts = fc.string({
      unit: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...'0123456789X') },
        { weight: 1, arbitrary: piece },
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), (text) => {
        const edtf = parseEdtf(text);
        expect(edtf ? stringifyEdtf(edtf) : text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('a day number is written and read as that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_371_000, max: 2_932_000 }), (day) => {
        const read = parseEdtf(stringifyEdtf(singleDate(dayDate(day))));
        expect(read && edtfDays(read)).toEqual({ first: day, last: day });
      }),
    );
  });
});
