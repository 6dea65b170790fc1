import type { Clause } from './clause.ts';
import { comingDate, type DateGroup, governedDate } from './dates.ts';
import type { DraftEvidence } from './draft.ts';
import { offsetEdtf } from '../timex/offset.ts';
import { kindOf, looksAhead } from './judge.ts';
import { Continuation } from './continuation.ts';
import { nominalOf } from './nominal.ts';
import { participantsOf } from './participants.ts';
import type { Reading } from './reading.ts';
import { clauseTitle, controlledBy } from './title.ts';
import { sameOccasion, type When } from './when.ts';

/** Gives each date of a sentence to the clause that it places, and reads it as that clause means it. */
export class Calendar extends Continuation {
  /** What a clause with a date of its own is counted from besides. */
  private readonly offsets = new Map<Clause, DateGroup>();

  protected pending: { group: DateGroup; block: number; evidence: DraftEvidence } | undefined;

  /** "Atlanta, 1996. A blast shocks the games.": a date that stands alone is the next sentence's. */
  protected carry(r: Reading, dated: Map<Clause, DateGroup>): void {
    const { pending } = this;
    const main = r.clauses.clauses[0];
    const [group] = r.dates;
    const verbless = r.clauses.clauses.every((c) => !c.verb);
    this.pending = undefined;
    if (
      verbless &&
      group &&
      r.dates.length === 1 &&
      r.tokens.length < 9 &&
      r.sentence.blockKind === 'paragraph'
    ) {
      this.pending = {
        group,
        block: r.sentence.block,
        evidence: {
          start: r.sentence.start,
          end: r.sentence.end,
          marks: [],
          dateSpan: { start: group.start, end: group.end },
        },
      };
      return;
    }
    if (pending && main?.verb && r.dates.length === 0 && r.sentence.block === pending.block) {
      dated.set(main, pending.group);
      this.carried = pending.evidence;
    }
  }

  /** Which clause each date belongs to. */
  protected assign(r: Reading): Map<Clause, DateGroup> {
    const out = new Map<Clause, DateGroup>();
    this.offsets.clear();
    for (const group of r.dates) {
      if (group.relation === 'before' || group.relation === 'after') {
        this.reasons.set(r.sentence.index, 'open-ended');
        continue;
      }
      if (nominalOf(r, group)) continue;
      if (r.isNameYear(group)) {
        this.reasons.set(r.sentence.index, 'modifier');
        continue;
      }
      if (r.isComparedSince(group)) {
        this.reasons.set(r.sentence.index, 'comparison');
        continue;
      }
      const clause = r.clauseOfDate(group);
      if (!clause) continue;
      if (this.isOtherwiseCounted(clause, group)) {
        this.reasons.set(r.sentence.index, 'duration-only');
        continue;
      }
      const known = out.get(clause);
      if (known && group.relation === 'offset') this.offsets.set(clause, group);
      else if (known?.relation === 'offset') this.offsets.set(clause, known);
      if (!known || known.relation === 'offset') out.set(clause, group);
      // "since 1985, when they created a zone": the creation's date is the day itself.
      const when = r.whenAfter(group);
      if (when && group.edtf !== undefined) out.set(when, { ...group, relation: 'single' });
    }
    return out;
  }

  /** The date that an earlier clause of the sentence opened with: "In June X fell and Y was arrested". */
  protected sharedDate(
    r: Reading,
    clause: Clause,
    dated: ReadonlyMap<Clause, DateGroup>,
  ): DateGroup | undefined {
    if (clause.kind !== 'coordinate' || clause.inherited || clause.verb?.tense !== 'past') return undefined;
    const first = r.clauses.clauses.find(
      (c) =>
        c !== clause &&
        c.id < clause.id &&
        (c === clause.parent || c.parent === clause.parent) &&
        dated.has(c),
    );
    const group = first && dated.get(first);
    if (!first?.verb || !group || group.relation === 'offset') return undefined;
    const verbStart = r.tokens[first.verb.from]?.start ?? 0;
    return group.end <= verbStart && first.verb.tense === 'past' ? group : undefined;
  }

  protected dateOf(r: Reading, clause: Clause, group: DateGroup): When | undefined {
    if (group.relation === 'offset' && group.offset) return this.offsetDate(r, clause, group);
    const invites = clause.verb?.tense === 'present' && controlledBy(r, clause, group) !== undefined;
    const meant = invites || looksAhead(clause) ? comingDate(group, this.published) : group;
    const date = governedDate(meant, this.published, clause.verb?.tense === 'past' ? 'past' : 'other');
    if (date === undefined) return undefined;
    const offset = this.offsets.get(clause);
    if (offset) this.tellOther(r, clause, offset, date);
    return { date, dating: group.dating, explicit: true };
  }

  /** "had worked there for 25 years": counted up to some other day than today. */
  protected isOtherwiseCounted(clause: Clause, group: DateGroup): boolean {
    const untilNow = clause.verb?.perfect === true && clause.verb.tense === 'present';
    return (
      group.dating.rule === 'duration-until-now' &&
      !/\b(?:past|last)\b/.test(group.dating.expression ?? '') &&
      !untilNow
    );
  }

  /** "met days after Y": the event that the main one is counted from. */
  private tellOther(r: Reading, clause: Clause, group: DateGroup, main: string): void {
    const other = r.clauses.clauses.find(
      (c) =>
        c.parent === clause &&
        c.kind === 'adverbial' &&
        (r.tokens[c.start]?.start ?? 0) <= group.end &&
        (r.tokens[c.start]?.end ?? 0) >= group.end,
    );
    const otherDate = group.offset && offsetEdtf(main, group.offset);
    if (other?.verb && otherDate !== undefined) {
      const title = clauseTitle(r, other);
      if (title !== '') {
        this.add(r, other, group, {
          title,
          date: otherDate,
          dating: {
            ...group.dating,
            anchor: main,
            anchorKind: main === this.published ? 'publication' : 'narrative',
          },
          explicit: true,
          status: 'happened',
          kind: kindOf(r, other),
          actors: participantsOf(r, other),
          lead: false,
        });
      }
    }
  }

  /** "met days after Y": the meeting's day is the narrative's. */
  protected offsetDate(r: Reading, clause: Clause, group: DateGroup): When | undefined {
    const actors = participantsOf(r, clause);
    const last = this.tellings.findLast(
      (t) =>
        t.date !== null &&
        this.isRecent(t.date) &&
        r.sentence.index - t.at <= 3 &&
        t.actors.some((a) => actors.includes(a)),
    );
    const main =
      last?.date ??
      this.tellings.findLast((t) => t.date !== null && this.isRecent(t.date) && t.lead)?.date ??
      this.published;
    this.tellOther(r, clause, group, main);
    if (!last || last.date === null) return undefined;
    return sameOccasion(last, last.date);
  }
}
