import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { OfflineFile } from './offline-files.ts';

const SOURCE = fileURLToPath(new URL('../../worker/service-worker.ts', import.meta.url));

/** The service worker as one classic script that knows these files: Workbox is in it, nothing is fetched from elsewhere. */
export async function serviceWorker(files: readonly OfflineFile[]): Promise<string> {
  const list = JSON.stringify(files);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {
      PRECACHE: list,
      BUILD: JSON.stringify(createHash('sha256').update(list).digest('hex').slice(0, 16)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const output = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = output.find((file) => file.type === 'chunk');
  if (!script) throw new Error('the service worker was not built');
  return script.code;
}
