import { describe, expect, it } from 'vitest';
import { offsetEdtf } from './offset.ts';
import { timexGroups } from './pairs.ts';
import { tagTimexes } from './tag.ts';
import { UNIT } from './lexicon/words.ts';

/** `expression=edtf relation`. */
function grouped(text: string, dct = '2025-09-03'): string[] {
  return timexGroups(text, tagTimexes(text, dct), dct).map(
    ({ expression, edtf, relation }) => `${expression}=${edtf ?? '?'} ${relation}`,
  );
}

describe('timexGroups', () => {
  it.each([
    ['Between 2020 and 2024, imports fell.', ['Between 2020 and 2024=2020/2024 range']],
    ['It ran from May 3 to May 9.', ['from May 3 to May 9=2025-05-03/2025-05-09 range']],
    ['The 1914-18 war', ['1914-18=1914/1918 range']],
    ['Two ships follow in 2026 and 2027.', ['2026 and 2027=2026/2027 list']],
    ['It grew in 2026, 2027 and 2028.', ['2026, 2027 and 2028=2026/2028 list']],
    ['It lost in 2010 and 2014.', ['2010=2010 single', '2014=2014 single']],
    ['They have ruled since 2014.', ['since 2014=2014 since']],
    ['It must close by June 2026.', ['by June 2026=2026-06 by']],
    ['It is bound by the June accord.', ['June=2025-06 single']],
    ['He left on Monday or Tuesday.', ['Monday or Tuesday=2025-09-01/2025-09-02 list']],
    ['He stayed until March 2020.', ['until March 2020=2020-03 until']],
    ['Earlier this week, they met.', ['Earlier this week=2025-09-01/2025-09-02 single']],
    ['They met this week.', ['this week=2025-09-01/2025-09-03 single']],
    ['Sales fell earlier this year.', ['earlier this year=2025-01/2025-09 single']],
    ['It opens later this month.', ['later this month=2025-09-04/2025-09-30 single']],
    ['They spoke days after the tariffs doubled.', ['days after=? offset']],
    ['On the eve of the vote, he quit.', ['On the eve of=? offset']],
    ['He quit two weeks before the vote.', ['two weeks before=? offset']],
    ['It took five years and is now done.', []],
  ])('%s', (text, expected) => expect(grouped(text)).toEqual(expected));

  it('reads a Monday\'s "earlier this week" as that day', () => {
    expect(grouped('Earlier this week, they met.', '2025-09-01')).toEqual([
      'Earlier this week=2025-09-01 single',
    ]);
  });

  it('reads a Sunday\'s "last week" as the seven days before it', () => {
    expect(grouped('They met last week.', '2025-09-07')).toEqual(['last week=2025-08-31/2025-09-06 single']);
  });

  it('tells how a date was found', () => {
    const text = 'They met on Monday.';
    const [group] = timexGroups(text, tagTimexes(text, '2025-09-03'), '2025-09-03');
    expect(group).toMatchObject({
      basis: 'relative',
      rule: 'weekday',
      anchor: { kind: 'publication', value: '2025-09-03' },
      members: [0],
    });
  });
});

describe('offsetEdtf', () => {
  it.each([
    ['2025-09-01/2025-09-02', UNIT.day, Number.NaN, 1, '2025-08~'],
    ['2010-07-16', UNIT.day, Number.NaN, 1, '2010-07~'],
    ['2025-09-10', UNIT.day, 2, 1, '2025-09-08'],
    ['2025-09-10', UNIT.day, 1, -1, '2025-09-11'],
    ['2025-09-10', UNIT.week, 2, 1, '2025-08-27~'],
    ['2025-09-10', UNIT.month, 3, 1, '2025-06'],
    ['2025-09-10', UNIT.year, 5, 1, '2020'],
    ['2025-09-10', UNIT.year, Number.NaN, 1, undefined],
    ['2025-09-10', UNIT.hour, 3, 1, '2025-09-10'],
    ['../2020', UNIT.day, 3, 1, undefined],
  ] as const)('%s, unit %d, count %d, sign %d: %s', (known, unit, count, sign, expected) => {
    expect(offsetEdtf(known, { unit, count, sign })).toBe(expected);
  });
});
