import { type Taken, takenEvents } from './taken.ts';

const COLUMNS = [
  'id', 'title', 'date', 'when', 'status', 'kind', 'actors', 'topics', 'said_by',
  'quote', 'article', 'publisher', 'published', 'article_url', 'link',
]; // prettier-ignore

/** A spreadsheet takes a cell that begins so for a formula, and runs it (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * The events as CSV (RFC 4180: CRLF, quotes doubled), in UTF-8 with a byte order mark, by which spreadsheets know it.
 * Several actors or topics are parted by `; `. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function toCsv(taken: Taken): string {
  const rows = takenEvents(taken).map(({ event, when, actors, topics, mention, article, link }) => [
    event.id, event.title, event.date, when, event.status, event.kind,
    actors.join('; '), topics.join('; '), event.attribution ?? '',
    mention?.quote.exact ?? '', article?.headline ?? '', article?.publisher ?? '',
    article?.datePublished ?? '', article?.url ?? '', link,
  ]); // prettier-ignore
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
