import type { Range } from './clause.ts';
import { VerbPlaces } from './verb-places.ts';
import type { VerbGroup } from './verb-group.ts';

/** The clauses of verbs without a tense of their own: gerunds, participles, and those that "with" opens. */
export class NonFinite extends VerbPlaces {
  protected nonFinite(verb: VerbGroup, at: number): void {
    const before = this.phrases[at - 1];
    const noun = this.near.nounBefore(at);
    const joined = before?.kind === 'conjunction' && this.top.verb?.form === verb.form;
    if ((before?.kind === 'verb' || joined) && this.top.verb) {
      this.top.chain.push(verb);
      return;
    }
    if (before?.kind === 'preposition' || before?.kind === 'subordinator') {
      // "after receiving", "by telling": an adverbial of the clause's own subject.
      const parent = this.top;
      const clause = this.open('adverbial', this.near.word(before), before.from, parent);
      clause.verb = verb;
      if (parent.subject) clause.subject = parent.subject;
      clause.inherited = true;
      this.claim(before.from, clause);
      return;
    }
    if (
      !this.top.verb &&
      noun &&
      before?.kind === 'noun' &&
      this.near.precedingWith(noun, this.top.verb) >= 0
    ) {
      this.absolute(verb, noun);
      return;
    }
    if (noun && before?.kind === 'noun' && this.near.precedingWith(noun, this.top.verb) >= 0) {
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

  protected participle(verb: VerbGroup, subject: Range | undefined): void {
    const parent = this.top;
    const preceding = subject && this.near.precedingWith(subject, parent.verb) >= 0 ? subject : undefined;
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
  protected absolute(verb: VerbGroup, noun: Range): void {
    const start = this.near.precedingWith(noun, undefined);
    const clause = this.open('absolute', 'with', start, this.top);
    clause.verb = verb;
    clause.subject = noun;
    this.claim(start, clause);
  }
}
