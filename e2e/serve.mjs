// Builds the site once for each collection that the tests read, and serves them all in sub-folders of one plain
// static server, as a host would: no rewriting, no fallback.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';

const PORT = Number(process.env.DATELINE_E2E_PORT ?? 4319);
const out = resolve('.cache/e2e');
const none = resolve('.cache/e2e-no-seeds');
mkdirSync(none, { recursive: true });

const collections = { seed: 'seeds', corpus: 'e2e/seeds', empty: none };
for (const [name, seeds] of Object.entries(collections)) {
  process.env.DATELINE_SEEDS = seeds;
  process.env.DATELINE_OUT = resolve(out, name);
  await build({ logLevel: 'warn', build: { emptyOutDir: true } });
}

const serve = sirv(out, { dev: true });
createServer((request, response) =>
  serve(request, response, () => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')),
).listen(PORT, '127.0.0.1', () => console.log(`sites ready on http://127.0.0.1:${PORT}/`));
