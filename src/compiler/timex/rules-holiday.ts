import { HOLIDAYS } from './lexicon/holidays.ts';
import type { Rule, RuleMatch } from './match.ts';
import { which } from './rule-parts.ts';

/** Of the group `name`, the words as the lexicon spells them. */
function holidayName(match: RuleMatch): string {
  const [from = 0, to = 0] = match.span('name') ?? [];
  let name = '';
  for (let i = from; i < to; i += 1) {
    const token = match.tokens[i];
    if (!token) break;
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
export const HOLIDAY_RULES: readonly Rule[] = [3, 2, 1, 0].map((more) => ({
  name: 'holiday',
  pattern: `(which: LAST | NEXT | THIS)? (name: HOLIDAY ${`POSS? ${WORD}`.repeat(more)}) ((COMMA | OF)? (year: YR))?`,
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
}));
