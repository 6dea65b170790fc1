import type { Which } from './draft.ts';
import type { RuleMatch } from './match.ts';
import type { TimexMod } from './timex.ts';

// Pieces of pattern that several rule files share, and how they are read.

/** "early", "mid-", "the end of": the group `pre`. */
export const PRE =
  '(pre: THE? [EARLY LATE MID] (HYPHEN | IN | DASH)? | (THE VERY?)? (START | MIDDLE | END | LATE PERIOD) OF | END HYPHEN | THE ([EARLY LATE LAST] | PREVIOUS)? PORTION OF)?';
/** "about", "more than", "at least": the group `hedge`. */
export const HEDGE =
  '(hedge: APPROX | NEARLY | (MORE | LESS) THAN | AT (LEAST | MOST) | UP TO | NO (MORE | LESS) THAN | JUST OVER (?! THE) | OVER (?= A))?';
/** The same before a day: "earlier Monday", "late on Tuesday". */
export const PRE_DAY =
  '(pre: THE? [EARLY LATE MID] (HYPHEN | IN | DASH | ON)? | [EARLIER LATER] ON? | (THE VERY?)? (START | MIDDLE | END) OF)?';
export const WEEKDAY_BEFORE = '((weekday: ANYDAY) COMMA?)?';

/** The modifier that the groups `pre` and `hedge` tell. TimeML 1.2.1, table of MOD. */
export function modifier(match: RuleMatch): TimexMod | undefined {
  if (match.groupHas('pre', 'EARLY', 'EARLIER', 'START')) return 'START';
  if (match.groupHas('pre', 'MID', 'MIDDLE')) return 'MID';
  if (match.groupHas('pre', 'LATE', 'LATER', 'END', 'LAST')) return 'END';
  if (!match.has('hedge')) return undefined;
  const no = match.groupHas('hedge', 'NO');
  if (match.groupHas('hedge', 'MORE', 'OVER')) return no ? 'EQUAL_OR_LESS' : 'MORE_THAN';
  if (match.groupHas('hedge', 'LESS')) return no ? 'EQUAL_OR_MORE' : 'LESS_THAN';
  if (match.groupHas('hedge', 'LEAST')) return 'EQUAL_OR_MORE';
  if (match.groupHas('hedge', 'MOST', 'UP')) return 'EQUAL_OR_LESS';
  if (match.groupHas('hedge', 'NEARLY')) return 'LESS_THAN';
  return match.groupHas('hedge', 'APPROX') ? 'APPROX' : undefined;
}

/** "last", "this past", "the previous": the group `which`. */
export function which(match: RuleMatch): Which | undefined {
  if (!match.has('which')) return undefined;
  const has = match.groupHas.bind(match, 'which');
  if (has('COMING')) return 'coming';
  if (has('SAME')) return 'same';
  if (has('LATEST')) return 'latest';
  if (has('PAST')) return 'past';
  if (has('LAST')) return 'last';
  // "the next day" follows a date of the text; "next week" is the publication's.
  if (has('NEXT')) return has('THE') ? 'following' : 'next';
  if (has('PREVIOUS')) return 'previous';
  if (has('FOLLOWING')) return 'following';
  if (has('THIS', 'CURRENT')) return 'this';
  if (has('THAT')) return 'same';
  return has('THE') ? 'the' : undefined;
}
