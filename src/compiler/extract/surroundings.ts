import { CLAUSE_TAKING, REPORTING_VERBS, TELLING_VERBS } from '../lexicon/verbs.ts';
import type { Token } from '../sentence.ts';
import type { Range } from './clause.ts';
import type { Phrase } from './phrases.ts';
import type { VerbGroup } from './verb-group.ts';

/** Verbs whose object is hardly ever a thing. */
const SAYS_A_CLAUSE = new Set(
  'say argue think believe insist predict contend allege fear hope estimate add'.split(' '),
);

/** Of these a past form behind a noun, before another past form, is a participle: "samples *packed* in ice exploded". */
const PASSIVE_BY_NATURE = new Set(
  'pack base locate make use find hold keep build store know call cause fill cover carry moor park arm aim involve found schedule plan discover hide bury trap jail accuse suspect'.split(
    ' ',
  ),
);

/** "associate the issue *with* a bug", "deals *with* it": no circumstance. */
const TAKES_WITH = new Set(
  'associate compare connect link replace equate charge provide supply deal cope agree comply meet clash compete merge'.split(
    ' ',
  ),
);

const SUBJECT_PRONOUN = /^(?:i|we|they|he|she)$/;

/** What stands around a phrase: the nouns and verbs near it, and what they make of it. */
export class Surroundings {
  protected readonly tokens: readonly Token[];
  protected readonly phrases: readonly Phrase[];

  constructor(tokens: readonly Token[], phrases: readonly Phrase[]) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  private phraseOf(i: number): Phrase | undefined {
    return this.phrases.find((p) => p.from <= i && i < p.to);
  }

  /** A zero "that": the verb takes a clause and the subject follows it at once. */
  isZeroThat(verb: VerbGroup, subject: Range): boolean {
    if (!CLAUSE_TAKING.has(verb.lemma) && !TELLING_VERBS.has(verb.lemma)) return false;
    for (let i = verb.to; i < subject.from; i += 1) {
      const phrase = this.phraseOf(i);
      if (
        phrase &&
        phrase.kind !== 'time' &&
        phrase.kind !== 'other' &&
        phrase.kind !== 'quote' &&
        !(phrase.kind === 'preposition' && this.phraseOf(i + 1)?.kind === 'time') &&
        !(TELLING_VERBS.has(verb.lemma) && phrase.kind === 'noun')
      )
        return false;
    }
    return true;
  }

  /** The noun phrase that opens what is said, right behind a verb that takes a clause rather than a thing. */
  saidNoun(verb: VerbGroup, before: number): Range | undefined {
    if (!SAYS_A_CLAUSE.has(verb.lemma)) return undefined;
    let at = this.phrases.findIndex((p) => p.from >= verb.to);
    while (
      this.phrases[at]?.kind === 'other' ||
      this.phrases[at]?.kind === 'time' ||
      (this.phrases[at]?.kind === 'preposition' && this.phrases[at + 1]?.kind === 'time')
    )
      at += 1;
    const first = this.phrases[at];
    if (first?.kind !== 'noun' || at >= before - 1) return undefined;
    while (
      (this.phrases[at + 1]?.kind === 'preposition' || this.phrases[at + 1]?.kind === 'conjunction') &&
      this.phrases[at + 2]?.kind === 'noun'
    )
      at += 2;
    const next = this.phrases[at + 1]?.kind;
    if (at >= before || (next !== 'comma' && next !== 'relative' && next !== 'verb')) return undefined;
    return { from: first.from, to: this.phrases[at]?.to ?? first.to };
  }

  /** The token index of the "with" that opens a circumstance with a noun phrase, or -1; a verb's own "with" opens none. */
  precedingWith(noun: Range, verb: VerbGroup | undefined): number {
    if (verb && TAKES_WITH.has(verb.lemma)) return -1;
    return this.tokens[noun.from - 1]?.lower === 'with' ? noun.from - 1 : -1;
  }

  /** "the biggest leap *we*" before a verb: a noun with the subject of what limits it. */
  contactBefore(at: number): { readonly noun: Range; readonly subject: Range } | undefined {
    const [noun, subject] = this.phrases.slice(Math.max(0, at - 2), at);
    return noun?.kind === 'noun' && subject?.kind === 'noun' && SUBJECT_PRONOUN.test(this.word(subject))
      ? { noun, subject }
      : undefined;
  }

  /** "figures released April 3 showed": a participle before the clause's verb. */
  isReducedRelative(verb: VerbGroup, at: number): boolean {
    const before = this.phrases[at - 1];
    const next = this.phrases[at + 1];
    const byAgent = next?.kind === 'preposition' && this.word(next) === 'by';
    if (byAgent && this.finiteFollows(at, false)) return true;
    if (before?.kind === 'comma') return this.finiteFollows(at, true);
    // "an analyst *based* in London, said"
    if (verb.lemma === 'base' && next?.kind === 'preposition' && this.finiteFollows(at, true)) return true;
    // "the share of calls dropped *was*"
    const own = next?.verb;
    if (own?.form === 'finite' && this.tokens[own.from]?.pos === 'AUX')
      return !REPORTING_VERBS.has(verb.lemma);
    if (next?.kind === 'preposition' || next?.kind === 'time' || next?.kind === 'quote')
      return !REPORTING_VERBS.has(verb.lemma) && this.finiteFollowsDirectly(at);
    return false;
  }

  /** Whether a verb without a subject of its own follows: after a comma, or anywhere. */
  finiteFollows(at: number, comma: boolean): boolean {
    for (let i = at + 1; i < this.phrases.length; i += 1) {
      const phrase = this.phrases[i];
      // "Hubble, launched in 1990 and *repaired* five times, is …"
      if (comma && phrase?.kind === 'conjunction' && this.phrases[i + 1]?.verb?.ambiguous === true) {
        i += 1;
        continue;
      }
      if (
        !phrase ||
        phrase.kind === 'subordinator' ||
        phrase.kind === 'relative' ||
        phrase.kind === 'stop' ||
        (phrase.kind === 'conjunction' && this.phrases[i + 1]?.kind !== 'noun' && !this.isParticipleAt(i + 1))
      )
        return false;
      if (phrase.kind === 'verb' && phrase.verb?.form === 'finite' && !this.isParticipleAt(i)) {
        const previous = this.phrases[i - 1]?.kind;
        return comma ? previous === 'comma' || previous === 'other' : true;
      }
    }
    return false;
  }

  /** "set for release but *reported* by": a past form that "by" makes a participle. */
  private isParticipleAt(i: number): boolean {
    const next = this.phrases[i + 1];
    return this.phrases[i]?.verb?.ambiguous === true && next !== undefined && this.word(next) === 'by';
  }

  /** A second finite verb with no boundary and no other noun than those of prepositions between. */
  private finiteFollowsDirectly(at: number): boolean {
    const first = this.phrases[at]?.verb?.lemma ?? '';
    for (let i = at + 1; i < this.phrases.length; i += 1) {
      const phrase = this.phrases[i];
      if (!phrase) return false;
      if (phrase.kind === 'verb')
        return phrase.verb?.form === 'finite' && (!phrase.verb.ambiguous || PASSIVE_BY_NATURE.has(first));
      if (phrase.kind !== 'preposition' && phrase.kind !== 'noun' && phrase.kind !== 'time') return false;
      if (phrase.kind === 'noun' && this.phrases[i - 1]?.kind !== 'preposition') return false;
    }
    return false;
  }

  listOfVerbs(at: number): boolean {
    const after = this.phrases.slice(at + 1).find((p) => p.kind === 'conjunction');
    const next = after && this.phrases[this.phrases.indexOf(after) + 1];
    return next?.kind === 'verb' && next.verb?.ambiguous === true;
  }

  /** The noun phrase just before a phrase, asides of commas and times skipped. */
  nounBefore(at: number): Range | undefined {
    for (let i = at - 1; i >= 0; i -= 1) {
      const phrase = this.phrases[i];
      if (!phrase) return undefined;
      if (phrase.kind === 'noun') return { from: phrase.from, to: phrase.to };
      if (
        phrase.kind !== 'comma' &&
        phrase.kind !== 'time' &&
        phrase.kind !== 'preposition' &&
        phrase.kind !== 'other' &&
        phrase.kind !== 'quote'
      )
        return undefined;
    }
    return undefined;
  }

  /** The phrase at `at`, or before the times that stand there: "explained *in May* how". */
  overTimes(at: number): Phrase | undefined {
    let i = at;
    while (this.phrases[i]?.kind === 'time') i -= this.phrases[i - 1]?.kind === 'preposition' ? 2 : 1;
    return this.phrases[i];
  }

  /** Whom a "who" takes up: of "Holm, an expert at Norvik Institute, who" the first name, not the last. */
  personBefore(at: number): Range | undefined {
    const nearest = this.nounBefore(at);
    if (!nearest || this.phrases[at - 1]?.kind !== 'comma') return nearest;
    let i = this.phrases.findIndex((p) => p.from === nearest.from);
    while (this.phrases[i - 1]?.kind === 'preposition' && this.phrases[i - 2]?.kind === 'noun') i -= 2;
    const described = this.phrases[i - 1]?.kind === 'comma' ? this.phrases[i - 2] : this.phrases[i];
    const named = described?.kind === 'noun' && this.tokens[described.to - 1]?.pos === 'PROPN';
    return named ? { from: described.from, to: described.to } : nearest;
  }

  /** A noun phrase with those that it hangs on by "of": "a group of *galaxies*". */
  withOf(noun: Range): Range {
    let at = this.phrases.findIndex((p) => p.from === noun.from);
    for (;;) {
      const preposition = this.phrases[at - 1];
      if (preposition?.kind !== 'preposition' || this.word(preposition) !== 'of') break;
      if (this.phrases[at - 2]?.kind !== 'noun') break;
      at -= 2;
    }
    return { from: this.phrases[at]?.from ?? noun.from, to: noun.to };
  }

  nounAfter(verb: VerbGroup): Range | undefined {
    const at = this.phrases.findIndex((p) => p.from >= verb.to);
    const phrase = this.phrases[at];
    return phrase?.kind === 'noun' ? { from: phrase.from, to: phrase.to } : undefined;
  }

  word(phrase: Phrase): string {
    return this.tokens[phrase.from]?.lower ?? '';
  }
}
