import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringifyLedger } from '../compiler/permalink/ledger.ts';
import type { FolderCompilation } from './compile-folder.ts';
import { replaceFile } from './replace-file.ts';
import { plural } from './report.ts';
import { PERMALINKS } from './seeds.ts';

/**
 * Writes `permalinks.json` beside the articles when a link is new or changed, so that it can be committed with what changed
 * it. A file that is broken is left alone: a diagnostic has named it.
 * @param folder of the articles, absolute.
 * @returns what was done, for people; undefined when nothing changed.
 * @throws {Error} when the file would change and `frozen` forbids it.
 */
export function recordPermalinks(
  { links }: Pick<FolderCompilation, 'links'>,
  folder: string,
  { frozen }: { readonly frozen: boolean },
): string | undefined {
  if (!links) return undefined;
  const path = join(folder, PERMALINKS);
  const before = readIfThere(path);
  if (links.size === 0 && before === undefined) return undefined;
  const after = stringifyLedger(links);
  if (after === before) return undefined;
  if (frozen) {
    throw new Error(
      `${PERMALINKS} is not up to date: run "dateline compile" and commit it with the articles`,
    );
  }
  replaceFile(path, after);
  return `${PERMALINKS}: ${plural(links.size, 'link')}; keep it in version control, it is what keeps published links alive`;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
