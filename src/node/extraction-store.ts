import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedArticle } from '../compiler/article.ts';
import type { ExtractionMemo } from '../compiler/compile-seed.ts';
import type { Extraction } from '../compiler/extract/draft.ts';
import type { NamedDate } from '../compiler/extract/named-dates.ts';
import { filesIn } from './publish/app-files.ts';
import { replaceFile } from './replace-file.ts';

const SOURCES = fileURLToPath(new URL('../', import.meta.url));
/** The language model and all that is installed beside it. */
const INSTALLED = fileURLToPath(new URL('../../node_modules/.package-lock.json', import.meta.url));
/** All code that the compiler is made of. */
const CODE = ['compiler', 'model'];

/**
 * What articles came to in earlier builds, in a folder: an extraction depends on the article, the dates that were named for it and the
 * compiler's code alone, and its name is a hash of all three.
 */
export class ExtractionStore implements ExtractionMemo {
  readonly #folder: string;
  readonly #version = compilerVersion();
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  #name(article: ParsedArticle, named: readonly NamedDate[]): string {
    const hash = createHash('sha256')
      .update(this.#version)
      .update(JSON.stringify([article, named]));
    const name = `${hash.digest('hex').slice(0, 32)}.json`;
    this.#used.add(name);
    return name;
  }

  recall(article: ParsedArticle, named: readonly NamedDate[]): Extraction | undefined {
    const file = join(this.#folder, this.#name(article, named));
    if (!existsSync(file)) return undefined;
    const kept: Extraction = JSON.parse(readFileSync(file, 'utf8'));
    return kept;
  }

  keep(article: ParsedArticle, named: readonly NamedDate[], extraction: Extraction): void {
    replaceFile(join(this.#folder, this.#name(article, named)), JSON.stringify(extraction));
  }

  /** Removes what was neither asked for nor kept: articles of before. */
  forgetOthers(): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
    }
  }
}

/** Changes with anything that an extraction may depend on, beside the article. */
function compilerVersion(): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions['icu']} ${process.arch}`);
  const files = CODE.flatMap((name) =>
    filesIn(join(SOURCES, name)).map((path) => join(SOURCES, name, path)),
  ).filter((file) => !file.endsWith('.test.ts'));
  for (const file of [...files, INSTALLED]) {
    const content = existsSync(file) ? readFileSync(file) : '';
    hash.update(`${content.length} `).update(content);
  }
  return hash.digest('hex');
}
