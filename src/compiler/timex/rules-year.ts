import type { CalendarDraft, Which } from './draft.ts';
import { UNIT } from './lexicon/words.ts';
import { isOneOf, type Reading, type Rule, type RuleMatch } from './match.ts';
import { HEDGE, modifier, PRE, which } from './rule-parts.ts';

const year = (value: number, bce = false): CalendarDraft => ({
  kind: 'calendar',
  year: value,
  ...(bce && { bce }),
});
const short = (value: number): CalendarDraft => ({ kind: 'calendar', year: value, shortYear: true });

/** A bare four-digit number is a year unless its neighbours count or label with it. */
function readYear(match: RuleMatch): Reading {
  const value = match.number('year');
  const told = match.has('pre') || match.has('word');
  if (!told) {
    if (match.beforeIs('MONEY', 'NUMERO', 'SLASH') || match.afterIs('UNITS', 'PERCENT', 'SCALE', 'SLASH'))
      return undefined;
    if (match.beforeIs('HYPHEN') || (match.afterIs('HYPHEN') && isOneOf(match.after(2), ['UNIT', 'UNITS'])))
      return undefined;
    const placed = match.beforeIs(
      'IN',
      'OF',
      'BY',
      'SINCE',
      'UNTIL',
      'FROM',
      'BETWEEN',
      'OPEN',
      'TO',
      'DURING',
      'FOR',
      'AND',
      'THE',
      'DASH',
      'COMMA',
      'BEFORE',
      'AFTER',
      'THROUGH',
      'OWNER',
      'A',
      'THAT',
    );
    if (
      (value < 1700 || value > 2040) &&
      (!placed || (match.afterIs('WORD') && !match.beforeIs('IN', 'BY', 'SINCE', 'UNTIL')))
    )
      return undefined;
    if (value < 1000) return undefined;
  }
  return match.found(year(value), modifier(match));
}

const JOIN = '(join: [HYPHEN DASH SLASH])';

/** "1914-18", "1990 and 1991". The years of a range are two expressions (so TimeBank and WikiWars have it). */
function readYears(match: RuleMatch): Reading {
  const join = match.span('join');
  const first = match.number('year1');
  const written = match.token('year2');
  const second = match.number('year2');
  if (!join || !written || match.beforeIs('MONEY', 'HYPHEN', 'NUMERO') || match.afterIs('HYPHEN'))
    return undefined;
  const bce = match.has('era');
  // "1914-18": the second year borrows the century.
  const short2 = written.end - written.start <= 2 && !bce;
  if (short2 && second <= first % 100) return undefined;
  const last = short2 ? first - (first % 100) + second : second;
  return [
    { draft: year(first, bce), from: match.from, to: join[0] },
    { draft: year(last, bce), from: join[1], to: match.to },
  ];
}

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
            : match.groupHas('yearwords', 'THAT', 'SAME')
              ? ['same']
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

const YEAR_WORDS =
  '(yearwords: (LAST | NEXT | THIS | THE PREVIOUS | THAT | THE SAME | THE CURRENT) FISCAL? UNIT)';

/** Years, decades, centuries, quarters, halves and fiscal years. */
export const YEAR_RULES: readonly Rule[] = [
  {
    name: 'year',
    pattern: `${PRE} (word: (THE | CALENDAR) UNIT (OF)?)? (year: YR)`,
    read: (match) =>
      match.has('word') && !/^(the|calendar)? ?year/.test(wordText(match)) ? undefined : readYear(match),
  },
  {
    name: 'the-year-in-words',
    pattern: 'THE (unit: UNIT) (year: NUMW)',
    read: (match) =>
      match.value('unit') === UNIT.year && match.number('year') > 1000
        ? match.found(year(match.number('year')))
        : undefined,
  },
  {
    name: 'hedged-year',
    pattern: `${HEDGE} (year: YR)`,
    read: (match) =>
      match.has('hedge') &&
      match.groupHas('hedge', 'APPROX') &&
      !match.afterIs('WORD', 'UNITS', 'SCALE', 'PERCENT')
        ? match.found(year(match.number('year')), modifier(match))
        : undefined,
  },
  {
    name: 'short-year',
    pattern: '(year: YEAR2)',
    read: (match) =>
      match.beforeIs(
        'IN',
        'OF',
        'BY',
        'SINCE',
        'UNTIL',
        'FROM',
        'TO',
        'AND',
        'HYPHEN',
        'EARLY',
        'LATE',
        'THE',
      )
        ? match.found(short(match.number('year')))
        : undefined,
  },
  {
    name: 'years',
    pattern: `(year1: YEAR4) ${JOIN} (year2: [YEAR4 N12 N24 N31 N59 N99 YEAR2]) (era: BCE)?`,
    read: readYears,
  },
  {
    name: 'years-bce',
    pattern: '(year1: BCNUM) (join: [HYPHEN DASH TO AND]) (year2: BCNUM) (era: BCE)',
    read: readYears,
  },
  {
    name: 'year-bce',
    pattern: `${PRE} (year: BCNUM) BCE`,
    read: (match) => match.found(year(match.number('year'), true), modifier(match)),
  },
  {
    name: 'bce-year',
    pattern: 'BCE (year: BCNUM)',
    read: (match) => match.found(year(match.number('year'), true)),
  },
  { name: 'ce-year', pattern: 'CE (year: BCNUM)', read: (match) => match.found(year(match.number('year'))) },
  { name: 'year-ce', pattern: '(year: BCNUM) CE', read: (match) => match.found(year(match.number('year'))) },
  {
    name: 'decade',
    pattern: `THE? ${PRE} (decade: DECADE)`,
    read: (match) => {
      const value = match.number('decade');
      const short2 = value < 100;
      if (short2 && value % 10 !== 0) return undefined;
      // "in their twenties", "temperatures in the 80s": ages and readings.
      if (short2 && !isOneOf(match.tokens[match.from], ['THE']) && !match.has('pre')) return undefined;
      return match.found({ kind: 'decade', year: value, short: short2 }, modifier(match));
    },
  },
  {
    name: 'century',
    pattern: `THE? ${PRE} (nth: NTH) HYPHEN? (unit: UNIT) (era: BCE)?`,
    read: (match) =>
      match.value('unit') === UNIT.century
        ? match.found(
            { kind: 'century', number: match.number('nth'), bce: match.has('era') },
            modifier(match),
          )
        : undefined,
  },
  {
    name: 'quarter',
    pattern: `${PRE} ${WHICH_QUARTER} ((back: (A? UNIT HYPHEN? (AGO | EARLIER))) | ${YEAR_WORDS} POSS? | (before: YR) POSS? | FISCAL (before2: YR))? (nth: NTH) HYPHEN? (fiscal: FISCAL)? (unit: UNIT) (OF (FISCAL | CALENDAR)? (year: ANYYEAR))?`,
    read: (match) =>
      match.value('unit') === UNIT.quarter
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
    read: (match) => (match.value('unit') === UNIT.quarter ? readQuarter(match) : undefined),
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
    name: 'fiscal-year',
    pattern: `${PRE} FISCAL UNIT? (year: ANYYEAR)`,
    read: (match) => match.found(year(match.number('year')), modifier(match)),
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
          told === undefined ? { kind: 'unit', unit, which: which(match) ?? 'the' } : year(told),
          'END',
        );
      return unit === UNIT.month ? match.found({ kind: 'unit', unit, which: 'the' }, 'END') : undefined;
    },
  },
];

const wordText = (match: RuleMatch): string => {
  const [from = 0, to = 0] = match.span('word') ?? [];
  return match.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
};
