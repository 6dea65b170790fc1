import { CLAUSE_TAKING, TELLING_VERBS } from '../lexicon/verbs.ts';
import type { Token } from '../sentence.ts';
import type { Clause, ClauseKind, Clauses, Range } from './clause.ts';
import { NonFinite } from './non-finite.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import type { VerbGroup } from './verb-group.ts';

/** Splits a sentence into clauses, left to right with a stack: embedded clauses close at a comma or when their parent's verb comes. */
export function clausesOf(tokens: readonly Token[], isTime: (i: number) => boolean): Clauses {
  return new ClauseReader(tokens, phrasesOf(tokens, isTime)).read();
}

class ClauseReader extends NonFinite {
  /** Who says it, told between the subject and the verb of what is said. */
  private interposed: Clause | undefined;

  read(): Clauses {
    this.phrases.forEach((phrase, at) => {
      this.step(phrase, at);
      for (let i = phrase.from; i < phrase.to; i += 1) this.owner[i] ??= this.top;
    });
    return { phrases: this.phrases, clauses: this.clauses, owner: this.owner };
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
        const word = this.near.word(phrase);
        const complement =
          word === 'that' ||
          word === 'whether' ||
          ((word === 'if' || word === 'why' || word === 'how' || word === 'where') &&
            this.isReporting(this.top.verb) &&
            this.near.overTimes(at - 1)?.verb === this.top.verb);
        // "that X did and that Y did": a second complement belongs to the same verb.
        if (complement && this.boundaryKind === 'conjunction' && this.boundary === at - 1)
          this.popComplement();
        else if (!complement) this.popForAdverbial(at);
        const noun = word === 'that' && this.phrases[at - 1]?.kind === 'noun' && this.near.nounBefore(at);
        this.openAt(complement ? 'complement' : 'adverbial', phrase, at);
        if (noun) this.top.antecedent = this.near.withOf(noun);
        return;
      }
      case 'verb':
        if (phrase.verb) {
          if (this.tokens.slice(phrase.from, phrase.to).some((t) => t.text === '"' || t.text === '“'))
            this.quoted = !this.quoted;
          this.verb(phrase.verb, at);
          if (phrase.verb.form === 'finite') this.mark(at, 'none');
        }
        return;
      default:
    }
  }

  private openAt(kind: ClauseKind, phrase: Phrase, at: number): void {
    const parent = this.top;
    const clause = this.open(kind, this.near.word(phrase), phrase.from, parent);
    // "the yard, which closed, …", "reports that it closed …": their own verb is still to come.
    if (!parent.verb && kind !== 'adverbial') {
      const waiting = this.subjectOf(parent, at);
      if (waiting) parent.subject ??= waiting;
    }
    if (kind === 'relative') {
      const noun = this.near.word(phrase) === 'who' ? this.near.personBefore(at) : this.near.nounBefore(at);
      // "the quarter, *which* ended in June": the time did, and no one.
      const comma = this.phrases[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
      const ofTime = this.near.word(phrase) === 'which' && this.phrases[comma]?.kind === 'time';
      if (noun && !ofTime) clause.subject = noun;
      clause.inherited = true;
    }
    this.mark(at, 'none');
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
    // `calls the delay "justified"`: what it is called.
    if (
      verb.ambiguous &&
      this.phrases[at - 1]?.kind === 'quote' &&
      /^(?:call|describe|label|dub)$/.test(this.top.verb?.lemma ?? '')
    )
      return;
    const between = this.interposedSpeaker(verb, at);
    if (between) {
      this.top.subject = between.subject;
      this.interposed = this.open('coordinate', '', between.speaker.from, this.top);
      this.predicate(this.interposed, verb, between.speaker);
      this.claim(between.speaker.from, this.interposed);
      return;
    }
    const subject = this.lastSpeaker(verb, at) ?? this.subjectBefore(at) ?? this.speakerBefore(verb, at);
    const noun = this.near.nounBefore(at);
    // "sources familiar with the plan *said*"
    const absolute = verb.ambiguous && !this.isReporting(verb) && this.top.verb !== undefined;
    if (absolute && noun && this.near.precedingWith(noun, this.top.verb) >= 0) {
      this.absolute(verb, noun);
      return;
    }
    if (!this.top.verb) {
      if (verb.ambiguous && subject && this.near.isReducedRelative(verb, at)) {
        this.participle(verb, subject);
        return;
      }
      this.predicate(this.top, verb, subject);
      return;
    }
    const resumes = this.top === this.interposed && this.phrases[at - 1]?.kind === 'comma';
    if (verb.ambiguous && !resumes && this.followsAsParticiple(verb, at, subject)) {
      this.participle(verb, this.near.nounBefore(at));
      return;
    }
    this.nextFinite(verb, at, subject);
  }

  /** A finite verb when the open clause already has one. */
  private nextFinite(verb: VerbGroup, at: number, subject: Range | undefined): void {
    const told = this.top === this.interposed && this.top.parent;
    if (told && !told.verb) {
      this.top = told;
      this.predicate(told, verb, undefined);
      this.claim(verb.from, told);
      return;
    }
    const before = this.phrases[at - 1]?.verb;
    // "helped *convince* them"
    if (before && before === this.top.verb && before.lemma === 'help' && this.isBare(verb)) {
      this.top.chain.push({ ...verb, form: 'infinitive', tense: 'none' });
      return;
    }
    const contact = this.contactNoun(before, subject);
    if (contact) {
      this.regain(verb, contact);
      return;
    }
    const said = this.saidSubject(verb, at);
    if (said) {
      this.top = said.saying;
      const clause = this.open('complement', '', said.subject.from, said.saying);
      this.predicate(clause, verb, said.subject);
      for (let i = said.subject.from; i < said.subject.to; i += 1) this.owner[i] = clause;
      return;
    }
    const waiting = this.waitingAncestor();
    const ownVerb = this.top.verb;
    // "hopes to *show* it works"
    const lastVerb = this.top.chain.at(-1) ?? ownVerb;
    if (subject && lastVerb && this.near.isZeroThat(lastVerb, subject)) {
      const clause = this.open('complement', '', subject.from, this.top);
      this.predicate(clause, verb, subject);
      this.claim(subject.from, clause);
      return;
    }
    const limited =
      ownVerb &&
      !CLAUSE_TAKING.has(ownVerb.lemma) &&
      !TELLING_VERBS.has(ownVerb.lemma) &&
      this.near.contactBefore(at);
    if (limited) {
      // "the biggest leap *we've taken*"
      const clause = this.open('relative', '', limited.subject.from, this.top);
      clause.antecedent = limited.noun;
      this.predicate(clause, verb, limited.subject);
      this.claim(limited.subject.from, clause);
      return;
    }
    if (waiting) {
      const embedded = this.top.kind === 'relative' || this.top.kind === 'participle';
      // "Bowing to criticism, *Norvik, Holm and Berg* joined": the whole list.
      const comma =
        embedded && !waiting.subject
          ? this.phrases.findIndex((p) => this.near.word(p) === ',' && p.from >= (ownVerb?.to ?? 0))
          : -1;
      const own = (comma >= 0 ? this.near.subjectBefore(at, comma) : undefined) ?? subject;
      this.top = waiting;
      this.predicate(waiting, verb, embedded ? (waiting.subject ?? own) : (own ?? waiting.subject));
      this.claim(embedded && waiting.subject !== own ? verb.from : (own?.from ?? verb.from), waiting);
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
      this.predicate(clause, subject ? verb : this.underModal(verb, base.verb), shared);
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
}
