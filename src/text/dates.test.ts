import { describe, expect, it } from 'vitest';
import { type DateStyle, type DateWords, formatEdtf, formatWeekday, machineDate, unbroken } from './dates.ts';
import { en } from './en.ts';

/** Without what differs between versions of the Unicode locale data: kinds of space, a comma after a weekday. */
const plain = (text: string): string =>
  text
    .replace(/[\u2009\u202F\u00A0]/g, ' ')
    .replaceAll(' – ', '–')
    .replace('day, ', 'day ');
const english = (value: string, style: DateStyle = 'long'): string =>
  plain(formatEdtf(value, en.locale, style, en.dates));

const germanWords: DateWords = {
  about: (date) => `etwa ${date}`,
  perhaps: (date) => `vielleicht ${date}`,
  since: (date) => `seit ${date}`,
  until: (date) => `bis ${date}`,
  decade: (firstYear) => `${firstYear}er`,
  century: (firstYear) => `${firstYear / 100 + 1}. Jahrhundert`,
  subYear: (code, year) => `${code === 24 ? 'Winter' : 'Halbjahr'} ${year}`,
};
const german = (value: string): string => plain(formatEdtf(value, 'de', 'long', germanWords));

describe('formatEdtf in English', () => {
  it.each([
    ['2025-05-03', '3 May 2025'],
    ['2025-09-03', '3 September 2025'],
    ['2025-09', 'September 2025'],
    ['2025', '2025'],
    ['0050', '50'],
    ['2025-09-01/2025-09-02', '1–2 September 2025'],
    ['2025-08-30/2025-09-02', '30 August–2 September 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024–2 January 2025'],
    ['2025-08/2025-09', 'August–September 2025'],
    ['2024-12/2025-01', 'December 2024–January 2025'],
    ['2026/2027', '2026–2027'],
    ['2025/2025', '2025'],
    ['2024/2025-05', '2024–May 2025'],
    ['201X/2025', '2010s–2025'],
  ])('dates and intervals: %s', (value, text) => {
    expect(english(value)).toBe(text);
  });

  it.each([
    ['2025-08~', 'About August 2025'],
    ['2025?', 'Perhaps 2025'],
    ['2025%', 'Perhaps about 2025'],
    ['2008~/2010~', 'About 2008–2010'],
    ['2008/2010?', 'Perhaps 2008–2010'],
    ['2024-05/..', 'Since May 2024'],
    ['../2009', 'Until 2009'],
    ['2024~/..', 'Since about 2024'],
    ['../2009-22?', 'Until perhaps summer 2009'],
  ])('qualifiers and open ends: %s', (value, text) => {
    expect(english(value)).toBe(text);
  });

  it.each([
    ['2024-21', 'Spring 2024'],
    ['2024-23~', 'About autumn 2024'],
    ['2023-24/2024-21', 'Winter 2023–spring 2024'],
    ['2024-32', 'Winter 2024'],
    ['2024-33', 'First quarter of 2024'],
    ['2024-37', 'First four months of 2024'],
    ['2024-41', 'Second half of 2024'],
    ['-0043-21', 'Spring 44 BC'],
  ])('seasons and parts of years: %s', (value, text) => {
    expect(english(value)).toBe(text);
  });

  it.each([
    ['201X', '2010s'],
    ['201X~', 'About 2010s'],
    ['000X', '0s'],
    ['20XX', '21st century'],
    ['19XX', '20th century'],
    ['00XX', '1st century'],
    ['11XX/12XX', '12th century–13th century'],
  ])('decades and centuries: %s', (value, text) => {
    expect(english(value)).toBe(text);
  });

  it.each([
    ['-0043', '44 BC'],
    ['0000', '1 BC'],
    ['-0043-03', 'March 44 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['-0099/-0043', '100–44 BC'],
    ['-001X', '20–11 BC'],
    ['-01XX', '2nd century BC'],
  ])('before the common era: %s', (value, text) => {
    expect(english(value)).toBe(text);
  });

  it('across the eras names both', () => {
    expect(english('-0043/0014')).toMatch(/^44 BC–14 AD$/);
  });

  it('short has short months', () => {
    expect(english('2025-10-03', 'short')).toBe('3 Oct 2025');
    expect(english('2025-10', 'short')).toBe('Oct 2025');
    expect(english('2025-10-30/2025-11-02', 'short')).toBe('30 Oct–2 Nov 2025');
  });

  it('gives back what it cannot read', () => {
    const values = ['', '2024-13', '../..'];
    expect(values.map((value) => english(value))).toEqual(values);
  });
});

describe('formatEdtf in another language', () => {
  it.each([
    ['2025-09-03', '3. September 2025'],
    ['2025-03', 'März 2025'],
    ['2026/2027', '2026–2027'],
    ['2025-09-01/2025-09-02', '1.–2. September 2025'],
    ['2025-08~', 'Etwa August 2025'],
    ['2024-05/..', 'Seit Mai 2024'],
    ['201X', '2010er'],
    ['20XX', '21. Jahrhundert'],
    ['2023-24', 'Winter 2023'],
    ['-0043', '44 v. Chr.'],
  ])('%s', (value, text) => {
    expect(german(value)).toBe(text);
  });

  it('keeps to the Gregorian calendar where the language prefers another', () => {
    expect(formatEdtf('2025', 'th-TH', 'long', en.dates)).toContain('2025');
    expect(formatEdtf('2025', 'fa-IR-u-nu-latn', 'long', en.dates)).toContain('2025');
  });
});

const weekday = (value: string): string => plain(formatWeekday(value, en.locale, en.dates));

describe('formatWeekday', () => {
  it('names the day of the week', () => {
    expect(weekday('2025-09-03')).toBe('Wednesday 3 September 2025');
    expect(weekday('1969-12-31')).toBe('Wednesday 31 December 1969');
    expect(weekday('-0043-03-15')).toContain('44 BC');
  });

  it('has none for what is not one day', () => {
    expect(weekday('2025-09')).toBe('September 2025');
    expect(weekday('2025-09-01/2025-09-02')).toBe('1–2 September 2025');
    expect(weekday('2025-09-01/..')).toBe('since 1 September 2025');
  });
});

it.each([
  ['2025-09-03', '2025-09-03'],
  ['2025-09', '2025-09'],
  ['2025', '2025'],
  ['2025-08~', '2025-08'],
  ['2025%', '2025'],
  ['2025-09-01/2025-09-02', '2025-09-01'],
  ['2024-05~/..', '2024-05'],
  ['0044', '0044'],
  ['../2009', undefined],
  ['2024-21', undefined],
  ['201X', undefined],
  ['20XX', undefined],
  ['0000', undefined],
  ['-0043-03-15', undefined],
  ['soon', undefined],
])('machineDate of %s is %s', (value, machine) => {
  expect(machineDate(value)).toBe(machine);
});

it.each([
  ['About Jun 1977 – 19 Jun 2007', 'About Jun_1977 – 19_Jun_2007'],
  ['28 Feb – 3 Mar', '28_Feb – 3_Mar'],
  ['1. Sept. 2025', '1._Sept._2025'],
  ['1961 – 1968', '1961 – 1968'],
])('a line may break in "%s" only at the dash or behind a word', (date, joined) => {
  expect(unbroken(date).replaceAll('\u00a0', '_')).toBe(joined);
});
