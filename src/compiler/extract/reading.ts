import type { TextSpan } from '../../model/span.ts';
import { OCCASION_NOUNS } from '../lexicon/event-nouns.ts';
import { type Clause, isInterposed, type Range } from './clause.ts';
import type { DateGroup } from './dates.ts';
import { stretchesOf } from './marks.ts';
import type { VerbGroup } from './verb-group.ts';
import { WordedSentence } from './worded-sentence.ts';

/** One sentence with all that the stages know of it: clauses, dates, names, and who pronouns stand for. */
export class Reading extends WordedSentence {
  /** The stretches of tokens, from `from` on, that belong to a clause itself, asides left out; ends where an embedded clause begins. */
  ownRanges(clause: Clause, from: number): Range[] {
    const out: Range[] = [];
    let start = -1;
    for (let i = from; i < this.tokens.length; i += 1) {
      const own = this.clauses.owner[i] === clause;
      if (own && start < 0) start = i;
      if (!own && start >= 0) {
        out.push({ from: start, to: i });
        start = -1;
      }
    }
    if (start >= 0) out.push({ from: start, to: this.tokens.length });
    // Words after an embedded clause read badly without it.
    return out.slice(0, 1);
  }

  /** Where a clause's words end: what completes its verb stays with it, a relative or a finite adverbial does not. */
  endOfOwn(clause: Clause): number {
    let to = clause.verb?.to ?? clause.start;
    for (let i = to; i < this.tokens.length; i += 1) {
      const owner = this.clauses.owner[i];
      if (owner && owner !== clause && !this.completes(owner, clause)) {
        // "announced that the release, *which is due in May*, will include": the verb is still to come.
        const whole = owner.parent;
        if (whole?.verb && whole !== clause && whole.verb.from > i && this.completes(whole, clause)) continue;
        break;
      }
      to = i + 1;
    }
    return to;
  }

  private completes(part: Clause, whole: Clause): boolean {
    let at: Clause | undefined = part;
    while (at && at !== whole) {
      const ownSubject = at.kind === 'adverbial' && at.subject !== undefined && !at.inherited;
      const finite = at.verb?.form === 'finite' && (!at.verb.ambiguous || ownSubject);
      if (at.kind === 'relative' || at.kind === 'absolute' || at.kind === 'coordinate' || at.kind === 'main')
        return false;
      if (
        at.kind === 'adverbial' &&
        (finite || at.verb === undefined || /^(?:after|before|when|while|since)$/.test(at.connective))
      )
        return false;
      if (at.kind === 'participle' && this.tokens[at.start - 1]?.lower === ',') return false;
      at = at.parent;
    }
    return at === whole;
  }

  /** The end of a content clause: with its own embedded clauses, without the reporting clause that follows. */
  endOf(content: Clause, reporting: Clause | undefined): number {
    let to = content.start;
    // An aside behind its subject, left to the reporting clause, does not end it: "said its head, Ada Holm, is …".
    const verb = content.verb?.from ?? 0;
    const split =
      reporting?.verb &&
      reporting.verb.from > content.start &&
      reporting.verb.from < verb &&
      !isInterposed(reporting, content);
    for (let i = content.start; i < this.tokens.length; i += 1) {
      const owner = this.clauses.owner[i];
      // `"…," Ada Holm, head of the yard, told reporters`
      if (i === reporting?.subject?.from && i >= (content.verb?.to ?? Infinity)) break;
      if (owner === reporting && i > content.start && (split || i >= verb)) break;
      if (owner && owner !== content && !this.isWithin(owner, content)) {
        if (i > (content.verb?.to ?? 0)) break;
        continue;
      }
      to = i + 1;
    }
    return to;
  }

  private isWithin(clause: Clause, outer: Clause): boolean {
    let at = clause.parent;
    while (at) {
      if (at === outer) return true;
      at = at.parent;
    }
    return false;
  }

  overlaps(range: Range, group: DateGroup): boolean {
    const start = this.tokens[range.from]?.start ?? 0;
    const end = this.tokens[range.to - 1]?.end ?? 0;
    return start < group.end && group.start < end;
  }

  /** The clause that a date stands in; a date in an infinitive's reach is its clause's. */
  clauseOfDate(group: DateGroup): Clause | undefined {
    const last = this.tokens.findLastIndex((t) => t.start < group.end && t.end > group.start);
    let clause = this.clauses.owner[Math.max(0, last)];
    if (group.relation === 'offset')
      clause =
        this.clauses.owner[
          Math.max(
            0,
            this.tokens.findIndex((t) => t.end > group.start),
          )
        ];
    // "barred him from working until April": the date is the barring's.
    while (
      clause &&
      (!clause.verb ||
        (clause.kind === 'adverbial' &&
          clause.verb.form === 'gerund' &&
          !/^(?:after|before|since)$/.test(clause.connective)))
    )
      clause = clause.parent;
    return clause;
  }

  /** The verb of the clause that completes another one's: "concludes that they *are* ready". */
  completingVerb(clause: Clause): VerbGroup | undefined {
    return this.clauses.clauses.find(
      (c) =>
        c.parent === clause &&
        c.kind === 'complement' &&
        c.connective === 'that' &&
        c.start >= (clause.verb?.to ?? Infinity) &&
        c.verb !== undefined,
    )?.verb;
  }

  /** "…, X said" after a clause. */
  trailingSource(clause: Clause): Clause | undefined {
    return this.clauses.clauses.find(
      (c) =>
        c.id > 0 &&
        c.verb !== undefined &&
        c.parent === clause &&
        c.kind === 'coordinate' &&
        !c.quoted &&
        !/^(?:i|we|you)$/.test(this.tokens[c.subject?.from ?? -1]?.lower ?? '') &&
        (c.verb.lemma === 'say' || c.verb.lemma === 'report' || c.verb.lemma === 'tell') &&
        (c.start > (clause.verb?.to ?? 0) || isInterposed(c, clause)),
    );
  }

  /** The stretches of the text that tell of a clause: its own words, subject included. */
  marksOf(clause: Clause): TextSpan[] {
    const own = new Set<number>();
    if (clause.subject && !clause.inherited)
      for (let i = clause.subject.from; i < clause.subject.to; i += 1) own.add(i);
    this.tokens.forEach((_, i) => {
      if (this.clauses.owner[i] === clause) own.add(i);
    });
    return stretchesOf(this.tokens, own);
  }

  /** Whether a clause is a speaker's own words: `that "today we …"`. */
  isInQuotes(clause: Clause): boolean {
    let inside = clause.quoted;
    for (const { text } of this.tokens.slice(clause.start, clause.verb?.from ?? clause.start)) {
      if (text === '"') inside = !inside;
      else if (text === '“' || text === '`') inside = true;
      else if (text === '”' || text === "''") inside = false;
    }
    return inside;
  }

  /** Whether a passive names who does it. */
  agentOf(clause: Clause): boolean {
    const at = this.clauses.phrases.findIndex(
      (p) =>
        p.kind === 'preposition' &&
        p.from >= (clause.verb?.to ?? 0) &&
        this.tokens[p.from]?.lower === 'by' &&
        this.clauses.owner[p.from] === clause,
    );
    const noun = at < 0 ? undefined : this.nounPhraseAfter(at);
    return noun !== undefined && this.mentionsIn(noun).length > 0;
  }

  /** A clause with "when" right after a date. */
  whenAfter(group: DateGroup): Clause | undefined {
    let at = this.tokens.findLastIndex((t) => t.start < group.end) + 1;
    while (/^[,_–—-]$/.test(this.tokens[at]?.text ?? '')) at += 1;
    return this.tokens[at]?.lower === 'when'
      ? this.clauses.clauses.find((c) => c.start === at && c.connective === 'when')
      : undefined;
  }

  /** "are in talks", "is under way": a copula that tells of doing. */
  isCopulaOfDoing(clause: Clause): boolean {
    const { verb } = clause;
    if (verb?.lemma !== 'be') return false;
    if (clause.chain.length > 0 && clause.chain[0]?.form === 'infinitive') return true;
    const next = this.tokens[verb.to];
    const after = this.tokens[verb.to + 1];
    return (
      (next?.lower === 'in' && (after?.pos === 'NOUN' || after?.pos === 'ADJ')) ||
      next?.lower === 'underway' ||
      next?.lower === 'dead'
    );
  }

  /** The occasion that a definite subject names: "the first *lawsuit*", "this *deal*". */
  occasionNoun(range: Range | undefined): string | undefined {
    const opener = range && this.tokens[range.from]?.lower;
    if (!range || (opener !== 'the' && opener !== 'this' && opener !== 'that')) return undefined;
    const phrase = this.clauses.phrases.find((p) => p.from === range.from);
    const noun = this.tokens[(phrase?.to ?? 0) - 1];
    return noun && OCCASION_NOUNS.has(noun.lower) ? noun.lower : undefined;
  }

  /** "vowed to strengthen": the infinitive stands right behind its verb. */
  isDeedAhead(clause: Clause): boolean {
    const next = clause.chain[0];
    return next?.form === 'infinitive' && next.from - (clause.verb?.to ?? 0) <= 1;
  }

  /** "… in our own country,'' Adams said": a quotation from before that closes ahead of the verb. */
  endsQuoteBefore(clause: Clause): boolean {
    return (
      clause.id > 0 &&
      this.tokens.slice(0, clause.start + 2).some((t) => t.text === '"' || t.text === '”' || t.text === "'")
    );
  }
}
