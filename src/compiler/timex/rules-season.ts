import { calendarDraft as calendar, yearWhich } from './calendar-draft.ts';
import { SEASONS } from './lexicon/words.ts';
import type { Reading, Rule, RuleMatch } from './match.ts';
import { modifier, PRE, which } from './rule-parts.ts';

const JOIN = '(join: [HYPHEN DASH TO AND OR UNTIL THROUGH SLASH])';

const readSeason = (match: RuleMatch): Reading =>
  match.found(
    calendar({ season: match.value('season'), which: which(match), yearWhich: yearWhich(match) }),
    modifier(match),
  );

/** Seasons, by their northern months. */
export const SEASON_RULES: readonly Rule[] = [
  {
    name: 'season-year',
    pattern: `${PRE} THE? (season: ANYSEASON) (OF | COMMA | IN)? (year: ANYYEAR) ((HYPHEN | SLASH) TWODIGITS)? (era: BCE)?`,
    read: (match) =>
      match.found(
        calendar({
          year: match.value('year'),
          shortYear: match.groupHas('year', 'YEAR2'),
          season: match.value('season'),
          bce: match.has('era'),
        }),
        modifier(match),
      ),
  },
  {
    name: 'season-bce',
    pattern: `${PRE} THE? (season: ANYSEASON) (OF | COMMA | IN)? (year: BCNUM) (era: BCE)`,
    read: (match) =>
      match.found(
        calendar({ year: match.value('year'), season: match.value('season'), bce: true }),
        modifier(match),
      ),
  },
  {
    name: 'year-season',
    pattern: 'THE? (year: YR) (season: ANYSEASON)',
    read: (match) => match.found(calendar({ year: match.value('year'), season: match.value('season') })),
  },
  {
    name: 'each-season',
    pattern: 'EACH ALTERNATE? (season: ANYSEASON)',
    read: (match) =>
      match.found({ kind: 'fixed', type: 'SET', value: `XXXX-${SEASONS[match.number('season')] ?? 'XX'}` }),
  },
  {
    name: 'seasons-of-year',
    pattern: `THE? (season1: ANYSEASON) ${JOIN} (pre: PART)? (season2: ANYSEASON) OF? (year: YR)`,
    read: (match) => {
      const [join = match.from] = match.span('join') ?? [];
      const year = match.value('year');
      return [
        { draft: calendar({ year, season: match.value('season1') }), from: match.from, to: join },
        { draft: calendar({ year, season: match.value('season2') }), from: join + 1, to: match.to },
      ];
    },
  },
  {
    name: 'season',
    pattern: `${PRE} (which: LAST | NEXT | THIS (COMING | PAST)? | PAST | THE? (PREVIOUS | FOLLOWING | SAME | COMING) | THE NEXT | THAT SAME? | THE)? (season: ANYSEASON) (of: OF (THAT SAME? | THE (SAME | FOLLOWING | PREVIOUS)) UNIT)?`,
    read: (match) => {
      const alone = match.to - match.from === 1 && match.token('season')?.capital;
      // "Donna Summer"
      if (
        alone &&
        match.beforeIs('NAME') &&
        match.before()?.end === (match.tokens[match.from]?.start ?? 0) - 1
      )
        return undefined;
      // "fall" and "spring" are verbs and nouns too: "the fall of the wall".
      if (match.groupHas('season', 'AMBSEASON')) {
        if (
          !match.has('which') &&
          !match.has('pre') &&
          !match.beforeIs('IN', 'SINCE', 'BY', 'DURING', 'THROUGH')
        )
          return undefined;
        if (match.afterIs('OF', 'IN', 'TO', 'FROM') && !match.has('of')) return undefined;
        const season = match.value('season') === 1 && match.afterIs('AND', 'OR', 'COMMA', 'STOP', 'HYPHEN');
        if (match.groupHas('which', 'THE') && season) return readSeason(match);
        if (
          match.groupHas('which', 'THE') &&
          !match.beforeIs('IN', 'SINCE', 'BY', 'DURING', 'THROUGH', 'OF', 'FOR')
        )
          return undefined;
      }
      return readSeason(match);
    },
  },
];
