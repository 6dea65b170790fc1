import * as v from 'valibot';
import { checked } from './data-file.ts';
import type { EventTelling } from './event.ts';
import { edtf, id } from './schemas.ts';

/** Raised whenever an older app could misread the file. */
export const TELLINGS_VERSION = 1;

/** The tellings of some events, in the outline's order. */
export interface Tellings {
  readonly version: typeof TELLINGS_VERSION;
  readonly events: readonly EventTelling[];
}

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

/** How an event is told. */
export const telling = v.object({
  dating,
  attribution: v.exactOptional(v.string()),
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
}) satisfies v.GenericSchema<EventTelling>;

const TellingsSchema: v.GenericSchema<Tellings> = v.object({
  version: v.literal(TELLINGS_VERSION),
  events: v.array(telling),
});

/** Checks parsed JSON and returns it as tellings. @throws {DatasetError} */
export const parseTellings = (json: unknown): Tellings =>
  checked(TellingsSchema, json, 'tellings', TELLINGS_VERSION);
