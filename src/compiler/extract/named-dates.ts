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

/** Gives each sentence without a date of its own those of the happenings that it names. Both in text order. */
export function addNamedDates(
  sentences: readonly Sentence[],
  groups: DateGroup[][],
  named: readonly NamedDate[],
): void {
  let n = 0;
  for (const { index, start, end } of sentences) {
    while (n < named.length && (named[n]?.start ?? 0) < start) n += 1;
    const own = groups[index];
    if (!own || own.length > 0) continue;
    for (let at = named[n]; at && at.end <= end; at = named[++n]) own.push({ ...at, relation: 'single' });
  }
}
