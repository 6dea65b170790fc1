// `npm run build`: puts in place what is missing, then writes the site to dist/ and records its links in
// seeds/permalinks.json. With arguments Vite builds the whole, and they go to it.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, programOf, ROOT } from './install.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
ensureInstalled();
const args = process.argv.slice(2);
if (args.length > 0) {
  const { status } = spawnSync(process.execPath, [programOf('vite'), 'build', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, DATELINE_PUBLISH: 'record' },
  });
  process.exitCode = status ?? 1;
} else {
  // Not sooner: it needs what is installed.
  const { load } = await import('../bin/load.mjs');
  const { buildSite } = await load('src/node/build.ts');
  process.exitCode = await buildSite(ROOT, programOf('vite'), {
    info: (/** @type {string} */ message) => console.log(message),
    warn: (/** @type {string} */ message) => console.warn(message),
    error: (/** @type {string} */ message) => console.error(message),
  });
}
