import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { CompiledFolder, type FolderCompilation, isoToday } from './compile-folder.ts';
import { stringifyDataset, stringifyTexts } from './dataset-file.ts';
import { type ServedUrls, serveSeeds } from './dev-server.ts';
import { PLUGIN_NAME } from './overlay.ts';
import { recordPermalinks } from './permalinks-file.ts';
import { printCompilation } from './print.ts';
import { plural } from './report.ts';
import { appShell } from './publish/app-shell.ts';
import { publish } from './publish/publish.ts';

export interface DatelineOptions {
  /** The folder of the articles, relative to Vite's root. */
  readonly seeds?: string;
  /** Whether a finished build, which is about to be published, records its links in `permalinks.json`. */
  readonly record?: boolean;
}

const VIRTUAL_ID = 'virtual:dateline';
/** Rollup's convention: a leading NUL keeps other plugins away. */
const RESOLVED_ID = '\0virtual:dateline';

/**
 * Compiles the seeds and offers their dataset to the app as `virtual:dateline`, which exports `datasetUrl` and `textsUrl`.
 *
 * A build emits the dataset as a hashed asset, whose address is relative to the module that asks for it, so that `dist/` works
 * in any folder; the pages that are read without the app are put beside it. In development the dataset is served from memory:
 * see dev-server.ts. Errors in seeds are printed and stop neither: one bad article never costs the others. `dateline check` is
 * the command that fails.
 */
export function dateline({ seeds = 'seeds', record = false }: DatelineOptions = {}): Plugin {
  let config: ResolvedConfig;
  let folder: CompiledFolder;
  let devUrl: (() => ServedUrls) | undefined;
  let assetRef: string | undefined;
  let compiled: FolderCompilation | undefined;
  return {
    name: PLUGIN_NAME,
    configResolved(resolved) {
      config = resolved;
      folder = new CompiledFolder(resolve(config.root, seeds), config.root);
    },
    configureServer(server) {
      devUrl = serveSeeds(server, folder, RESOLVED_ID);
    },
    resolveId(id) {
      return id === VIRTUAL_ID ? RESOLVED_ID : undefined;
    },
    load(id) {
      if (id !== RESOLVED_ID) return undefined;
      if (devUrl) return devModule(devUrl());
      const compilation = folder.compile(isoToday(new Date()));
      compiled = compilation;
      printCompilation(compilation, config.logger);
      assetRef = this.emitFile({
        type: 'asset',
        name: 'dataset.json',
        source: stringifyDataset(compilation.dataset),
      });
      const textsRef = this.emitFile({
        type: 'asset',
        name: 'texts.json',
        source: stringifyTexts(compilation.texts),
      });
      return `export const datasetUrl = import.meta.ROLLUP_FILE_URL_${assetRef};
export const textsUrl = import.meta.ROLLUP_FILE_URL_${textsRef};`;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle || assetRef === undefined) return [];
        const asset = Object.values(bundle).find(
          (file) => file.type === 'asset' && file.names.includes('dataset.json'),
        );
        if (!asset) return [];
        const base = config.base === '' ? './' : config.base;
        const attrs = { rel: 'preload', as: 'fetch', href: base + asset.fileName, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
    async writeBundle({ dir }, bundle) {
      if (record && compiled) {
        const recorded = recordPermalinks(compiled, folder.folder, { frozen: false });
        if (recorded) config.logger.info(`dateline: ${recorded}`);
      }
      const index = bundle['index.html'];
      if (!compiled || dir === undefined || index?.type !== 'asset') return;
      const { dataset, publishing = {} } = compiled;
      const drawn = await publish({
        dataset,
        settings: publishing,
        // Unrecorded, links would be new each day, and no two builds the same.
        ...(record && compiled.links && { links: compiled.links }),
        shell: appShell(String(index.source), Object.keys(bundle)),
        out: dir,
        cache: join(config.root, '.cache', 'cards'),
      });
      if (drawn > 0) config.logger.info(`dateline: drew ${plural(drawn, 'picture')}`);
    },
  };
}

/**
 * The module in development. It asks for the errors that stand when it starts, so that a page opened after a bad save
 * shows them too, and closes the overlay that holds ours when they are mended (Vite's client has no message for that).
 */
const devModule = ({
  datasetUrl,
  textsUrl,
}: ServedUrls): string => `export const datasetUrl = ${JSON.stringify(datasetUrl)};
export const textsUrl = ${JSON.stringify(textsUrl)};
if (import.meta.hot) {
  let shown = false;
  import.meta.hot.on('vite:error', ({ err }) => { shown = err.plugin === '${PLUGIN_NAME}'; });
  import.meta.hot.on('dateline:dataset', ({ errors }) => {
    if (shown && errors === 0) document.querySelector('vite-error-overlay')?.close();
  });
  import.meta.hot.send('dateline:ready', {});
}
`;
