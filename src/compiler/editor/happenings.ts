import type { NamedDate } from '../extract/named-dates.ts';
import { type Lexicon, nameKey } from './lexicon.ts';
import { wordFinder } from './words.ts';

/** What stands before a name when the sentence tells of another time than the happening's. */
const ANOTHER_TIME =
  /\b(?:after|before|since|until|till|following|ahead of|prior to|in the wake of|aftermath of|(?:anniversary|eve) of|run-up to|end of)(?: the)?(?: \p{Lu}?\p{Ll}+-?\p{Ll}*)?\s+["'“‘]?$/iu;
/** Longest lead looked at, in code units. */
const LEAD_LENGTH = 48;

export type HappeningFinder = (text: string) => NamedDate[];

/** Where a text names a happening of the lexicon and tells of that time, in order. */
export function happeningFinder({ happenings }: Lexicon): HappeningFinder {
  const byName = new Map(
    happenings.flatMap((happening) => happening.names.map((name) => [nameKey(name), happening] as const)),
  );
  const names = wordFinder(
    // "The Great Storm" opens a sentence, "the Great Storm" stands within one.
    happenings.flatMap((happening) => happening.names.map((name) => name.replace(/^the /i, ''))),
    { exactly: true },
  );
  if (!names) return () => [];
  return (text) =>
    [...text.matchAll(names)].flatMap((match) => {
      const [expression] = match;
      const found = byName.get(nameKey(expression));
      const lead = text.slice(Math.max(0, match.index - LEAD_LENGTH), match.index);
      if (!found || ANOTHER_TIME.test(lead)) return [];
      const { date, source } = found;
      return {
        start: match.index,
        end: match.index + expression.length,
        edtf: date,
        dating: {
          basis: 'editor',
          expression,
          rule: 'lexicon-happening',
          ...(source !== undefined && { source }),
        },
      };
    });
}
