import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findSets, poolable } from './score-sets.mjs';
import { dateRows, entityRows, markdownTable, replaceTable } from './score-table.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-score-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {string} path */
const put = (path, text = '') => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** @param {string[]} paths */
const names = (paths) => paths.map((path) => basename(path));

/** @param {string[]} args */
const score = (...args) =>
  spawnSync(process.execPath, [resolve(import.meta.dirname, 'score.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });

test('sets are known by their files, at any depth', () => {
  for (const file of [
    'wires/a.tml',
    'wires/b.tml',
    'old/deep/c.tml',
    'gold/articles.ndjson',
    'gold/gold.ndjson',
  ])
    put(file);
  for (const file of ['cast/articles.ndjson', 'cast/sentences.ndjson', 'cast/timelines.json']) put(file);
  for (const file of ['topics/storm/articles.ndjson', 'topics/storm/timelines.jsonl', 'README.md']) put(file);
  const { timex, events, entities, dates } = findSets(folder);
  expect({
    timex: names(timex),
    events: names(events),
    entities: names(entities),
    dates: names(dates),
  }).toEqual({ timex: ['deep', 'wires'], events: ['gold'], entities: ['cast'], dates: ['storm'] });
  expect(findSets(join(folder, 'nowhere')).timex).toEqual([]);
});

test('folders with documents of one name are not pooled', () => {
  put('a/1.tml');
  put('b/1.tml');
  put('c/2.tml');
  expect(poolable(['a', 'b', 'c'].map((name) => join(folder, name))).map((path) => basename(path))).toEqual([
    'a',
    'c',
  ]);
});

test('the table: figures in percent, what stands beside them, goals', () => {
  const average = { system: 0.8, publication: 0.5 };
  const rows = [
    ...dateRows({ topics: { storm: { average, timelines: [average] } }, mean: average }),
    ...entityRows({ 'semeval15-trial': { system: { f1: 0.5 }, baseline: { f1: 0.25 } } }),
  ];
  expect(markdownTable(rows).split('\n')).toEqual([
    '| measure      | set                   | figure | beside           | goal |',
    '| ------------ | --------------------- | ------ | ---------------- | ---- |',
    '| dates, F1    | storm (one timeline)  | 80.0   | publication 50.0 |      |',
    '| dates, F1    | mean over 1 timelines | 80.0   | publication 50.0 |      |',
    '| entities, F1 | semeval15-trial       | 50.0   | baseline 25.0    | 55   |',
  ]);
});

test('a table takes the place of the last one', () => {
  const begin = '<!-- scores: written by npm run score -- FOLDER --write -->';
  const end = '<!-- end of scores -->';
  const first = replaceTable(`before\n${begin}\n${end}\nafter`, 'one');
  expect(replaceTable(first, 'two')).toBe(`before\n${begin}\n\ntwo\n\n${end}\nafter`);
  expect(() => replaceTable('no marks', 'one')).toThrow('<!-- scores');
});

describe('the program', () => {
  test('without scorers or data there is nothing to do, and it says so', () => {
    const { status, stdout, stderr } = score('shared');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(/^skipped: there is no score/);
    put('shared/score/score.mjs');
    expect(score('shared')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining('timex: no data'),
    });
  });

  test.each([[[]], [['a', 'b']], [['a', '--fast']]])('%j is wrong use', (args) => {
    expect(score(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('FOLDER') });
  });

  test('runs the scorers on what is there, and fails when one does', () => {
    put('shared/corpora/wires/a.tml');
    put(
      'shared/score/score.mjs',
      'console.log(JSON.stringify({ wires: { valueF1: 0.5, strict: { f1: 0.25 } } }));',
    );
    const { status, stdout } = score('shared');
    expect(status).toBe(0);
    expect(stdout).toContain('| timex, value F1       | wires | 50.0 ');
    put('shared/score/score.mjs', 'process.exitCode = 1;');
    expect(score('shared').status).toBe(1);
  });
});
