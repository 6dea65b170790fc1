import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Diagnostic, diagnostic } from '../compiler/diagnostic.ts';
import type { EditorFiles } from '../compiler/compile.ts';
import type { CollectionSettings } from '../compiler/emit.ts';
import type { SeedFile } from '../compiler/parse/seed-file.ts';
import { type SeedForm, seedForm } from '../compiler/parse/sources.ts';
import { parseCollection } from './collection.ts';
import { decodeSeed } from './decode.ts';
import type { PublishSettings } from './publish/site.ts';

/** The largest seed read, in bytes: about a million words. */
export const LARGEST_SEED = 5_000_000;
/** Of other forms: a page that is saved with its pictures, many articles in one file. */
const LARGEST: Partial<Record<SeedForm, number>> = { HTML: 20_000_000, 'JSON Lines': 200_000_000 };

/** Where the links that were published are kept: beside the articles, in version control. */
export const PERMALINKS = 'permalinks.json';
/** Some hundred thousand links, in bytes. */
const LARGEST_PERMALINKS = 200_000_000;

export interface SeedFolder {
  /** By path. */
  readonly seeds: readonly SeedFile[];
  readonly settings: CollectionSettings;
  readonly publishing: PublishSettings;
  /** Corrections and lexicon. */
  readonly editor: EditorFiles;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file read, for excerpts; of a file in another encoding, what could be made of it. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Files read before, by path: a file with the same time and size is not read again. */
export type SeedMemo = Map<string, { readonly stamp: string; readonly read: ReadFile }>;

interface ReadFile {
  readonly text?: string;
  readonly lossy?: string;
  readonly problem?: Diagnostic;
}

/**
 * The seeds folder: `*.txt`, `*.md`, `*.html` and `*.jsonl` are articles, `collection.yaml` names the whole, the other YAML files are the editor's word on the
 * articles. Only reads. Each failure is a diagnostic on its file and costs no other; a folder that is missing or empty is a warning.
 * @param folder absolute. @param root paths are shown relative to it.
 */
export function readSeedFolder(folder: string, root: string, memo: SeedMemo = new Map()): SeedFolder {
  const shown = (path: string): string => relative(root, path).split(sep).join('/') || '.';
  const seeds: SeedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  let settings: CollectionSettings = {};
  let publishing: PublishSettings = {};
  const corrections: SeedFile[] = [];
  const editor: { joins?: SeedFile; lexicon?: SeedFile; permalinks?: SeedFile } = {};
  const entries = entriesOf(folder, shown(folder), diagnostics);
  for (const entry of entries) {
    const file = shown(join(folder, entry.name));
    const role = roleOf(entry);
    if (role === undefined) {
      const ignored = isOfSavedPage(entry, entries) ? undefined : ignoredEntry(file, entry);
      if (ignored) diagnostics.push(ignored);
      continue;
    }
    const { text, lossy, problem } = readOnce(join(folder, entry.name), file, memo);
    if (problem) diagnostics.push(problem);
    if (text !== undefined || lossy !== undefined) sources.set(file, text ?? lossy ?? '');
    if (text === undefined) continue;
    const seed = { path: file, text };
    if (role === 'article') seeds.push(seed);
    else if (role === 'corrections') corrections.push(seed);
    else if (role === 'joins') editor.joins = seed;
    else if (role === 'lexicon') editor.lexicon = seed;
    else if (role === 'permalinks') editor.permalinks = seed;
    else {
      const collection = parseCollection(file, text);
      ({ settings, publishing } = collection);
      diagnostics.push(...collection.diagnostics);
    }
  }
  if (seeds.length === 0 && diagnostics.length === 0) diagnostics.push(nothingToRead(shown(folder)));
  return { seeds, settings, publishing, editor: { ...editor, corrections }, diagnostics, sources };
}

function entriesOf(folder: string, shown: string, diagnostics: Diagnostic[]): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    diagnostics.push(isMissing ? nothingToRead(shown) : unreadable(shown, error));
    return [];
  }
}

type Role = 'article' | 'corrections' | 'joins' | 'lexicon' | 'permalinks' | 'collection';

const ROLE_OF_NAME: ReadonlyMap<string, Role> = new Map([
  ['collection.yaml', 'collection'],
  ['corrections.yaml', 'joins'],
  ['lexicon.yaml', 'lexicon'],
  [PERMALINKS, 'permalinks'],
]);

/** Nobody's article: hidden files, notes to the reader, backups. */
const PASSED_OVER = /^\.|~$|^readme/i;

function roleOf({ name }: Dirent): Role | undefined {
  if (PASSED_OVER.test(name)) return undefined;
  if (seedForm(name)) return 'article';
  return ROLE_OF_NAME.get(name) ?? (name.endsWith('.corrections.yaml') ? 'corrections' : undefined);
}

/** The folder of pictures that a browser puts beside a page: `NAME_files`, in its own language. */
const isOfSavedPage = (entry: Dirent, all: readonly Dirent[]): boolean =>
  entry.isDirectory() &&
  all.some(
    ({ name }) =>
      seedForm(name) === 'HTML' && entry.name.startsWith(`${name.slice(0, name.lastIndexOf('.'))}_`),
  );

/** Undefined for what is passed over in silence. */
function ignoredEntry(file: string, entry: Dirent): Diagnostic | undefined {
  if (PASSED_OVER.test(entry.name)) return undefined;
  const hint = entry.isDirectory()
    ? 'only files that lie directly in the seeds folder are read'
    : 'articles are .txt, .md, .html and .jsonl files; beside them lie NAME.corrections.yaml, corrections.yaml, lexicon.yaml and collection.yaml';
  return diagnostic(
    'DL1014',
    { file },
    `${entry.isDirectory() ? 'a folder' : 'not an article'}: ignored`,
    hint,
  );
}

function readOnce(path: string, file: string, memo: SeedMemo): ReadFile {
  try {
    const stats = statSync(path);
    const stamp = `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}`;
    const known = memo.get(path);
    if (known?.stamp === stamp) return known.read;
    const read = readSeed(path, file, stats);
    memo.set(path, { stamp, read });
    return read;
  } catch (error) {
    return { problem: unreadable(file, error) };
  }
}

function readSeed(path: string, file: string, stats: Stats): ReadFile {
  if (!stats.isFile()) return { problem: unreadable(file, new Error('it is no regular file')) };
  const form = seedForm(file);
  const largest = file.endsWith(`/${PERMALINKS}`)
    ? LARGEST_PERMALINKS
    : ((form && LARGEST[form]) ?? LARGEST_SEED);
  if (stats.size > largest) {
    const [size, limit] = [stats.size, largest].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
    const hint = 'is this one article? put each article in a file of its own';
    return { problem: diagnostic('DL1006', { file }, `${size}; the largest file read is ${limit}`, hint) };
  }
  return decodeSeed(file, readFileSync(path));
}

function unreadable(file: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : String(error);
  const hint = 'check that the file is there, that links do not lead in a circle, and that you may read it';
  return diagnostic('DL1011', { file }, `cannot be read: ${reason}`, hint);
}

function nothingToRead(folder: string): Diagnostic {
  const hint = 'put articles into it, as .txt files or in another form: docs/writing-seeds.md';
  return diagnostic('DL1018', { file: folder }, 'there is no article in this folder', hint);
}
