import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LARGEST_SEED, readSeedFolder, type SeedMemo } from './seeds.ts';

let root: string;
let folder: string;
const put = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
const seedNamed = (name: string) => ({ path: `seeds/${name}`, text: `words of ${name}` });
const told = (): string[] =>
  readSeedFolder(folder, root).diagnostics.map(({ code, file }) => `${code} ${file}`);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-seeds-'));
  folder = join(root, 'seeds');
  mkdirSync(folder);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('readSeedFolder', () => {
  test('reads the .txt files by name', () => {
    for (const name of [
      'b.txt',
      'a.TXT',
      'README.md',
      'README.txt',
      'readme-first.TXT',
      '.hidden.txt',
      'a.txt~',
    ])
      put(name, `words of ${name}`);
    const { seeds, diagnostics } = readSeedFolder(folder, root);
    expect(seeds).toEqual([
      { path: 'seeds/a.TXT', text: 'words of a.TXT' },
      { path: 'seeds/b.txt', text: 'words of b.txt' },
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('reads the editor’s files', () => {
    for (const name of ['a.txt', 'a.corrections.yaml', 'corrections.yaml', 'lexicon.yaml', 'x.yml'])
      put(name, `words of ${name}`);
    const { editor, sources } = readSeedFolder(folder, root);
    expect(editor).toEqual({
      corrections: [seedNamed('a.corrections.yaml')],
      joins: seedNamed('corrections.yaml'),
      lexicon: seedNamed('lexicon.yaml'),
    });
    expect(sources.size).toBe(4);
    expect(told()).toEqual(['DL1014 seeds/x.yml']);
  });

  test('a missing or empty folder is a warning', () => {
    expect(told()).toEqual(['DL1018 seeds']);
    rmSync(folder, { recursive: true });
    expect(told()).toEqual(['DL1018 seeds']);
  });

  test('a file in place of the folder is an error', () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    expect(told()).toEqual(['DL1011 seeds']);
  });

  test('each bad file is told of, and costs no other', () => {
    put('good.txt', 'words');
    put('latin.txt', Buffer.from('\xC9lan', 'latin1'));
    put('huge.txt', '');
    truncateSync(join(folder, 'huge.txt'), LARGEST_SEED + 1);
    put('notes.docx', 'PK');
    mkdirSync(join(folder, 'folder.txt'));
    mkdirSync(join(folder, 'more'));
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    symlinkSync('nowhere', join(folder, 'gone.txt'));
    expect(readSeedFolder(folder, root).seeds).toEqual([{ path: 'seeds/good.txt', text: 'words' }]);
    expect(told()).toEqual([
      'DL1011 seeds/folder.txt',
      'DL1011 seeds/gone.txt',
      'DL1006 seeds/huge.txt',
      'DL1005 seeds/latin.txt',
      'DL1011 seeds/loop.txt',
      'DL1014 seeds/more',
      'DL1014 seeds/notes.docx',
    ]);
  });

  test('the messages name no path of this machine', () => {
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    expect(JSON.stringify(readSeedFolder(folder, root).diagnostics)).not.toContain(root);
  });

  test('collection.yaml is read', () => {
    put('a.txt', 'words');
    put('collection.yaml', 'title: The wall\nlanguage: en-GB\n');
    expect(readSeedFolder(folder, root)).toMatchObject({
      settings: { title: 'The wall', language: 'en-GB' },
      diagnostics: [],
    });
  });
});

test('with a memo only what changed or was forgotten is read', () => {
  const memo: SeedMemo = new Map();
  const path = join(folder, 'a.txt');
  const read = (): string | undefined => readSeedFolder(folder, root, memo).seeds[0]?.text;
  put('a.txt', 'one');
  expect(read()).toBe('one');
  const stamp = memo.get(path)?.stamp ?? '';
  memo.set(path, { stamp, read: { text: 'from the memo' } });
  expect(read()).toBe('from the memo');
  put('a.txt', 'three');
  expect(read()).toBe('three');
  memo.set(path, { stamp: memo.get(path)?.stamp ?? '', read: { text: 'from the memo' } });
  memo.delete(path);
  expect(read()).toBe('three');
});
