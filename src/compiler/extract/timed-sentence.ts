import type { Range } from './clause.ts';
import type { DateGroup } from './dates.ts';
import { NamedSentence } from './named-sentence.ts';
import { isSuperlative } from './noun-phrase.ts';
import { TAKES_TIME } from './well-formed.ts';
import type { Replacement } from './wording.ts';

const TIME_PREPOSITIONS = new Set(
  'in on at by from since until till during for of before after around about within throughout through between'.split(
    ' ',
  ),
);
const GOVERNING = new Set([...TIME_PREPOSITIONS].filter((p) => p !== 'about' && p !== 'around'));
const TIME_ADVERBS = new Set([
  'earlier',
  'later',
  'early',
  'late',
  'back',
  'just',
  'only',
  'again',
  'also',
  'nearly',
  'almost',
  'privately',
  'now',
]);

const PER = /^(?:per|a|an|each|every)$/;
const RANKS = /^(?:first|worst|best|most|least)$/;

/** A sentence that knows which of its words only say when. */
export class TimedSentence extends NamedSentence {
  private timeWords: Replacement[] | undefined;

  /** The date expressions and the words that lead up to them: a title repeats no date. */
  times(): readonly Replacement[] {
    if (this.timeWords) return this.timeWords;
    const out: Replacement[] = [];
    const isTimeEnd = (i: number): boolean =>
      this.clauses.phrases.some((p) => p.kind === 'time' && p.to === i);
    for (const phrase of this.clauses.phrases) {
      if (phrase.kind !== 'time' || this.isAmountOfTime(phrase) || this.isSpell(phrase)) continue;
      if (this.ranksSince(phrase) || this.standsInName(phrase)) continue;
      let { from } = phrase;
      while (from > 0) {
        const before = this.tokens[from - 1];
        if (!before) break;
        if (before.lower === 'the' || before.lower === 'a' || TIME_ADVERBS.has(before.lower)) {
          from -= 1;
          continue;
        }
        // "a jump in fourth-quarter earnings": the preposition is the earnings'.
        if (TIME_PREPOSITIONS.has(before.lower) && !this.opensObject(phrase.to)) from -= 1;
        break;
      }
      from = this.overPart(from);
      const second = /^(?:and|or)$/.test(this.tokens[from - 1]?.lower ?? '') && isTimeEnd(from - 1);
      if (second) from -= 1;
      if (this.tokens[from]?.lower === 'recent' && this.tokens[from - 1]?.lower === 'most') from -= 1;
      let { to } = phrase;
      // "a drop *since Wednesday's close*", "*after Friday prayers*"
      const owned =
        TIME_PREPOSITIONS.has(this.tokens[phrase.from]?.lower ?? '') &&
        (/^['’]s?$/.test(this.tokens[to]?.lower ?? '') ||
          (phrase.to - phrase.from === 2 && this.opensObject(to)));
      if (owned) to = this.clauses.phrases.find((p) => p.from === to)?.to ?? to;
      if (/^['’]s?$/.test(this.tokens[to]?.lower ?? '')) to += 1;
      if (/^(?:morning|afternoon|onwards?)$/.test(this.tokens[to]?.lower ?? '')) to += 1;
      out.push({ from: this.overAsEarlyAs(from), to, text: '' });
    }
    out.push(...this.insideDates());
    // "is formed *there*": the sentence before said where.
    this.tokens.forEach((token, i) => {
      const points = /^(?:there|here)$/.test(token.lower) && this.tokens[i - 1]?.pos === 'VERB';
      if (points && this.tokens[i + 1]?.pos !== 'AUX') out.push({ from: i, to: i + 1, text: '' });
    });
    this.timeWords = out;
    return out;
  }

  /** "the London *2012* sponsors": a year that is part of a name. */
  isNameYear(group: DateGroup): boolean {
    const phrase = this.clauses.phrases.find(({ from }) => this.tokens[from]?.start === group.start);
    return phrase !== undefined && this.tokens[phrase.to - 1]?.end === group.end && this.standsInName(phrase);
  }

  private standsInName({ from, to }: Range): boolean {
    const [before, year, after] = this.tokens.slice(from - 1, from + 2);
    return (
      to - from === 1 &&
      /^\d{4}$/.test(year?.text ?? '') &&
      before?.pos === 'PROPN' &&
      after?.pos === 'NOUN' &&
      !this.subjects.some((s) => s.from === to)
    );
  }

  /** Whether a date only tells since when something is the first or the worst. */
  isComparedSince(group: DateGroup): boolean {
    if (group.relation !== 'since') return false;
    const phrase = this.clauses.phrases.find(
      ({ from, to }) =>
        (this.tokens[from]?.start ?? 0) < group.end && group.start < (this.tokens[to - 1]?.end ?? 0),
    );
    return phrase !== undefined && this.ranksSince(phrase);
  }

  /** "the worst accident *since 1990*", "its first loss since 2001". `phrase` begins at the "since" or right behind it. */
  private ranksSince({ from }: Range): boolean {
    const since = this.tokens[from]?.lower === 'since' ? from : from - 1;
    const noun = this.clauses.phrases.find((p) => p.to === since);
    return (
      this.tokens[since]?.lower === 'since' &&
      noun?.kind === 'noun' &&
      this.tokens.slice(noun.from, noun.to).some((token) => RANKS.test(token.lower) || isSuperlative(token))
    );
  }

  /** "the *April 20* explosion", "an *Oct. 21* meeting": days within a noun phrase; years and seasons name what they stand with. */
  private insideDates(): Replacement[] {
    return this.dateWords().filter(({ from, to }) => {
      const phrase = this.clauses.phrases.find((p) => p.from < from && to < p.to);
      return (
        phrase?.kind === 'noun' &&
        /^(?:DET|ADJ|PRON)$/.test(this.tokens[from - 1]?.pos ?? '') &&
        this.tokens.slice(from, to).some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))
      );
    });
  }

  /** Where "*in the middle* of the night" begins, of which `from` is the "of". */
  private overPart(from: number): number {
    const [preposition, the, part, of] = this.tokens.slice(Math.max(0, from - 3), from + 1);
    const whole =
      of?.lower === 'of' &&
      /^(?:middle|dead|beginning|start|end|close|course)$/.test(part?.lower ?? '') &&
      the?.lower === 'the' &&
      TIME_PREPOSITIONS.has(preposition?.lower ?? '');
    return whole ? from - 3 : from;
  }

  /** Where "*as early as* Wednesday" or "*as far back as* May" begins. */
  private overAsEarlyAs(from: number): number {
    const [first, second, third] = [3, 2, 1].map((back) => this.tokens[from - back]?.lower ?? '');
    if (third !== 'as') return from;
    if (first === 'as' && /^(?:early|late|soon|recently)$/.test(second ?? '')) return from - 3;
    return first === 'far' && second === 'back' && this.tokens[from - 4]?.lower === 'as' ? from - 4 : from;
  }

  private opensObject(i: number): boolean {
    const next = this.clauses.phrases.find((p) => p.from === i);
    // "revised in May *its* scale"
    const determined = this.tokens[i]?.pos === 'DET' || this.tokens[i]?.pos === 'PRON';
    return next?.kind === 'noun' && !determined && !this.subjects.some((s) => s.from === i);
  }

  /** "is out *for 22 days*": how long is no date. */
  private isSpell({ from, to }: Range): boolean {
    const length =
      this.tokens[from]?.lower === 'for' ? from + 1 : this.tokens[from - 1]?.lower === 'for' ? from : -1;
    const counted =
      this.tokens[length]?.pos === 'NUM' || /^(?:an?|several|many)$/.test(this.tokens[length]?.lower ?? '');
    return (
      length >= 0 &&
      counted &&
      /^(?:minute|hour|day|week|month|year|decade)s?$/.test(this.tokens[to - 1]?.lower ?? '')
    );
  }

  /** "spent *100 days*, "with *five years* of operations": time that is what the words speak of, not when. */
  private isAmountOfTime(phrase: Range): boolean {
    // "5,000 barrels *a day*"
    if (PER.test(this.tokens[phrase.from]?.lower ?? '') && this.isRate(phrase)) return true;
    // "two weeks *off* for surgery"
    const spell = /^(?:day|week|month|year|hour)s?$/.test(this.tokens[phrase.to - 1]?.lower ?? '');
    if (spell && this.tokens[phrase.to]?.lower === 'off') return true;
    if (this.tokens[phrase.to]?.lower === 'of')
      return /^\d|^\p{Ll}+$/u.test(this.tokens[phrase.from]?.text ?? '');
    const { phrases } = this.clauses;
    let at = phrases.findIndex((p) => p.from === phrase.from) - 1;
    while (phrases[at]?.kind === 'other') at -= 1;
    const verb = phrases[at]?.verb;
    return (
      verb !== undefined &&
      !verb.passive &&
      !GOVERNING.has(this.tokens[phrase.from]?.lower ?? '') &&
      verb.to >= (phrases[at]?.to ?? 0) &&
      !GOVERNING.has(this.tokens[verb.to]?.lower ?? '') &&
      TAKES_TIME.has(verb.lemma)
    );
  }

  private isRate({ from, to }: Range): boolean {
    const counted = this.tokens[from - 1];
    return (
      to - from === 2 &&
      (counted?.pos === 'NOUN' || counted?.pos === 'NUM') &&
      this.tokens.slice(Math.max(0, from - 3), from).some(({ pos }) => pos === 'NUM')
    );
  }

  /** The words of the dates themselves, inside noun phrases too, with a possessive mark: "last month's". */
  dateWords(): Replacement[] {
    const out: Replacement[] = [];
    for (const d of this.dates) {
      const from = this.tokens.findIndex((t) => t.end > d.start);
      let to = this.tokens.findLastIndex((t) => t.start < d.end) + 1;
      if (/^['’]s?$/.test(this.tokens[to]?.lower ?? '')) to += 1;
      if (from >= 0 && to > from) out.push({ from, to, text: '' });
    }
    return out;
  }
}
