import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseDataset } from '../model/dataset.ts';
import { compile, type CompileCache } from './compile.ts';
import * as extract from './extract/extract.ts';
import type { SeedFile } from './parse/seed-file.ts';

vi.mock(import('./extract/extract.ts'), { spy: true });
const extractArticle = vi.mocked(extract.extractArticle);

const seed = (name: string, date: string, sentence: string): SeedFile => ({
  path: `seeds/${name}.txt`,
  text: `date ${date} ${name} makes the news\n\n${sentence}\n`,
});
const WALL = seed('wall', '2025-03-04', 'Mayor Ilse Brandt opened the harbour wall of Port Vale on Monday.');
const FERRY = seed('ferry', '2025-03-05', 'Norway bought the ferry from Denmark in 2019.');
const BROKEN: SeedFile = { path: 'seeds/broken.txt', text: 'date 2025-02-30 Broken\n\nWords here.\n' };

const summary = (result: ReturnType<typeof compile>): string[] =>
  result.diagnostics.map(({ code, file }) => `${code} ${file}`);

beforeEach(() => {
  extractArticle.mockClear();
});

describe('compile', () => {
  test('makes a dataset that the app can read', () => {
    const { dataset, diagnostics, stats } = compile({ seeds: [WALL, FERRY] });
    expect(diagnostics).toEqual([]);
    expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset);
    expect(dataset.events.length).toBeGreaterThanOrEqual(2);
    expect(stats).toMatchObject({ articles: 2, events: dataset.events.length, sentences: 2 });
  });

  test('a broken seed costs no other', () => {
    const whole = compile({ seeds: [WALL, FERRY] });
    const mixed = compile({ seeds: [BROKEN, WALL, FERRY] });
    expect(mixed.dataset).toEqual(whole.dataset);
    expect(summary(mixed)).toEqual(['DL1002 seeds/broken.txt']);
  });

  test('nothing to read is an empty dataset', () => {
    expect(compile({ seeds: [] }).dataset).toMatchObject({
      articles: [],
      events: [],
      actors: [],
      topics: [],
    });
  });

  test('of two articles with one id the first stays', () => {
    const twin = { ...FERRY, path: 'seeds/WALL.txt' };
    const result = compile({ seeds: [WALL, twin] });
    expect(result.dataset).toEqual(compile({ seeds: [WALL] }).dataset);
    expect(result.diagnostics).toMatchObject([{ code: 'DL1008', severity: 'error', file: 'seeds/WALL.txt' }]);
    expect(result.diagnostics[0]?.message).toContain('seeds/wall.txt');
  });

  test('a day after today is a warning', () => {
    expect(summary(compile({ seeds: [WALL, FERRY], today: '2025-03-04' }))).toEqual([
      'DL1003 seeds/ferry.txt',
    ]);
    expect(summary(compile({ seeds: [WALL, FERRY] }))).toEqual([]);
  });

  test('an article without a dated event is a warning, and stays', () => {
    const plain = seed('plain', '2025-03-04', 'Walls keep water out.');
    const result = compile({ seeds: [plain] });
    expect(summary(result)).toEqual(['DL3002 seeds/plain.txt']);
    expect(result.dataset.articles).toHaveLength(1);
  });

  test('a fault of the compiler is told, and costs one article', () => {
    extractArticle.mockImplementationOnce(() => {
      throw new RangeError('unforeseen');
    });
    const result = compile({ seeds: [WALL, FERRY] });
    expect(summary(result)).toEqual(['DL3001 seeds/wall.txt']);
    expect(result.diagnostics[0]?.message).toContain('unforeseen');
    expect(result.dataset.articles.map(({ id }) => id)).toEqual(['ferry']);
  });
});

describe('with a cache', () => {
  test('an edit extracts one article anew, and the result is that of a fresh compilation', () => {
    const cache: CompileCache = new Map();
    compile({ seeds: [WALL, FERRY] }, cache);
    expect(extractArticle).toHaveBeenCalledTimes(2);
    const edited = { ...FERRY, text: FERRY.text.replace('2019', '2018') };
    const again = compile({ seeds: [WALL, edited] }, cache);
    expect(extractArticle).toHaveBeenCalledTimes(3);
    expect(again).toEqual(compile({ seeds: [WALL, edited] }));
  });

  test('what is wrong with an unchanged seed is told again, and a removed seed is forgotten', () => {
    const cache: CompileCache = new Map();
    compile({ seeds: [BROKEN, WALL] }, cache);
    expect(summary(compile({ seeds: [BROKEN, WALL] }, cache))).toEqual(['DL1002 seeds/broken.txt']);
    compile({ seeds: [WALL] }, cache);
    expect([...cache.keys()]).toEqual(['seeds/wall.txt']);
  });
});
