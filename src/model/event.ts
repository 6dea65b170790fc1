import type { TextPositionSelector, TextQuoteSelector } from './selector.ts';
import type { TextSpan } from './span.ts';

/** A readable slug, unique among its kind: `2018-india-signs-s-400-deal`, `narendra-modi`, `arms-trade`. */
export type EventId = string;
export type ActorId = string;
export type TopicId = string;
export type ArticleId = string;

/** As of the article that tells of it. */
export type EventStatus = 'happened' | 'ongoing' | 'planned' | 'cancelled';
export const EVENT_STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'cancelled',
] as const satisfies EventStatus[];

/** A `statement`'s saying is the event; a `figure` is a measurement over a period. */
export type EventKind = 'action' | 'statement' | 'figure';
export const EVENT_KINDS = ['action', 'statement', 'figure'] as const satisfies EventKind[];

export type ActorKind = 'person' | 'organisation' | 'state';
export const ACTOR_KINDS = ['person', 'organisation', 'state'] as const satisfies ActorKind[];

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names that the articles use, without `name`. */
  readonly aliases: readonly string[];
}

export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  /** IPTC Media Topics code (`medtop:20000639`); absent for a collection's own topic. */
  readonly code?: string;
}

export interface Article {
  readonly id: ArticleId;
  /** ISO 8601 day. */
  readonly datePublished: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
}

/**
 * How a date was found, in terms a reader can check.
 * - `stated`: the text names the date. - `relative`: worked out from the anchor.
 * - `publication`: the article's own news, no expression. - `editor`: set in a correction or lexicon.
 */
export type DateBasis = 'stated' | 'relative' | 'publication' | 'editor';

export interface Dating {
  readonly basis: DateBasis;
  /** The words that were read, as they stand in the text: "Earlier this week". */
  readonly expression?: string;
  /** The EDTF date that a relative expression was read against. */
  readonly anchor?: string;
  /** What the anchor is: the publication date, or an earlier date or event of the text. */
  readonly anchorKind?: 'publication' | 'narrative' | 'event';
  /** The rule that read it, a name of the rule table: `relative-week`. */
  readonly rule: string;
  /** For a date taken over from an earlier sentence, which `anchor` is: how that sentence's date was found. */
  readonly origin?: DateOrigin;
  /** A lexicon's or correction's source for its date. */
  readonly source?: string;
}

/** The words that date the sentence which another continues, and what they were read against. */
export type DateOrigin = Pick<Dating, 'basis' | 'expression' | 'anchor' | 'anchorKind'>;

/** One article's telling of an event. */
export interface Mention {
  readonly article: ArticleId;
  /** Whole sentences. */
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** The words that tell of the event; offsets into `quote.exact`, in order, disjoint. */
  readonly marks: readonly TextSpan[];
  /** The date expression, offsets into `quote.exact`; absent when the date comes from elsewhere. */
  readonly dateSpan?: TextSpan;
  /** EDTF, as this article tells it. */
  readonly date: string;
  readonly dating: Dating;
}

/** What lists, lanes and filters need to know of an event. */
export interface EventOutline {
  readonly id: EventId;
  /** A headline: present tense, who did what, at most 80 characters. */
  readonly title: string;
  /** EDTF, no more precise than the text. */
  readonly date: string;
  readonly status: EventStatus;
  readonly kind: EventKind;
  readonly actors: readonly ActorId[];
  /** The first is the event's lane. */
  readonly topics: readonly TopicId[];
  /** 0 to 1, comparable within one dataset. */
  readonly salience: number;
  /** That tell of it, in order of publication. */
  readonly articles: readonly ArticleId[];
}

/** How an event is told: the words it comes from, and how they were read. */
export interface EventTelling {
  readonly dating: Dating;
  /** Who says so, through whom: "TASS, citing Dmitry Shugayev". */
  readonly attribution?: string;
  /** At least one, in order of publication. */
  readonly mentions: readonly Mention[];
}

/** Its mentions name the articles. */
export interface TimelineEvent extends Omit<EventOutline, 'articles'>, EventTelling {}
