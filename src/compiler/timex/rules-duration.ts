import { UNIT } from './lexicon/words.ts';
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

/** How long. */
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
        (match.afterIs('AFTER', 'BEFORE') && !match.beforeIs('ORD', 'SECOND', 'LAST')) ||
        match.groupHas('count', 'ANOTHER') ||
        match.beforeIs(
          'FOR',
          'IN',
          'WITHIN',
          'AFTER',
          'OVER',
          'DURING',
          'THAN',
          'BEFORE',
          'THROUGH',
          'JUST',
          'SPENT',
        );
      return timed ? readDuration(match) : undefined;
    },
  },
  {
    name: 'units',
    pattern: '(unit: UNITS) ([AND OR] UNITS)?',
    read: (match) => {
      if (match.number('unit') < UNIT.minute) return undefined;
      const placed =
        match.beforeIs('FOR', 'IN', 'WITHIN', 'AFTER', 'OVER', 'THROUGH', 'DURING', 'SPENT') ||
        // "days after the spill began"
        match.afterIs('AFTER', 'BEFORE') ||
        // "years of war", "decades of neglect"
        (match.afterIs('OF') &&
          (match.before() === undefined ||
            match.beforeIs('WORD', 'STOP', 'BREAK', 'COMMA', 'AND', 'FROM', 'BY'))) ||
        // "a matter of weeks", "a number of years"
        (match.beforeIs('OF') && isOneOf(match.before(2), ['WORD']) && isOneOf(match.before(3), ['A']));
      return placed ? readDuration(match) : undefined;
    },
  },
  {
    name: 'the-units',
    pattern: 'THE (following: FOLLOWING)? (unit: UNITS)',
    read: (match) => {
      if (match.number('unit') < UNIT.minute) return undefined;
      const long =
        match.value('unit') === UNIT.year && match.beforeIs('OVER', 'THROUGH') && !match.afterIs('YEAR4');
      const counted =
        match.beforeIs('IN', 'DURING') && match.afterIs('AFTER', 'BEFORE', 'FOLLOWING', 'SINCE', 'PREVIOUS');
      return match.has('following') || long || counted ? readDuration(match) : undefined;
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
    pattern: `${HEDGE} (THE? [NEXT LAST PAST COMING FOLLOWING])? (count: NUM) (TO | OR | HYPHEN | AND) (count2: NUM) HYPHEN? (unit: ANYUNIT)`,
    read: (match) =>
      match.found(
        { kind: 'duration', unit: match.number('unit'), count: match.number('count2') },
        modifier(match),
      ),
  },
];
