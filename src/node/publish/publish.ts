import { join } from 'node:path';
import { changesIn } from '../../compiler/permalink/changes.ts';
import type { FolderCompilation } from '../compile-folder.ts';
import { stringifyDataset } from '../dataset-file.ts';
import { siteData } from '../site-data.ts';
import type { AppFiles } from './app-files.ts';
import { appShell } from './app-shell.ts';
import { iconFiles } from './icon-store.ts';
import { DATASET_PATH } from './links.ts';
import { offlineFiles } from './offline-files.ts';
import { OutFolder } from './out-folder.ts';
import { textFiles } from './pages.ts';
import { drawableSite, Pictures } from './pictures.ts';
import { serviceWorkerFor } from './service-worker.ts';
import { makeSite } from './site.ts';

export interface PublishOptions {
  readonly app: AppFiles;
  /** With its links where they are recorded: readers are shown what changed. */
  readonly compilation: Pick<FolderCompilation, 'dataset' | 'texts' | 'links' | 'publishing'>;
  /** The folder of the site. */
  readonly out: string;
  /** Whether files of the folder that are not the site's are removed. */
  readonly alone: boolean;
  /** A folder for what is kept between builds. */
  readonly cache: string;
}

export interface Published {
  /** Pictures drawn anew. */
  readonly drawn: number;
  /** Files, without the compressed ones beside them. */
  readonly files: number;
  /** Files that differed from what was there. */
  readonly written: number;
}

/** Writes the site: the app, its data, the pages that are read without it, pictures, feeds and the service worker. */
export async function publish({ app, compilation, out, alone, cache }: PublishOptions): Promise<Published> {
  const { dataset, texts, links, publishing } = compilation;
  const site = drawableSite(makeSite(dataset, publishing, links && changesIn(links)));
  const folder = new OutFolder(out, cache);
  const data = siteData(dataset, texts);
  for (const [name, json] of data.files) folder.put(`assets/${name}`, json);
  // For programs, by a name that stays.
  folder.put(DATASET_PATH, stringifyDataset(dataset));
  for (const [path, content] of app) {
    if (path !== 'index.html' && path !== 'sw.js') folder.put(path, content);
  }
  const shell = appShell(textOf(app, 'index.html'), app.keys(), data.outline);
  for (const { path, text } of textFiles(site, shell)) folder.put(path, text);
  if (app.has('favicon.svg')) {
    const icons = await iconFiles(textOf(app, 'favicon.svg'), join(cache, 'cards'));
    for (const [path, png] of icons) folder.put(path, png);
  }
  folder.put('sw.js', serviceWorkerFor(textOf(app, 'sw.js'), offlineFiles(out, folder.paths)));
  const pictures = new Pictures(site, cache);
  const drawn = await pictures.draw();
  for (const [path, png] of pictures.files()) folder.put(path, png);
  const files = folder.paths.size;
  await folder.compress();
  if (alone) folder.removeOthers();
  return { drawn, files, written: folder.written };
}

function textOf(app: AppFiles, path: string): string {
  const content = app.get(path);
  if (content === undefined) throw new Error(`the app has no ${path}`);
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}
