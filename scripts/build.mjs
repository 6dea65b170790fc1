// `npm run build`: puts in place what is missing, then writes the site to dist/. Arguments go to Vite.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, programOf, ROOT } from './install.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
ensureInstalled();
const { status } = spawnSync(process.execPath, [programOf('vite'), 'build', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
