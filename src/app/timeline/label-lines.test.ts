import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLabel } from './label-lines.ts';

/** Every letter 7 px wide, and 6 in a date. */
const measure = { title: (text: string) => 7 * text.length, date: (text: string) => 6 * text.length };
const SIZE = { line: 17, widest: 357 };
const titles = fc
  .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));

describe('breakLabel', () => {
  test('a short title stands on one line, its date below', () => {
    expect(breakLabel('Hubble is launched', '1990', measure, SIZE)).toEqual({
      lines: ['Hubble is launched'],
      date: '1990',
      width: 18 * 7,
    });
  });

  test('a long title has two even lines, the date after the second', () => {
    const { lines, width } = breakLabel(
      'NASA hopes to build the telescope for $500 million',
      '1996',
      measure,
      SIZE,
    );
    expect(lines).toEqual(['NASA hopes to build the', 'telescope for $500 million']);
    expect(width).toBe(7 * 26 + 7 + 6 * 4);
  });

  test('every word stays while two lines can hold them, and no line is wider than said', () => {
    fc.assert(
      fc.property(titles, fc.constantFrom('1990', '10 Sept 2002, planned'), (title, date) => {
        const label = breakLabel(title, date, measure, SIZE);
        const text = label.lines.join(' ');
        expect(text === title || (text.endsWith('…') && title.startsWith(text.slice(0, -1)))).toBe(true);
        expect(label.lines.length).toBeLessThanOrEqual(2);
        for (const line of label.lines) expect(measure.title(line)).toBeLessThanOrEqual(label.width);
        const beside = label.lines.length === 2 ? measure.title(label.lines[1] ?? '') : 0;
        expect(beside + measure.date(date)).toBeLessThanOrEqual(label.width);
      }),
    );
  });

  test('a title too long for two lines is cut at a word', () => {
    const { lines, width } = breakLabel('word '.repeat(60).trim(), '1990', measure, SIZE);
    expect(lines[1]?.endsWith('word…')).toBe(true);
    expect(width).toBeLessThanOrEqual(SIZE.widest);
  });
});
