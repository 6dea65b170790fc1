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

/** Neither plan nor aside, nor a state that lasts: those move no story on. */
const isDeed = (t: Telling): boolean =>
  !t.aside &&
  t.noun !== true &&
  (t.status === 'happened' || t.status === 'cancelled') &&
  t.dating.rule !== 'duration-until-now';

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

  /** Told in a broadcast or hearing: what has no date there is talk. */
  protected readonly spoken: boolean;

  constructor(published: string, spoken = false) {
    this.published = published;
    this.spoken = spoken;
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

  protected extendLast(r: Reading, clause: Clause): void {
    const last = this.tellings.at(-1);
    if (!last || last.at !== r.sentence.index) return;
    for (const actor of participantsOf(r, clause)) if (!last.actors.includes(actor)) last.actors.push(actor);
  }

  /** What an undated clause goes on from: the last deed of one of its doers, else the last of anybody near; plans and asides apart. */
  protected goesOnFrom(r: Reading, doers: readonly Entity[]): Telling | undefined {
    return (
      this.lastTold(r, 8, (t) => isDeed(t) && t.actors.some((a) => doers.includes(a))) ??
      this.lastTold(r, 3, isDeed)
    );
  }

  /** The last telling of the sentences within `reach` that is as asked for. */
  private lastTold(r: Reading, reach: number, accept: (t: Telling) => boolean): Telling | undefined {
    for (let i = this.tellings.length - 1; i >= 0; i -= 1) {
      const told = this.tellings[i];
      if (!told || r.sentence.index - told.at > reach) return undefined;
      if (accept(told)) return told;
    }
    return undefined;
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
    const last = this.lastTold(
      r,
      8,
      (t) =>
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
    const standIns = r.standInsOf(clause);
    this.push(r, {
      ...told,
      evidence: [
        {
          start: r.sentence.start,
          end: r.sentence.end,
          marks: r.marksOf(clause),
          ...(standIns.length > 0 && { standIns }),
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
