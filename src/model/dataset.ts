import * as v from 'valibot';
import {
  type Actor,
  ACTOR_KINDS,
  type Article,
  EVENT_KINDS,
  EVENT_STATUSES,
  type EventId,
  type TimelineEvent,
  type Topic,
} from './event.ts';
import { parseEdtf } from './edtf.ts';

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

/** The bytes are not a dataset that this app can read. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly reason: 'version' | 'shape';

  constructor(reason: 'version' | 'shape', message: string) {
    super(message);
    this.reason = reason;
  }
}

const id = v.pipe(v.string(), v.minLength(1));
const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((value) => parseEdtf(value) !== undefined, 'no such day'),
);
const edtf = v.pipe(
  v.string(),
  v.check((value) => parseEdtf(value) !== undefined, 'not an EDTF date'),
);
/** Becomes a link: `javascript:` must not. */
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//i));
const span = v.object({ start: v.number(), end: v.number() });
const dateOrigin = v.object({
  basis: v.picklist(['stated', 'relative', 'publication', 'editor']),
  expression: v.exactOptional(v.string()),
  anchor: v.exactOptional(v.string()),
  anchorKind: v.exactOptional(v.picklist(['publication', 'narrative', 'event'])),
});
const dating = v.object({
  ...dateOrigin.entries,
  rule: v.string(),
  origin: v.exactOptional(dateOrigin),
  source: v.exactOptional(v.string()),
});

const DatasetSchema: v.GenericSchema<Dataset> = v.object({
  version: v.literal(DATASET_VERSION),
  collection: v.object({ title: v.string(), description: v.exactOptional(v.string()), language: v.string() }),
  articles: v.array(
    v.object({
      id,
      datePublished: day,
      headline: v.string(),
      standfirst: v.exactOptional(v.string()),
      publisher: v.exactOptional(v.string()),
      author: v.exactOptional(v.string()),
      url: v.exactOptional(webAddress),
    }),
  ),
  actors: v.array(
    v.object({ id, name: v.string(), kind: v.picklist(ACTOR_KINDS), aliases: v.array(v.string()) }),
  ),
  topics: v.array(v.object({ id, name: v.string(), code: v.exactOptional(v.string()) })),
  events: v.array(
    v.object({
      id,
      title: v.string(),
      date: edtf,
      dating,
      status: v.picklist(EVENT_STATUSES),
      kind: v.picklist(EVENT_KINDS),
      actors: v.array(id),
      topics: v.array(id),
      attribution: v.exactOptional(v.string()),
      salience: v.number(),
      mentions: v.pipe(
        v.array(
          v.object({
            article: id,
            quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
            position: span,
            marks: v.array(span),
            dateSpan: v.exactOptional(span),
            date: edtf,
            dating,
          }),
        ),
        v.minLength(1),
      ),
    }),
  ),
  moved: v.exactOptional(v.record(id, id)),
  withdrawn: v.exactOptional(v.array(v.object({ id, title: v.string(), date: edtf, withdrawn: day }))),
});

/**
 * Checks parsed JSON and returns it as a dataset.
 * @throws {DatasetError} `version` when it was written for another app, `shape` when it is broken.
 */
export function parseDataset(json: unknown): Dataset {
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;
  if (typeof version === 'number' && version !== DATASET_VERSION) {
    throw new DatasetError(
      'version',
      `dataset version ${version}, this app reads ${DATASET_VERSION}: rebuild the site or reload the page`,
    );
  }
  const result = v.safeParse(DatasetSchema, json, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new DatasetError('shape', `not a dataset: ${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
  }
  return result.output;
}
