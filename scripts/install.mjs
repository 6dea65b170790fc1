import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Puts the packages of package-lock.json in place when they are not: a second run costs the reading of two files.
 * Ends the process with npm's own message when that fails.
 */
export function ensureInstalled() {
  if (isInstalled(ROOT)) return;
  console.error('Installing packages...');
  // The versions that the lock file names, without writing to it. Not `npm ci`: that asks for a lock file which names the
  // optional packages of every platform, and so fails where a registry lacks one that is not even needed.
  // Development packages too, whatever NODE_ENV says: Vite is one.
  const { status } = runNpm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']);
  if (status === 0) return;
  console.error('npm install failed: its message above says why. Is the network there?');
  process.exit(1);
}

/**
 * Whether every package that the lock file names stands in node_modules in that version, as npm's own record of
 * its last finished install says. Packages for other platforms are not looked for.
 * @param {string} root
 */
export function isInstalled(root) {
  try {
    const { packages: wanted } = readJson(join(root, 'package-lock.json'));
    const { packages: present } = readJson(join(root, 'node_modules', '.package-lock.json'));
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || present[path]?.version === version || (optional === true && !present[path]),
    );
  } catch {
    return false;
  }
}

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {string[]} args */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] };
  return npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * The file to start with `node` for a package's program.
 * @param {string} name of the package
 * @param {string} [program] when it is not called like the package
 */
export function programOf(name, program = name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = readJson(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}
