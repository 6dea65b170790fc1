import type { Range } from './clause.ts';
import { Surroundings } from './surroundings.ts';

const SKIPPED = new Set(['other', 'time', 'quote', 'comma']);

/** Finds the noun phrases that stand before a verb as its subject. */
export class SubjectSearch extends Surroundings {
  private leadsToTime(i: number, floor: number): boolean {
    return this.kindAt(i, floor) === 'preposition' && this.phrases[i + 1]?.kind === 'time';
  }

  private kindAt(i: number, floor: number): string {
    return i > floor ? (this.phrases[i]?.kind ?? '') : '';
  }

  /** The run of noun phrases that ends at phrase `last`; `governed` when it hangs on a preposition. */
  private nounsEndingAt(
    last: number,
    floor: number,
  ): { first: number; governed: boolean; besideGoverned: boolean } {
    const kind = (i: number): string => this.kindAt(i, floor);
    let i = last;
    if (kind(i) !== 'noun') return { first: -1, governed: false, besideGoverned: false };
    for (;;) {
      const before = this.opensWithTime(i, floor) ? i - 2 : i - 1;
      if (kind(before) === 'preposition') {
        const noun = this.nounOver(before - 1, floor);
        if (noun < 0) return { first: i, governed: true, besideGoverned: false };
        i = noun;
      } else if (kind(i - 1) === 'conjunction' && kind(i - 2) === 'noun') i -= 2;
      else if (kind(i - 1) === 'conjunction' && kind(i - 2) === 'comma' && kind(i - 3) === 'noun') i -= 3;
      else break;
    }
    // "Mark Papermaster, formerly an executive": an adverb may open the aside.
    let comma = kind(i - 1) === 'other' ? i - 2 : i - 1;
    // "The European Space Agency (ESA), a partner …": brackets are no list.
    if (kind(comma) === 'comma' && this.isBracketEnd(comma - 1) && kind(comma - 4) === 'noun') comma -= 3;
    if (kind(comma) === 'comma' && kind(comma - 1) === 'noun') {
      // A list or an apposition, unless what stands before the comma is an adverbial: "In London, Apple …".
      const left = this.nounsEndingAt(comma - 1, floor);
      // "Drexel, of Rochester, New York, was": a place within an aside.
      const from = left.first - 3;
      if (
        left.governed &&
        this.phrases[last + 1]?.kind === 'comma' &&
        kind(from) === 'noun' &&
        kind(from + 1) === 'comma'
      )
        return this.nounsEndingAt(from, floor);
      const beside = left.governed || this.opensWithAdverbial(left.first, floor);
      if (beside) return { first: i, governed: false, besideGoverned: true };
      // "In May, Norvik, *a shipyard*, raised": an aside, and no item of a list.
      const aside = this.phrases[last + 1]?.kind === 'comma';
      if (left.besideGoverned)
        return { first: aside ? left.first : i, governed: false, besideGoverned: false };
      return left;
    }
    return { first: i, governed: false, besideGoverned: false };
  }

  /** "at *this year's* conference" */
  private opensWithTime(i: number, floor: number): boolean {
    const noun = this.phrases[i];
    return this.kindAt(i - 1, floor) === 'time' && noun !== undefined && /^['’]s?$/.test(this.word(noun));
  }

  /** "To end the *strike*, Norvik …", "In a move to bring functions to *computers*, Jobs …": no list begins there. */
  private opensWithAdverbial(noun: number, floor: number): boolean {
    const opener = this.phrases[floor + 1];
    const adverbial =
      opener?.kind === 'preposition' ||
      opener?.verb?.form === 'infinitive' ||
      opener?.verb?.form === 'gerund';
    return (
      adverbial && noun > floor + 1 && !this.phrases.slice(floor + 1, noun).some((p) => p.kind === 'comma')
    );
  }

  /** The noun phrase at `i` or before the time there: "an explosion *in 1979* at", "a blast *Monday* at"; -1 when none. */
  private nounOver(i: number, floor: number): number {
    const time = this.kindAt(i, floor) === 'time';
    // "a group *often critical* of it"
    if (this.kindAt(i, floor) === 'other') return this.kindAt(i - 1, floor) === 'noun' ? i - 1 : -1;
    const at = !time ? i : this.kindAt(i - 1, floor) === 'preposition' ? i - 2 : i - 1;
    return this.kindAt(at, floor) === 'noun' ? at : -1;
  }

  private isBracketEnd(at: number): boolean {
    const close = this.phrases[at];
    const open = this.phrases[at - 2];
    return close !== undefined && open !== undefined && this.word(close) === ')' && this.word(open) === '(';
  }

  /**
   * The subject that stands before a verb: leftwards over adverbs, then noun phrases joined by prepositions and
   * conjunctions, up to the boundary. A noun that hangs on a preposition alone is none.
   */
  subjectBefore(at: number, floor: number): Range | undefined {
    let last = at - 1;
    for (;;) {
      while (last > floor && (SKIPPED.has(this.kindAt(last, floor)) || this.leadsToTime(last, floor)))
        last -= 1;
      const found = this.nounsEndingAt(last, floor);
      const opener = this.phrases[found.first];
      const end = this.phrases[last];
      if (!found.governed) return opener && end ? { from: opener.from, to: end.to } : undefined;
      // "Britain, through its embassies, has …", "many, particularly in the House, have …": an aside between commas.
      const comma = found.first - (this.kindAt(found.first - 2, floor) === 'other' ? 3 : 2);
      if (this.kindAt(comma, floor) !== 'comma' || this.kindAt(comma - 1, floor) !== 'noun') return undefined;
      last = comma - 1;
    }
  }
}
