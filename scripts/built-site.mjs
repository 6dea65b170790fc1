// A built site of the collection that the browser tests read, served from a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';
import { ROOT } from './install.mjs';

/**
 * @param {string} name of its temporary folder
 * @returns where it is, and what ends it
 */
export async function serveBuiltSite(name) {
  const folder = mkdtempSync(join(tmpdir(), `dateline-${name}-`));
  process.env.DATELINE_SEEDS = join(ROOT, 'e2e/seeds');
  process.env.DATELINE_OUT = folder;
  await build({ root: ROOT, logLevel: 'warn', build: { emptyOutDir: true } });
  const serve = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    serve(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    folder,
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
