import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundled } from '../bin/load.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-load-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(
    join(root, 'src', 'entry.ts'),
    "import { word } from './word.ts';\nexport const said: string = word;\nexport const where: string = import.meta.url;\nexport const late = () => import('./late.ts');\n",
  );
  writeFileSync(join(root, 'src', 'word.ts'), "export const word: string = 'old';\n");
  writeFileSync(join(root, 'src', 'late.ts'), "export const late = 'later';\n");
});
afterEach(() => rmSync(root, { recursive: true }));

const read = async () => {
  const file = await bundled(root, 'src/entry.ts');
  return { file, exports: await import(pathToFileURL(file).href) };
};

test('a source comes with what it needs, knows where it lies, and loads the rest when it is asked for', async () => {
  const { exports } = await read();
  expect(exports.said).toBe('old');
  expect(exports.where).toBe(pathToFileURL(join(root, 'src', 'entry.ts')).href);
  expect((await exports.late()).late).toBe('later');
});

test('it is put together once, and again when what it needs has changed', async () => {
  const { file } = await read();
  expect((await read()).file).toBe(file);
  writeFileSync(join(root, 'src', 'word.ts'), "export const word: string = 'new';\n");
  const changed = await read();
  expect(changed.file).not.toBe(file);
  expect(changed.exports.said).toBe('new');
});

test('a record that cannot be read is no record', async () => {
  const { file } = await read();
  writeFileSync(join(root, '.cache', 'bundles', 'entry.json'), '{');
  expect((await read()).file).toBe(file);
});

test('what one command has is not taken away by another, and is made anew where it is gone', async () => {
  const { file } = await read();
  const old = new Date(Date.now() - 7_200_000);
  utimesSync(dirname(file), old, old);
  writeFileSync(join(root, 'src', 'other.ts'), "export const other: string = 'other';\n");
  await bundled(root, 'src/other.ts');
  expect(existsSync(file)).toBe(true);
  rmSync(dirname(file), { recursive: true });
  expect((await read()).exports.said).toBe('old');
});
