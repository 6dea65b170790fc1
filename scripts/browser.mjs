import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { programOf, ROOT } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium to test with: the one that PLAYWRIGHT_CHROMIUM_EXECUTABLE names, Playwright's own, or the system's.
 * @returns {string | undefined} its path
 */
export function findChromium() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  const system = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE, ownChromium(), ...system].find(
    (path) => path && existsSync(path),
  );
}

/** @returns {string | undefined} */
function ownChromium() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** What a test's Chromium is started with: no sandbox for root (it refuses to start), and nothing in the background. */
export function chromiumArgs() {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/**
 * Finds a Chromium, or puts one in place: Playwright's (for root with the libraries it needs), or the system's package.
 * @returns {string | undefined} its path
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.error('No Chromium found: installing one for the browser tests...');
  const playwright = programOf('@playwright/test', 'playwright');
  const isRoot = process.getuid?.() === 0;
  // Only root installs libraries: for others Playwright would ask for a password, on the terminal itself.
  run(process.execPath, [playwright, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
  const own = findChromium();
  if (own && (isRoot || starts(own))) return own;
  const apt = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = 'apt-get', ...rest] = [...apt, ...args];
    run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  }
  const installed = findChromium();
  if (!installed) {
    console.error(
      'No browser could be installed. Install Chromium or Chrome, or name one: PLAYWRIGHT_CHROMIUM_EXECUTABLE=/path/to/chromium',
    );
  }
  return installed;
}

/**
 * Not without its libraries, which Playwright's comes without where it may not install them.
 * @param {string} path
 */
function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function run(command, args, env = {}) {
  spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 10 * 60_000,
  });
}
