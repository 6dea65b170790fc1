import { civilDate, epochDay, isoWeekday } from '../../model/calendar.ts';
import { centuryValue, dayValue, decadeValue, easter, weekValue } from './calendar-value.ts';
import { type Context, defaultAnchor, narrativeAnchor, publication, type Resolved } from './context.ts';
import type { Draft, TimeDraft } from './draft.ts';
import { type Holiday, HOLIDAYS } from './lexicon/holidays.ts';
import { UNIT } from './lexicon/words.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { durationValue, resolveShift, resolveUnit, resolveWeekend } from './resolve-unit.ts';

/** The second step: what an expression's words mean here. Undefined when they place nothing. */
export function resolve(draft: Draft, context: Context): Resolved | undefined {
  switch (draft.kind) {
    case 'calendar':
      return resolveCalendar(draft, context);
    case 'time':
      return resolveTime(draft, context);
    case 'day': {
      // A history's "today" is its reader's, or a speaker's of its time.
      if (context.narrative) return draft.offset === 0 ? { type: 'DATE', value: 'PRESENT_REF' } : undefined;
      const day = context.dct + draft.offset;
      return {
        type: 'DATE',
        value: dayValue(day),
        anchor: publication(context),
        place: { first: day, unit: UNIT.day },
      };
    }
    case 'unit':
      return resolveUnit(draft, context);
    case 'shift':
      return resolveShift(draft, context);
    case 'week-of': {
      const day = resolve(draft.day, context);
      if (day?.place?.unit !== UNIT.day) return undefined;
      return {
        ...day,
        value: weekValue(day.place.first),
        place: { first: day.place.first, unit: UNIT.week },
      };
    }
    case 'weekend':
      return resolveWeekend(draft.which, context);
    case 'holiday':
      return resolveHoliday(draft, context);
    case 'decade':
      return resolveDecade(draft.year, draft.short, context);
    case 'century': {
      const year = draft.bce ? -draft.number * 100 + 1 : (draft.number - 1) * 100;
      const value = draft.bce
        ? `BC${String(draft.number - 1).padStart(2, '0')}`
        : String(draft.number - 1).padStart(2, '0');
      return { type: 'DATE', value, place: { first: epochDay(year, 1, 1), unit: UNIT.century } };
    }
    case 'one-day':
      return context.tense() === 'future'
        ? { type: 'DATE', value: 'FUTURE_REF' }
        : { type: 'DURATION', value: durationValue(UNIT.day, 1) };
    case 'duration':
      return { type: 'DURATION', value: durationValue(draft.unit, draft.count) };
    case 'fixed':
      return draft.only === undefined || (draft.only === 'narrative') === context.narrative
        ? { type: draft.type, value: draft.value }
        : undefined;
  }
}

function resolveTime(draft: TimeDraft, context: Context): Resolved | undefined {
  if (draft.on) {
    const on = resolve(draft.on, context);
    if (!on || on.place?.unit !== UNIT.day) return undefined;
    return { ...on, type: 'TIME', value: `${on.value}T${draft.at}` };
  }
  const near =
    context.ref &&
    context.ref.unit === UNIT.day &&
    (context.narrative || context.token - context.ref.token < 40);
  const { place, anchor } = near ? narrativeAnchor(context) : defaultAnchor(context);
  if (place.unit !== UNIT.day) return { type: 'TIME', value: `XXXX-XX-XXT${draft.at}` };
  return { type: 'TIME', value: `${dayValue(place.first)}T${draft.at}`, anchor, place };
}

/** "the eighties" are the last ones that began before the anchor; "the 1980s" say so. */
function resolveDecade(year: number, short: boolean, context: Context): Resolved {
  const { place, anchor } = defaultAnchor(context);
  const now = civilDate(place.first).year;
  const century = now - (now % 100);
  const first = short ? (century + year <= now ? century + year : century - 100 + year) : year;
  const value = {
    type: 'DATE',
    value: first % 100 === 0 && !short ? centuryOrDecade(first) : decadeValue(first),
  } as const;
  return { ...value, ...(short && { anchor }), place: { first: epochDay(first, 1, 1), unit: UNIT.decade } };
}

/** "the 1900s" are a century or a decade: the decade is what news means from 2000 on. */
const centuryOrDecade = (year: number): string => (year < 2000 ? centuryValue(year) : decadeValue(year));

/** In days. */
const IN_SIGHT = 30;

function resolveHoliday(draft: Extract<Draft, { kind: 'holiday' }>, context: Context): Resolved | undefined {
  const holiday = HOLIDAYS.get(draft.name);
  if (!holiday) return undefined;
  const { place, anchor } = defaultAnchor(context);
  const { year } = civilDate(place.first);
  const nearestPast = holidayIn(holiday, year) <= place.first ? year : year - 1;
  const nearestNext = holidayIn(holiday, year) >= place.first ? year : year + 1;
  // A holiday in sight is the one meant, whatever the verb: "at work before Christmas", said in December.
  const near = holidayIn(holiday, nearestNext) - place.first <= IN_SIGHT;
  const future = draft.which === 'next' || (draft.which !== 'last' && (near || context.tense() === 'future'));
  const told = draft.year ?? (draft.which === 'this' ? year : future ? nearestNext : nearestPast);
  const day = holidayIn(holiday, told);
  return {
    type: 'DATE',
    value: dayValue(day),
    place: { first: day, unit: UNIT.day },
    ...(draft.year === undefined && { anchor }),
  };
}

function holidayIn(holiday: Holiday, year: number): number {
  if ('easter' in holiday) return easter(year) + holiday.easter;
  if ('day' in holiday) return epochDay(year, holiday.month, holiday.day);
  if (holiday.nth < 0) {
    const last = epochDay(year, holiday.month + 1, 1) - 1;
    return last - ((isoWeekday(last) - holiday.weekday + 7) % 7);
  }
  const first = epochDay(year, holiday.month, 1);
  return first + ((holiday.weekday - isoWeekday(first) + 7) % 7) + (holiday.nth - 1) * 7;
}
