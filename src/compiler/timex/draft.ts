import type { TimexMod, TimexType } from './timex.ts';

/** Which one of several is meant, as far as the words tell. */
export type Which =
  | 'last'
  | 'this'
  | 'next'
  /** Counted from a date of the text: "the previous day", "the following year". */
  | 'previous'
  | 'following'
  /** "that day", "the same month". */
  | 'same'
  /** "the month": the one the text is in. */
  | 'the'
  /** "the latest quarter", "the past year": the last complete one, or the stretch up to now. */
  | 'latest'
  | 'past'
  | 'coming';

/** A day, month, year or season, as far as the words name it. */
export interface CalendarDraft {
  readonly kind: 'calendar';
  readonly year?: number;
  /** Year of a century: '85, or the second half of 1914-18. */
  readonly shortYear?: boolean;
  readonly bce?: boolean;
  /** The year is told in words: "August of that year". */
  readonly yearWhich?: Which;
  readonly month?: number;
  readonly day?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** 1 is spring. */
  readonly season?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly fiscal?: boolean;
  /** "the 1988 period": that year's quarter, where the text speaks of one. */
  readonly period?: boolean;
  readonly which?: Which;
}

/** A clock time or part of a day; without `on`, of the day the text is at. */
export interface TimeDraft {
  readonly kind: 'time';
  readonly on?: Draft;
  /** A TIMEX3 part of the day (`MO`, `NI`), or `HH:MM`. */
  readonly at: string;
}

/** What an expression says before it is known when: the first of the two steps. */
export type Draft =
  | CalendarDraft
  | TimeDraft
  /** "today" 0, "yesterday" -1. */
  | { readonly kind: 'day'; readonly offset: number }
  /** "last week", "the following year", "this quarter". */
  | { readonly kind: 'unit'; readonly unit: number; readonly which: Which; readonly yearsBack?: number }
  /** "two weeks ago" counts from publication, "a year earlier" from the text's last date. NaN: a vague count. */
  | {
      readonly kind: 'shift';
      readonly unit: number;
      readonly count: number;
      readonly sign: 1 | -1;
      readonly from: 'dct' | 'ref';
    }
  /** "the week of April 8". */
  | { readonly kind: 'week-of'; readonly day: CalendarDraft }
  | { readonly kind: 'weekend'; readonly which: Which }
  | { readonly kind: 'holiday'; readonly name: string; readonly year?: number; readonly which?: Which }
  /** The first year, or of `short` the year of the century ("the eighties"). */
  | { readonly kind: 'decade'; readonly year: number; readonly short: boolean }
  | { readonly kind: 'century'; readonly number: number; readonly bce: boolean }
  /** "will one day be": some time to come; otherwise how long. */
  | { readonly kind: 'one-day' }
  | { readonly kind: 'duration'; readonly unit: number; readonly count: number }
  | {
      readonly kind: 'fixed';
      readonly type: TimexType;
      readonly value: string;
      /** Only said of time in this kind of text. */
      readonly only?: 'news' | 'narrative';
    };

/** A draft and where it stands. */
export interface Found {
  readonly draft: Draft;
  readonly rule: string;
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly mod?: TimexMod;
}
