import { describe, expect, it } from 'vitest';
import { formatBelow, formatMonthName } from './dates-below.ts';
import { de } from './de.ts';
import { en } from './en.ts';

describe('formatBelow', () => {
  it.each([
    ['2025', { year: '2025' }, ''],
    ['2025', { year: '2025', month: '2025-03' }, '2025'],
    ['2025-09', { year: '2025', month: '2025-09' }, ''],
    ['2025-09-03', { year: '2025', month: '2025-09' }, '3'],
    ['2025-09-01/2025-09-02', { year: '2025', month: '2025-09' }, '1–2'],
    ['2025-08-28/2025-09-02', { year: '2025' }, '28 Aug – 2 Sept'],
    ['2025-02/2025-10', { year: '2025' }, 'Feb–Oct'],
    ['2025-02/2025-10', { year: '2025', month: '2025-01' }, 'Feb–Oct'],
    ['1949/1952', { year: '1949' }, '1949–1952'],
    ['1990/2002-09-11', { year: '1990' }, '1990–2002'],
    ['2025-09-03', { year: '2024', month: '2024-09' }, '3 Sept 2025'],
    ['2025-09-03~', { year: '2025', month: '2025-09' }, 'About 3 Sept 2025'],
    ['2025/..', { year: '2025' }, 'Since 2025'],
    ['202X', { year: '2020' }, '2020s'],
    ['soon', { year: '2020' }, 'Soon'],
  ])('of %s under %o leaves %s', (date, above, left) => {
    const told = formatBelow(date, above, en.locale, en.dates).replaceAll(/[\u2009\u202f\u00a0]/g, ' ');
    expect(told.replaceAll(' – ', '–')).toBe(left.replaceAll(' – ', '–'));
  });

  it('in German', () => {
    expect(formatBelow('2025-09-03', { year: '2025', month: '2025-09' }, de.locale, de.dates)).toMatch(
      /^3\.?$/,
    );
  });
});

it('a month has its name alone', () => {
  expect(formatMonthName('2025-09', 'en-GB', 'long')).toBe('September');
  expect(formatMonthName('2025-03', 'de-DE', 'long')).toBe('März');
});
