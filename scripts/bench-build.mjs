// `npm run bench -- --build`: how long `npm run build` takes after set-up, by the clock, for e2e/seeds with pictures.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/**
 * Builds from nothing, again, and after one edit.
 * @param {number} repeat
 */
export function benchBuild(repeat) {
  /** @type {Record<string, number[]>} */
  const seconds = { 'from nothing': [], again: [], 'after an edit': [] };
  for (let round = 0; round < repeat; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
    const seeds = join(folder, 'seeds');
    cpSync(join(ROOT, 'e2e', 'seeds'), seeds, { recursive: true });
    writeFileSync(join(seeds, 'collection.yaml'), 'baseUrl: https://example.org/\n');
    const article = readdirSync(seeds).find((name) => name.endsWith('.txt')) ?? '';
    for (const kept of ['app', 'cards', 'extractions']) {
      rmSync(join(ROOT, '.cache', kept), { recursive: true, force: true });
    }
    seconds['from nothing']?.push(build(folder));
    seconds['again']?.push(build(folder));
    appendFileSync(join(seeds, article), '\nThe port of Antwerp hired 40 pilots on 3 March 2019.\n');
    seconds['after an edit']?.push(build(folder));
    rmSync(folder, { recursive: true });
  }
  return seconds;
}

/** @param {string} folder of the seeds, and of the site */
function build(folder) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, DATELINE_SEEDS: join(folder, 'seeds'), DATELINE_OUT: join(folder, 'site') },
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}
