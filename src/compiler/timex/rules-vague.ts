import { UNIT, UNIT_CODES } from './lexicon/words.ts';
import type { Reading, Rule, RuleMatch } from './match.ts';

const vague =
  (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF') =>
  (match: RuleMatch): Reading =>
    match.found({ kind: 'fixed', type: 'DATE', value });
const past = vague('PAST_REF');
const present = vague('PRESENT_REF');
const future = vague('FUTURE_REF');

/** References that only say before, now or after (TimeML 1.2.1: PAST_REF, PRESENT_REF, FUTURE_REF). */
export const VAGUE_RULES: readonly Rule[] = [
  { name: 'now', pattern: 'RIGHT? NOW', read: present },
  {
    name: 'current',
    pattern: '(THE)? CURRENT',
    read: (match) =>
      match.afterIs('UNIT')
        ? undefined
        : match.found(
            { kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' },
            undefined,
            match.to - 1 - match.from,
          ),
  },
  {
    name: 'these-days',
    pattern: 'THESE (unit: UNITS)',
    read: (match) => (match.value('unit') === 3 ? present(match) : undefined),
  },
  {
    name: 'the-other-day',
    pattern: 'THE ALTERNATE (unit: UNIT)',
    read: (match) => (match.value('unit') === 3 ? past(match) : undefined),
  },
  {
    name: 'soon',
    pattern: 'SOON',
    read: (match) =>
      match.afterIs('AFTER', 'BEFORE') || match.beforeIs('AS')
        ? undefined
        : match.found({ kind: 'fixed', type: 'DATE', value: 'FUTURE_REF', only: 'news' }),
  },
  { name: 'recently', pattern: 'MORE? RECENTLY', read: past },
  {
    name: 'recent-stretch',
    pattern: 'RECENT (unit: UNITS) (?! [AND OR])',
    // TimeBank's annotators measure weeks and months so (3 of 3), years and days as often as not.
    read: (match) => {
      const unit = match.number('unit');
      return unit === UNIT.week || unit === UNIT.month
        ? match.found({ kind: 'duration', unit, count: Number.NaN })
        : undefined;
    },
  },
  { name: 'recent', pattern: 'MORE? RECENT ((unit: UNITS) ([AND OR] UNITS)?)?', read: past },
  {
    name: 'former',
    pattern: 'FORMER',
    read: (match) => match.found({ kind: 'fixed', type: 'DATE', value: 'PAST_REF', only: 'narrative' }),
  },
  {
    name: 'future',
    pattern: 'FUTURE',
    read: (match) => match.found({ kind: 'fixed', type: 'DATE', value: 'FUTURE_REF', only: 'narrative' }),
  },
  { name: 'long-ago', pattern: '(A? [VAGUE LONG LONGTERM]? [TIME SPELL] | LONG) AGO', read: past },
  {
    name: 'the-past',
    pattern: 'THE RECENT? PAST',
    read: (match) =>
      match.beforeIs('IN', 'OF', 'FROM') && !match.afterIs('UNIT', 'UNITS', 'NUMW', 'WORD', 'VAGUE', 'N12')
        ? past(match)
        : undefined,
  },
  {
    name: 'the-future',
    pattern: 'THE LONGTERM? FUTURE',
    read: (match) => (match.afterIs('UNITS', 'OF') ? undefined : future(match)),
  },
  {
    name: 'near-future',
    pattern: 'THE [LONGTERM LONG] HYPHEN? TERM',
    read: (match) => (match.beforeIs('IN', 'FOR', 'OVER', 'OF') ? future(match) : undefined),
  },
  {
    name: 'coming-units',
    pattern: 'THE? (COMING | NEXT | FUTURE) (VAGUE)? (unit: UNITS) ([AND OR] UNITS)?',
    read: (match) => future(match),
  },
  {
    name: 'past-units',
    pattern: '(THE)? (PAST | LAST | PREVIOUS) (VAGUE)? (unit: UNITS) ([AND OR] UNITS)?',
    read: past,
  },
  {
    name: 'the-units-ahead',
    pattern: 'THE (unit: UNITS) AHEAD',
    read: (match) =>
      match.found({ kind: 'fixed', type: 'DURATION', value: `PX${UNIT_CODES[match.number('unit')] ?? 'D'}` }),
  },
  {
    name: 'at-this-time',
    pattern: '[AT BY APPROX DURING UNTIL] THIS (which: TIME)',
    read: (match) =>
      match.token('which')?.lower === 'time' && !match.afterIs('OF', 'UNIT', 'TODAY')
        ? match.found({ kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' }, undefined, 1)
        : undefined,
  },
  {
    name: 'to-date',
    pattern: 'TO DATE',
    read: (match) =>
      match.afterIs('OF', 'FROM') || match.beforeIs('UP')
        ? undefined
        : match.found({ kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' }, undefined, 1),
  },
  {
    name: 'at-the-time',
    pattern: 'THE TIME',
    read: (match) =>
      match.beforeIs('AT') && match.tokens[match.to - 1]?.lower === 'time' && !match.afterIs('OF')
        ? past(match)
        : undefined,
  },
];
