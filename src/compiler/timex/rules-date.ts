import { calendarDraft as calendar, yearWhich } from './calendar-draft.ts';
import { UNIT } from './lexicon/words.ts';
import type { Reading, Rule, RuleMatch } from './match.ts';
import { isOneOf } from './match.ts';
import { modifier, PRE, WEEKDAY_BEFORE, which } from './rule-parts.ts';

const isDay = (day: number | undefined): boolean => day === undefined || (day >= 1 && day <= 31);

/** Reads the groups weekday, day, month, year, short, era, of. */
function readDate(match: RuleMatch): Reading {
  const day = match.value('day') ?? match.value('day2');
  if (!isDay(day)) return undefined;
  return match.found(
    calendar({
      year: match.value('year'),
      shortYear: match.groupHas('year', 'YEAR2'),
      bce: match.has('era'),
      yearWhich: yearWhich(match),
      month: match.value('month') ?? match.value('month2'),
      day,
      weekday: match.value('weekday'),
      which: which(match),
    }),
    modifier(match),
  );
}

/** Two days or months that share what only one of them names; the first part ends before the group `join`. */
function readPair(match: RuleMatch): Reading {
  const join = match.span('join');
  const first = match.value('day1');
  const second = match.value('day2');
  if (!join || !isDay(first) || !isDay(second)) return undefined;
  const year = match.value('year');
  const bce = match.has('era');
  const month1 = match.value('month1') ?? match.value('month2');
  const month2 = match.value('month2') ?? match.value('month1');
  return [
    { draft: calendar({ year, bce, month: month1, day: first }), from: match.from, to: join[0] },
    { draft: calendar({ year, bce, month: month2, day: second }), from: join[1], to: match.to },
  ];
}

const JOIN = '(join: [HYPHEN DASH TO AND OR UNTIL THROUGH SLASH])';
const YEAR = '(COMMA? (year: ANYYEAR) (era: BCE)?)?';

/** "12/31/1999" is month first, unless the first number can only be a day. */
function readNumeric(match: RuleMatch): Reading {
  // Of a web address.
  if (match.beforeIs('SLASH')) return undefined;
  const text = match.tokens[match.from]?.lower ?? '';
  const [a = 0, b = 0, c = 0] = text.split(/[-/]/).map(Number);
  const [year, month, day] = a > 31 ? [a, b, c] : a > 12 ? [c, b, a] : [c, a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return match.found(calendar({ year, shortYear: year < 100, month, day }));
}

/** "June Smith": a name where no date would stand. */
const isForename = (match: RuleMatch): boolean =>
  match.to - match.from === 1 &&
  FORENAMES.has(match.number('month')) &&
  match.afterIs('NAME') &&
  (match.before() === undefined ||
    match.beforeIs('STOP', 'BREAK', 'COMMA', 'AND', 'NAME', 'WORD', 'QUOTE', 'CLOSE'));
/** April, June, August. */
const FORENAMES = new Set([4, 6, 8]);

/** A month's name that is a word or a person's name as well stands where a date would. */
function readMonth(match: RuleMatch): Reading {
  const month = match.token('month');
  if (!month) return undefined;
  if (match.groupHas('month', 'AMBMONTH') && !match.has('pre') && !match.has('which')) {
    const abbreviation = month.lower.length < 4 && month.lower !== 'may';
    const placed = isOneOf(match.before(), [
      'IN',
      'BY',
      'SINCE',
      'UNTIL',
      'FROM',
      'DURING',
      'THROUGH',
      'OF',
      'FOR',
      'BETWEEN',
      'OWNER',
      'A',
      'THE',
      'TO',
      'LAST',
      'BEFORE',
      'AFTER',
      'POSS',
      'AND',
      'HYPHEN',
    ]);
    if (abbreviation || !placed) return undefined;
    if (
      isOneOf(match.before(), ['TO', 'THE', 'A', 'OF', 'FOR', 'AND', 'POSS', 'OWNER']) &&
      isOneOf(match.after(), ['ON', 'TO'])
    )
      return undefined;
    if (isOneOf(match.before(), ['THE', 'A']) && month.lower === 'march' && !match.afterIs('WORD'))
      return undefined;
  }
  if (
    !match.has('pre') &&
    !match.has('which') &&
    isOneOf(match.before(), ['NAME']) &&
    match.before()?.end === month.start - 1 &&
    match.groupHas('month', 'AMBMONTH')
  )
    return undefined;
  if (isForename(match)) return undefined;
  return match.found(
    calendar({ month: month.value, which: which(match), yearWhich: yearWhich(match) }),
    modifier(match),
  );
}

/** Days and months that the text names. */
export const DATE_RULES: readonly Rule[] = [
  { name: 'numeric-date', pattern: 'NUMDATE', read: readNumeric },
  {
    name: 'month-day-year',
    pattern: `${PRE} THIS? ${WEEKDAY_BEFORE} THE? (month: MON) THE? (day: DAY) COMMA? (year: ANYYEAR) (era: BCE)?`,
    read: readDate,
  },
  {
    name: 'day-month-year',
    pattern: `${PRE} ${WEEKDAY_BEFORE} THE? (day: DAY) OF? (month: MON) COMMA? OF? (year: ANYYEAR) (era: BCE)?`,
    read: readDate,
  },
  {
    name: 'month-day',
    pattern: `(hedge: APPROX)? (which: THIS (COMING | PAST)? | NEXT | LAST)? ${WEEKDAY_BEFORE} (month: MON) (day: DAY) (?! HYPHEN ANYUNIT | PERCENT)`,
    read: readDate,
  },
  {
    name: 'month-day-of-year',
    pattern: '(month: MON) THE? (day: DAY) OF ((year: YR) | (of: THAT SAME? UNIT | THE SAME UNIT))',
    read: readDate,
  },
  {
    name: 'day-month-of-year',
    pattern: 'THE? (day: DAY) OF? (month: MON) OF (of: THAT SAME? UNIT | THE SAME UNIT)',
    read: readDate,
  },
  {
    name: 'month-day-bce',
    pattern: `${PRE} ((month: MON) (day: DAY)? | THE? (day2: DAY) OF? (month2: MON)) (COMMA | OF)? (year: BCNUM) (era: BCE)`,
    read: readDate,
  },
  {
    name: 'week-of-day',
    pattern:
      'THE (unit: UNIT) OF ((month: MON) (day: DAY) | (day2: DAY) (month2: MON)) (COMMA? (year: ANYYEAR))?',
    read: (match) => {
      const [found] = readDate(match) ?? [];
      const week = match.value('unit') === UNIT.week;
      return week && found?.draft.kind === 'calendar'
        ? match.found({ kind: 'week-of', day: found.draft })
        : undefined;
    },
  },
  {
    name: 'ordinal-day',
    pattern:
      '(?<= [ON BY UNTIL SINCE FROM BEFORE AFTER]) THE (day: ORD) (?= [COMMA STOP CLOSE AND TO COLON HYPHEN BREAK])',
    read: (match) => {
      const digits = /^\d/.test(match.token('day')?.lower ?? '');
      return digits && isDay(match.value('day'))
        ? match.found(calendar({ day: match.value('day'), which: 'same' }))
        : undefined;
    },
  },
  { name: 'day-month', pattern: `${WEEKDAY_BEFORE} THE? (day: DAY) OF? (month: MON)`, read: readDate },
  {
    name: 'month-of-days',
    pattern: `THE? (month1: MON) THE? (day1: DAY) ${JOIN} THE? (day2: DAY) (?! ANYUNIT | MON) ${YEAR}`,
    read: readPair,
  },
  {
    name: 'days-of-month',
    pattern: `THE? (day1: DAY) ${JOIN} THE? (day2: DAY) OF? (month2: MON) ${YEAR}`,
    read: readPair,
  },
  {
    name: 'day-month-pair',
    pattern: `THE? (day1: DAY) OF? (month1: MON) ${JOIN} THE? (day2: DAY) OF? (month2: MON) ${YEAR}`,
    read: readPair,
  },
  {
    name: 'month-day-pair',
    pattern: `(month1: MON) (day1: DAY) ${JOIN} (month2: MON) (day2: DAY) ${YEAR}`,
    read: readPair,
  },
  {
    name: 'months-of-year',
    pattern: `(month1: MON) ${JOIN} (month2: MON) (COMMA? OF? (year: ANYYEAR) (era: BCE)?)`,
    read: readPair,
  },
  {
    name: 'month-year',
    pattern: `${PRE} (month: MON) (COMMA | OF | IN)? (year: ANYYEAR) (era: BCE)?`,
    read: readDate,
  },
  {
    name: 'month',
    pattern: `${PRE} (which: LAST | NEXT | THIS (COMING | PAST)? | PAST | COMING | THE (PREVIOUS | FOLLOWING))? (month: MON) (of: OF? ((THAT SAME? | THE (SAME | FOLLOWING | PREVIOUS) | THIS | LAST | NEXT) UNIT))?`,
    read: readMonth,
  },
  {
    name: 'each-month',
    pattern: 'EACH (month: MON)',
    read: (match) =>
      match.found({
        kind: 'fixed',
        type: 'SET',
        value: `XXXX-${String(match.number('month')).padStart(2, '0')}`,
      }),
  },
];
