// `npm start`: puts in place what is missing, then serves the app and compiles the seeds as they change.
// Arguments go to Vite: npm start -- --port 8080 --host
import { spawn } from 'node:child_process';
import { ensureInstalled, programOf, ROOT } from './install.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
ensureInstalled();
const args = process.argv.slice(2);
const isPerson = process.stdout.isTTY === true && !process.env.CI;
const open = isPerson && !args.some((arg) => arg.startsWith('--open')) ? ['--open'] : [];
const vite = spawn(process.execPath, [programOf('vite'), ...open, ...args], { cwd: ROOT, stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => vite.kill(signal));
}
// A signal to npm ends the shell between npm and this process without a word to it: do not serve on for nobody.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || vite.kill(), 1000).unref();
}
vite.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
});
