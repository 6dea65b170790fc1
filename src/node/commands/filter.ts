import { once } from 'node:events';
import type { Writable } from 'node:stream';
import * as v from 'valibot';
import type { ArticleRecord } from '../../compiler/parse/jsonl.ts';
import { splitLines } from '../lines.ts';

/** Bytes; a longer line is no article. */
const LONGEST_LINE = 64_000_000;

export interface FilterStreams {
  readonly stdin: AsyncIterable<Buffer>;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/**
 * Reads articles as JSON Lines and writes one JSON line for each (none when there is no answer), in order and one at a
 * time, as fast as the reader takes them.
 * A line that cannot be used is named on stderr with its number and skipped.
 * @returns the exit status: 0, or 1 when a line was skipped.
 */
export async function filterArticles(
  answer: (article: ArticleRecord) => object | void,
  { stdin, stdout, stderr }: FilterStreams,
): Promise<number> {
  let status = 0;
  for await (const { number, bytes } of splitLines(stdin, LONGEST_LINE)) {
    const line = answerLine(bytes, answer);
    if (line === undefined) continue;
    if ('problem' in line) {
      status = 1;
      stderr.write(`line ${number}: ${line.problem}; skipped\n`);
    } else if (line.json !== undefined && !stdout.write(`${line.json}\n`)) {
      await once(stdout, 'drain');
    }
  }
  return status;
}

function answerLine(
  bytes: Buffer | undefined,
  answer: (article: ArticleRecord) => object | void,
): { json: string | undefined } | { problem: string } | undefined {
  if (!bytes) return { problem: `longer than ${LONGEST_LINE / 1e6} MB` };
  const read = readRecord(bytes);
  if (!read || 'problem' in read) return read;
  try {
    return { json: JSON.stringify(answer(read.article)) };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { problem: `failed on article "${read.article.id}" (please report it): ${message}` };
  }
}

const RecordSchema = v.object({
  id: v.pipe(v.union([v.string(), v.number()], 'must be a string'), v.transform(String)),
  datePublished: v.pipe(
    v.string('must be a day, YYYY-MM-DD'),
    v.transform((value) => value.replace(/T.*$/, '')),
    v.isoDate('must be a day, YYYY-MM-DD'),
    v.check(isRealDay, 'names a day that the calendar does not have'),
  ),
  headline: v.optional(v.string('must be a string'), ''),
  text: v.string('must be a string'),
});

/** Undefined for an empty line. */
function readRecord(bytes: Buffer): { article: ArticleRecord } | { problem: string } | undefined {
  let json: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return undefined;
    json = JSON.parse(text);
  } catch (thrown) {
    return { problem: thrown instanceof SyntaxError ? `not JSON: ${thrown.message}` : 'not UTF-8' };
  }
  const result = v.safeParse(RecordSchema, json);
  if (result.success) return { article: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  if (path === null) return { problem: 'not a JSON object' };
  const value = issue.input === undefined ? 'is missing' : issue.message;
  return { problem: `"${path}" ${value}` };
}

function isRealDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
