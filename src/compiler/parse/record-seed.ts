import type { TextSpan } from '../../model/span.ts';
import { slug } from '../slug.ts';
import { readBody, tidyWords } from './body.ts';
import {
  finishArticle,
  METADATA_KEYS,
  type MetadataKey,
  metadataKey,
  readMetadata,
  type Written,
} from './metadata.ts';
import { Problems } from './problems.ts';
import { normaliseText, type SeedFile } from './seed-file.ts';
import { type ParsedSeed, readable } from './txt.ts';

/** A line of a `.jsonl` file. */
export interface ParsedRecord extends ParsedSeed {
  /** The article's id, when it can be told. */
  readonly id?: string;
}

const HINT =
  'a line is one article: {"id", "datePublished", "headline", "text", "publisher", "url"}; the first four are needed';
const MISSING = {
  date: { message: 'no publication date', hint: 'add "datePublished": "YYYY-MM-DD"' },
  headline: 'add "headline": the words of the headline',
  body: 'add "text": the article, a blank line ("\\n\\n") between its paragraphs',
};

/**
 * One line of JSON Lines as an article. Its id is that of the record; keys that are not known are passed over, for such files
 * come from other programs. What is wrong with a line costs no other.
 * @param line its text alone; the places of diagnostics are counted in it.
 */
export function parseRecordLine({ path, text: line }: SeedFile): ParsedRecord {
  const problems = new Problems(path, line);
  const whole = { start: 0, end: line.length };
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const found = placeOfError(message, line);
    problems.add('DL1030', found, `not JSON: ${message}`, HINT);
    return { diagnostics: problems.found };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    problems.add('DL1030', whole, 'a line that is no JSON object', HINT);
    return { diagnostics: problems.found };
  }
  const given = new Map(Object.entries(json));
  const id = idOf(given.get('id'));
  if (id === undefined) {
    const message = given.has('id') ? '"id" is no name' : 'the record has no "id"';
    problems.add(
      'DL1031',
      placeOfKey('id'),
      message,
      'give each article an id that lasts: its links are made of it',
    );
  }
  const written = new Map<MetadataKey, Written>();
  for (const [name, value] of given) {
    const key = metadataKey(name);
    if (!key || value === null || value === undefined || value === '') continue;
    const words = wordsOf(value);
    if (words === undefined) {
      problems.add('DL1031', placeOfKey(name), `"${name}" is no text`, HINT);
    } else if (!written.has(key) || METADATA_KEYS.some((known) => known === name)) {
      written.set(key, { value: words, span: placeOfKey(name) });
    }
  }
  const text = given.get('text') ?? '';
  if (typeof text !== 'string') problems.add('DL1031', placeOfKey('text'), '"text" is no text', HINT);
  const words = typeof text === 'string' ? normaliseText(text) : '';
  if (words.trim() !== '' && !readable(words, new Problems(path, words))) {
    problems.add('DL1007', placeOfKey('text'), 'a paragraph of more than a million characters', MISSING.body);
    return { ...(id !== undefined && { id }), diagnostics: problems.found };
  }
  const missing = { ...MISSING, span: whole };
  const metadata = readMetadata(written, problems, missing);
  const parsed = finishArticle(id ?? '', metadata, readBody(words), problems, missing);
  return id === undefined ? { diagnostics: parsed.diagnostics } : { id, ...parsed };

  /** Of a value, as it is written. */
  function placeOfKey(name: string): TextSpan {
    const key = JSON.stringify(name);
    for (let at = line.indexOf(key); at >= 0; at = line.indexOf(key, at + 1)) {
      const colon = /^\s*:\s*/.exec(line.slice(at + key.length, at + key.length + 20));
      // Within a text the quotation marks of a key would be escaped.
      if (!colon || line[at - 1] === '\\') continue;
      const start = at + key.length + colon[0].length;
      const [value = ''] = /^(?:"(?:[^"\\]|\\.)*"|[^,}\]]*)/.exec(line.slice(start)) ?? [];
      const quoted = value.startsWith('"') ? 1 : 0;
      return { start: start + quoted, end: Math.max(start + quoted + 1, start + value.length - quoted) };
    }
    return whole;
  }
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return slug(String(value)) || undefined;
}

/** Text, of a list its items, of an object its name: as authors and publishers are written in schema.org. */
function wordsOf(value: unknown): string | undefined {
  const items = (Array.isArray(value) ? value : [value]).map((item: unknown) =>
    typeof item === 'object' && item !== null && 'name' in item ? item.name : item,
  );
  if (!items.every((item) => typeof item === 'string')) return undefined;
  return tidyWords(normaliseText(items.join(', ')));
}

/** Engines say "... at position 17 ...". */
function placeOfError(message: string, line: string): TextSpan {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
  const start = Math.min(position, Math.max(0, line.length - 1));
  return { start, end: Math.min(line.length, start + 1) };
}
