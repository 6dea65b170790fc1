import type { Which } from './draft.ts';
import { UNIT } from './lexicon/words.ts';
import { isOneOf, type Reading, type Rule, type RuleMatch } from './match.ts';
import { HEDGE, modifier, PRE, which } from './rule-parts.ts';

/** "two weeks ago", "a year earlier": by how much. A vague count is NaN. */
function readShift(match: RuleMatch, sign: 1 | -1, from: 'dct' | 'ref'): Reading {
  const unit = match.number('unit');
  const count = match.has('count')
    ? match.groupHas('count', 'A', 'ANOTHER', 'EACH')
      ? 1
      : match.number('count')
    : match.groupHas('unit', 'UNITS')
      ? Number.NaN
      : 1;
  return match.found({ kind: 'shift', unit, count, sign, from }, modifier(match));
}

const COUNT = '(count: A | NUM | VAGUE | ANOTHER NUM?)';

/** "this week", "the past year", "the following day": one unit, placed by a word. */
function readUnit(match: RuleMatch): Reading {
  const unit = match.number('unit');
  const told: Which = which(match) ?? 'the';
  // A programme: "This Week".
  if (unit < UNIT.day || (match.token('unit')?.capital && match.beforeIs('QUOTE'))) return undefined;
  const mod = match.groupHas('shade', 'EARLIER', 'EARLY')
    ? 'START'
    : match.groupHas('shade', 'LATER', 'LATE')
      ? 'END'
      : modifier(match);
  return match.found({ kind: 'unit', unit, which: told }, mod);
}

/** Places of a unit, named by a word: "last week", "earlier this year", "the end of the month". */
export const RELATIVE_RULES: readonly Rule[] = [
  {
    name: 'relative-unit',
    pattern: `((shade: EARLIER | LATER | EARLY | LATE) IN?)? ${PRE} (which: LAST | NEXT | THIS (PAST | COMING)? | THE? (PAST | PREVIOUS | FOLLOWING | COMING | CURRENT | LATEST) | THE (LAST | NEXT)? (SAME | PAST) | THE (LAST | NEXT) | THAT SAME? ) CALENDAR? (unit: UNIT) (?! HYPHEN)`,
    read: (match) => {
      if (match.value('unit') === UNIT.day && match.groupHas('which', 'CURRENT', 'LATEST')) return undefined;
      return readUnit(match);
    },
  },
  {
    name: 'later-in-unit',
    pattern: '(shade: EARLIER | LATER | EARLY | LATE) IN (which: THE) (unit: UNIT)',
    read: readUnit,
  },
  {
    name: 'the-unit',
    pattern: `(pre: THE? [EARLY LATE MID] HYPHEN? | (THE VERY?)? (START | MIDDLE | END | LATE PERIOD) OF | THE ([EARLY LATE LAST] | PREVIOUS)? PORTION OF) (which: THE) (unit: UNIT)`,
    // "At the end of the day" is no time.
    read: (match) => (match.value('unit') === UNIT.day ? undefined : readUnit(match)),
  },
  {
    name: 'the-quarter',
    pattern: '(which: THE) STRETCHED? (unit: UNIT)',
    read: (match) => {
      const unit = match.value('unit');
      if (match.afterIs('OF', 'HYPHEN') || match.token('unit')?.capital) return undefined;
      // "the year to March 31" is how long.
      if (match.afterIs('TO') && isOneOf(match.after(2), ['MONTH', 'AMBMONTH'])) return undefined;
      if (unit === UNIT.quarter) return readUnit(match);
      if (match.afterIs('POSS') && (unit === UNIT.week || unit === UNIT.month || unit === UNIT.year))
        return readUnit(match);
      // "the year" is this one only where it stands as a time: not "the year he died", "the week that was".
      if (
        (unit === UNIT.year || unit === UNIT.week || unit === UNIT.month) &&
        !match.afterIs(
          'WORD',
          'NAME',
          'THAT',
          'BEFORE',
          'AFTER',
          'FOLLOWING',
          'ENDED',
          'EARLIER',
          'LATER',
          'THE',
        )
      ) {
        return match.beforeIs('IN', 'FOR', 'DURING', 'OF', 'THROUGH', 'OVER', 'LATER', 'EARLIER')
          ? readUnit(match)
          : undefined;
      }
      return undefined;
    },
  },
  {
    name: 'weekend',
    pattern: `(pre: EARLY | LATE)? (which: LAST | NEXT | THIS (PAST | COMING)? | THE (PAST | PREVIOUS | FOLLOWING | COMING)? | THAT) WEEKEND`,
    read: (match) => match.found({ kind: 'weekend', which: which(match) ?? 'the' }, modifier(match)),
  },
  {
    name: 'day-before-yesterday',
    pattern: 'THE UNIT (way: BEFORE | AFTER) TODAY',
    read: (match) => match.found({ kind: 'day', offset: match.groupHas('way', 'BEFORE') ? -2 : 2 }),
  },
  {
    name: 'ago',
    pattern: `${HEDGE} ${COUNT} MORE? (unit: ANYUNIT) (OR [WORD MORE])? AGO`,
    read: (match) => readShift(match, -1, 'dct'),
  },
  {
    name: 'unit-and-half-ago',
    pattern: `${HEDGE} [A ONE] (unit: UNIT) AND A? HALF (way: AGO | EARLIER | LATER)`,
    read: (match) =>
      match.found(
        {
          kind: 'shift',
          unit: match.number('unit'),
          count: 1.5,
          sign: match.groupHas('way', 'LATER') ? 1 : -1,
          from: match.groupHas('way', 'AGO') ? 'dct' : 'ref',
        },
        modifier(match),
      ),
  },
  { name: 'units-ago', pattern: `(unit: UNITS) AGO`, read: (match) => readShift(match, -1, 'dct') },
  {
    name: 'year-ago',
    pattern: `THE? COMPARABLE? (unit: UNIT) HYPHEN (way: AGO | EARLIER) (period: PERIOD | UNIT)?`,
    read: (match) => readShift(match, -1, match.groupHas('way', 'AGO') ? 'dct' : 'ref'),
  },
  {
    name: 'earlier',
    pattern: `${HEDGE} ${COUNT} (unit: ANYUNIT) (EARLIER | BEFORE (?= [COMMA STOP CLOSE BREAK]) | PREVIOUS (?= [COMMA STOP CLOSE BREAK]))`,
    read: (match) => readShift(match, -1, 'ref'),
  },
  {
    name: 'later',
    pattern: `${HEDGE} ${COUNT} (unit: ANYUNIT) (OR [WORD MORE])? (LATER | AFTER (?= [COMMA STOP CLOSE BREAK]) | HENCE)`,
    read: (match) => readShift(match, 1, 'ref'),
  },
  {
    name: 'the-day-before',
    pattern: 'THE (unit: UNIT) (way: BEFORE | AFTER) (?= [COMMA STOP CLOSE BREAK])',
    read: (match) => readShift(match, match.groupHas('way', 'BEFORE') ? -1 : 1, 'ref'),
  },
  { name: 'units-later', pattern: '(unit: UNITS) (LATER)', read: (match) => readShift(match, 1, 'ref') },
  { name: 'units-earlier', pattern: '(unit: UNITS) (EARLIER)', read: (match) => readShift(match, -1, 'ref') },
  {
    name: 'from-now',
    pattern: `${HEDGE} ${COUNT} (unit: ANYUNIT) FROM NOW`,
    read: (match) => readShift(match, 1, 'dct'),
  },
  {
    name: 'comparable-month',
    pattern:
      'THE (COMPARABLE | SAME) (unit: UNIT) ((OF | IN)? THE? (LAST | PREVIOUS) UNIT | A UNIT (EARLIER | AGO))',
    read: (match) =>
      match.value('unit') === UNIT.month
        ? match.found({ kind: 'shift', unit: UNIT.month, count: 12, sign: -1, from: 'ref' })
        : undefined,
  },
  {
    name: 'comparable-period',
    pattern: `THE ((COMPARABLE | SAME) (UNIT | PERIOD) ((OF | IN)? THE? (LAST | PREVIOUS) UNIT) | (COMPARABLE | SAME)? (UNIT | PERIOD) A UNIT (EARLIER | AGO))`,
    read: (match) => match.found({ kind: 'shift', unit: UNIT.year, count: 1, sign: -1, from: 'ref' }),
  },
  {
    name: 'comparable-period-of-year',
    pattern: 'THE (COMPARABLE | SAME) (unit: UNIT | PERIOD) (OF | IN) (year: YR)',
    read: (match) => {
      const year = match.number('year');
      if (match.groupHas('unit', 'PERIOD')) return match.found({ kind: 'calendar', year, period: true });
      return match.value('unit') === UNIT.quarter
        ? match.found({ kind: 'calendar', year, quarter: Number.NaN })
        : undefined;
    },
  },
  {
    name: 'latest-period',
    pattern: 'THE (which: LATEST) (PERIOD)',
    read: (match) => match.found({ kind: 'unit', unit: UNIT.quarter, which: 'latest' }),
  },
  {
    name: 'year-period',
    pattern: '(THE | OWNER) (year: YR) (unit: PERIOD | UNIT)',
    read: (match) => {
      if (match.groupHas('unit', 'PERIOD'))
        return match.found({ kind: 'calendar', year: match.number('year'), period: true });
      return match.value('unit') === UNIT.quarter
        ? match.found({ kind: 'calendar', year: match.number('year'), quarter: Number.NaN })
        : undefined;
    },
  },
  {
    name: 'year-words-quarter',
    pattern: '(which: LAST | NEXT | THIS) UNIT POSS (unit: UNIT)',
    read: (match) =>
      match.value('unit') === UNIT.quarter
        ? match.found({ kind: 'calendar', yearWhich: which(match) ?? 'this', quarter: Number.NaN })
        : undefined,
  },
];
