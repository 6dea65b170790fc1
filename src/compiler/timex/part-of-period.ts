import { civilDate, epochDay, type EpochDay, isoWeekday } from '../../model/calendar.ts';
import { edtfDay, edtfYear } from './edtf.ts';
import { UNIT } from './lexicon/words.ts';
import type { Timex } from './timex.ts';

const SHADE = /\b(earlier|later)\s+(?:in\s+)?$/i;
const RUNNING = /\b(this|last)\s+(week|month|year)$/i;

interface Part {
  readonly edtf: string;
  readonly start: number;
  readonly rule: string;
}

const month = (day: EpochDay): string => edtfDay(day).slice(0, -3);
const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);

/**
 * A period that is still running, up to the publication or from it: "earlier this week" published on a
 * Wednesday is Monday and Tuesday. A Sunday paper's "last week" is the seven days before it.
 * Undefined when the timex is no such period, or nothing of it is left.
 */
export function partOfPeriod(text: string, timex: Timex, published: EpochDay): Part | undefined {
  const running = RUNNING.exec(timex.text);
  if (!running || timex.anchor?.kind !== 'publication') return undefined;
  const told = /^(earlier|later)\b/i.exec(timex.text);
  const before = told ? undefined : SHADE.exec(text.slice(Math.max(0, timex.start - 12), timex.start));
  const shade = (told?.[1] ?? before?.[1])?.toLowerCase();
  const start = before ? timex.start - before[0].length : timex.start;
  const unit =
    running[2]?.toLowerCase() === 'week'
      ? UNIT.week
      : running[2]?.toLowerCase() === 'month'
        ? UNIT.month
        : UNIT.year;
  if (running[1]?.toLowerCase() === 'last') {
    const sunday = unit === UNIT.week && isoWeekday(published) === 7 && shade === undefined;
    return sunday
      ? { edtf: `${edtfDay(published - 7)}/${edtfDay(published - 1)}`, start, rule: 'last-week-of-sunday' }
      : undefined;
  }
  const edtf =
    shade === 'earlier'
      ? earlier(unit, published)
      : shade === 'later'
        ? later(unit, published)
        : soFar(unit, published);
  const rule = `${shade ?? 'so-far'}-this-${unit === UNIT.week ? 'week' : unit === UNIT.month ? 'month' : 'year'}`;
  return edtf === undefined ? undefined : { edtf, start, rule };
}

/** A Monday's "earlier this week" can only mean that day. */
function earlier(unit: number, published: EpochDay): string {
  const { year } = civilDate(published);
  if (unit === UNIT.year) return interval(`${edtfYear(year)}-01`, month(published));
  const first =
    unit === UNIT.week ? published - isoWeekday(published) + 1 : published - civilDate(published).day + 1;
  return interval(edtfDay(first), edtfDay(Math.max(first, published - 1)));
}

function later(unit: number, published: EpochDay): string {
  const { year, month: number } = civilDate(published);
  if (unit === UNIT.year) return interval(month(published), `${edtfYear(year)}-12`);
  const last = unit === UNIT.week ? published - isoWeekday(published) + 7 : epochDay(year, number + 1, 1) - 1;
  return interval(edtfDay(Math.min(last, published + 1)), edtfDay(last));
}

/** Of a bare "this week" its days so far; months and years stay whole, for they may mean what is to come. */
function soFar(unit: number, published: EpochDay): string | undefined {
  return unit === UNIT.week
    ? interval(edtfDay(published - isoWeekday(published) + 1), edtfDay(published))
    : undefined;
}
