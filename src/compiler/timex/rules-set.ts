import { UNIT, UNIT_CODES } from './lexicon/words.ts';
import type { Reading, Rule, RuleMatch } from './match.ts';
import { durationValue } from './resolve-unit.ts';

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

/** How often. */
export const SET_RULES: readonly Rule[] = [
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
    // "the Daily Mail" is a name.
    read: (match) =>
      match.token('unit')?.capital && match.afterIs('NAME')
        ? undefined
        : match.found({ kind: 'fixed', type: 'SET', value: OFTEN[match.number('unit')] ?? 'P1D' }),
  },
];
