import * as v from 'valibot';
import { checked, DatasetError } from './data-file.ts';
import { type Dataset, DATASET_VERSION } from './dataset.ts';
import { EVENT_KINDS, EVENT_STATUSES } from './event.ts';
import { type Outline, type OutlineFiles, outlineOf } from './outline.ts';
import { collected, edtf, id } from './schemas.ts';

/** Raised whenever an older app could misread a site's data. */
const OUTLINE_VERSION = 2;

/** A place in a list, from 0. */
type Place = number;

/** A column a field, all of one length: a third of the bytes of objects. */
interface EventColumns {
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly date: readonly string[];
  /** In `EVENT_STATUSES`, and of kinds in `EVENT_KINDS`. */
  readonly status: readonly Place[];
  readonly kind: readonly Place[];
  readonly salience: readonly number[];
  /** In the outline's actors, and so on. */
  readonly actors: readonly (readonly Place[])[];
  readonly topics: readonly (readonly Place[])[];
  readonly articles: readonly (readonly Place[])[];
}

/** An outline as it is written. */
interface OutlineFile extends Omit<Dataset, 'version' | 'events'>, OutlineFiles {
  readonly version: typeof OUTLINE_VERSION;
  readonly events: EventColumns;
}

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const places = v.array(v.array(place));

const OutlineSchema: v.GenericSchema<OutlineFile> = v.object({
  version: v.literal(OUTLINE_VERSION),
  ...collected,
  events: v.object({
    id: v.array(id),
    title: v.array(v.string()),
    date: v.array(edtf),
    status: v.array(place),
    kind: v.array(place),
    salience: v.array(v.number()),
    actors: places,
    topics: places,
    articles: places,
  }),
  tellings: v.array(v.string()),
  texts: v.array(v.string()),
});

/** The outline of a dataset, as it is written. */
export function outlineFile(dataset: Dataset, files: OutlineFiles): OutlineFile {
  const events = dataset.events.map(outlineOf);
  const actors = placesIn(dataset.actors);
  const topics = placesIn(dataset.topics);
  const articles = placesIn(dataset.articles);
  return {
    ...dataset,
    version: OUTLINE_VERSION,
    events: {
      id: events.map((event) => event.id),
      title: events.map((event) => event.title),
      date: events.map((event) => event.date),
      status: events.map((event) => EVENT_STATUSES.indexOf(event.status)),
      kind: events.map((event) => EVENT_KINDS.indexOf(event.kind)),
      salience: events.map((event) => event.salience),
      actors: events.map((event) => actors(event.actors)),
      topics: events.map((event) => topics(event.topics)),
      articles: events.map((event) => articles(event.articles)),
    },
    ...files,
  };
}

function placesIn(values: readonly { readonly id: string }[]): (ids: readonly string[]) => Place[] {
  const known = new Map(values.map((value, i) => [value.id, i]));
  return (ids) => ids.flatMap((one) => known.get(one) ?? []);
}

/** Checks parsed JSON and returns it as an outline. @throws {DatasetError} */
export function parseOutline(json: unknown): Outline {
  const { events: columns, ...file } = checked(OutlineSchema, json, 'outline', OUTLINE_VERSION);
  const named = (
    values: readonly { readonly id: string }[],
    column: 'actors' | 'topics' | 'articles',
    i: Place,
  ): string[] => at(columns[column], i, column).map((one) => at(values, one, column).id);
  return {
    ...file,
    version: DATASET_VERSION,
    events: columns.id.map((eventId, i) => ({
      id: eventId,
      title: at(columns.title, i, 'title'),
      date: at(columns.date, i, 'date'),
      status: at(EVENT_STATUSES, at(columns.status, i, 'status'), 'status'),
      kind: at(EVENT_KINDS, at(columns.kind, i, 'kind'), 'kind'),
      actors: named(file.actors, 'actors', i),
      topics: named(file.topics, 'topics', i),
      salience: at(columns.salience, i, 'salience'),
      articles: named(file.articles, 'articles', i),
    })),
  };
}

function at<T>(values: readonly T[], i: Place, column: keyof EventColumns): T {
  const value = values[i];
  if (value === undefined) throw new DatasetError('shape', `broken outline: events.${column}: no place ${i}`);
  return value;
}
