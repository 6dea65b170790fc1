import { civilDate, epochDay, type EpochDay, isoWeekday } from '../../model/calendar.ts';
import { SEASONS, UNIT } from './lexicon/words.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** TIMEX3 values. Years are astronomical (0 is 1 BCE); `BC0499` is TIDES 2005's way of writing them. */
export const yearValue = (year: number): string => (year <= 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4));
export const monthValue = (year: number, month: number): string => `${yearValue(year)}-${pad(month, 2)}`;
export const quarterValue = (year: number, quarter: number): string => `${yearValue(year)}-Q${quarter}`;
export const halfValue = (year: number, half: number): string => `${yearValue(year)}-H${half}`;
export const seasonValue = (year: number, season: number): string =>
  `${yearValue(year)}-${SEASONS[season] ?? 'XX'}`;

export function dayValue(day: EpochDay): string {
  const { year, month, day: date } = civilDate(day);
  return `${monthValue(year, month)}-${pad(date, 2)}`;
}

/** ISO 8601 week: the year is that of its Thursday. */
export function weekValue(day: EpochDay): string {
  const thursday = day - isoWeekday(day) + 4;
  const { year } = civilDate(thursday);
  return `${yearValue(year)}-W${pad(Math.floor((thursday - epochDay(year, 1, 1)) / 7) + 1, 2)}`;
}

/** 198 is the 1980s; 19 the years from 1900. TimeML 1.2.1. */
export const decadeValue = (year: number): string => yearValue(year).slice(0, -1);
export const centuryValue = (year: number): string => yearValue(year).slice(0, -2);

export const quarterOf = (month: number): number => Math.ceil(month / 3);

/** A stretch of the calendar: the day it begins and its unit ({@link UNIT}). */
export interface Place {
  readonly first: EpochDay;
  readonly unit: number;
}

/** The TIMEX3 value of the unit that holds the day. */
export function unitValue(day: EpochDay, unit: number): string {
  const { year, month } = civilDate(day);
  switch (unit) {
    case UNIT.week:
    case UNIT.fortnight:
      return weekValue(day);
    case UNIT.month:
      return monthValue(year, month);
    case UNIT.quarter:
      return quarterValue(year, quarterOf(month));
    case UNIT.year:
      return yearValue(year);
    case UNIT.decade:
      return decadeValue(year);
    case UNIT.century:
    case UNIT.millennium:
      return centuryValue(year);
    default:
      return dayValue(day);
  }
}

/** The day moved by whole units; the day of the month is kept within the month it comes to. */
export function shiftDay(day: EpochDay, unit: number, count: number): EpochDay {
  const { year, month, day: date } = civilDate(day);
  const months = monthsOf(unit);
  if (months === 0) return day + Math.round(count * daysOf(unit));
  const first = epochDay(year, month + Math.round(count * months), 1);
  const last = epochDay(year, month + Math.round(count * months) + 1, 1) - 1;
  return Math.min(first + date - 1, last);
}

const daysOf = (unit: number): number =>
  unit === UNIT.week ? 7 : unit === UNIT.fortnight ? 14 : unit === UNIT.day ? 1 : 0;

function monthsOf(unit: number): number {
  switch (unit) {
    case UNIT.month:
      return 1;
    case UNIT.quarter:
      return 3;
    case UNIT.year:
      return 12;
    case UNIT.decade:
      return 120;
    case UNIT.century:
      return 1200;
    case UNIT.millennium:
      return 12_000;
    default:
      return 0;
  }
}

/** Easter Sunday, Gregorian. Source: the anonymous algorithm (Meeus, "Astronomical Algorithms", ch. 8). */
export function easter(year: number): EpochDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return epochDay(year, Math.floor(n / 31), (n % 31) + 1);
}
