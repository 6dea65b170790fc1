// `npm run build`: puts in place what is missing, then writes the site to dist/ and records its links in
// seeds/permalinks.json. Arguments go to Vite.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, programOf, ROOT } from './install.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
ensureInstalled();
const { status } = spawnSync(process.execPath, [programOf('vite'), 'build', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, DATELINE_RECORD: '1' },
});
process.exitCode = status ?? 1;
