import { REPORTING_VERBS } from '../lexicon/verbs.ts';
import type { Token } from '../sentence.ts';
import type { Clause, ClauseKind, Range } from './clause.ts';
import type { Phrase } from './phrases.ts';
import { SubjectSearch } from './subject-search.ts';
import type { VerbGroup } from './verb-group.ts';

/** The stack of open clauses of a sentence, and which of them each token belongs to. */
export class ClauseStack {
  protected readonly clauses: Clause[] = [];
  protected readonly owner: Clause[] = [];
  protected top: Clause;
  /** Phrase index after which the next subject may begin: the last comma, conjunction or opener. */
  protected boundary = -1;
  protected boundaryKind: 'none' | 'comma' | 'conjunction' | 'stop' = 'none';
  protected quoted = false;
  protected readonly tokens: readonly Token[];
  protected readonly phrases: readonly Phrase[];
  protected readonly near: SubjectSearch;

  constructor(tokens: readonly Token[], phrases: readonly Phrase[]) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.near = new SubjectSearch(tokens, phrases);
    this.top = this.open('main', '', 0, undefined);
  }

  protected open(kind: ClauseKind, connective: string, start: number, parent: Clause | undefined): Clause {
    const clause: Clause = {
      id: this.clauses.length,
      kind,
      connective,
      parent,
      start,
      verb: undefined,
      chain: [],
      subject: undefined,
      antecedent: undefined,
      inherited: false,
      inverted: false,
      quoted: this.quoted,
    };
    this.clauses.push(clause);
    this.top = clause;
    return clause;
  }

  protected mark(at: number, kind: 'none' | 'comma' | 'conjunction' | 'stop'): void {
    // ", and" counts as the conjunction.
    this.boundary = at;
    this.boundaryKind = kind;
  }

  protected subjectOf(parent: Clause, at: number): Range | undefined {
    const top = this.top;
    this.top = parent;
    const subject = this.subjectBefore(at);
    this.top = top;
    return subject;
  }

  protected popTo(accept: (clause: Clause) => boolean): void {
    let clause: Clause | undefined = this.top;
    while (clause && !accept(clause)) clause = clause.parent;
    if (clause) this.top = clause;
  }

  protected popComplement(): void {
    let clause: Clause | undefined = this.top;
    while (clause && clause.kind !== 'complement') clause = clause.parent;
    if (clause?.parent) this.top = clause.parent;
  }

  /** An adverbial after a complete embedded clause and a comma modifies the main clause. */
  protected popForAdverbial(at: number): void {
    if (this.boundaryKind === 'comma' && this.boundary === at - 1)
      this.popTo((c) => c.kind !== 'relative' && c.kind !== 'participle');
  }

  protected isReporting(verb: VerbGroup | undefined): boolean {
    return verb !== undefined && REPORTING_VERBS.has(verb.lemma);
  }

  protected waitingAncestor(): Clause | undefined {
    let clause = this.top.parent;
    while (clause && clause.verb) clause = clause.parent;
    return clause;
  }

  /** Gives the tokens from `from` on to a clause that was only recognised at its verb. */
  protected claim(from: number, clause: Clause): void {
    for (let i = from; i < this.owner.length; i += 1) this.owner[i] = clause;
  }

  protected predicate(clause: Clause, verb: VerbGroup, subject: Range | undefined): void {
    clause.verb = verb;
    if (subject && clause.kind === 'relative' && clause.subject && subject.from > clause.start) {
      const whole = this.near.withOf(clause.subject);
      if (this.tokens[clause.start - 1]?.pos !== 'ADP' && clause.connective !== 'whose')
        clause.antecedent = whole;
      clause.subject = subject;
      clause.inherited = false;
    }
    if (subject) clause.subject ??= subject;
    if (!clause.subject && this.isReporting(verb) && verb.lemma !== 'tell') {
      const noun = this.near.nounAfter(verb);
      if (noun) {
        clause.subject = noun;
        clause.inverted = true;
      }
    }
  }

  /** The start of the conjunction or comma before token `from`, when only adverbials stand between; else `from`. */
  protected boundaryStart(from: number): number {
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

  protected connective(): string {
    const phrase = this.phrases[this.boundary];
    return phrase?.kind === 'conjunction' ? this.near.word(phrase) : '';
  }

  /** The subject that stands before a verb, in reach of the open clause. */
  protected subjectBefore(at: number): Range | undefined {
    return this.near.subjectBefore(at, this.top.verb ? this.boundaryBelow(at) : this.floorOf(this.top));
  }

  protected boundaryBelow(at: number): number {
    const verbAt = this.phrases.findLastIndex((p, i) => i < at && p.kind === 'verb');
    return Math.max(verbAt, this.boundaryKind === 'none' ? -1 : Math.min(this.boundary, at - 1));
  }

  protected floorOf(clause: Clause): number {
    const start = this.phrases.findIndex((p) => p.from >= clause.start);
    return clause.connective === '' ? start - 1 : start;
  }
}
