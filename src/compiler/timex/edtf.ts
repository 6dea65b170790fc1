import { civilDate, epochDay, type EpochDay, isoWeekday } from '../../model/calendar.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { Timex } from './timex.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
/** EDTF years are astronomical: 499 BCE is -0498. */
export const edtfYear = (year: number): string => (year < 0 ? '-' : '') + pad(Math.abs(year), 4);

export function edtfDay(day: EpochDay): string {
  const { year, month, day: date } = civilDate(day);
  return `${edtfYear(year)}-${pad(month, 2)}-${pad(date, 2)}`;
}

const VALUE =
  /^(BC)?(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?(?:T.*)?$/;
const FISCAL = /^FY(\d{4})$/;
/** ISO 8601-2 sub-year codes: 33 to 36 quarters, 40 and 41 halves, 21 to 24 seasons. */
const SEASON_CODES: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/**
 * The EDTF date of the days at which a timex places something: `2025-W36` is `2025-09-01/2025-09-07`,
 * `198` with START is `1980/1984`. A part of a year, month or quarter stays the whole of it (what "early 1990" leaves out no text
 * tells), APPROX is `~`, and the time of day is dropped.
 * Undefined for durations, sets, vague references and what EDTF's subset cannot say.
 */
export function timexToEdtf(timex: Pick<Timex, 'type' | 'value' | 'mod'>): string | undefined {
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return undefined;
  const edtf = translate(timex.value, timex.mod);
  return edtf !== undefined && parseEdtf(edtf) ? edtf : undefined;
}

function translate(value: string, mod: Timex['mod']): string | undefined {
  const about = mod === 'APPROX' ? '~' : '';
  const decade = /^(?:(\d{3})|(\d{3})X)$/.exec(value);
  if (decade) return ofDecade(Number(decade[1] ?? decade[2]) * 10, mod);
  if (/^\d{2}(?:XX)?$/.test(value)) return ofCentury(Number(value.slice(0, 2)) * 100, mod);
  const fiscal = FISCAL.exec(value);
  if (fiscal) return `${fiscal[1]}${about}`;
  const match = VALUE.exec(value);
  if (!match) return undefined;
  const [, bce, digits, month, day, week, weekend, quarter, half, season] = match;
  const year = bce === undefined ? Number(digits) : 1 - Number(digits);
  const named = edtfYear(year);
  if (day !== undefined) return `${named}-${month}-${day}${about}`;
  if (month !== undefined) return `${named}-${month}${about}`;
  if (week !== undefined) return ofWeek(year, Number(week), weekend !== undefined);
  if (quarter !== undefined) return `${named}-${32 + Number(quarter)}${about}`;
  if (half !== undefined) return `${named}-${39 + Number(half)}${about}`;
  if (season !== undefined) return `${named}-${SEASON_CODES[season] ?? 21}${about}`;
  return `${named}${about}`;
}

/** ISO 8601: week 1 holds January 4. */
function ofWeek(year: number, week: number, weekend: boolean): string {
  const fourth = epochDay(year, 1, 4);
  const monday = fourth - isoWeekday(fourth) + 1 + (week - 1) * 7;
  return `${edtfDay(weekend ? monday + 5 : monday)}/${edtfDay(monday + 6)}`;
}

function ofDecade(year: number, mod: Timex['mod']): string {
  const span = (from: number, to: number): string => `${edtfYear(year + from)}/${edtfYear(year + to)}`;
  if (mod === 'START') return span(0, 4);
  if (mod === 'MID') return span(4, 6);
  if (mod === 'END') return span(5, 9);
  return `${edtfYear(year).slice(0, -1)}X${mod === 'APPROX' ? '~' : ''}`;
}

function ofCentury(year: number, mod: Timex['mod']): string {
  const span = (from: number, to: number): string => `${edtfYear(year + from)}/${edtfYear(year + to)}`;
  if (mod === 'START') return span(0, 33);
  if (mod === 'MID') return span(33, 66);
  if (mod === 'END') return span(66, 99);
  return `${edtfYear(year).slice(0, -2)}XX`;
}
