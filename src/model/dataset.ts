import * as v from 'valibot';
import { checked } from './data-file.ts';
import {
  type Actor,
  type Article,
  EVENT_KINDS,
  EVENT_STATUSES,
  type EventId,
  type TimelineEvent,
  type Topic,
} from './event.ts';
import { collected, edtf, id } from './schemas.ts';
import { telling } from './tellings.ts';

/** Raised by one whenever an older app could misread the files. Changes: docs/dataset-format.md. */
export const DATASET_VERSION = 1;

export interface Collection {
  readonly title: string;
  readonly description?: string;
  /** BCP 47. */
  readonly language: string;
}

/** An event that was published once and that no article tells of now: what its link still shows. */
export interface WithdrawnEvent {
  readonly id: EventId;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  /** ISO 8601 day since which it is gone. */
  readonly withdrawn: string;
}

/** All that crosses from the compiler to the app. */
export interface Dataset {
  readonly version: typeof DATASET_VERSION;
  readonly collection: Collection;
  readonly articles: readonly Article[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  /** By date, then id. */
  readonly events: readonly TimelineEvent[];
  /** Ids published before, and the event's or the withdrawn event's id today. */
  readonly moved?: Readonly<Record<EventId, EventId>>;
  /** By id. */
  readonly withdrawn?: readonly WithdrawnEvent[];
}

const DatasetSchema: v.GenericSchema<Dataset> = v.object({
  version: v.literal(DATASET_VERSION),
  ...collected,
  events: v.array(
    v.object({
      id,
      title: v.string(),
      date: edtf,
      status: v.picklist(EVENT_STATUSES),
      kind: v.picklist(EVENT_KINDS),
      actors: v.array(id),
      topics: v.array(id),
      salience: v.number(),
      ...telling.entries,
    }),
  ),
});

/** Checks parsed JSON and returns it as a dataset. @throws {DatasetError} */
export const parseDataset = (json: unknown): Dataset =>
  checked(DatasetSchema, json, 'dataset', DATASET_VERSION);
