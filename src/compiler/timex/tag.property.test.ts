import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timexGroups } from './pairs.ts';
import { scan } from './scan.ts';
import { tagTimexes } from './tag.ts';
import { RULES } from './rules.ts';
import { WORD_TABLE } from './lexicon/words.ts';

const DCT = '2024-02-29';
const WORDS = WORD_TABLE.flatMap(([, words]) => words.split(' ').map((word) => word.replace(/=.*/, '')));
const piece = oneof(
  constantFrom(...WORDS),
  constantFrom(
    'May',
    'March',
    'Sept.',
    '3',
    '31',
    '1989',
    "'85",
    '5:30',
    '1/2',
    '2,000',
    '$',
    '%',
    '-',
    ',',
    '.',
    '(',
    ')',
    '\n\n',
    "'s",
    '“',
    '🎉',
    'שלום',
    'the war',
    'rose',
  ),
  integer({ min: 0, max: 3000 }).map(String),
  string({ unit: 'grapheme', maxLength: 8 }),
);
const prose = array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('any text', () => {
  it('gives sorted, disjoint timexes that slice to their text', () => {
    assert(
      property(prose, (text) => {
        let end = 0;
        for (const timex of tagTimexes(text, DCT)) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(text.slice(timex.start, timex.end)).toBe(timex.text);
          end = timex.end;
        }
      }),
    );
  });

  it('gives groups that slice to their expression', () => {
    assert(
      property(prose, (text) => {
        for (const group of timexGroups(text, tagTimexes(text, DCT), DCT)) {
          expect(text.slice(group.start, group.end)).toBe(group.expression);
        }
      }),
    );
  });

  it('is tagged the same twice', () => {
    assert(
      property(prose, (text) => {
        expect(tagTimexes(text, DCT)).toEqual(tagTimexes(text, DCT));
      }),
    );
  });
});

describe('pathological text', () => {
  // A token costs at most a fixed number of rule trials, so tokens measure the work.
  it.each([
    ['one unending word', 'a'],
    ['digits', '7'],
    ['dates', 'May 3, 2019 '],
    ['hyphens', 'one-'],
    ['nested quotes', '"‘“'],
    ['emoji', '🎉 '],
    ['right-to-left', 'היום '],
    ['newlines', '\n '],
    ['dots', 'a.'],
    ['thousands', '1,000,'],
  ])('of %s takes tokens in proportion', (_, unit) => {
    const small = scan(unit.repeat(1000)).length;
    const large = scan(unit.repeat(4000)).length;
    expect(large).toBeLessThanOrEqual(4 * small + 4);
  });

  it('of ten thousand dates finds them all', () => {
    expect(tagTimexes('May 3, 2019; '.repeat(10_000), DCT)).toHaveLength(10_000);
  });
});

describe('the rules', () => {
  it('match a bounded number of tokens', () => {
    for (const rule of RULES) expect(rule.pattern).not.toMatch(/[*+]|\{\d+,\}/);
  });
});
