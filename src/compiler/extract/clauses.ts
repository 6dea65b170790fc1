import { CLAUSE_TAKING, REPORTING_VERBS } from '../lexicon/verbs.ts';
import type { Token } from '../sentence.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import type { VerbGroup } from './verb-group.ts';

export type ClauseKind =
  'main' | 'coordinate' | 'complement' | 'relative' | 'adverbial' | 'participle' | 'absolute';

/** Token indices, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A predicate with its subject and the words that belong to it. */
export interface Clause {
  readonly id: number;
  readonly kind: ClauseKind;
  /** The word that opens it, lower case: "after", "who", "and"; empty when none does. */
  readonly connective: string;
  readonly parent?: Clause;
  /** First token, its connective included. */
  readonly start: number;
  verb?: VerbGroup;
  /** Later verb groups of the clause: "agreed *to have*". */
  readonly chain: VerbGroup[];
  /** The whole subject: "Apple Corps and Apple Computer". */
  subject?: Range;
  /** The subject is not its own: taken over from a clause before, or the noun that it modifies. */
  inherited: boolean;
  /** A subject after its verb: "said spokesman Kenneth Bacon". */
  inverted: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

export interface Clauses {
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  /** The clause of each token. */
  readonly owner: readonly Clause[];
}

const SKIPPED = new Set(['other', 'time', 'quote', 'comma']);

/** Splits a sentence into clauses, left to right with a stack: embedded clauses close at a comma or when their parent's verb comes. */
export function clausesOf(tokens: readonly Token[], isTime: (i: number) => boolean): Clauses {
  return new ClauseReader(tokens, phrasesOf(tokens, isTime)).read();
}

class ClauseReader {
  private readonly clauses: Clause[] = [];
  private readonly owner: Clause[] = [];
  private top: Clause;
  /** Phrase index after which the next subject may begin: the last comma, conjunction or opener. */
  private boundary = -1;
  private boundaryKind: 'none' | 'comma' | 'conjunction' | 'stop' = 'none';
  private quoted = false;
  private readonly tokens: readonly Token[];
  private readonly phrases: readonly Phrase[];

  constructor(tokens: readonly Token[], phrases: readonly Phrase[]) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.top = this.open('main', '', 0, undefined);
  }

  read(): Clauses {
    this.phrases.forEach((phrase, at) => {
      this.step(phrase, at);
      for (let i = phrase.from; i < phrase.to; i += 1) this.owner[i] ??= this.top;
    });
    return { phrases: this.phrases, clauses: this.clauses, owner: this.owner };
  }

  private open(kind: ClauseKind, connective: string, start: number, parent: Clause | undefined): Clause {
    const clause: Clause = {
      id: this.clauses.length,
      kind,
      connective,
      ...(parent && { parent }),
      start,
      chain: [],
      inherited: false,
      inverted: false,
      quoted: this.quoted,
    };
    this.clauses.push(clause);
    this.top = clause;
    return clause;
  }

  private step(phrase: Phrase, at: number): void {
    switch (phrase.kind) {
      case 'comma':
        this.mark(at, 'comma');
        return;
      case 'stop':
        this.mark(at, 'stop');
        return;
      case 'conjunction':
        this.mark(at, 'conjunction');
        return;
      case 'quote':
        this.quoted = !this.quoted;
        if (this.boundary !== at - 1) this.mark(at, this.quoted ? 'none' : 'comma');
        else this.boundary = at;
        return;
      case 'relative':
        this.openAt('relative', phrase, at);
        return;
      case 'subordinator': {
        const word = this.word(phrase);
        const complement =
          word === 'that' ||
          word === 'whether' ||
          ((word === 'if' || word === 'why' || word === 'how' || word === 'where') &&
            this.isReporting(this.top.verb) &&
            this.phrases[at - 1]?.verb === this.top.verb);
        // "that X did and that Y did": a second complement belongs to the same verb.
        if (complement && this.boundaryKind === 'conjunction' && this.boundary === at - 1)
          this.popComplement();
        else if (!complement) this.popForAdverbial(at);
        this.openAt(complement ? 'complement' : 'adverbial', phrase, at);
        return;
      }
      case 'verb':
        if (phrase.verb) {
          this.verb(phrase.verb, at);
          if (phrase.verb.form === 'finite') this.mark(at, 'none');
        }
        return;
      default:
    }
  }

  private mark(at: number, kind: 'none' | 'comma' | 'conjunction' | 'stop'): void {
    // ", and" counts as the conjunction.
    this.boundary = at;
    this.boundaryKind = kind;
  }

  private word(phrase: Phrase): string {
    return this.tokens[phrase.from]?.lower ?? '';
  }

  private openAt(kind: ClauseKind, phrase: Phrase, at: number): void {
    const parent = this.top;
    const clause = this.open(kind, this.word(phrase), phrase.from, parent);
    if (kind === 'relative') {
      if (!parent.verb) {
        const waiting = this.subjectOf(parent, at);
        if (waiting) parent.subject ??= waiting;
      }
      const noun = this.nounBefore(at);
      if (noun) clause.subject = noun;
      clause.inherited = true;
    }
    this.mark(at, 'none');
  }

  private subjectOf(parent: Clause, at: number): Range | undefined {
    const top = this.top;
    this.top = parent;
    const subject = this.subjectBefore(at);
    this.top = top;
    return subject;
  }

  private popTo(accept: (clause: Clause) => boolean): void {
    let clause: Clause | undefined = this.top;
    while (clause && !accept(clause)) clause = clause.parent;
    if (clause) this.top = clause;
  }

  private popComplement(): void {
    let clause: Clause | undefined = this.top;
    while (clause && clause.kind !== 'complement') clause = clause.parent;
    if (clause?.parent) this.top = clause.parent;
  }

  /** An adverbial after a complete embedded clause and a comma modifies the main clause. */
  private popForAdverbial(at: number): void {
    if (this.boundaryKind === 'comma' && this.boundary === at - 1)
      this.popTo((c) => c.kind !== 'relative' && c.kind !== 'participle');
  }

  private isReporting(verb: VerbGroup | undefined): boolean {
    return verb !== undefined && REPORTING_VERBS.has(verb.lemma);
  }

  private verb(verb: VerbGroup, at: number): void {
    if (verb.form === 'infinitive') {
      if (this.top.verb) this.top.chain.push(verb);
      return;
    }
    if (verb.form === 'gerund' || verb.form === 'participle') {
      this.nonFinite(verb, at);
      return;
    }
    const subject = this.subjectBefore(at);
    const noun = this.nounBefore(at);
    if (verb.ambiguous && noun && this.precedingWith(noun) >= 0 && this.top.verb) {
      this.absolute(verb, noun);
      return;
    }
    if (!this.top.verb) {
      if (verb.ambiguous && subject && this.isReducedRelative(verb, at)) {
        this.participle(verb, subject);
        return;
      }
      this.predicate(this.top, verb, subject);
      return;
    }
    if (verb.ambiguous && this.followsAsParticiple(verb, at, subject)) {
      this.participle(verb, this.nounBefore(at));
      return;
    }
    this.nextFinite(verb, at, subject);
  }

  /** A finite verb when the open clause already has one. */
  private nextFinite(verb: VerbGroup, at: number, subject: Range | undefined): void {
    const waiting = this.waitingAncestor();
    const ownVerb = this.top.verb;
    const direct = subject !== undefined && ownVerb !== undefined && this.isZeroThat(ownVerb, subject);
    if (direct && subject) {
      const clause = this.open('complement', '', subject.from, this.top);
      this.predicate(clause, verb, subject);
      this.claim(subject.from, clause);
      return;
    }
    if (waiting) {
      const embedded = this.top.kind === 'relative' || this.top.kind === 'participle';
      this.top = waiting;
      this.predicate(waiting, verb, embedded ? (waiting.subject ?? subject) : (subject ?? waiting.subject));
      this.claim(embedded && waiting.subject !== subject ? verb.from : (subject?.from ?? verb.from), waiting);
      return;
    }
    if (subject === undefined && this.isReporting(verb) && this.isInverted(verb, at)) {
      this.popTo((c) => c.parent === undefined);
      const clause = this.open('coordinate', '', verb.from, this.top);
      this.predicate(clause, verb, undefined);
      return;
    }
    if (subject === undefined || this.boundaryKind === 'none') {
      // "… and launched": the same subject; without a conjunction, an aside's end.
      const parent = this.top;
      const base =
        this.boundaryKind === 'comma' &&
        (parent.kind === 'relative' || parent.kind === 'participle' || parent.kind === 'adverbial')
          ? (parent.parent ?? parent)
          : parent;
      const clause = this.open(
        base.kind === 'complement' ? 'complement' : 'coordinate',
        this.connective(),
        verb.from,
        base.parent ?? base,
      );
      const shared = subject ?? base.subject;
      this.predicate(clause, verb, shared);
      clause.inherited = subject === undefined;
      this.claim(this.boundaryStart(verb.from), clause);
      return;
    }
    const inQuoteOrThat = this.top.kind === 'complement' && this.boundaryKind === 'conjunction';
    if (this.isReporting(verb) && !inQuoteOrThat) this.popTo((c) => c.parent === undefined);
    else if (!inQuoteOrThat)
      this.popTo((c) => c.kind === 'main' || c.kind === 'coordinate' || c.kind === 'complement');
    const base = this.top;
    const clause = this.open(
      base.kind === 'complement' ? 'complement' : 'coordinate',
      this.connective(),
      subject.from,
      base.parent ?? base,
    );
    this.predicate(clause, verb, subject);
    this.claim(this.boundaryStart(subject.from), clause);
  }

  /** `…,'' said a spokesman`: after a quotation or comma, the subject follows. */
  private isInverted(verb: VerbGroup, at: number): boolean {
    const before = this.phrases[at - 1]?.kind;
    return (
      (before === 'quote' || before === 'comma') &&
      this.phrases[at + 1]?.kind === 'noun' &&
      verb.to - verb.from === 1
    );
  }

  private connective(): string {
    const phrase = this.phrases[this.boundary];
    return phrase?.kind === 'conjunction' ? this.word(phrase) : '';
  }

  /** The start of the conjunction or comma before token `from`, when only adverbials stand between; else `from`. */
  private boundaryStart(from: number): number {
    const phrase = this.phrases[this.boundary];
    if (!phrase || this.boundaryKind === 'none') return from;
    for (let i = this.boundary + 1; i < this.phrases.length; i += 1) {
      const next = this.phrases[i];
      if (!next || next.from >= from) return phrase.from;
      const adverbial =
        next.kind === 'time' ||
        next.kind === 'preposition' ||
        next.kind === 'other' ||
        (next.kind === 'noun' && this.phrases[i - 1]?.kind === 'preposition');
      if (!adverbial) return from;
    }
    return from;
  }

  private waitingAncestor(): Clause | undefined {
    let clause = this.top.parent;
    while (clause && clause.verb) clause = clause.parent;
    return clause;
  }

  /** Gives the tokens from `from` on to a clause that was only recognised at its verb. */
  private claim(from: number, clause: Clause): void {
    for (let i = from; i < this.owner.length; i += 1) this.owner[i] = clause;
  }

  private predicate(clause: Clause, verb: VerbGroup, subject: Range | undefined): void {
    clause.verb = verb;
    if (subject) clause.subject ??= subject;
    if (!clause.subject && this.isReporting(verb)) {
      const noun = this.nounAfter(verb);
      if (noun) {
        clause.subject = noun;
        clause.inverted = true;
      }
    }
  }

  private nonFinite(verb: VerbGroup, at: number): void {
    const before = this.phrases[at - 1];
    const noun = this.nounBefore(at);
    const joined = before?.kind === 'conjunction' && this.top.verb?.form === verb.form;
    if ((before?.kind === 'verb' || joined) && this.top.verb) {
      this.top.chain.push(verb);
      return;
    }
    if (before?.kind === 'preposition' || before?.kind === 'subordinator') {
      // "after receiving", "by telling": an adverbial of the clause's own subject.
      const parent = this.top;
      const clause = this.open('adverbial', this.word(before), before.from, parent);
      clause.verb = verb;
      if (parent.subject) clause.subject = parent.subject;
      clause.inherited = true;
      this.claim(before.from, clause);
      return;
    }
    if (!this.top.verb && noun && before?.kind === 'noun' && this.precedingWith(noun) >= 0) {
      this.absolute(verb, noun);
      return;
    }
    if (noun && before?.kind === 'noun' && this.precedingWith(noun) >= 0) {
      this.absolute(verb, noun);
      return;
    }
    this.participle(
      verb,
      before?.kind === 'noun' || this.boundaryKind !== 'comma' || verb.form === 'participle'
        ? noun
        : (this.top.subject ?? noun),
    );
  }

  private participle(verb: VerbGroup, subject: Range | undefined): void {
    const parent = this.top;
    const preceding = subject && this.precedingWith(subject) >= 0 ? subject : undefined;
    if (preceding) {
      this.absolute(verb, preceding);
      return;
    }
    if (!parent.verb) {
      const at = this.phrases.findIndex((p) => p.from === verb.from);
      const waiting = this.subjectOf(parent, at);
      if (waiting) parent.subject ??= waiting;
    }
    const clause = this.open('participle', '', verb.from, parent);
    clause.verb = verb;
    if (subject) clause.subject = subject;
    clause.inherited = true;
    this.mark(this.boundary, 'none');
  }

  /** "with the final two units now scheduled for 2026": its noun is a subject. */
  private absolute(verb: VerbGroup, noun: Range): void {
    const start = this.precedingWith(noun);
    const clause = this.open('absolute', 'with', start, this.top);
    clause.verb = verb;
    clause.subject = noun;
    this.claim(start, clause);
  }

  /** The token index of the "with" that governs a noun phrase, or -1. */
  private precedingWith(noun: Range): number {
    return this.tokens[noun.from - 1]?.lower === 'with' ? noun.from - 1 : -1;
  }

  /** A zero "that": the verb takes a clause and the subject follows it at once. */
  private isZeroThat(verb: VerbGroup, subject: Range): boolean {
    if (!CLAUSE_TAKING.has(verb.lemma)) return false;
    for (let i = verb.to; i < subject.from; i += 1) {
      const phrase = this.phraseOf(i);
      if (
        phrase &&
        phrase.kind !== 'time' &&
        phrase.kind !== 'other' &&
        phrase.kind !== 'quote' &&
        !(phrase.kind === 'preposition' && this.phraseOf(i + 1)?.kind === 'time') &&
        !(verb.lemma === 'tell' && phrase.kind === 'noun')
      )
        return false;
    }
    return true;
  }

  private phraseOf(i: number): Phrase | undefined {
    return this.phrases.find((p) => p.from <= i && i < p.to);
  }

  /** "figures released April 3 showed": a participle before the clause's verb. */
  private isReducedRelative(verb: VerbGroup, at: number): boolean {
    const before = this.phrases[at - 1];
    const next = this.phrases[at + 1];
    const byAgent = next?.kind === 'preposition' && this.word(next) === 'by';
    if (byAgent && this.finiteFollows(at, false)) return true;
    if (before?.kind === 'comma') return this.finiteFollows(at, true);
    if (next?.kind === 'preposition' || next?.kind === 'time' || next?.kind === 'quote')
      return !REPORTING_VERBS.has(verb.lemma) && this.finiteFollowsDirectly(at);
    return false;
  }

  /** Whether a verb without a subject of its own follows: after a comma, or anywhere. */
  private finiteFollows(at: number, comma: boolean): boolean {
    for (let i = at + 1; i < this.phrases.length; i += 1) {
      const phrase = this.phrases[i];
      if (
        !phrase ||
        phrase.kind === 'subordinator' ||
        phrase.kind === 'relative' ||
        phrase.kind === 'stop' ||
        phrase.kind === 'conjunction'
      )
        return false;
      if (phrase.kind === 'verb' && phrase.verb?.form === 'finite') {
        const previous = this.phrases[i - 1]?.kind;
        return comma ? previous === 'comma' || previous === 'other' : true;
      }
    }
    return false;
  }

  /** A second finite verb with no boundary and no other noun than those of prepositions between. */
  private finiteFollowsDirectly(at: number): boolean {
    for (let i = at + 1; i < this.phrases.length; i += 1) {
      const phrase = this.phrases[i];
      if (!phrase) return false;
      if (phrase.kind === 'verb') return phrase.verb?.form === 'finite' && !phrase.verb.ambiguous;
      if (phrase.kind !== 'preposition' && phrase.kind !== 'noun' && phrase.kind !== 'time') return false;
      if (phrase.kind === 'noun' && this.phrases[i - 1]?.kind !== 'preposition') return false;
    }
    return false;
  }

  /** An ambiguous past form when the clause has its verb: "violates an agreement reached between …", ", dubbed …". */
  private followsAsParticiple(verb: VerbGroup, at: number, subject: Range | undefined): boolean {
    const before = this.phrases[at - 1];
    const next = this.phrases[at + 1];
    if (before?.kind === 'conjunction') return false;
    if (next?.kind === 'preposition' && this.word(next) === 'by' && before?.kind !== 'other') return true;
    if (before?.kind === 'comma')
      return !this.isReporting(verb) && this.waitingAncestor() === undefined && !this.listOfVerbs(at);
    if (before?.kind !== 'noun') return false;
    const own = this.top.verb;
    if (this.waitingAncestor()) return false;
    if (subject && own && this.isZeroThat(own, subject))
      return next?.kind === 'preposition' && this.finiteFollows(at, false);
    if (this.boundaryKind === 'none') return true;
    // A noun after a comma or conjunction: a new clause's subject, unless it hangs on a preposition.
    return subject === undefined;
  }

  private listOfVerbs(at: number): boolean {
    const after = this.phrases.slice(at + 1).find((p) => p.kind === 'conjunction');
    const next = after && this.phrases[this.phrases.indexOf(after) + 1];
    return next?.kind === 'verb' && next.verb?.ambiguous === true;
  }

  /** The noun phrase just before a phrase, asides of commas and times skipped. */
  private nounBefore(at: number): Range | undefined {
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

  private nounAfter(verb: VerbGroup): Range | undefined {
    const at = this.phrases.findIndex((p) => p.from >= verb.to);
    const phrase = this.phrases[at];
    return phrase?.kind === 'noun' ? this.withTail(at) : undefined;
  }

  private withTail(at: number): Range {
    const first = this.phrases[at];
    return { from: first?.from ?? 0, to: first?.to ?? 0 };
  }

  /**
   * The subject that stands before a verb: leftwards over adverbs, then noun phrases joined by prepositions and
   * conjunctions, up to the boundary. A noun that hangs on a preposition alone is none.
   */
  private subjectBefore(at: number): Range | undefined {
    const floor = this.top.verb ? this.boundaryBelow(at) : this.floorOf(this.top);
    let last = at - 1;
    for (;;) {
      while (last > floor && (SKIPPED.has(this.kindAt(last, floor)) || this.leadsToTime(last, floor)))
        last -= 1;
      const found = this.nounsEndingAt(last, floor);
      const opener = this.phrases[found.first];
      const end = this.phrases[last];
      if (!found.governed) return opener && end ? { from: opener.from, to: end.to } : undefined;
      // "Britain, through its embassies, has …": an aside between commas.
      if (this.kindAt(found.first - 2, floor) !== 'comma' || this.kindAt(found.first - 3, floor) !== 'noun')
        return undefined;
      last = found.first - 3;
    }
  }

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
      if (kind(i - 1) === 'preposition') {
        if (kind(i - 2) !== 'noun') return { first: i, governed: true, besideGoverned: false };
        i -= 2;
      } else if (kind(i - 1) === 'conjunction' && kind(i - 2) === 'noun') i -= 2;
      else if (kind(i - 1) === 'conjunction' && kind(i - 2) === 'comma' && kind(i - 3) === 'noun') i -= 3;
      else break;
    }
    // "Mark Papermaster, formerly an executive": an adverb may open the aside.
    const comma = kind(i - 1) === 'other' ? i - 2 : i - 1;
    if (kind(comma) === 'comma' && kind(comma - 1) === 'noun') {
      // A list or an apposition, unless what stands before the comma is an adverbial: "In London, Apple …".
      const left = this.nounsEndingAt(comma - 1, floor);
      if (left.governed) return { first: i, governed: false, besideGoverned: true };
      if (left.besideGoverned) return { first: i, governed: false, besideGoverned: false };
      return left;
    }
    return { first: i, governed: false, besideGoverned: false };
  }

  private boundaryBelow(at: number): number {
    const verbAt = this.phrases.findLastIndex((p, i) => i < at && p.kind === 'verb');
    return Math.max(verbAt, this.boundaryKind === 'none' ? -1 : Math.min(this.boundary, at - 1));
  }

  private floorOf(clause: Clause): number {
    const start = this.phrases.findIndex((p) => p.from >= clause.start);
    return clause.connective === '' ? start - 1 : start;
  }
}
