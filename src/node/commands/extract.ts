import { extractArticle } from '../../compiler/extract/extract.ts';
import { type ArticleRecord, parseRecord } from '../../compiler/parse/jsonl.ts';

/** The draft events of one article, before articles are merged: offsets into its `text`, `date` null for an undated one. */
export function extractEvents(record: ArticleRecord): object {
  const events = extractArticle(parseRecord(record)).events.map((event) => ({
    title: event.title,
    date: event.date,
    status: event.status,
    kind: event.kind,
    actors: event.actors.map(({ name }) => name),
    salience: event.salience,
    evidence: event.evidence.map(({ start, end }) => ({ start, end })),
    // JSON leaves it out when undefined.
    trigger: event.trigger && { start: event.trigger.start, end: event.trigger.end },
  }));
  return { id: record.id, events };
}
