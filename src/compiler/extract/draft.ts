import type { ActorKind, Dating, EventKind, EventStatus, Topic } from '../../model/event.ts';
import type { TextSpan } from '../../model/span.ts';

/** An actor as one article names it. */
export interface DraftActor {
  /** The fullest name that the article gives, or the lexicon's canonical one. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Every other form in which the article names it. */
  readonly aliases: readonly string[];
  /** The editor's own: name and kind hold across the collection. */
  readonly fixed?: true;
}

/** Words that stand for somebody or something that other words name: "He", "the company". */
export interface StandIn extends TextSpan {
  /** Names; or of what is nobody, the words of before. */
  readonly means: readonly string[];
}

/** A sentence that tells of a draft event. All offsets are into the article's `text`. */
export interface DraftEvidence extends TextSpan {
  /** The words of the sentence that tell of the event. */
  readonly marks: readonly TextSpan[];
  /** The date expression, when it stands in this sentence. */
  readonly dateSpan?: TextSpan;
  /** Of its own words, those that were read for others; absent when none were. */
  readonly standIns?: readonly StandIn[];
}

/** One happening as one article tells it, before articles are merged. */
export interface DraftEvent {
  readonly title: string;
  /** EDTF; null when the text places it at no time. Only dated events reach the dataset. */
  readonly date: string | null;
  readonly dating: Dating;
  readonly status: EventStatus;
  readonly kind: EventKind;
  /** Those who take part, the one who acts first. */
  readonly actors: readonly DraftActor[];
  readonly topics: readonly Topic[];
  readonly attribution?: string;
  /** 0 to 1, within the article. */
  readonly salience: number;
  /** At least one; whole sentences, in text order. */
  readonly evidence: readonly DraftEvidence[];
  /** The word that names the happening: "signed". */
  readonly trigger?: TextSpan;
}

/** A sentence with a date that made no event, and why. */
export interface SkippedSentence extends TextSpan {
  /** A name of the reason table: `no-predicate`, `generic`, `duration-only`, ... */
  readonly reason: string;
}

export interface Extraction {
  readonly events: readonly DraftEvent[];
  readonly skipped: readonly SkippedSentence[];
  readonly counts: {
    readonly sentences: number;
    readonly datedSentences: number;
    readonly unresolvedExpressions: number;
  };
}
