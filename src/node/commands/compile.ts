import { readFileSync } from 'node:fs';
import type { FolderCompilation } from '../compile-folder.ts';
import { stringifyDataset } from '../dataset-file.ts';
import { replaceFile } from '../replace-file.ts';

/** Where the dataset goes when nothing is said, below the working directory. */
export const DEFAULT_OUT = 'dist-data/dataset.json';

/**
 * Writes the dataset to a file, whole or not at all.
 * @throws {Error} when the file cannot be written, or holds something that Dateline did not write: that is never overwritten.
 */
export function writeDataset({ dataset }: FolderCompilation, path: string): void {
  if (!mayReplace(path)) {
    throw new Error(
      `${path} exists and is not a Dateline dataset: it is left alone; name another file with --out`,
    );
  }
  replaceFile(path, stringifyDataset(dataset));
}

/** Whether nothing is there, an empty file, or a dataset of any version. */
function mayReplace(path: string): boolean {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
  if (text === '') return true;
  try {
    const json: unknown = JSON.parse(text);
    const isObject = typeof json === 'object' && json !== null;
    return isObject && ['version', 'collection', 'events'].every((key) => key in json);
  } catch {
    return false;
  }
}
