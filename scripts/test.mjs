// `npm test`: puts in place what is missing, a browser too, then runs every check, to the end even when one fails.
// The last line is the sum: "N passed, M failed", each check one and each test one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browser.mjs';
import { ensureInstalled, programOf, ROOT } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { playwrightTests, vitestTests } from './test-count.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} command what `node` runs
 * @property {NodeJS.ProcessEnv} [env]
 * @property {{ file: string, count: (report: any) => import('./test-count.mjs').Count }} [report] of the tests that it ran
 */

requireNode();
ensureInstalled();
const reports = join(ROOT, '.cache', 'reports');
mkdirSync(reports, { recursive: true });
const chromium = ensureChromium();

/**
 * @param {string} timeZone
 * @returns {Check}
 */
function unitTests(timeZone) {
  const file = join(reports, `vitest-${timeZone.replace('/', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name: `unit tests, TZ=${timeZone}`,
    command: [programOf('vitest'), 'run', ...reporters],
    env: { TZ: timeZone },
    report: { file, count: vitestTests },
  };
}

const playwrightReport = join(reports, 'playwright.json');

/** @type {Check[]} */
const checks = [
  { name: 'format', command: [programOf('prettier'), '--check', '.'] },
  { name: 'lint', command: [programOf('oxlint')] },
  { name: 'types', command: [programOf('typescript', 'tsc'), '-b'] },
  { name: 'unused code', command: [programOf('knip')] },
  unitTests('UTC'),
  // Half a day ahead, with daylight saving: local midnight is another day in UTC.
  unitTests('Pacific/Auckland'),
  // Not into dist/: what is there is the user's.
  { name: 'build', command: [programOf('vite'), 'build'], env: { DATELINE_OUT: '.cache/dist' } },
  {
    name: 'browser tests',
    command: [programOf('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
    env: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
      ...(chromium && { PLAYWRIGHT_CHROMIUM_EXECUTABLE: chromium }),
    },
    report: { file: playwrightReport, count: playwrightTests },
  },
];

let [passed, failed] = [0, 0];
/** @type {string[]} */
const failures = [];
for (const { name, command, env, report } of checks) {
  console.log(`\n── ${name} ──`);
  if (report) rmSync(report.file, { force: true });
  const { status } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const tests = report ? countTests(report) : { passed: 0, failed: 0 };
  const ranNothing = report !== undefined && tests.passed + tests.failed === 0;
  if (ranNothing) console.log(`${name}: no test was run`);
  const ok = status === 0 && tests.failed === 0 && !ranNothing;
  passed += tests.passed + (ok ? 1 : 0);
  failed += tests.failed + (ok ? 0 : 1);
  if (!ok) failures.push(name);
}
console.log(failures.length > 0 ? `\nfailed: ${failures.join('; ')}` : '');
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/** @param {NonNullable<Check['report']>} report */
function countTests({ file, count }) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
