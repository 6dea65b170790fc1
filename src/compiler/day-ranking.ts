import { type EpochDay, epochDay, isoWeekday } from '../model/calendar.ts';
import type { ArticleRecord } from './parse/jsonl.ts';
import { dayValue } from './timex/calendar-value.ts';
import { tagTimexes } from './timex/tag.ts';
import type { Timex } from './timex/timex.ts';

/** A day of a topic. */
export interface RankedDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** 1 for the first day, down to 0. */
  readonly salience: number;
}

/** What articles are worth that name a day, by how many days after it they were published. */
const NAMED: readonly { readonly fromLag: number; readonly weight: number }[] = [
  // Recalled when the week is over: the surest sign that a day mattered.
  { fromLag: 8, weight: 1.5 },
  { fromLag: 2, weight: 1 },
  // Told the day after and told the same day are two signs, each with its own logarithm.
  { fromLag: 1, weight: 0.5 },
  { fromLag: 0, weight: 0.5 },
  // Looked forward to, which says less: plans change, and many days are named before nothing happens.
  { fromLag: -Infinity, weight: 0.25 },
];
/** What articles are worth that were published on the day. */
const PUBLISHED = { index: NAMED.length, weight: 0.25 };
/** The share of what a day lacks to a greater neighbour that it loses: the news of one happening fills two days. */
const NEIGHBOUR = 0.3;
/** Up to about as many articles each one counts; of more, ever less. One article alone says little. */
const ENOUGH = 3;

/**
 * Ranks the days of one topic for a timeline summary. A day's weight is
 *
 *     Σ weight × ln(1 + articles / 3)
 *
 * over the five lags of NAMED and the articles published on it: a day that is named soon, later and much later outranks one that
 * filled the papers once. Weekends are then judged among themselves (where less is published and less happens on them, they would
 * fill a timeline's end), and a day beside a greater one gives way to it. The weights are round ones from the middle of a
 * plateau; docs/accuracy.md tells what they were chosen on, and what they reach where they were not.
 *
 * Memory grows with the number of days, not with the text.
 */
export class DayRanking {
  readonly #counts = new Map<EpochDay, number[]>();
  #firstPublished = Infinity;
  #lastPublished = -Infinity;

  add({ datePublished, headline, text }: ArticleRecord): void {
    const published = dayOf(datePublished);
    this.#firstPublished = Math.min(this.#firstPublished, published);
    this.#lastPublished = Math.max(this.#lastPublished, published);
    this.#count(published, PUBLISHED.index);
    const timexes = [headline, text].flatMap((part) =>
      tagTimexes(part, datePublished).filter(({ end }) => !PICTURED.test(part.slice(end, end + 20))),
    );
    for (const day of new Set(timexes.flatMap(wholeDay))) {
      this.#count(
        day,
        NAMED.findIndex(({ fromLag }) => published - day >= fromLag),
      );
    }
  }

  /** The days named or published on, most salient first; the earlier first among equals. */
  rank(): RankedDay[] {
    const weights = new Map([...this.#counts].map(([day, counts]) => [day, weightOf(counts)] as const));
    const judged = yieldToNeighbours(this.#judgeWeekends(weights));
    const ranked = [...judged].sort(([a, m], [b, n]) => n - m || a - b);
    const most = ranked[0]?.[1] ?? 0;
    return ranked.map(([day, weight]) => ({
      date: dayValue(day),
      salience: most > 0 ? Math.round(Math.max(0, weight / most) * 1e4) / 1e4 : 0,
    }));
  }

  #count(day: EpochDay, index: number): void {
    const counts = this.#counts.get(day) ?? Array<number>(NAMED.length + 1).fill(0);
    counts[index] = (counts[index] ?? 0) + 1;
    this.#counts.set(day, counts);
  }

  /** Moves the weekends in the time of publication by the difference of their mean weight to the workdays'. */
  #judgeWeekends(weights: ReadonlyMap<EpochDay, number>): ReadonlyMap<EpochDay, number> {
    const [first, last] = [this.#firstPublished, this.#lastPublished];
    const weekends = weekendDays(first, last);
    const workdays = last - first + 1 - weekends;
    if (weekends === 0 || workdays === 0) return weights;
    const isMoved = (day: EpochDay): boolean => isWeekend(day) && day >= first && day <= last;
    let onWeekends = 0;
    let onWorkdays = 0;
    for (const [day, weight] of weights) {
      if (isMoved(day)) onWeekends += weight;
      else if (day >= first && day <= last) onWorkdays += weight;
    }
    const shift = onWeekends / weekends - onWorkdays / workdays;
    return new Map([...weights].map(([day, weight]) => [day, isMoved(day) ? weight + shift : weight]));
  }
}

/** "In this April 21, 2010 *file photo*": a caption says when its picture was taken, not when anything happened. */
const PICTURED = /^,? (?:file )?(?:photo|photograph|picture|image|frame)\b/i;

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:$|T)/;

/** The day of `2010-04-20` and `2010-04-20T09:00`; none of what is longer than a day, or repeats. */
function wholeDay({ type, value }: Timex): EpochDay[] {
  return (type === 'DATE' || type === 'TIME') && DAY.test(value) ? [dayOf(value)] : [];
}

/** @param date begins with `YYYY-MM-DD`. */
const dayOf = (date: string): EpochDay =>
  epochDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));

const weightOf = (counts: readonly number[]): number =>
  counts.reduce((sum, n, index) => sum + (NAMED[index] ?? PUBLISHED).weight * Math.log1p(n / ENOUGH), 0);

const isWeekend = (day: EpochDay): boolean => isoWeekday(day) > 5;

/** How many days from `first` to `last`, both included, are of a weekend. */
function weekendDays(first: EpochDay, last: EpochDay): number {
  const weeks = Math.floor((last - first + 1) / 7);
  let days = weeks * 2;
  for (let day = first + weeks * 7; day <= last; day += 1) days += isWeekend(day) ? 1 : 0;
  return days;
}

function yieldToNeighbours(weights: ReadonlyMap<EpochDay, number>): ReadonlyMap<EpochDay, number> {
  const at = (day: EpochDay): number => weights.get(day) ?? -Infinity;
  return new Map(
    [...weights].map(([day, weight]) => {
      const lacks = Math.max(0, at(day - 1) - weight, at(day + 1) - weight);
      return [day, weight - NEIGHBOUR * lacks];
    }),
  );
}
