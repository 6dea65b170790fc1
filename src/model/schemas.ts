import * as v from 'valibot';
import { parseEdtf } from './edtf.ts';
import { ACTOR_KINDS, type Actor, type Article, type Topic } from './event.ts';

/* The forms that the files of data have in common. */

export const id = v.pipe(v.string(), v.minLength(1));
const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((value) => parseEdtf(value) !== undefined, 'no such day'),
);
export const edtf = v.pipe(
  v.string(),
  v.check((value) => parseEdtf(value) !== undefined, 'not an EDTF date'),
);
/** Becomes a link: `javascript:` must not. */
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//i));
const article = v.object({
  id,
  datePublished: day,
  headline: v.string(),
  standfirst: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  author: v.exactOptional(v.string()),
  url: v.exactOptional(webAddress),
}) satisfies v.GenericSchema<Article>;

const actor = v.object({
  id,
  name: v.string(),
  kind: v.picklist(ACTOR_KINDS),
  aliases: v.array(v.string()),
}) satisfies v.GenericSchema<Actor>;

const topic = v.object({
  id,
  name: v.string(),
  code: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<Topic>;

/** What a dataset and its outline have in common. */
export const collected = {
  collection: v.object({ title: v.string(), description: v.exactOptional(v.string()), language: v.string() }),
  articles: v.array(article),
  actors: v.array(actor),
  topics: v.array(topic),
  moved: v.exactOptional(v.record(id, id)),
  withdrawn: v.exactOptional(v.array(v.object({ id, title: v.string(), date: edtf, withdrawn: day }))),
};
