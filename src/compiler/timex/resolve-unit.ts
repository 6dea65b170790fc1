import { civilDate, epochDay, type EpochDay, isoWeekday } from '../../model/calendar.ts';
import { dayValue, type Place, shiftDay, unitValue, weekValue } from './calendar-value.ts';
import {
  type Context,
  defaultAnchor,
  isToCome,
  narrativeAnchor,
  publication,
  type Resolved,
} from './context.ts';
import type { Draft, Which } from './draft.ts';
import { UNIT, UNIT_CODES } from './lexicon/words.ts';

type UnitDraft = Extract<Draft, { kind: 'unit' }>;
type ShiftDraft = Extract<Draft, { kind: 'shift' }>;

const STEP: Readonly<Record<Which, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  latest: -1,
  this: 0,
  the: 0,
  same: 0,
  next: 1,
  following: 1,
  coming: 1,
};
const fromText = (which: Which): boolean => which === 'previous' || which === 'following' || which === 'same';

const date = (
  value: string,
  first: EpochDay,
  unit: number,
  anchor: NonNullable<Resolved['anchor']>,
): Resolved => ({ type: 'DATE', value, place: { first, unit }, anchor });

/** "last week", "this quarter", "the following day", "that year". */
export function resolveUnit({ unit, which }: UnitDraft, context: Context): Resolved | undefined {
  if (
    unit === UNIT.quarter &&
    (which === 'the' || which === 'latest' || which === 'same') &&
    context.period
  ) {
    return date(
      unitValue(context.period.first, unit),
      context.period.first,
      unit,
      narrativeAnchor(context).anchor,
    );
  }
  const { place, anchor } = fromText(which) ? narrativeAnchor(context) : defaultAnchor(context);
  if (unit < place.unit && fromText(which) && which !== 'same') return someDay(unit, place, anchor);
  // "the quarter" of a report is the one that has just ended.
  const step = unit === UNIT.quarter && which === 'the' && !context.narrative ? -1 : STEP[which];
  if (unit === UNIT.day && which === 'the') return theDay(context);
  // The past week, month or year is a stretch up to now, no week of the calendar.
  if (which === 'past' && (unit <= UNIT.month || unit >= UNIT.decade))
    return { type: 'DURATION', value: durationValue(unit, 1) };
  const moved = shiftDay(startOf(place.first, unit), unit, step);
  return date(unitValue(moved, unit), moved, unit, anchor);
}

/** A day counted from a month or a year of the text is some day of it; TIDES 2005 writes `1943-07-XX`. */
function someDay(unit: number, place: Place, anchor: NonNullable<Resolved['anchor']>): Resolved | undefined {
  if (unit !== UNIT.day || place.unit > UNIT.year) return undefined;
  const whole = unitValue(place.first, place.unit === UNIT.month ? UNIT.month : UNIT.year);
  return { type: 'DATE', value: place.unit === UNIT.month ? `${whole}-XX` : `${whole}-XX-XX`, anchor };
}

/** "Later in the day": of the day that the text has just named, or of its publication. */
function theDay(context: Context): Resolved | undefined {
  const { ref } = context;
  const near = ref?.unit === UNIT.day && (context.narrative || context.token - ref.token < 60);
  const { place, anchor } = near ? narrativeAnchor(context) : defaultAnchor(context);
  return place.unit === UNIT.day ? date(dayValue(place.first), place.first, UNIT.day, anchor) : undefined;
}

/** The first day of the unit that holds the day. */
function startOf(day: EpochDay, unit: number): EpochDay {
  const { year, month } = civilDate(day);
  if (unit === UNIT.week) return day - isoWeekday(day) + 1;
  if (unit === UNIT.month) return epochDay(year, month, 1);
  if (unit === UNIT.quarter) return epochDay(year, month - ((month - 1) % 3), 1);
  return unit >= UNIT.year ? epochDay(year, 1, 1) : day;
}

/** "two weeks ago", "a year earlier": the anchor moved, at the precision of the unit or of the anchor's period. */
export function resolveShift(draft: ShiftDraft, context: Context): Resolved | undefined {
  const { sign } = draft;
  const { unit, count } = wholeUnits(draft.unit, draft.count);
  if (Number.isNaN(count)) return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  // A report's "a year ago" is the period it compares with.
  if (unit === UNIT.year && count === 1 && sign < 0 && context.period && !context.narrative) {
    const first = shiftDay(context.period.first, UNIT.year, -1);
    return date(
      unitValue(first, context.period.unit),
      first,
      context.period.unit,
      narrativeAnchor(context).anchor,
    );
  }
  const { place, anchor } =
    draft.from === 'ref'
      ? anchorOfShift(unit, context)
      : { place: { first: context.dct, unit: UNIT.day }, anchor: publication(context) };
  const day = draft.from === 'ref' && place.unit > UNIT.week ? someDay(unit, place, anchor) : undefined;
  if (day) return day;
  if (
    unit <= UNIT.hour ||
    (unit === UNIT.day && place.unit > UNIT.day) ||
    (unit < place.unit && place.unit > UNIT.quarter)
  ) {
    return { type: 'DURATION', value: durationValue(unit, count) };
  }
  const first = shiftDay(place.first, unit, sign * count);
  return date(unitValue(first, unit), first, unit, anchor);
}

/** "half a century" is fifty years. */
function wholeUnits(unit: number, count: number): { unit: number; count: number } {
  if (Number.isNaN(count) || Number.isInteger(count)) return { unit, count };
  if (unit === UNIT.century) return { unit: UNIT.year, count: count * 100 };
  if (unit === UNIT.decade) return { unit: UNIT.year, count: count * 10 };
  return unit === UNIT.year ? { unit: UNIT.month, count: Math.round(count * 12) } : { unit, count };
}

/** News counts years and months from its publication unless its last date is long past. */
function anchorOfShift(
  unit: number,
  context: Context,
): { place: Place; anchor: NonNullable<Resolved['anchor']> } {
  const { ref } = context;
  const near = ref && context.token - ref.token < 40;
  // Of days news counts from the day it tells of, where its last date is a month or a year.
  const coarse = unit <= UNIT.week && ref !== undefined && ref.unit > UNIT.week;
  if (!context.narrative && coarse)
    return { place: { first: context.dct, unit: UNIT.day }, anchor: publication(context) };
  if (context.narrative || near || unit <= UNIT.week) return narrativeAnchor(context);
  return { place: { first: context.dct, unit: UNIT.day }, anchor: publication(context) };
}

/** `P5Y`, `PT2H`, `P2Y6M`, `PXM`; decades and centuries are counted in years. */
export function durationValue(unit: number, count: number): string {
  const code = UNIT_CODES[unit] ?? 'D';
  const time = unit <= UNIT.hour ? 'T' : '';
  if (Number.isNaN(count)) return `P${time}X${code}`;
  if (unit === UNIT.decade) return `P${count * 10}Y`;
  if (unit === UNIT.century) return `P${count * 100}Y`;
  if (unit === UNIT.fortnight) return `P${count * 2}W`;
  const whole = Math.trunc(count);
  const fraction = count - whole;
  if (fraction > 0 && unit === UNIT.year)
    return `P${whole > 0 ? `${whole}Y` : ''}${Math.round(fraction * 12)}M`;
  if (fraction > 0 && unit === UNIT.hour)
    return `PT${whole > 0 ? `${whole}H` : ''}${Math.round(fraction * 60)}M`;
  return `P${time}${count}${code}`;
}

/** ISO week and `-WE`, as in TIDES 2005. */
export function resolveWeekend(which: Which, context: Context): Resolved {
  const { place, anchor } = defaultAnchor(context);
  const saturday = place.first - isoWeekday(place.first) + 6;
  const onIt = isoWeekday(place.first) >= 6;
  const past = saturday > place.first ? saturday - 7 : saturday;
  const ahead = onIt ? saturday : saturday > place.first ? saturday : saturday + 7;
  const day =
    which === 'next' || which === 'coming' || which === 'following'
      ? ahead + (onIt ? 7 : 0)
      : which === 'last' || which === 'previous' || which === 'past'
        ? past - (onIt ? 7 : 0)
        : which === 'this' || isToCome(context)
          ? ahead
          : past;
  return date(`${weekValue(day)}-WE`, day, UNIT.day, anchor);
}
