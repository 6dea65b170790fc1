import { compilePattern, firstCodes } from './pattern.ts';
import type { Rule } from './match.ts';
import { DATE_RULES } from './rules-date.ts';
import { DAY_RULES } from './rules-day.ts';
import { DURATION_RULES } from './rules-duration.ts';
import { HOLIDAY_RULES } from './rules-holiday.ts';
import { RELATIVE_RULES } from './rules-relative.ts';
import { VAGUE_RULES } from './rules-vague.ts';
import { YEAR_RULES } from './rules-year.ts';

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
const RULES: readonly Rule[] = [
  ...DATE_RULES,
  ...HOLIDAY_RULES,
  ...DAY_RULES,
  ...YEAR_RULES,
  ...RELATIVE_RULES,
  ...DURATION_RULES,
  ...VAGUE_RULES,
];

/** The rules that can begin with a token of the code. */
export const RULES_BY_CODE: ReadonlyMap<string, readonly CompiledRule[]> = index(RULES);

function index(rules: readonly Rule[]): Map<string, CompiledRule[]> {
  const byCode = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    const compiled = {
      ...rule,
      test: compilePattern(rule.pattern, 'y'),
      groups: compilePattern(rule.pattern, 'dy'),
    };
    for (const code of firstCodes(rule.pattern)) {
      const list = byCode.get(code) ?? [];
      list.push(compiled);
      byCode.set(code, list);
    }
  }
  return byCode;
}
