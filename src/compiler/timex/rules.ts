import type { Rule } from './match.ts';
import { compilePattern } from './pattern.ts';
import { patternStart } from './pattern-start.ts';
import { DATE_RULES } from './rules-date.ts';
import { DAY_RULES } from './rules-day.ts';
import { DURATION_RULES } from './rules-duration.ts';
import { HOLIDAY_RULES } from './rules-holiday.ts';
import { QUARTER_RULES } from './rules-quarter.ts';
import { RELATIVE_RULES } from './rules-relative.ts';
import { SEASON_RULES } from './rules-season.ts';
import { SET_RULES } from './rules-set.ts';
import { VAGUE_RULES } from './rules-vague.ts';
import { YEAR_RULES } from './rules-year.ts';
import { CLASS_NAMES, CODE } from './token-class.ts';

export interface CompiledRule extends Rule {
  /** Sticky. */
  readonly test: RegExp;
  /** The same with the indices of its groups: slower, used once a rule has won. */
  readonly groups: RegExp;
}

/**
 * Every rule, in the order that decides between matches of the same length. The longest match wins, wherever
 * its rule stands; a rule that reads no time in the words leaves them to the next.
 */
export const RULES: readonly Rule[] = [
  ...HOLIDAY_RULES,
  ...DATE_RULES,
  ...SEASON_RULES,
  ...DAY_RULES,
  ...YEAR_RULES,
  ...QUARTER_RULES,
  ...RELATIVE_RULES,
  ...DURATION_RULES,
  ...SET_RULES,
  ...VAGUE_RULES,
];

const NONE: readonly CompiledRule[] = [];
const FIRST_CODE = CODE[CLASS_NAMES[0]];
const WIDTH = CLASS_NAMES.length;
/** By class of the first token, then of the second; the last column is for the end of the text. */
const BY_PAIR: readonly (readonly CompiledRule[])[] = index(RULES);

/** The rules that can begin with tokens of these codes (UTF-16 units of {@link CODE}; NaN past the end). */
export function rulesAt(first: number, second: number): readonly CompiledRule[] {
  const column = Number.isNaN(second) ? WIDTH : second - FIRST_CODE;
  return BY_PAIR[(first - FIRST_CODE) * (WIDTH + 1) + column] ?? NONE;
}

function index(rules: readonly Rule[]): (readonly CompiledRule[])[] {
  const table = Array.from({ length: WIDTH * (WIDTH + 1) }, (): CompiledRule[] => []);
  for (const rule of rules) {
    const compiled = {
      ...rule,
      test: compilePattern(rule.pattern, 'y'),
      groups: compilePattern(rule.pattern, 'dy'),
    };
    for (const [first, { any, next }] of patternStart(rule.pattern)) {
      const row = (first.charCodeAt(0) - FIRST_CODE) * (WIDTH + 1);
      for (let column = 0; column <= WIDTH; column += 1) {
        if (any || next.has(String.fromCharCode(FIRST_CODE + column))) table[row + column]?.push(compiled);
      }
    }
  }
  return table.map((list) => (list.length > 0 ? list : NONE));
}
