import { UNIT, UNIT_CODES } from './lexicon/words.ts';
import { isOneOf, type Reading, type Rule, type RuleMatch } from './match.ts';
import { durationValue } from './resolve-unit.ts';
import { HEDGE, modifier } from './rule-parts.ts';

function readDuration(match: RuleMatch, skip = 0): Reading {
  const unit = match.number('unit');
  if (match.afterIs('PERCENT')) return undefined;
  // Ages, and quarters that are fractions.
  if (match.afterIs('OLD') || match.groupHas('age', 'OLD')) return undefined;
  if (
    unit === UNIT.quarter &&
    (match.number('count') === 3 ||
      match.has('hedge') ||
      match.afterIs('OF') ||
      match.groupHas('count', 'A', 'ANOTHER', 'VAGUE'))
  ) {
    if (!match.groupHas('count', 'VAGUE') || match.tokens[match.span('count')?.[0] ?? 0]?.lower === 'some')
      return undefined;
  }
  const count =
    !match.has('count') || match.groupHas('count', 'VAGUE')
      ? Number.NaN
      : match.groupHas('count', 'A', 'ANOTHER') && !(match.number('count') > 0)
        ? 1
        : match.number('count');
  return match.found({ kind: 'duration', unit, count }, modifier(match), skip);
}

/** TIMEX3 sets: `P1Y` for "each year" (TimeML 1.2.1, SET). */
const setValue = (unit: number, count = 1): string =>
  `P${unit <= UNIT.hour ? 'T' : ''}${unit === UNIT.day && count === 1 ? '1D' : `${count}${UNIT_CODES[unit] ?? 'D'}`}`;

/** "daily", "annually": any day, any year. */
const OFTEN: Readonly<Record<number, string>> = {
  2: 'PT1H',
  3: 'XXXX-XX-XX',
  4: 'XXXX-WXX',
  6: 'XXXX-XX',
  8: 'XXXX',
};

function readSet(match: RuleMatch): Reading {
  const count = match.value('count') ?? 1;
  if (match.value('unit') === UNIT.day && count === 1)
    return match.found({ kind: 'fixed', type: 'SET', value: 'XXXX-XX-XX' });
  return match.found({
    kind: 'fixed',
    type: 'SET',
    value: setValue(match.number('unit'), count > 0 ? count : 1),
  });
}

/** How long, and how often. */
export const DURATION_RULES: readonly Rule[] = [
  {
    name: 'duration',
    pattern: `${HEDGE} (THE | THOSE | THESE | OWNER | ANOTHER)? (count: NUM | VAGUE) MORE? (NAME | STRETCHED | LONG)? (unit: UNITS)`,
    read: (match) =>
      // "the third in as many weeks" counts no weeks.
      (match.groupHas('count', 'ONE') || match.number('count') !== 1) && !match.beforeIs('AS')
        ? readDuration(match)
        : undefined,
  },
  {
    name: 'two-durations',
    pattern: `${HEDGE} (count: NUM) (unit: ANYUNIT) (AND | COMMA AND?)? (count2: NUM) (unit2: ANYUNIT)`,
    read: (match) => {
      const [large, small] = [match.number('unit'), match.number('unit2')];
      const sameKind = large <= UNIT.hour === small <= UNIT.hour;
      if (small >= large || !sameKind || large > UNIT.year || match.number('count') % 1 !== 0)
        return undefined;
      const rest = durationValue(small, match.number('count2')).replace(/^PT?/, '');
      const value = `${durationValue(large, match.number('count'))}${rest}`;
      return match.found({ kind: 'fixed', type: 'DURATION', value }, modifier(match));
    },
  },
  {
    name: 'count-unit',
    pattern: '(A | THE)? (count: NUM) (unit: UNIT) (?= WORD)',
    read: (match) =>
      match.number('count') > 1 && match.number('unit') !== UNIT.quarter
        ? readDuration(match, isOneOf(match.tokens[match.from], ['A', 'THE']) ? 1 : 0)
        : undefined,
  },
  {
    name: 'one-unit',
    pattern: `${HEDGE} (count: ONE | N12 | HALF) (unit: UNIT)`,
    read: (match) => {
      const day = match.number('unit') === UNIT.day && match.groupHas('count', 'ONE') && !match.has('hedge');
      if (
        day &&
        !match.beforeIs('IN', 'FOR', 'WITHIN', 'AFTER', 'BY', 'OVER', 'DURING', 'TO', 'THAN', 'JUST')
      )
        return match.found({ kind: 'one-day' });
      return match.number('count') === 1 || match.number('unit') !== UNIT.quarter
        ? readDuration(match)
        : undefined;
    },
  },
  {
    name: 'long-unit',
    pattern: `${HEDGE} (A | THE)? (count: NUM | VAGUE) HYPHEN (unit: ANYUNIT) (?! HYPHEN (AGO | EARLIER)) (age: HYPHEN? (LONG | OLD))?`,
    read: (match) => {
      // The article belongs to the noun: "a five-year plan".
      const first = match.tokens[match.from];
      return readDuration(match, isOneOf(first, ['A', 'THE']) ? 1 : 0);
    },
  },
  {
    name: 'long-period',
    pattern: '(A | THE SAME?)? (count: NUM) HYPHEN (unit: ANYUNIT) [PERIOD TERM]',
    read: (match) => readDuration(match),
  },
  {
    name: 'unit-and-half',
    pattern: `${HEDGE} (count: A | ONE) (unit: UNIT) AND A? HALF`,
    read: (match) =>
      match.number('unit') === UNIT.quarter
        ? undefined
        : match.found({ kind: 'duration', unit: match.number('unit'), count: 1.5 }, modifier(match)),
  },
  {
    name: 'unit-long-word',
    pattern: '(unit: LASTING)',
    read: (match) =>
      match.found({
        kind: 'duration',
        unit: match.number('unit'),
        count: match.token('unit')?.lower.endsWith('slong') ? Number.NaN : 1,
      }),
  },
  {
    name: 'unit-long',
    pattern: '(unit: ANYUNIT) HYPHEN LONG',
    read: (match) =>
      match.groupHas('unit', 'UNITS')
        ? readDuration(match)
        : match.found({ kind: 'duration', unit: match.number('unit'), count: 1 }),
  },
  {
    name: 'stretch',
    pattern: `(THE | THIS | THESE | OWNER | THOSE)? ([LAST PAST NEXT PREVIOUS COMING FOLLOWING RECENT] | (nth: NTH)) (count: NUM | VAGUE)? (OR NUM)? (unit: UNITS)`,
    read: (match) => {
      if (!match.has('count')) {
        // "recent weeks" and "coming months" are vague references.
        return undefined;
      }
      // "enough to last five days": a verb.
      return readDuration(match, match.beforeIs('TO') && isOneOf(match.tokens[match.from], ['LAST']) ? 1 : 0);
    },
  },
  {
    name: 'a-unit',
    pattern: `${HEDGE} (count: A | ANOTHER) (unit: UNIT)`,
    read: (match) => {
      if (match.afterIs('HYPHEN', 'POSS')) return undefined;
      // After an amount it is a rate, which TimeBank does not mark: "three dollars a day", "4% a year".
      const rate = match.beforeIs('UNITS', 'TIMES', 'MONEY', 'PERCENT', 'DECIMAL', 'NBIG', 'SCALE');
      if (match.groupHas('count', 'A') && rate) return undefined;
      const timed =
        match.has('hedge') ||
        match.afterIs('AFTER', 'BEFORE') ||
        match.groupHas('count', 'ANOTHER') ||
        match.beforeIs('FOR', 'IN', 'WITHIN', 'AFTER', 'OVER', 'DURING', 'THAN', 'BEFORE', 'THROUGH', 'JUST');
      return timed ? readDuration(match) : undefined;
    },
  },
  {
    name: 'units',
    pattern: '(unit: UNITS)',
    read: (match) => {
      if (match.number('unit') < UNIT.minute) return undefined;
      const placed =
        match.beforeIs('FOR', 'IN', 'WITHIN', 'AFTER', 'OVER', 'THROUGH', 'DURING') ||
        (match.afterIs('OF') && match.beforeIs('WORD', 'STOP'));
      return placed ? readDuration(match) : undefined;
    },
  },
  {
    name: 'year-ended',
    pattern: '(THE | OWNER) FISCAL? (unit: UNIT) (?= ENDED | TO DAY? MON)',
    read: (match) =>
      match.value('unit') === UNIT.year ||
      match.value('unit') === UNIT.month ||
      match.value('unit') === UNIT.week
        ? match.found({ kind: 'duration', unit: match.number('unit'), count: 1 })
        : undefined,
  },
  {
    name: 'part-of-month',
    pattern: 'THE (LAST | NTH) (unit: UNIT) OF (month: MON) (YR)?',
    read: (match) =>
      match.value('unit') === UNIT.week
        ? match.found({ kind: 'duration', unit: UNIT.week, count: 1 })
        : undefined,
  },
  {
    name: 'counted-stretch',
    pattern: 'THE (count: NUM) [LAST PAST NEXT PREVIOUS COMING FOLLOWING] (unit: UNITS)',
    read: (match) => readDuration(match),
  },
  {
    name: 'range-of-units',
    pattern: `${HEDGE} (count: NUM) (TO | OR | HYPHEN | AND) (count2: NUM) HYPHEN? (unit: ANYUNIT)`,
    read: (match) =>
      match.found(
        { kind: 'duration', unit: match.number('unit'), count: match.number('count2') },
        modifier(match),
      ),
  },
  { name: 'each-unit', pattern: 'EACH (unit: UNIT)', read: readSet },
  { name: 'each-units', pattern: 'EACH (count: NUM) (unit: UNITS)', read: readSet },
  {
    name: 'every-few-units',
    pattern: 'EACH VAGUE (unit: UNITS)',
    read: (match) =>
      match.found({ kind: 'fixed', type: 'SET', value: durationValue(match.number('unit'), Number.NaN) }),
  },
  {
    name: 'every-other-unit',
    pattern: 'EACH ALTERNATE (unit: UNIT)',
    read: (match) => match.found({ kind: 'fixed', type: 'SET', value: setValue(match.number('unit'), 2) }),
  },
  {
    name: 'times-a-unit',
    pattern: '((NUM | VAGUE)? TIMES) (A | EACH | PER) (unit: UNIT)',
    read: (match) =>
      match.number('unit') >= UNIT.day
        ? match.found({ kind: 'fixed', type: 'SET', value: setValue(match.number('unit')) })
        : undefined,
  },
  {
    name: 'per-unit',
    pattern: 'PER (unit: UNIT)',
    read: (match) =>
      match.number('unit') >= UNIT.day
        ? match.found({ kind: 'fixed', type: 'SET', value: setValue(match.number('unit')) })
        : undefined,
  },
  {
    name: 'frequency',
    pattern: '(unit: FREQ)',
    read: (match) => match.found({ kind: 'fixed', type: 'SET', value: OFTEN[match.number('unit')] ?? 'P1D' }),
  },
];
