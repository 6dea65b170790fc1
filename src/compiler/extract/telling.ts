import type { Dating, EventKind, EventStatus } from '../../model/event.ts';
import type { TextSpan } from '../../model/span.ts';
import type { Entity } from './cast.ts';
import type { DraftEvidence } from './draft.ts';

/** An event in the making: one clause's telling, to which later sentences may add. */
export interface Telling {
  title: string;
  date: string | null;
  dating: Dating;
  status: EventStatus;
  kind: EventKind;
  actors: Entity[];
  attribution?: string;
  evidence: DraftEvidence[];
  trigger?: TextSpan;
  /** The verb's or happening's lemma. */
  lemma: string;
  /** Sentence index of its first telling. */
  at: number;
  /** Who speaks, of a statement. */
  speaker?: Entity;
  /** Told by the headline, standfirst or first sentences. */
  lead: boolean;
  /** The sentence's own words carry the date. */
  explicit: boolean;
  /** Told by a noun phrase: "the 1991 agreement". */
  noun?: boolean;
  /** Told in a heading or a subordinate clause. */
  aside: boolean;
}
