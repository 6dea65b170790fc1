import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { offlineFiles } from './offline-files.ts';

let out = '';
const paths = new Set<string>();
beforeEach(() => {
  paths.clear();
  out = mkdtempSync(join(tmpdir(), 'dateline-offline-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
  paths.add(path);
}
const urls = (mostData?: number): readonly string[] =>
  offlineFiles(out, paths, mostData).map(({ url }) => url);

test('the app is kept whole; pictures, other pages and the faces of other scripts are not', () => {
  for (const path of ['index.html', 'card.png', 'card/a.png', 'event/a/index.html', 'icon-512.png', 'sw.js'])
    write(path, path);
  for (const name of ['app-1.js', 'app-1.css', 'x-latin-wght-normal-1.woff2', 'x-greek-wght-normal-1.woff2'])
    write(`assets/${name}`, name);
  expect(urls()).toEqual([
    'index.html',
    'assets/app-1.css',
    'assets/app-1.js',
    'assets/x-latin-wght-normal-1.woff2',
  ]);
});

test('what lies in the folder from before is none of the site', () => {
  write('assets/old-1.js', 'old');
  paths.clear();
  write('assets/app-1.js', 'new');
  expect(urls()).toEqual(['assets/app-1.js']);
});

test('data are kept up to a limit: the outline, then tellings, then texts, of each the smallest first', () => {
  write('assets/outline-1.json', '12345678');
  write('assets/tellings-1.json', '1234');
  write('assets/tellings-2.json', '12');
  write('assets/texts-1.json', '1');
  expect(urls(15)).toEqual([
    'assets/outline-1.json',
    'assets/tellings-1.json',
    'assets/tellings-2.json',
    'assets/texts-1.json',
  ]);
  expect(urls(11)).toEqual(['assets/outline-1.json', 'assets/tellings-2.json']);
  expect(urls(8)).toEqual(['assets/outline-1.json']);
});

test('what its name does not say, the revision says', () => {
  write('index.html', 'one');
  const [before] = offlineFiles(out, paths);
  expect(offlineFiles(out, paths)).toEqual([before]);
  write('index.html', 'two');
  expect(offlineFiles(out, paths)[0]?.revision).not.toBe(before?.revision);
});
