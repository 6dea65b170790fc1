import { type Dataset, DATASET_VERSION } from './dataset.ts';
import type { EventOutline, EventTelling, TimelineEvent } from './event.ts';

/** Events whose tellings are one file: some 30 kB compressed. */
export const TELLINGS_PER_FILE = 256;
/** Articles whose texts are one file: the same. */
export const TEXTS_PER_FILE = 16;

/** A dataset without the words of its articles: all that is drawn before an event is opened. */
export interface Outline extends Omit<Dataset, 'events'>, OutlineFiles {
  /** By date, then id. */
  readonly events: readonly EventOutline[];
}

/** The files of what the outline leaves out; addresses from the outline's own. */
export interface OutlineFiles {
  /** Of `TELLINGS_PER_FILE` events each, in the outline's order. */
  readonly tellings: readonly string[];
  /** Of `TEXTS_PER_FILE` articles each, in the outline's order; none where only quotes are published. */
  readonly texts: readonly string[];
}

/** An event with all that is known of it. */
export interface ToldEvent extends EventOutline, EventTelling {}

/** What the outline says of an event. */
export function outlineOf(event: TimelineEvent): EventOutline {
  const { dating: _, attribution: __, mentions, ...outline } = event;
  return { ...outline, articles: [...new Set(mentions.map(({ article }) => article))] };
}

/** What the outline leaves out of an event. */
export const tellingOf = ({ dating, attribution, mentions }: TimelineEvent): EventTelling => ({
  dating,
  ...(attribution !== undefined && { attribution }),
  mentions,
});

/** The dataset of these events. */
export function datasetWith(outline: Outline, events: readonly ToldEvent[]): Dataset {
  const { tellings: _, texts: __, ...dataset } = outline;
  return { ...dataset, version: DATASET_VERSION, events: events.map(({ articles: ___, ...event }) => event) };
}
