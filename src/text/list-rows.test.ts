import { describe, expect, it } from 'vitest';
import { exampleEvent } from '../model/example-event.ts';
import { listRows } from './list-rows.ts';

const headings = (...dates: string[]) =>
  listRows(dates.map((date) => exampleEvent(date, date))).map(({ event, year, month }) => [
    event.id,
    { ...(year !== undefined && { year }), ...(month !== undefined && { month }) },
  ]);

describe('listRows', () => {
  it('puts the year and the month above the first event of each', () => {
    expect(headings('2023', '2024', '2024-05', '2024-05-07/2025', '2024-06-01')).toEqual([
      ['2023', { year: '2023' }],
      ['2024', { year: '2024' }],
      ['2024-05', { month: '2024-05' }],
      ['2024-05-07/2025', {}],
      ['2024-06-01', { month: '2024-06' }],
    ]);
  });

  it('says what each event is read under: a month until another begins, or another year', () => {
    const rows = listRows(
      ['2024-05-07', '2024-05-07/2025', '2024-06', '2026'].map((date) => exampleEvent(date, date)),
    );
    expect(rows.map(({ under }) => under)).toEqual([
      { year: '2024', month: '2024-05' },
      { year: '2024', month: '2024-05' },
      { year: '2024', month: '2024-06' },
      { year: '2026', month: undefined },
    ]);
  });

  it('puts an interval without a start under its end, and one without an end under its start', () => {
    expect(headings('../2009', '2010/..')).toEqual([
      ['../2009', { year: '2009' }],
      ['2010/..', { year: '2010' }],
    ]);
  });

  it('knows years before the common era, and none for what is no date', () => {
    expect(headings('-0043-03-15', 'soon').map(([, above]) => above)).toEqual([
      { year: '-0043', month: '-0043-03' },
      {},
    ]);
  });

  it.each([
    ['2019-01-31', '2023-02-01', { years: 4 }],
    ['2019', '2023-05-01', { years: 3 }],
    ['2023-01-01', '2023-06-02', { months: 5 }],
    ['2023-01-01', '2023-03-02', undefined],
    ['2020/2023', '2023-06-02', undefined],
    ['2020/..', '2028-06-02', undefined],
  ])('from %s to %s', (before, after, gap) => {
    const rows = listRows([before, after].map((date) => exampleEvent(date, date)));
    expect(rows[1]?.gap).toEqual(gap);
  });
});
