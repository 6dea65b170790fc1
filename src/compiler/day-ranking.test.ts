import { describe, expect, test } from 'vitest';
import { DayRanking, type RankedDay } from './day-ranking.ts';

type Told = [datePublished: string, text?: string, headline?: string];

function rank(...articles: Told[]): RankedDay[] {
  const ranking = new DayRanking();
  articles.forEach(([datePublished, text = '', headline = ''], i) =>
    ranking.add({ id: String(i), datePublished, headline, text }),
  );
  return ranking.rank();
}

const days = (...articles: Told[]): string[] => rank(...articles).map(({ date }) => date);

describe('DayRanking', () => {
  test('nothing read, nothing ranked', () => {
    expect(rank()).toEqual([]);
  });

  test('a day that is recalled outranks one that filled the papers once', () => {
    // Wednesdays and Thursdays, so that no weekend is among them.
    const ranked = days(
      ['2024-05-08', 'The dam burst.'],
      ['2024-05-23', 'The dam burst on 8 May.'],
      ['2024-06-06', 'Since the dam burst on 8 May nobody has gone back.'],
      ['2024-05-29'],
      ['2024-05-29'],
      ['2024-05-29'],
    );
    expect(ranked[0]).toBe('2024-05-08');
    expect(ranked).toContain('2024-05-29');
  });

  test('an article counts a day once, however often it names it', () => {
    const once = rank(['2024-05-08', 'It rained on 1 May.']);
    expect(rank(['2024-05-08', 'It rained on 1 May. On 1 May it rained.'])).toEqual(once);
  });

  test('a headline names days too', () => {
    expect(days(['2024-05-08', 'It burst.', 'Dam burst on 1 May'])).toContain('2024-05-01');
  });

  test('the day before is found behind its weekday; months and durations name no day', () => {
    expect(days(['2024-05-08', 'It rained on Tuesday. It had rained in April, for three weeks.'])).toEqual([
      '2024-05-07',
      '2024-05-08',
    ]);
  });

  test('a day looked forward to counts less than one looked back to', () => {
    const ranked = days(
      ['2024-05-15', 'The vote of 9 May comes before the vote of 23 May.'],
      ['2024-05-15', 'The vote of 9 May comes before the vote of 23 May.'],
    );
    expect(ranked.indexOf('2024-05-09')).toBeLessThan(ranked.indexOf('2024-05-23'));
  });

  test('a day beside a greater one gives way', () => {
    const told: Told = ['2024-05-16', 'The mine flooded on 7 May. Pumps came on 8 May.'];
    const alone: Told = ['2024-05-16', 'A pit had closed on 2 May. The mine flooded on 7 May.'];
    // 8 May and 2 May are named by as many articles.
    const ranked = days(told, told, alone, alone);
    expect(ranked.slice(0, 3)).toEqual(['2024-05-07', '2024-05-02', '2024-05-08']);
  });

  test('a quiet weekend is not held against it, nor does it come before a workday told of as often', () => {
    const workdays: Told[] = [6, 7, 8, 9, 10, 13, 14, 15, 16].flatMap((day) => [
      [`2024-05-${String(day).padStart(2, '0')}`],
      [`2024-05-${String(day).padStart(2, '0')}`],
    ]);
    const ranked = days(...workdays, ['2024-05-17', 'It began on 4 May.'], ['2024-05-11']);
    expect(ranked.at(-1)).toBe('2024-05-11');
    // Before anything was published: not moved.
    expect(ranked[0]).toBe('2024-05-04');
  });

  test('saliences fall from 1, never below 0, each day once', () => {
    const ranked = rank(
      ['2024-05-06', 'On 1 May, on 2 May and on Saturday it rained; it will on 20 May.'],
      ['2024-05-17', 'It had rained on 2 May.'],
    );
    const saliences = ranked.map(({ salience }) => salience);
    expect(saliences[0]).toBe(1);
    expect(saliences).toEqual(saliences.toSorted((a, b) => b - a));
    expect(saliences.every((salience) => salience >= 0)).toBe(true);
    expect(new Set(ranked.map(({ date }) => date)).size).toBe(ranked.length);
  });

  test('the order of the articles makes no difference', () => {
    const told: Told[] = [
      ['2024-05-08', 'It rained on Tuesday.'],
      ['2024-05-20', 'It rained on 7 May.'],
      ['2024-05-09', 'The dam may burst tomorrow.'],
    ];
    expect(rank(...told.toReversed())).toEqual(rank(...told));
  });
});
