import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The app as Vite makes it, without any data: contents by path from the site's root. */
export type AppFiles = ReadonlyMap<string, Uint8Array | string>;

/** Files of a folder, by path from it with `/` between names, in the order of paths. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** An app that was kept in a folder. */
export const readAppFiles = (folder: string): AppFiles =>
  new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path))]));
