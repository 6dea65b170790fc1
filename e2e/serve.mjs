// Builds the site once for each collection that the tests read, and serves them all in sub-folders of one plain
// static server, as a host would: no rewriting, no fallback.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';

const PORT = Number(process.env.DATELINE_E2E_PORT ?? 4319);
const out = resolve(`.cache/e2e-${PORT}`);
const none = resolve(out, 'no-seeds');
mkdirSync('.cache', { recursive: true });
// What earlier runs left; another that runs now is younger.
const HOUR_MS = 3_600_000;
for (const name of readdirSync('.cache').filter((entry) => entry.startsWith('e2e-'))) {
  const folder = resolve('.cache', name);
  if (Date.now() - statSync(folder).mtimeMs > HOUR_MS) rmSync(folder, { recursive: true, force: true });
}
mkdirSync(none, { recursive: true });

// Copies of our own: seeds/ belongs to whoever uses the project.
const collections = { seed: 'e2e/seed', corpus: 'e2e/seeds', hosted: 'e2e/hosted', empty: none };
for (const [name, seeds] of Object.entries(collections)) {
  process.env.DATELINE_SEEDS = seeds;
  process.env.DATELINE_OUT = resolve(out, name);
  await build({ logLevel: 'warn', build: { emptyOutDir: true } });
}

const serve = sirv(out, { dev: true });
createServer((request, response) =>
  serve(request, response, () => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')),
).listen(PORT, '127.0.0.1', () => console.log(`sites ready on http://127.0.0.1:${PORT}/`));
