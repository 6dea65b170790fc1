import { resolve, sep } from 'node:path';
import type { ErrorPayload, ViteDevServer } from 'vite';
import type { Diagnostic } from '../compiler/diagnostic.ts';
import { type CompiledFolder, type FolderCompilation, isoToday } from './compile-folder.ts';
import { overlayPayload, PLUGIN_NAME } from './overlay.ts';
import { printCompilation } from './print.ts';
import { siteData, type SiteData } from './site-data.ts';

/** Saves that come within this time are one change, ms: editors write a file in several steps. */
const SETTLE_MS = 20;

const FOLDER = '@dateline/';

interface Served {
  /** Of the outline. */
  readonly url: string;
  readonly data: SiteData;
  readonly errors: number;
  /** The overlay's, while there are errors. */
  readonly overlay?: ErrorPayload;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Serves the dataset of a folder from memory, and compiles again when a seed is added, changed or removed: the open page gets the
 * custom event `dateline:dataset` with `{url, errors}`, the terminal every diagnostic, the overlay the first error.
 * @returns the outline's address now.
 */
export function serveSeeds(server: ViteDevServer, folder: CompiledFolder): () => string {
  const { config } = server;
  let served = serve(compileFolder());

  function compileFolder(): FolderCompilation {
    return folder.compile(isoToday(new Date()));
  }

  function serve(compilation: FolderCompilation): Served {
    printCompilation(compilation, config.logger);
    const data = siteData(compilation.dataset, compilation.texts);
    const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
    const overlay = overlayPayload(errors, compilation.sources, folder.root);
    return {
      url: config.base + FOLDER + data.outline,
      data,
      errors: errors.length,
      diagnostics: compilation.diagnostics,
      ...(overlay && { overlay }),
    };
  }

  function recompile(): void {
    try {
      const compilation = compileFolder();
      if (isServed(compilation, served)) return;
      served = serve(compilation);
    } catch (thrown) {
      const { message, stack = '' } = thrown instanceof Error ? thrown : new Error(String(thrown));
      config.logger.error(`dateline: ${stack}`);
      server.ws.send({ type: 'error', err: { message, stack, plugin: PLUGIN_NAME } });
      return;
    }
    server.ws.send('dateline:dataset', { url: served.url, errors: served.errors });
    if (served.overlay) server.ws.send(served.overlay);
  }

  let pending: NodeJS.Timeout | undefined;
  const onChange = (path: string): void => {
    const absolute = resolve(config.root, path);
    if (absolute !== folder.folder && !absolute.startsWith(folder.folder + sep)) return;
    folder.forget(absolute);
    clearTimeout(pending);
    pending = setTimeout(recompile, SETTLE_MS);
  };
  server.httpServer?.once('close', () => clearTimeout(pending));
  // Vite watches its root; a folder added twice would have its newest files taken for old ones.
  if (!folder.folder.startsWith(config.root + sep)) server.watcher.add(folder.folder);
  for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const) server.watcher.on(event, onChange);
  // What was saved while the watcher was looking around for the first time.
  server.watcher.on('ready', recompile);
  server.ws.on('dateline:ready', (_data, client) => {
    // A watcher misses saves on some network drives: a page that opens shows what is there.
    recompile();
    if (served.overlay) client.send(served.overlay);
  });
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0];
    const folderOf = [config.base + FOLDER, `/${FOLDER}`].find((start) => path?.startsWith(start));
    const body =
      folderOf === undefined ? undefined : served.data.files.get(path?.slice(folderOf.length) ?? '');
    if (body === undefined) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Cache-Control', 'no-store');
    response.end(body);
  });
  return () => served.url;
}

const isServed = ({ dataset, texts, diagnostics }: FolderCompilation, served: Served): boolean =>
  siteData(dataset, texts).outline === served.data.outline &&
  JSON.stringify(diagnostics) === JSON.stringify(served.diagnostics);
