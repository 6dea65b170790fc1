import type { CalendarDraft } from './draft.ts';
import { UNIT } from './lexicon/words.ts';
import { isOneOf, type Reading, type Rule, type RuleMatch } from './match.ts';
import { HEDGE, modifier, PRE } from './rule-parts.ts';

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
    if (
      match.beforeIs('MONEY', 'NUMERO', 'SLASH', 'LABEL') ||
      match.afterIs('UNITS', 'PERCENT', 'SCALE', 'SLASH')
    )
      return undefined;
    if (match.beforeIs('HYPHEN') || (match.afterIs('HYPHEN') && isOneOf(match.after(2), ['UNIT', 'UNITS'])))
      return undefined;
    if (match.afterIs('COUNTED') && !match.beforeIs('IN', 'OF', 'BY', 'SINCE', 'UNTIL', 'THE'))
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
    // "by 1789 votes to 1654", "1789 to 1654": no years run backwards.
    const second = match.afterIs('TO') ? match.after(2) : undefined;
    const first = match.beforeIs('TO') ? match.before(2) : undefined;
    if (isOneOf(second, ['YEAR4']) && (second?.value ?? value) < value) return undefined;
    if (isOneOf(first, ['YEAR4']) && (first?.value ?? value) > value) return undefined;
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

/** Years, decades and centuries. */
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
    pattern: `THE? ${PRE} THE? (decade: DECADE) (era: BCE)?`,
    read: (match) => {
      const value = match.number('decade');
      if (match.has('era'))
        return match.found({ kind: 'decade', year: 1 - value, short: false }, modifier(match));
      const short2 = value < 100;
      if (!short2 && value < 1000) return undefined;
      if (short2 && value % 10 !== 0) return undefined;
      // "in their twenties", "temperatures in the 80s": ages and readings.
      if (short2 && !isOneOf(match.tokens[match.from], ['THE']) && !match.has('pre')) return undefined;
      return match.found({ kind: 'decade', year: value, short: short2 }, modifier(match));
    },
  },
  {
    name: 'century',
    pattern: `THE? ${PRE} THE? (nth: NTH) HYPHEN? (unit: UNIT) (era: BCE)?`,
    read: (match) =>
      match.value('unit') === UNIT.century
        ? match.found(
            { kind: 'century', number: match.number('nth'), bce: match.has('era') },
            modifier(match),
          )
        : undefined,
  },
];

const wordText = (match: RuleMatch): string => {
  const [from = 0, to = 0] = match.span('word') ?? [];
  return match.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
};
