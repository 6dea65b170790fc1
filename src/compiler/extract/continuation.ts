import { EVENT_NOUNS, OCCASION_NOUNS } from '../lexicon/event-nouns.ts';
import type { Entity } from './cast.ts';
import type { Clause } from './clause.ts';
import { Memory } from './memory.ts';
import { participantsOf } from './participants.ts';
import type { Reading } from './reading.ts';

/** Sentences that only go on with what was told: a quotation's rest, "the announcement came in …", "the talks focused on …". */
export class Continuation extends Memory {
  /** A quotation's rest. */
  protected continues(r: Reading): boolean {
    const last = this.tellings.at(-1);
    if (!last || last.kind !== 'statement' || r.sentence.index - (this.lastEvidenceAt(last) ?? last.at) > 1)
      return false;
    this.append(r, last);
    return true;
  }

  /** Who spoke in the sentence before. */
  protected lastSpeaker(r: Reading): Entity | undefined {
    const last = this.tellings.at(-1);
    return last && r.sentence.index - (this.lastEvidenceAt(last) ?? last.at) <= 1 ? last.speaker : undefined;
  }

  /** More words of the speaker of a moment ago: a quotation going on, "he added". */
  protected joinSpeech(r: Reading, clause: Clause, speaker: Entity | undefined): boolean {
    const last = this.tellings.at(-1);
    if (!last || last.kind !== 'statement' || !speaker || last.speaker !== speaker) return false;
    if (r.sentence.index - (this.lastEvidenceAt(last) ?? last.at) > 1) return false;
    if (
      r.sentence.index === last.at ||
      !r.isNamed(clause.subject) ||
      r.opensWithQuote() ||
      r.endsQuoteBefore(clause)
    ) {
      this.append(r, last);
      return true;
    }
    return false;
  }

  /** "The announcement came in a conference held on Friday": more of what was just told. */
  protected joinOccasion(r: Reading, date: string): boolean {
    const last = this.tellings.at(-1);
    if (
      !last ||
      last.date === null ||
      !this.isOccasion(r) ||
      r.sentence.index - (this.lastEvidenceAt(last) ?? last.at) > 1
    )
      return false;
    if (date !== last.date && date !== this.published) return false;
    this.append(r, last);
    return true;
  }

  /** The same people a sentence later, with no date of their own: more of what they did just before. */
  protected joinCompany(r: Reading, clause: Clause, date: string): boolean {
    const last = this.tellings.at(-1);
    if (!last || last.explicit || last.kind !== 'action' || last.date !== date) return false;
    if (r.sentence.index - (this.lastEvidenceAt(last) ?? last.at) > 1) return false;
    const shared = participantsOf(r, clause).filter((a) => last.actors.includes(a) && a.kind !== 'state');
    if (shared.length < 2) return false;
    this.append(r, last);
    return true;
  }

  /**
   * Whose happening a clause without names goes on with: "the trial", or "the final units" of a sentence about "this
   * deal". `words` say so in a title where the subject itself does not.
   */
  protected occasionOf(r: Reading, clause: Clause): { actors: Entity[]; words?: string } | undefined {
    const last = this.tellings.findLast((t) => t.actors.length > 0);
    if (!last || r.sentence.index - (this.lastEvidenceAt(last) ?? last.at) > 2) return undefined;
    const own = r.occasionNoun(clause.subject);
    if (own !== undefined) return { actors: last.actors };
    const outer = clause.kind === 'absolute' ? r.occasionNoun(clause.parent?.subject) : undefined;
    const [first, second] = last.actors;
    if (outer === undefined || !first) return undefined;
    const names = second && first.kind === second.kind ? `${first.name}-${second.name}` : first.name;
    return { actors: last.actors, words: `under ${names} ${outer}` };
  }

  /** Whether a sentence's subject is an occasion told of before: "The move", "That settlement". */
  protected isOccasion(r: Reading): boolean {
    const subject = r.clauses.clauses[0]?.subject;
    if (!subject) return false;
    const opener = r.tokens[subject.from]?.lower;
    if (opener !== 'the' && opener !== 'this') return false;
    const head = r.clauses.phrases.find((p) => p.from === subject.from);
    if (head && head.to - head.from > 2) return false;
    const noun = r.tokens[(head?.to ?? 1) - 1];
    return noun !== undefined && OCCASION_NOUNS.has(noun.lower);
  }

  /** An undated sentence about the occasion just told of: "The talks between the two leaders focused on …". */
  protected lean(r: Reading): void {
    const main = r.clauses.clauses[0];
    const subject = main?.subject;
    if (!main?.verb || !subject || r.dates.length > 0 || main.verb.tense !== 'past') return;
    const opener = r.tokens[subject.from]?.lower;
    if (opener !== 'the' && opener !== 'this' && opener !== 'that') return;
    const head = r.clauses.phrases.find((p) => p.from === subject.from);
    const noun = r.tokens[(head?.to ?? 1) - 1];
    if (!noun || (!OCCASION_NOUNS.has(noun.lower) && !EVENT_NOUNS.has(noun.lower))) return;
    const last = this.tellings.at(-1);
    if (last && r.sentence.index - (this.lastEvidenceAt(last) ?? last.at) <= 1) this.append(r, last);
  }
}
