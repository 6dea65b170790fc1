import { type Compilation, compile, type CompileCache } from '../compiler/compile.ts';
import type { ExtractionMemo } from '../compiler/compile-seed.ts';
import type { Diagnostic } from '../compiler/diagnostic.ts';
import type { PublishSettings } from './publish/site.ts';
import { readPage } from './saved-page/read-page.ts';
import { readSeedFolder, type SeedMemo } from './seeds.ts';

export interface FolderCompilation extends Compilation {
  /** Of reading and of compiling. */
  readonly diagnostics: readonly Diagnostic[];
  readonly publishing?: PublishSettings;
  /** The text of each file read, for excerpts. */
  readonly sources: ReadonlyMap<string, string>;
}

/** A seeds folder that is compiled again and again: only what changed is read and extracted anew. */
export class CompiledFolder {
  readonly folder: string;
  readonly root: string;
  readonly #memo: SeedMemo = new Map();
  readonly #cache: CompileCache = new Map();

  readonly #extractions: ExtractionMemo | undefined;

  /**
   * @param folder absolute. @param root paths are shown relative to it.
   * @param extractions of earlier runs
   */
  constructor(folder: string, root: string, extractions?: ExtractionMemo) {
    this.folder = folder;
    this.root = root;
    this.#extractions = extractions;
  }

  /** @param today ISO 8601 day: articles of later days are warned of. */
  compile(today: string): FolderCompilation {
    const read = readSeedFolder(this.folder, this.root, this.#memo);
    const { seeds, settings, publishing, editor, diagnostics, sources } = read;
    const compilation = compile(
      {
        seeds,
        collection: settings,
        editor,
        today,
        readHtml: readPage,
        ...(this.#extractions && { extractions: this.#extractions }),
      },
      this.#cache,
    );
    return { ...compilation, diagnostics: [...diagnostics, ...compilation.diagnostics], publishing, sources };
  }

  /** Reads the file at this absolute path anew, even if its time and size have not changed. */
  forget(path: string): void {
    this.#memo.delete(path);
  }
}

/** The day it is in Greenwich. */
export const isoToday = (now: Date): string => now.toISOString().slice(0, 10);
