import { EVENT_NOUNS, OCCASION_NOUNS } from '../lexicon/event-nouns.ts';
import type { Entity } from './cast.ts';
import type { Clause } from './clause.ts';
import type { DateGroup } from './dates.ts';
import { daysOf } from './days.ts';
import type { DraftEvidence } from './draft.ts';
import { participantsOf } from './participants.ts';
import type { Reading } from './reading.ts';
import type { Telling } from './telling.ts';
import { sameOccasion, type When } from './when.ts';

/** Days before the publication within which an event still belongs to the article's own news. */
const NEWS_DAYS = 14;

/** What an article has told so far, as far as later sentences lean on it. */
export class Memory {
  readonly tellings: Telling[] = [];

  readonly reasons = new Map<number, string>();

  protected carried: DraftEvidence | undefined;

  protected readonly published: string;

  protected readonly publishedDay: number;

  protected lastAt = new Map<Telling, number>();

  protected lastEvidenceAt(t: Telling): number | undefined {
    return this.lastAt.get(t);
  }

  constructor(published: string) {
    this.published = published;
    this.publishedDay = daysOf(published).first;
  }

  protected push(r: Reading, telling: Telling): void {
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

  protected append(r: Reading, t: Telling): void {
    this.lastAt.set(t, r.sentence.index);
    if (t.evidence.some((e) => e.start === r.sentence.start)) return;
    t.evidence.push({
      start: r.sentence.start,
      end: r.sentence.end,
      marks: [{ start: r.sentence.start, end: r.sentence.end }],
    });
  }

  protected continues(r: Reading): boolean {
    const last = this.tellings.at(-1);
    if (!last || last.kind !== 'statement' || r.sentence.index - (this.lastEvidenceAt(last) ?? last.at) > 1)
      return false;
    this.append(r, last);
    return true;
  }

  protected extendLast(r: Reading, clause: Clause): void {
    const last = this.tellings.at(-1);
    if (!last || last.at !== r.sentence.index) return;
    for (const actor of participantsOf(r, clause)) if (!last.actors.includes(actor)) last.actors.push(actor);
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

  protected ownNews(): When {
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
  protected saidWhen(r: Reading, speakers: readonly Entity[]): When {
    const last = this.tellings.findLast(
      (t) =>
        r.sentence.index - t.at <= 8 &&
        t.date !== null &&
        this.isRecent(t.date) &&
        t.actors.some((a) => speakers.includes(a)) &&
        t.status === 'happened',
    );
    if (last && last.date !== null && last.date !== this.published) {
      return sameOccasion(last, last.date);
    }
    return this.ownNews();
  }

  protected isRecent(date: string): boolean {
    const { first, last } = daysOf(date);
    return last <= this.publishedDay + 1 && first >= this.publishedDay - NEWS_DAYS && last - first < 8;
  }

  protected add(
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
}
