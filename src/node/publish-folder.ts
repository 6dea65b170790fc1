import { join } from 'node:path';
import type { CompiledFolder, FolderCompilation } from './compile-folder.ts';
import { recordPermalinks } from './permalinks-file.ts';
import type { Printer } from './print.ts';
import type { AppFiles } from './publish/app-files.ts';
import { publish, type Published } from './publish/publish.ts';
import { plural } from './report.ts';

export interface PublishFolderOptions {
  readonly app: AppFiles;
  readonly folder: CompiledFolder;
  readonly compilation: FolderCompilation;
  /** Absolute. */
  readonly out: string;
  /** Whether files of `out` that are not the site's are removed. */
  readonly alone: boolean;
  /** Whether the links are recorded in `permalinks.json`: of a site that is about to be read. */
  readonly record: boolean;
  readonly printer: Printer;
}

/** Writes the site of a folder of articles, and its links. */
export async function publishFolder(options: PublishFolderOptions): Promise<Published> {
  const { folder, compilation, record, printer, ...rest } = options;
  const recorded = record && recordPermalinks(compilation, folder.folder, { frozen: false });
  if (recorded) printer.info(`dateline: ${recorded}`);
  const { links, ...unrecorded } = compilation;
  const published = await publish({
    ...rest,
    // Unrecorded, links would be new each day, and no two builds the same.
    compilation: { ...unrecorded, ...(record && links && { links }) },
    cache: join(folder.root, '.cache'),
  });
  if (published.drawn > 0) printer.info(`dateline: drew ${plural(published.drawn, 'picture')}`);
  return published;
}
