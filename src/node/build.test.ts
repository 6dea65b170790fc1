import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildSite } from './build.ts';
import { filesIn } from './publish/app-files.ts';
import { makeTestSite, type TestSite } from './test-site.ts';

const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js');
const plugin = resolve(import.meta.dirname, 'vite-plugin.ts');
const CONFIG = `import { dateline } from ${JSON.stringify(plugin)};
const publishing = process.env.DATELINE_PUBLISH;
export default {
  base: './',
  plugins: [dateline({ publishing })],
  build: { outDir: process.env.DATELINE_OUT ?? 'dist' },
};
`;
const WALL =
  'date 2025-03-04 Wall opens\n\nMayor Ilse Brandt opened the harbour wall of Port Vale on Monday. Norway sent two ferries to Port Vale in June 2019.\n';
const FERRY = 'date 2025-04-01 Ferry sails\n\nThe ferry of Port Vale sailed on 28 March 2025.\n';

let site: TestSite;
beforeEach(() => {
  site = makeTestSite();
  writeFileSync(join(site.root, 'vite.config.ts'), CONFIG);
  mkdirSync(join(site.root, 'public'));
  writeFileSync(
    join(site.root, 'public/favicon.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>',
  );
  site.seed('collection.yaml', 'baseUrl: https://example.org/port/\n');
  site.seed('wall.txt', WALL);
  site.seed('ferry.txt', FERRY);
  vi.stubEnv('DATELINE_OUT', undefined);
  vi.stubEnv('DATELINE_SEEDS', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  site.remove();
});

type Contents = ReadonlyMap<string, string>;
const contents = (folder: string): Contents =>
  new Map(
    filesIn(join(site.root, folder)).map((path) => [
      path,
      readFileSync(join(site.root, folder, path)).toString('base64'),
    ]),
  );
/** @returns the site, and what the last line says of it */
async function build(): Promise<{ dist: Contents; said: string }> {
  expect(await buildSite(site.root, vite, site.logger)).toBe(0);
  return { dist: contents('dist'), said: site.printed.at(-1) ?? '' };
}
const kept = (): readonly string[] => readdirSync(join(site.root, '.cache/app'));
/** What differs between two sites. */
const changed = (before: Contents, after: Contents): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));

test('with the app of before, a build has the bytes of Vite’s own', async () => {
  const first = await build();
  expect(first.said).toMatch(/: (\d+) files, \1 of them new/);
  const [key] = kept();
  const second = await build();
  expect(second.said).toContain(' 0 of them new');
  expect(kept()).toEqual([key]);
  expect(changed(first.dist, second.dist)).toEqual([]);
  // From nothing.
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: site.root,
    env: { ...process.env, DATELINE_PUBLISH: 'record', DATELINE_OUT: 'whole' },
    stdio: 'inherit',
  });
  expect(status).toBe(0);
  expect(changed(contents('whole'), second.dist)).toEqual([]);
  expect(second.dist.has('sw.js.br')).toBe(true);
}, 60_000);

test('an edited article changes its own pages and none of the code; what is not told any more is gone', async () => {
  const before = await build();
  site.seed('ferry.txt', FERRY.replace('28 March', '27 March'));
  const { dist } = await build();
  const touched = changed(before.dist, dist);
  expect(touched).not.toEqual([]);
  expect(touched.filter((path) => /\.(?:js|css)$/.test(path))).toEqual(['sw.js']);
  expect(
    [...dist.keys()].filter((path) => /^assets\/(?:outline|tellings|texts)-[^.]+\.json$/.test(path)),
  ).toHaveLength(3);
}, 60_000);

test('the app is bundled again when anything that goes into it changes', async () => {
  await build();
  const change = [
    () => writeFileSync(join(site.root, 'public/new.txt'), 'new'),
    () => writeFileSync(join(site.root, 'main.js'), "console.log('another app');\n"),
    () => vi.stubEnv('VITE_COLOUR', 'red'),
  ];
  let before = kept();
  for (const step of change) {
    step();
    await build();
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toEqual(before);
    before = kept();
  }
  const scripts = [...contents('dist').keys()].filter((path) => /^assets\/.*\.js$/.test(path));
  expect(scripts).toHaveLength(1);
  expect(readFileSync(join(site.root, 'dist', scripts[0] ?? ''), 'utf8')).toContain('another app');
}, 60_000);

test('the folder holds the site alone, each compressed file that of its text', async () => {
  const { dist } = await build();
  const page = join(site.root, 'dist/index.html');
  mkdirSync(join(site.root, 'dist/event/gone'), { recursive: true });
  mkdirSync(join(site.root, 'dist/.git'));
  for (const path of ['stray.txt', 'event/gone/index.html', '.git/HEAD']) {
    writeFileSync(join(site.root, 'dist', path), 'not ours');
  }
  writeFileSync(page, 'changed by hand');
  writeFileSync(`${page}.gz`, '');
  // As a build leaves it that was ended before it was done.
  const { out, record } = recordOfCompression();
  writeFileSync(out, record.replaceAll(/^\w{64} index\.html$/gm, `${'0'.repeat(64)} index.html`));
  const again = await build();
  expect(changed(dist, again.dist)).toEqual(['.git/HEAD']);
}, 60_000);

test('when the app cannot be bundled the site stays as it is', async () => {
  const { dist } = await build();
  writeFileSync(join(site.root, 'main.js'), 'not { a script');
  expect(await buildSite(site.root, vite, site.logger)).toBe(1);
  expect(site.printed.at(-1)).toContain('not bundled');
  expect(contents('dist')).toEqual(dist);
  expect(kept()).toHaveLength(1);
}, 60_000);

function recordOfCompression(): { out: string; record: string } {
  const cache = join(site.root, '.cache');
  const out = join(cache, readdirSync(cache).find((name) => name.startsWith('compressed-')) ?? 'missing');
  return { out, record: readFileSync(out, 'utf8') };
}

test.each([
  ['seeds', 'the articles are in it'],
  ['.', 'a folder of its own'],
  ['public', 'files that are no site'],
])('a site is not written over %s', async (out, why) => {
  vi.stubEnv('DATELINE_OUT', out);
  const before = contents('.');
  expect(await buildSite(site.root, vite, site.logger)).toBe(1);
  expect(site.printed.at(-1)).toContain(`dateline: ${out}: `);
  expect(site.printed.at(-1)).toContain(why);
  expect(changed(before, contents('.'))).toEqual([]);
});
