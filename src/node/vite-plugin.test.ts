import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseOutline } from '../model/outline-file.ts';
import { makeTestSite, type TestSite } from './test-site.ts';
import { dateline } from './vite-plugin.ts';

const WALL =
  'date 2025-03-04 Wall opens\n\nMayor Ilse Brandt opened the harbour wall of Port Vale on Monday.\n';
const BROKEN = 'date 2025-02-30 Wall opens\n\nThe mayor opened it.\n';

let site: TestSite;
beforeEach(() => {
  site = makeTestSite();
});
afterEach(() => site.remove());

const run = (base: string) =>
  build({ root: site.root, base, configFile: false, customLogger: site.logger, plugins: [dateline()] });
const files = (): string[] => readdirSync(join(site.root, 'dist/assets'));
const code = (): string[] => files().filter((name) => /\.(?:js|css)$/.test(name));
const find = (pattern: RegExp): string => files().find((name) => pattern.test(name)) ?? 'missing';

test('a build puts the data beside the app under names with their hashes, and every page says where', async () => {
  site.seed('wall.txt', WALL);
  await run('./');
  const name = find(/^outline-.+\.json$/);
  const dataset = parseOutline(JSON.parse(readFileSync(join(site.root, 'dist/assets', name), 'utf8')));
  expect([dataset.tellings, dataset.texts]).toEqual([
    [find(/^tellings-.+\.json$/)],
    [find(/^texts-.+\.json$/)],
  ]);
  expect(dataset.articles.map(({ id }) => id)).toEqual(['wall']);
  const link = (root: string): string =>
    `<link rel="preload" as="fetch" href="${root}assets/${name}" crossorigin data-outline>`;
  expect(readFileSync(join(site.root, 'dist/index.html'), 'utf8')).toContain(link('./'));
  const page = `dist/event/${dataset.events[0]?.id}/index.html`;
  expect(readFileSync(join(site.root, page), 'utf8')).toContain(link('../../'));
});

test('the code is the same whatever the data', async () => {
  site.seed('wall.txt', WALL);
  await run('./');
  const before = code();
  expect(before.length).toBeGreaterThan(1);
  site.seed('wall.txt', WALL.replace('Monday', 'Tuesday'));
  await run('./');
  expect(code()).toEqual(before);
});

test.each(['/', '/deep/', 'https://cdn.example.org/'])('a build preloads below the base %s', async (base) => {
  site.seed('wall.txt', WALL);
  await run(base);
  expect(readFileSync(join(site.root, 'dist/index.html'), 'utf8')).toContain(`href="${base}assets/outline-`);
});

test('a build goes on when a seed is broken, and prints what is wrong', async () => {
  site.seed('wall.txt', WALL);
  site.seed('broken.txt', BROKEN);
  await run('./');
  expect(files().filter((name) => /^outline-.*\.json$/.test(name))).toHaveLength(1);
  expect(site.printed.join('\n')).toContain('seeds/broken.txt:1:6 error DL1002');
});

test('without a seeds folder there is an empty dataset and a warning', async () => {
  await run('./');
  const json: unknown = JSON.parse(
    readFileSync(join(site.root, 'dist/assets', find(/^outline-.*\.json$/)), 'utf8'),
  );
  expect(parseOutline(json).events).toEqual([]);
  expect(site.printed.join('\n')).toContain('warning DL1018');
});
