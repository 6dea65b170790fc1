import type { Clause, Range } from './clause.ts';
import { ClauseStack } from './clause-stack.ts';
import type { VerbGroup } from './verb-group.ts';

/** What the place of a verb says of it: whose it is, and whether it is a clause's own. */
export class VerbPlaces extends ClauseStack {
  protected isBare(verb: VerbGroup): boolean {
    return verb.to - verb.from === 1 && !verb.ambiguous && this.tokens[verb.head]?.lower === verb.lemma;
  }

  /** "the platform *it was operating* blew up", "the team *he chose to lead the yard* will meet": the noun that a clause without "that" hangs on. */
  protected contactNoun(before: VerbGroup | undefined, next: Range | undefined): Range | undefined {
    const { subject, verb, chain } = this.top;
    if (!verb || !subject || subject.to - subject.from !== 1 || subject.to !== verb.from) return undefined;
    const last = chain.at(-1);
    const done = last
      ? this.boundaryKind === 'none' && next !== undefined
      : next === undefined && verb === before;
    const noun = this.phrases[this.phrases.findIndex((p) => p.from === subject.from) - 1];
    const pronoun = this.tokens[subject.from]?.pos === 'PRON';
    return done && pronoun && noun?.kind === 'noun' ? { from: noun.from, to: noun.to } : undefined;
  }

  /** What was read of the open clause is said of a noun, whose own verb comes only now. */
  protected regain(verb: VerbGroup, noun: Range): void {
    // "said the ship *it bought* sank": the verb that says could not know of the second one.
    const said = this.top.kind === 'participle' && this.top.parent;
    if (said) {
      const clause = this.open(
        this.isReporting(said.verb) ? 'complement' : 'coordinate',
        '',
        noun.from,
        said,
      );
      this.predicate(clause, verb, noun);
      this.claim(noun.from, clause);
      return;
    }
    const outer = this.top;
    const inner = this.open('relative', '', noun.to, outer);
    inner.verb = outer.verb;
    inner.subject = outer.subject;
    inner.antecedent = noun;
    inner.chain.push(...outer.chain.splice(0));
    this.claim(noun.to, inner);
    this.top = outer;
    outer.subject = undefined;
    this.predicate(outer, verb, noun);
  }

  /** "could mutate and *grow*": the modal is both verbs'. */
  protected underModal(verb: VerbGroup, before: VerbGroup | undefined): VerbGroup {
    return this.isBare(verb) && before?.modal !== undefined && before.lemma !== before.modal
      ? { ...verb, modal: before.modal, tense: before.tense }
      : verb;
  }

  /** "said other cases, including one in Bergen, *had* …", "said tanks that hold oil *are* …": what is said begins right behind. */
  protected saidSubject(verb: VerbGroup, at: number): { saying: Clause; subject: Range } | undefined {
    if (verb.ambiguous && this.phrases[at - 1]?.kind !== 'comma') return undefined;
    let saying: Clause | undefined = this.top;
    while (saying && (saying.kind === 'relative' || saying.kind === 'participle')) saying = saying.parent;
    if (
      !saying?.verb ||
      saying.inverted ||
      this.clauses.some((c) => c.parent === saying && c.kind === 'complement')
    )
      return undefined;
    const aside = this.boundaryKind === 'comma' && this.subjectBefore(at) === undefined;
    if (saying === this.top && !aside) return undefined;
    const subject = this.near.saidNoun(saying.verb, at);
    return subject && { saying, subject };
  }

  /** `"…," Ada Holm, head of the yard, *told* reporters`: the subject between the quotation and an aside. */
  protected speakerBefore(verb: VerbGroup, at: number): Range | undefined {
    if (!this.isReporting(verb) || this.phrases[at - 1]?.kind !== 'comma') return undefined;
    const quote = this.phrases.findLastIndex((p, i) => i < at && p.kind === 'quote');
    return quote < 0 ? undefined : this.near.subjectBefore(at, quote);
  }

  /** Not the hyphen or bracket that a phrase of its kind may be. */
  private isComma(at: number): boolean {
    const phrase = this.phrases[at];
    return phrase?.kind === 'comma' && this.near.word(phrase) === ',';
  }

  /** "plans flights to boost ties with India, *the airline* announced": what stands before the comma is no part of who says it. */
  protected lastSpeaker(verb: VerbGroup, at: number): Range | undefined {
    const noun = this.phrases[at - 1];
    if (noun?.kind !== 'noun' || !this.top.verb || !this.isReporting(verb) || verb.passive) return undefined;
    return this.isComma(at - 2) ? { from: noun.from, to: noun.to } : undefined;
  }

  /** "The yard, *Ole Berg* said on Monday, is safe": who says it between the subject and the verb of what is said. */
  protected interposedSpeaker(
    verb: VerbGroup,
    at: number,
  ): { readonly speaker: Range; readonly subject: Range } | undefined {
    const { top, phrases } = this;
    if (top.id !== 0 || top.verb || !this.isReporting(verb) || verb.passive) return undefined;
    let comma = at - 1;
    while (phrases[comma]?.kind === 'noun' || phrases[comma]?.kind === 'preposition') comma -= 1;
    const speaker = phrases[comma + 1];
    const end = phrases[at - 1];
    if (comma === at - 1 || speaker?.kind !== 'noun' || end?.kind !== 'noun') return undefined;
    if (phrases[comma]?.kind === 'quote') comma -= 1;
    if (!this.isComma(comma)) return undefined;
    const subject = this.near.subjectBefore(comma, this.floorOf(top));
    let next = at + 1;
    while (/^(?:time|preposition|other|noun)$/.test(phrases[next]?.kind ?? '')) next += 1;
    if (!this.isComma(next)) return undefined;
    next += phrases[next + 1]?.kind === 'quote' ? 2 : 1;
    if (phrases[next]?.kind === 'other') next += 1;
    const goesOn = phrases[next]?.verb?.form === 'finite';
    return subject && goesOn ? { speaker: { from: speaker.from, to: end.to }, subject } : undefined;
  }

  /** `…,'' said a spokesman`: after a quotation or comma, the subject follows. */
  protected isInverted(verb: VerbGroup, at: number): boolean {
    const before = this.phrases[at - 1]?.kind;
    return (
      (before === 'quote' || before === 'comma') &&
      this.phrases[at + 1]?.kind === 'noun' &&
      verb.to - verb.from === 1
    );
  }

  /** An ambiguous past form when the clause has its verb: "violates an agreement reached between …", ", dubbed …". */
  protected followsAsParticiple(verb: VerbGroup, at: number, subject: Range | undefined): boolean {
    const before = this.phrases[at - 1];
    const next = this.phrases[at + 1];
    const byAgent = next?.kind === 'preposition' && this.near.word(next) === 'by';
    // "the report, set for release but *reported* by a paper, says", "Hubble, launched in 1990 and *repaired* since, works"
    if (before?.kind === 'conjunction')
      return this.top.kind === 'participle' && (byAgent || this.waitingAncestor() !== undefined);
    if (byAgent && before?.kind !== 'other') return true;
    // "a survey released last week about the centers *found* that"
    if (next?.kind === 'subordinator' && this.near.word(next) === 'that') return false;
    if (before?.kind === 'comma')
      return !this.isReporting(verb) && this.waitingAncestor() === undefined && !this.near.listOfVerbs(at);
    if (before?.kind !== 'noun') return false;
    // "said Holm, head of the panel *named* in May": the speaker's description goes on.
    if (this.top.inverted && this.boundaryKind !== 'conjunction') return true;
    const own = this.top.verb;
    if (this.waitingAncestor()) return false;
    if (subject && own && this.near.isZeroThat(own, subject))
      return next?.kind === 'preposition' && this.near.finiteFollows(at, false);
    if (this.boundaryKind === 'none') return true;
    // A noun after a comma or conjunction: a new clause's subject, unless it hangs on a preposition.
    return subject === undefined;
  }
}
