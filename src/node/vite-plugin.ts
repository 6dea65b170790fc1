import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { CompiledFolder, isoToday } from './compile-folder.ts';
import { serveSeeds } from './dev-server.ts';
import { PLUGIN_NAME } from './overlay.ts';
import { printCompilation } from './print.ts';
import { publishFolder } from './publish-folder.ts';
import { type AppFiles, readAppFiles } from './publish/app-files.ts';
import { OUTLINE_NAME } from './publish/app-shell.ts';
import { dataLink } from './publish/data-link.ts';
import { bundleServiceWorker } from './publish/service-worker.ts';

export interface DatelineOptions {
  /** The folder of the articles, relative to Vite's root. */
  readonly seeds?: string;
  /**
   * What a build publishes beside the app: its site; the site, whose links it records in `permalinks.json`; or nothing, when
   * it is kept for sites to come (build.ts).
   */
  readonly publishing?: 'site' | 'record' | 'nothing';
}

/**
 * Compiles the seeds, and tells the app by its page where their dataset is: the app's code does not change with its data.
 *
 * A build writes the site around the app. In development the dataset is served from memory: see dev-server.ts. Errors in seeds
 * are printed and stop neither: one bad article never costs the others. `dateline check` is the command that fails.
 */
export function dateline({ seeds = 'seeds', publishing = 'site' }: DatelineOptions = {}): Plugin {
  let config: ResolvedConfig;
  let folder: CompiledFolder;
  let served: (() => string) | undefined;
  return {
    name: PLUGIN_NAME,
    configResolved(resolved) {
      config = resolved;
      folder = new CompiledFolder(resolve(config.root, seeds), config.root);
    },
    configureServer(server) {
      served = serveSeeds(server, folder);
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        dataLink(served?.() ?? `${config.base === '' ? './' : config.base}assets/${OUTLINE_NAME}`),
      ],
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: await bundleServiceWorker() });
    },
    async writeBundle({ dir }, bundle) {
      if (publishing === 'nothing' || dir === undefined) return;
      const compilation = folder.compile(isoToday(new Date()));
      printCompilation(compilation, config.logger);
      await publishFolder({
        app: appOf(bundle, config.publicDir),
        folder,
        compilation,
        out: dir,
        // Vite has emptied the folder, or left it as it was for a reason of its own.
        alone: false,
        record: publishing === 'record',
        printer: config.logger,
      });
    },
  };
}

const appOf = (bundle: Rolldown.OutputBundle, publicDir: string): AppFiles =>
  new Map([
    ...(publicDir !== '' && existsSync(publicDir) ? readAppFiles(publicDir) : []),
    ...Object.entries(bundle).map(
      ([path, file]) => [path, file.type === 'asset' ? file.source : file.code] as const,
    ),
  ]);
