import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { OfflineFile } from './offline-files.ts';

const SOURCE = fileURLToPath(new URL('../../worker/service-worker.ts', import.meta.url));
/** Stand in the script for what is known only when the site has been written. */
const [FILES, BUILD] = ['self.__DATELINE_FILES', 'self.__DATELINE_BUILD'];

/** The service worker as one classic script that knows no files yet: Workbox is in it, nothing is fetched from elsewhere. */
export async function bundleServiceWorker(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { PRECACHE: FILES, BUILD, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const output = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = output.find((file) => file.type === 'chunk');
  if (!script?.code.includes(FILES) || !script.code.includes(BUILD)) {
    throw new Error('the service worker was not built');
  }
  return script.code;
}

/** The service worker of a site that has these files. */
export function serviceWorkerFor(script: string, files: readonly OfflineFile[]): string {
  const list = JSON.stringify(files);
  const build = createHash('sha256').update(list).digest('hex').slice(0, 16);
  return script.replaceAll(FILES, () => list).replaceAll(BUILD, () => JSON.stringify(build));
}
