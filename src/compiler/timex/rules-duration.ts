import { UNIT, UNIT_CODES } from './lexicon/words.ts';
import { isOneOf, type Reading, type Rule, type RuleMatch } from './match.ts';
import { HEDGE, modifier } from './rule-parts.ts';

function readDuration(match: RuleMatch, skip = 0): Reading {
  const unit = match.number('unit');
  if (match.afterIs('PERCENT')) return undefined;
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

function readSet(match: RuleMatch): Reading {
  const count = match.value('count') ?? 1;
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
    pattern: `${HEDGE} (THE | THOSE | THESE | OWNER)? (count: NUM | VAGUE) MORE? NAME? (unit: UNITS)`,
    read: (match) =>
      match.groupHas('count', 'ONE') || match.number('count') !== 1 ? readDuration(match) : undefined,
  },
  {
    name: 'one-unit',
    pattern: `${HEDGE} (count: ONE | N12) (unit: UNIT)`,
    read: (match) =>
      match.number('count') === 1 || match.number('unit') !== UNIT.quarter ? readDuration(match) : undefined,
  },
  {
    name: 'long-unit',
    pattern: `${HEDGE} (A | THE)? (count: NUM | VAGUE) HYPHEN (unit: ANYUNIT) (?! HYPHEN (AGO | EARLIER)) (HYPHEN? (LONG | OLD))?`,
    read: (match) => {
      // The article belongs to the noun: "a five-year plan".
      const first = match.tokens[match.from];
      return readDuration(match, isOneOf(first, ['A', 'THE']) ? 1 : 0);
    },
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
      return readDuration(match);
    },
  },
  {
    name: 'a-unit',
    pattern: `${HEDGE} (count: A | ANOTHER) (unit: UNIT)`,
    read: (match) => {
      const unit = match.number('unit');
      if (match.afterIs('HYPHEN', 'POSS')) return undefined;
      // After an amount it is a rate: "three dollars a day", "4% a year".
      if (
        match.groupHas('count', 'A') &&
        (match.beforeIs('UNITS', 'TIMES', 'MONEY', 'PERCENT', 'DECIMAL', 'NBIG', 'SCALE') ||
          match.before()?.lower === 'percent')
      ) {
        return match.found({ kind: 'fixed', type: 'SET', value: setValue(unit) });
      }
      const timed =
        match.has('hedge') ||
        match.groupHas('count', 'ANOTHER') ||
        match.beforeIs('FOR', 'IN', 'WITHIN', 'AFTER', 'OVER', 'DURING', 'THAN', 'BEFORE', 'THROUGH', 'JUST');
      return timed ? readDuration(match) : undefined;
    },
  },
  {
    name: 'units',
    pattern: '(THE)? (unit: UNITS)',
    read: (match) => {
      if (
        !match.beforeIs('FOR', 'IN', 'WITHIN', 'AFTER', 'OVER', 'THROUGH', 'DURING', 'AND', 'OF') ||
        match.number('unit') < UNIT.minute
      )
        return undefined;
      return match.beforeIs('OF', 'AND') || match.to - match.from > 1 ? undefined : readDuration(match);
    },
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
  { name: 'frequency', pattern: '(unit: FREQ)', read: readSet },
  { name: 'per-unit', pattern: 'PER (unit: UNIT)', read: readSet },
];
