import { HOLIDAYS } from './lexicon/holidays.ts';
import type { Rule, RuleMatch } from './match.ts';
import { CODE } from './token-class.ts';
import { which } from './rule-parts.ts';

/** Of the group `name`, the words as the lexicon spells them. */
function holidayName(match: RuleMatch): string {
  const [from = 0, to = 0] = match.span('name') ?? [];
  let name = '';
  for (let i = from; i < to; i += 1) {
    const token = match.tokens[i];
    if (!token) break;
    // The full stop of "St."
    if (token.code === CODE.OTHER) continue;
    const word = token.lower === '' ? (token.end - token.start === 2 ? "'s" : "'") : token.lower;
    name += name === '' || word.startsWith("'") ? word : ` ${word}`;
  }
  return name;
}

const WORD = '[NAME HOLIDAY WEEKDAY UNIT EVE MON COUNTED]';

/**
 * Days of the year by name, most words first. The first word is a capitalised one that begins a name of the
 * lexicon ({@link HOLIDAYS}).
 */
const namedDay = (more: number): Rule => ({
  name: 'holiday',
  pattern: `(which: LAST | NEXT | THIS)? (name: HOLIDAY OTHER? ${`POSS? ${WORD}`.repeat(more)}) ((COMMA | OF)? (year: YR))?`,
  read: (match) => {
    const name = holidayName(match);
    if (!HOLIDAYS.has(name)) return undefined;
    const year = match.value('year');
    const told = which(match);
    return match.found({
      kind: 'holiday',
      name,
      ...(year !== undefined && { year }),
      ...(told && { which: told }),
    });
  },
});

const ATTACKS_2001 = { kind: 'calendar', year: 2001, month: 9, day: 11 } as const;

export const HOLIDAY_RULES: readonly Rule[] = [
  ...[3, 2, 1, 0].map(namedDay),
  {
    name: 'nine-eleven',
    pattern: 'FRACTION',
    read: (match) =>
      match.tokens[match.from]?.lower === '9/11' && !match.afterIs('UNITS', 'PERCENT', 'SCALE')
        ? match.found(ATTACKS_2001)
        : undefined,
  },
  {
    name: 'september-11-attacks',
    pattern: '(month: MON) (day: DAY) (?= ATTACKS)',
    read: (match) =>
      match.number('month') === 9 && match.number('day') === 11 ? match.found(ATTACKS_2001) : undefined,
  },
];
