import type { Which } from './draft.ts';
import { UNIT } from './lexicon/words.ts';
import { isOneOf, type Reading, type Rule, type RuleMatch } from './match.ts';
import { modifier, PRE, which } from './rule-parts.ts';

const WHICH_QUARTER =
  '(which: THE (COMPARABLE | SAME) | THE | THIS | LAST | NEXT | OWNER | THE (PREVIOUS | FOLLOWING | LATEST | CURRENT))?';

/** "the third quarter of 1990", "this year's first half", "the year-ago quarter". */
function readQuarter(match: RuleMatch, skip = 0): Reading {
  const nth = match.groupHas('nth', 'LAST') ? 2 : match.number('nth');
  const half = match.has('half');
  if (nth > (half ? 2 : 4)) return undefined;
  const told = match.value('year') ?? match.value('before');
  const fiscal = match.groupHas('fiscal', 'FISCAL');
  const words: readonly Which[] =
    match.groupHas('yearwords', 'LAST') || match.has('back')
      ? ['last']
      : match.groupHas('yearwords', 'NEXT')
        ? ['next']
        : match.groupHas('yearwords', 'THIS', 'CURRENT')
          ? ['this']
          : match.groupHas('yearwords', 'PREVIOUS')
            ? ['previous']
            : match.groupHas('yearwords', 'FOLLOWING')
              ? ['following']
              : match.groupHas('yearwords', 'THAT', 'SAME')
                ? ['same']
                : match.has('yearwords')
                  ? ['the']
                  : [];
  const [yearWhich] = words;
  return match.found(
    {
      kind: 'calendar',
      ...(half ? { half: nth } : { quarter: nth }),
      ...(told !== undefined && { year: told }),
      ...(fiscal && { fiscal }),
      ...(yearWhich && { yearWhich }),
    },
    modifier(match),
    skip,
  );
}

/** "the first quarter of the game". */
const isPartOf = (match: RuleMatch): boolean =>
  match.afterIs('OF') && isOneOf(match.after(2), ['THE', 'A']) && isOneOf(match.after(3), ['WORD']);

const endsWithYear = (match: RuleMatch): boolean =>
  match.tokens[(match.span('yearwords')?.[1] ?? 0) - 1]?.value === UNIT.year;

/** "the July-September quarter": the months, where they are one of the calendar's quarters. */
function readMonthsQuarter(match: RuleMatch): Reading {
  const last = match.number('month');
  const quarter = match.value('unit') === undefined || match.value('unit') === UNIT.quarter;
  if (!quarter || last % 3 !== 0 || match.number('from') !== last - 2) return undefined;
  const told = match.value('year');
  return match.found({ kind: 'calendar', quarter: last / 3, ...(told !== undefined && { year: told }) });
}

const YEAR_WORDS =
  '(yearwords: (LAST | NEXT | THIS | THE PREVIOUS | THE FOLLOWING | THAT | THE SAME | THE CURRENT | THE) FISCAL? UNIT)';

/** Quarters, halves and fiscal years: the periods of business news. */
export const QUARTER_RULES: readonly Rule[] = [
  {
    name: 'quarter',
    pattern: `${PRE} ${WHICH_QUARTER} ((back: (A? UNIT HYPHEN? (AGO | EARLIER))) | ${YEAR_WORDS} POSS? | (before: YR) POSS? | FISCAL (before2: YR))? (nth: NTH) HYPHEN? (fiscal: FISCAL)? (unit: UNIT) (OF (FISCAL | CALENDAR)? (year: ANYYEAR))?`,
    read: (match) =>
      match.value('unit') === UNIT.quarter && !isPartOf(match)
        ? readQuarter(
            match,
            isOneOf(match.tokens[match.to - 2], ['HYPHEN']) &&
              isOneOf(match.tokens[match.from], ['THE', 'OWNER'])
              ? 1
              : 0,
          )
        : undefined,
  },
  {
    name: 'quarter-of-year-words',
    pattern: `${PRE} ${WHICH_QUARTER} (nth: NTH) HYPHEN? (unit: UNIT) OF? ${YEAR_WORDS}`,
    read: (match) =>
      match.value('unit') === UNIT.quarter && endsWithYear(match) ? readQuarter(match) : undefined,
  },
  {
    name: 'half',
    pattern: `${PRE} ${WHICH_QUARTER} (${YEAR_WORDS} POSS? | (before: YR) POSS?)? (nth: NTH | LAST) HYPHEN? (fiscal: FISCAL)? (half: HALF) (OF (FISCAL | CALENDAR)? (year: ANYYEAR))?`,
    read: (match) => {
      // "the second half" is a game's as well; with a hyphen it is a report's.
      const dated = match.has('year') || match.has('yearwords') || match.has('before') || match.has('fiscal');
      const hyphen = isOneOf(match.tokens[match.to - 2], ['HYPHEN']);
      return dated || hyphen || match.beforeIs('IN', 'FOR', 'DURING') ? readQuarter(match) : undefined;
    },
  },
  {
    name: 'half-of-year-words',
    pattern: `${PRE} ${WHICH_QUARTER} (nth: NTH | LAST) HYPHEN? (half: HALF) OF ${YEAR_WORDS}`,
    read: (match) => (endsWithYear(match) ? readQuarter(match) : undefined),
  },
  {
    name: 'months-quarter',
    pattern:
      'THE? (from: MON) (HYPHEN TO HYPHEN | HYPHEN | TO) (month: MON) HYPHEN? FISCAL? (unit: UNIT | PERIOD) ((OF | COMMA)? (year: YR))?',
    read: readMonthsQuarter,
  },
  {
    name: 'quarter-code',
    pattern: '(quarter: QCODE) (HYPHEN | OF | SLASH)? FISCAL? (year: ANYYEAR)?',
    read: (match) => {
      const told = match.value('year');
      const quarter = match.number('quarter');
      return match.found({
        kind: 'calendar',
        ...(quarter > 4 ? { half: quarter - 4 } : { quarter }),
        ...(told !== undefined && { year: told }),
        ...(match.groupHas('year', 'YEAR2') && { shortYear: true }),
      });
    },
  },
  {
    name: 'fiscal-year',
    pattern: `${PRE} FISCAL HYPHEN? UNIT? (year: ANYYEAR)`,
    read: (match) => match.found({ kind: 'calendar', year: match.number('year') }, modifier(match)),
  },
  {
    name: 'the-fiscal-year',
    pattern: `${PRE} (which: THE? (CURRENT | LAST | NEXT | PREVIOUS | LATEST | FOLLOWING | COMING | SAME)? | THIS | OWNER | LAST | NEXT) FISCAL UNIT (?! (ENDED))`,
    read: (match) =>
      match.found({ kind: 'unit', unit: UNIT.year, which: which(match) ?? 'this' }, modifier(match)),
  },
  {
    name: 'year-end',
    pattern: `((year: YR) | (which: LAST | THIS | NEXT) )? ((unit: UNIT) (HYPHEN | POSS)? END)`,
    read: (match) => {
      const unit = match.value('unit');
      const told = match.value('year');
      if (unit === UNIT.year)
        return match.found(
          told === undefined
            ? { kind: 'unit', unit, which: which(match) ?? 'the' }
            : { kind: 'calendar', year: told },
          'END',
        );
      return unit === UNIT.month ? match.found({ kind: 'unit', unit, which: 'the' }, 'END') : undefined;
    },
  },
];
