import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '../replace-file.ts';
import { filesIn } from './app-files.ts';
import { COMPRESSION, compress, compressText, isWorthCompressing } from './compress.ts';

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Texts of so many bytes are compressed, in other threads, while more are still being made; the rest is read again for it. */
const MOST_EARLY = 16_000_000;

/**
 * A folder that becomes what is put into it, with a `.br` and a `.gz` beside each text. A file that has the same bytes already is not
 * written, nor compressed again.
 */
export class OutFolder {
  readonly #folder: string;
  readonly #before: ReadonlySet<string>;
  readonly #record: CompressionRecord;
  readonly #put = new Set<string>();
  readonly #texts: [path: string, hash: string][] = [];
  #written = 0;
  #earlyBytes = 0;
  readonly #early: Promise<void>[] = [];
  readonly #late: string[] = [];

  /** @param cache a folder where it is kept which compressed file is of what */
  constructor(folder: string, cache: string) {
    this.#folder = folder;
    this.#before = new Set(existsSync(folder) ? filesIn(folder) : []);
    this.#record = new CompressionRecord(folder, cache);
  }

  /** How many files differed, or were not there. */
  get written(): number {
    return this.#written;
  }

  /** The paths that were put. */
  get paths(): ReadonlySet<string> {
    return this.#put;
  }

  /** @param path from the folder, with `/` between names */
  put(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.#put.add(path);
    const file = join(this.#folder, path);
    if (!this.#before.has(path) || !readFileSync(file).equals(bytes)) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      this.#written += 1;
    }
    if (isWorthCompressing(path, bytes.length)) this.#putCompressed(path, bytes);
  }

  #putCompressed(path: string, bytes: Uint8Array): void {
    const hash = digest(bytes);
    this.#texts.push([path, hash]);
    const names = [`${path}.br`, `${path}.gz`];
    if (this.#record.has(path, hash) && names.every((name) => this.#before.has(name))) return;
    this.#earlyBytes += bytes.length;
    const file = join(this.#folder, path);
    if (this.#earlyBytes > MOST_EARLY) {
      this.#late.push(file);
      return;
    }
    // Until all are written, none is known to be of what it lies beside.
    if (this.#early.length === 0) this.#record.forget();
    const compressing = compressText(file, bytes);
    // What went wrong is told when they are waited for.
    compressing.catch(() => undefined);
    this.#early.push(compressing);
  }

  /** Waits until what changed is compressed. */
  async compress(): Promise<void> {
    for (const [path] of this.#texts) this.#put.add(`${path}.br`).add(`${path}.gz`);
    this.#record.forget();
    await Promise.all(this.#early);
    await compress(this.#late);
    this.#record.keep(this.#texts);
    // Of texts that were longer before.
    for (const path of this.#before) {
      if (!this.#put.has(path) && this.#put.has(path.replace(/\.(?:br|gz)$/, ''))) this.#remove(path);
    }
  }

  /** Removes what was not put. A folder's `.git` stays, as with Vite. */
  removeOthers(): void {
    for (const path of this.#before) {
      if (!this.#put.has(path) && !path.startsWith('.git/')) this.#remove(path);
    }
    removeEmptyFolders(this.#folder);
  }

  #remove(path: string): void {
    rmSync(join(this.#folder, path), { force: true });
  }
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === '.git') continue;
    const inner = join(folder, entry.name);
    removeEmptyFolders(inner);
    if (readdirSync(inner).length === 0) rmdirSync(inner);
  }
}

/** Which text each compressed file was made of. */
class CompressionRecord {
  readonly #file: string;
  readonly #hashes: ReadonlyMap<string, string>;

  constructor(folder: string, cache: string) {
    this.#file = join(cache, `compressed-${digest(folder).slice(0, 16)}.json`);
    this.#hashes = readRecord(this.#file);
  }

  has(path: string, hash: string): boolean {
    return this.#hashes.get(path) === hash;
  }

  forget(): void {
    rmSync(this.#file, { force: true });
  }

  keep(hashes: readonly (readonly [path: string, hash: string])[]): void {
    const lines = hashes.map(([path, hash]) => `${hash} ${path}\n`);
    replaceFile(this.#file, `${COMPRESSION}\n${lines.join('')}`);
  }
}

/** A line for each file, below what they were compressed with; nothing when that was another. */
function readRecord(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  const [made, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (made !== COMPRESSION) return new Map();
  return new Map(lines.map((line) => [line.slice(65), line.slice(0, 64)]));
}
