import type { Dating } from '../../model/event.ts';
import type { TextSpan } from '../../model/span.ts';
import type { Sentence } from '../sentence.ts';
import type { DateGroup } from './dates.ts';

/** Words that place what a sentence tells, though they are no date: a happening that the collection's editor has dated. */
export interface NamedDate extends TextSpan {
  /** EDTF. */
  readonly edtf: string;
  readonly dating: Dating;
}

/** What makes a name say when: "during Operation Blue". Elsewhere it is someone or something in its clause. */
const WHEN = /^(?:during|in|on|at|amid|throughout)$/;

/**
 * Gives each sentence without a date of its own those of the happenings that it names. All in text order.
 * @param times for each sentence, which tokens are date words.
 */
export function addNamedDates(
  sentences: readonly Sentence[],
  groups: DateGroup[][],
  times: boolean[][],
  named: readonly NamedDate[],
): void {
  let n = 0;
  for (const { index, start, end, tokens } of sentences) {
    while (n < named.length && (named[n]?.start ?? 0) < start) n += 1;
    const own = groups[index];
    const is = times[index];
    if (!own || !is || own.length > 0) continue;
    for (let at = named[n]; at && at.end <= end; at = named[++n]) {
      const name = at;
      own.push({ ...name, relation: 'single' });
      const first = tokens.findIndex((token) => token.end > name.start);
      const governor = tokens[first - 1]?.lower === 'the' ? tokens[first - 2] : tokens[first - 1];
      if (!governor || !WHEN.test(governor.lower)) continue;
      tokens.forEach((token, i) => {
        if (token.start < name.end && token.end > name.start) is[i] = true;
      });
    }
  }
}
