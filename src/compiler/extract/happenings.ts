import type { Dating } from '../../model/event.ts';
import { EVENT_NOUNS, OCCASION_NOUNS } from '../lexicon/event-nouns.ts';
import { STATIVE_VERBS } from '../lexicon/verbs.ts';
import { offsetEdtf } from '../timex/offset.ts';
import { accordingTo, isMereSource, sourceOf } from './attribution.ts';
import type { Entity } from './cast.ts';
import type { Clause, Range } from './clauses.ts';
import { daysOf } from './days.ts';
import { type DateGroup, governedDate } from './dates.ts';
import { kindOf, looksAhead, statusOf } from './judge.ts';
import { nominalTelling, nominalOf } from './nominal.ts';
import { contentParticipants, participantsOf, speakersOf } from './participants.ts';
import type { DraftEvidence } from './draft.ts';
import type { Reading } from './reading.ts';
import { contentOf, isQuoteOnly, quotedWords, saysOf } from './speech.ts';
import type { Telling } from './telling.ts';
import { clauseTitle, statementTitle } from './title.ts';
import { spanOf } from './wording.ts';

/** Days before the publication within which an event still belongs to the article's own news. */
const NEWS_DAYS = 14;

/** Words of an earlier time, or of none. */
const BACKGROUND = new Set(
  'later previously earlier formerly once initially originally eventually twice often repeatedly always never usually'.split(
    ' ',
  ),
);

/** What an article has told so far, as far as later sentences lean on it. */
export class Narrative {
  readonly tellings: Telling[] = [];
  readonly reasons = new Map<number, string>();
  private pending: { group: DateGroup; block: number; evidence: DraftEvidence } | undefined;
  private carried: DraftEvidence | undefined;
  private readonly published: string;
  private readonly publishedDay: number;

  constructor(published: string) {
    this.published = published;
    this.publishedDay = daysOf(published).first;
  }

  /** Reads one sentence: adds its events, or its words to those told before. */
  read(r: Reading, lead: boolean): void {
    const { clauses } = r.clauses;
    const before = this.tellings.length;
    const dated = this.assign(r);
    this.carry(r, dated);
    if (isQuoteOnly(r) && dated.size === 0 && this.continues(r)) return;
    for (const clause of clauses) this.readClause(r, clause, dated, lead);
    for (const group of r.dates) {
      const nominal = nominalOf(r, group);
      if (nominal) this.addNominal(r, group, nominal);
    }
    if (this.tellings.length === before) this.lean(r);
  }

  /** "Atlanta, 1996. A blast shocks the games.": a date that stands alone is the next sentence's. */
  private carry(r: Reading, dated: Map<Clause, DateGroup>): void {
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
  private assign(r: Reading): Map<Clause, DateGroup> {
    const out = new Map<Clause, DateGroup>();
    for (const group of r.dates) {
      if (group.relation === 'before' || group.relation === 'after') {
        this.reasons.set(r.sentence.index, 'open-ended');
        continue;
      }
      if (nominalOf(r, group)) continue;
      const clause = r.clauseOfDate(group);
      if (!clause) continue;
      if (this.isOtherwiseCounted(clause, group)) {
        this.reasons.set(r.sentence.index, 'duration-only');
        continue;
      }
      const known = out.get(clause);
      if (!known || known.relation === 'offset') out.set(clause, group);
      // "since 1985, when they created a zone": the creation's date is the day itself.
      const when = r.whenAfter(group);
      if (when && group.edtf !== undefined) out.set(when, { ...group, relation: 'single' });
    }
    return out;
  }

  private readClause(r: Reading, clause: Clause, dated: ReadonlyMap<Clause, DateGroup>, lead: boolean): void {
    if (!clause.verb) return;
    const says = saysOf(r, clause);
    if (says) this.readSpeech(r, clause, dated, lead);
    else this.readAction(r, clause, dated, lead);
  }

  private readSpeech(r: Reading, clause: Clause, dated: ReadonlyMap<Clause, DateGroup>, lead: boolean): void {
    const group = dated.get(clause);
    const content = contentOf(r, clause);
    const contentDated = content !== undefined && dated.has(content);
    const speakers = speakersOf(r, clause);
    const [speaker] = speakers;
    if (!group && isMereSource(r, clause) && !r.isOfficial(clause.subject)) {
      // The source's words are the article's own news when it opens with them.
      if (lead && content && !contentDated) this.readAction(r, content, dated, true, clause);
      else if (!contentDated && clause.kind !== 'complement') this.continues(r);
      return;
    }
    if (!group && (contentDated || clause.kind === 'complement')) return;
    if (!group && clause.verb?.perfect === true && (clause.verb.tense === 'past' || !lead)) return;
    if (
      !group &&
      r.clauses.clauses.some(
        (c) => c.connective === 'when' && (c.verb?.head ?? Infinity) < (clause.verb?.head ?? 0),
      )
    )
      return;
    const { verb } = clause;
    if (
      !verb ||
      (!group &&
        (verb.modal !== undefined ||
          verb.negated ||
          clause.kind === 'adverbial' ||
          (clause.kind === 'relative' && !lead && clause.connective !== 'who')))
    )
      return;
    if (!group && (clause.kind === 'absolute' || (clause.kind === 'participle' && clause.inherited))) {
      this.extendLast(r, clause);
      return;
    }
    const joined = !group && this.joinSpeech(r, clause, speaker);
    if (joined) return;
    const when = group ? this.dateOf(r, clause, group) : this.saidWhen(r, speakers);
    if (!when) return;
    const title = statementTitle(r, clause, content, quotedWords(r, clause, content));
    if (title === '') return;
    const actors = [...new Set([...speakers, ...(content ? contentParticipants(r, content, clause) : [])])];
    this.add(r, clause, group, {
      title,
      ...when,
      status: 'happened',
      kind: 'statement',
      actors,
      ...(speaker && { speaker }),
      lead,
    });
  }

  private readAction(
    r: Reading,
    clause: Clause,
    dated: ReadonlyMap<Clause, DateGroup>,
    lead: boolean,
    source?: Clause,
  ): void {
    const { verb } = clause;
    if (!verb) return;
    const group = dated.get(clause) ?? this.sharedDate(r, clause, dated);
    if (!group) {
      if (!(lead && this.isNews(r, clause)) && !this.isOnward(r, clause)) return;
    } else if (clause.connective === 'if' || clause.connective === 'unless') {
      this.reasons.set(r.sentence.index, 'conditional');
      return;
    }
    if (
      group &&
      verb.modal !== undefined &&
      /^(?:may|might|could|can|should|must)$/.test(verb.modal) &&
      group.relation !== 'until'
    ) {
      this.reasons.set(r.sentence.index, 'possibility');
      return;
    }
    const when = group
      ? this.dateOf(r, clause, group)
      : lead
        ? this.ownNews()
        : this.saidWhen(r, participantsOf(r, clause));
    if (!when) {
      if (group) this.reasons.set(r.sentence.index, 'unresolved');
      return;
    }
    const doers = participantsOf(r, clause);
    if (
      group &&
      (clause.quoted || /^(?:we|i|you)$/.test(r.tokens[clause.subject?.from ?? -1]?.lower ?? ''))
    ) {
      this.reasons.set(r.sentence.index, 'quoted-speech');
      return;
    }
    if ((clause.kind === 'relative' || clause.kind === 'participle') && doers.length === 0) {
      this.reasons.set(r.sentence.index, 'no-actor');
      return;
    }
    if (this.joinOccasion(r, when.date)) return;
    if (!group && !lead && this.joinCompany(r, clause, when.date)) return;
    const title = clauseTitle(r, clause, group);
    if (title === '') {
      this.reasons.set(r.sentence.index, 'no-subject');
      return;
    }
    const lasts = group?.relation === 'since' || group?.relation === 'lasting';
    const status = statusOf(
      clause,
      when.date,
      this.published,
      lasts,
      r.tokens.slice(clause.start, verb.to + 3),
    );
    const said = source ?? r.trailingSource(clause);
    const attribution = (said && sourceOf(r, said)) ?? accordingTo(r);
    this.add(r, clause, group, {
      title,
      ...when,
      status,
      kind: kindOf(r, clause),
      actors: doers,
      ...(attribution !== undefined && { attribution }),
      lead,
    });
  }

  /** The date that an earlier clause of the sentence opened with: "In June X fell and Y was arrested". */
  private sharedDate(
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

  /** Whether an undated clause of the lead is news: a named doer who does something. */
  private isNews(r: Reading, clause: Clause): boolean {
    const { verb } = clause;
    if (!verb || verb.form !== 'finite' || verb.negated) return false;
    if (clause.kind !== 'main' && !(clause.kind === 'coordinate' && clause.parent?.verb === undefined))
      return false;
    if (STATIVE_VERBS.has(verb.lemma) && !r.isCopulaOfDoing(clause)) return false;
    if (verb.modal !== undefined && !looksAhead(clause)) return false;
    if (this.tellings.some((t) => t.lead && t.kind !== 'statement')) return false;
    return (
      clause.subject !== undefined &&
      r.partakers({ from: clause.subject.from, to: r.tokens.length }).length > 0
    );
  }

  /** Whether an undated clause goes on with the article's own news: someone named does something, and no older date is in force. */
  private isOnward(r: Reading, clause: Clause): boolean {
    const { verb, subject } = clause;
    if (
      !verb ||
      !subject ||
      verb.form !== 'finite' ||
      verb.negated ||
      clause.quoted ||
      r.sentence.blockKind !== 'paragraph'
    )
      return false;
    if (
      clause.kind !== 'main' &&
      !(clause.kind === 'coordinate' && clause.parent?.kind === 'main' && !clause.inherited)
    )
      return false;
    const ahead = verb.modal !== undefined && looksAhead(clause);
    const done =
      verb.modal === undefined &&
      (verb.perfect ? verb.tense === 'present' && !verb.progressive : verb.tense === 'past');
    if ((!ahead && !done) || STATIVE_VERBS.has(verb.lemma) || r.tokens.some((t) => BACKGROUND.has(t.lower)))
      return false;
    if (
      verb.perfect &&
      !r.tokens
        .slice(verb.from, verb.to)
        .some((t) => t.lower === 'already' || t.lower === 'just' || t.lower === 'now')
    )
      return false;
    if (kindOf(r, clause) === 'figure' && r.mentionsIn(subject).length > 0) return true;
    const doers = r.referents(subject);
    if (verb.passive ? !r.agentOf(clause) && !doers.some((e) => e.kind === 'person') : doers.length === 0)
      return false;
    if (ahead) return true;
    const last = this.tellings.findLast((t) => r.sentence.index - t.at <= 3);
    return !last || last.date === null || last.date === this.published || this.isRecent(last.date);
  }

  private ownNews(): { date: string; dating: Dating; explicit: boolean } {
    return {
      date: this.published,
      dating: {
        basis: 'publication',
        anchor: this.published,
        anchorKind: 'publication',
        rule: 'article-news',
      },
      explicit: false,
    };
  }

  /** Undated words: of the day on which their speaker last did something new, else of the publication. */
  private saidWhen(
    r: Reading,
    speakers: readonly Entity[],
  ): { date: string; dating: Dating; explicit: boolean } {
    const last = this.tellings.findLast(
      (t) =>
        r.sentence.index - t.at <= 8 &&
        t.date !== null &&
        this.isRecent(t.date) &&
        t.actors.some((a) => speakers.includes(a)) &&
        t.status === 'happened',
    );
    if (last && last.date !== null && last.date !== this.published) {
      return {
        date: last.date,
        dating: { basis: 'relative', anchor: last.date, anchorKind: 'narrative', rule: 'same-occasion' },
        explicit: false,
      };
    }
    return this.ownNews();
  }

  private isRecent(date: string): boolean {
    const { first, last } = daysOf(date);
    return last <= this.publishedDay + 1 && first >= this.publishedDay - NEWS_DAYS && last - first < 8;
  }

  private dateOf(
    r: Reading,
    clause: Clause,
    group: DateGroup,
  ): { date: string; dating: Dating; explicit: boolean } | undefined {
    if (group.relation === 'offset' && group.offset) return this.offsetDate(r, clause, group);
    const date = governedDate(group, this.published, clause.verb?.tense === 'past' ? 'past' : 'other');
    return date === undefined ? undefined : { date, dating: group.dating, explicit: true };
  }

  /** "had worked there for 25 years": counted up to some other day than today. */
  private isOtherwiseCounted(clause: Clause, group: DateGroup): boolean {
    const untilNow = clause.verb?.perfect === true && clause.verb.tense === 'present';
    return (
      group.dating.rule === 'duration-until-now' &&
      !/\b(?:past|last)\b/.test(group.dating.expression ?? '') &&
      !untilNow
    );
  }

  /** "met days after Y": the meeting's day is the narrative's. */
  private offsetDate(
    r: Reading,
    clause: Clause,
    group: DateGroup,
  ): { date: string; dating: Dating; explicit: boolean } | undefined {
    const other = r.clauses.clauses.find(
      (c) =>
        c.parent === clause &&
        c.kind === 'adverbial' &&
        (r.tokens[c.start]?.start ?? 0) <= group.end &&
        (r.tokens[c.start]?.end ?? 0) >= group.end,
    );
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
    if (!last || last.date === null) return undefined;
    return {
      date: last.date,
      dating: { basis: 'relative', anchor: last.date, anchorKind: 'narrative', rule: 'same-occasion' },
      explicit: false,
    };
  }

  private addNominal(r: Reading, group: DateGroup, nominal: Range): void {
    const date = governedDate(group, this.published, 'past');
    const telling = date === undefined ? undefined : nominalTelling(r, nominal);
    if (!telling || date === undefined) {
      this.reasons.set(r.sentence.index, this.reasons.get(r.sentence.index) ?? 'modifier');
      return;
    }
    const ahead = date > this.published;
    this.push(r, {
      ...telling,
      date,
      dating: group.dating,
      status: ahead ? 'planned' : 'happened',
      kind: 'action',
      evidence: [
        {
          start: r.sentence.start,
          end: r.sentence.end,
          marks: [spanOf(r.tokens, nominal)],
          dateSpan: { start: group.start, end: group.end },
        },
      ],
      at: r.sentence.index,
      lead: false,
      explicit: true,
      aside: true,
      noun: true,
    });
  }

  private add(
    r: Reading,
    clause: Clause,
    group: DateGroup | undefined,
    told: Omit<Telling, 'evidence' | 'trigger' | 'lemma' | 'at' | 'aside'>,
  ): void {
    const { verb } = clause;
    if (!verb) return;
    const head = r.tokens[verb.head];
    this.push(r, {
      ...told,
      evidence: [
        {
          start: r.sentence.start,
          end: r.sentence.end,
          marks: r.marksOf(clause),
          ...(group && {
            dateSpan: {
              start: Math.max(group.start, r.sentence.start),
              end: Math.min(group.end, r.sentence.end),
            },
          }),
        },
      ],
      ...(head && { trigger: { start: head.start, end: head.end } }),
      lemma: verb.lemma,
      at: r.sentence.index,
      aside: clause.kind === 'relative' || clause.kind === 'participle' || clause.kind === 'adverbial',
    });
  }

  private push(r: Reading, telling: Telling): void {
    const { carried } = this;
    this.carried = undefined;
    // The date's words stand in the sentence before.
    if (carried && telling.at === r.sentence.index) {
      telling.evidence = [
        carried,
        ...telling.evidence.map(({ start, end, marks }) => ({ start, end, marks })),
      ];
    }
    this.tellings.push(telling);
  }

  /** More words of the speaker of a moment ago: a quotation going on, "he added". */
  private joinSpeech(r: Reading, clause: Clause, speaker: Entity | undefined): boolean {
    const last = this.tellings.at(-1);
    if (!last || last.kind !== 'statement' || !speaker || last.speaker !== speaker) return false;
    if (r.sentence.index - (this.lastEvidenceAt(last) ?? last.at) > 1) return false;
    if (r.sentence.index === last.at || !r.isNamed(clause.subject) || r.opensWithQuote()) {
      this.append(r, last);
      return true;
    }
    return false;
  }

  private lastAt = new Map<Telling, number>();
  private lastEvidenceAt(t: Telling): number | undefined {
    return this.lastAt.get(t);
  }

  private append(r: Reading, t: Telling): void {
    this.lastAt.set(t, r.sentence.index);
    if (t.evidence.some((e) => e.start === r.sentence.start)) return;
    t.evidence.push({
      start: r.sentence.start,
      end: r.sentence.end,
      marks: [{ start: r.sentence.start, end: r.sentence.end }],
    });
  }

  private continues(r: Reading): boolean {
    const last = this.tellings.at(-1);
    if (!last || last.kind !== 'statement' || r.sentence.index - (this.lastEvidenceAt(last) ?? last.at) > 1)
      return false;
    this.append(r, last);
    return true;
  }

  private extendLast(r: Reading, clause: Clause): void {
    const last = this.tellings.at(-1);
    if (!last || last.at !== r.sentence.index) return;
    for (const actor of participantsOf(r, clause)) if (!last.actors.includes(actor)) last.actors.push(actor);
  }

  /** "The announcement came in a conference held on Friday": more of what was just told. */
  private joinOccasion(r: Reading, date: string): boolean {
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
  private joinCompany(r: Reading, clause: Clause, date: string): boolean {
    const last = this.tellings.at(-1);
    if (!last || last.explicit || last.kind !== 'action' || last.date !== date) return false;
    if (r.sentence.index - (this.lastEvidenceAt(last) ?? last.at) > 1) return false;
    const shared = participantsOf(r, clause).filter((a) => last.actors.includes(a) && a.kind !== 'state');
    if (shared.length < 2) return false;
    this.append(r, last);
    return true;
  }

  /** Whether a sentence's subject is an occasion told of before: "The move", "That settlement". */
  private isOccasion(r: Reading): boolean {
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
  private lean(r: Reading): void {
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
