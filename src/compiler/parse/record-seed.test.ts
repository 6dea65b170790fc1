import { expect, test } from 'vitest';
import { compile, type CompileCache } from '../compile.ts';
import { recordLetters } from './record-letters.ts';
import { parseRecordLine } from './record-seed.ts';

const RECORD = {
  id: 'wall-opens',
  datePublished: '2025-03-04',
  headline: 'Wall opens',
  text: 'Port Vale:\n\nMayor Ilse Brandt opened the harbour wall of Port Vale on Monday.',
};
const parse = (record: unknown) => parseRecordLine({ path: 'seeds/all.jsonl', text: JSON.stringify(record) });

test('a record is an article', () => {
  const { id, article, diagnostics } = parse({
    ...RECORD,
    publisher: { '@type': 'Organization', name: 'Vale Post' },
    author: ['A. Writer', { name: 'B. Writer' }],
    url: 'https://example.org/wall',
    inLanguage: 'en',
    views: 17,
  });
  expect({ id, diagnostics }).toEqual({ id: 'wall-opens', diagnostics: [] });
  expect(article).toMatchObject({
    ...RECORD,
    publisher: 'Vale Post',
    author: 'A. Writer, B. Writer',
    url: 'https://example.org/wall',
    place: 'Port Vale',
    blocks: [{ kind: 'dateline' }, { kind: 'paragraph' }],
  });
});

test.each([
  ['no JSON', '{"id": nope}', 'DL1030'],
  ['a list', '[1]', 'DL1030'],
  ['a word', '"x"', 'DL1030'],
  ['no id', JSON.stringify({ ...RECORD, id: undefined }), 'DL1031'],
  ['an id without letters', JSON.stringify({ ...RECORD, id: '--' }), 'DL1031'],
  ['no date', JSON.stringify({ ...RECORD, datePublished: undefined }), 'DL1001'],
  ['no such day', JSON.stringify({ ...RECORD, datePublished: '2025-02-30' }), 'DL1002'],
  ['no headline', JSON.stringify({ ...RECORD, headline: '' }), 'DL1013'],
  ['no text', JSON.stringify({ ...RECORD, text: ' \n' }), 'DL1010'],
  [
    'lists within lists',
    JSON.stringify({ ...RECORD, headline: undefined }).replace(
      '{',
      `{"headline":${'['.repeat(5000)}${']'.repeat(5000)},`,
    ),
    'DL1031',
  ],
])('%s is an error', (_name, text, code) => {
  const { article, diagnostics } = parseRecordLine({ path: 'seeds/all.jsonl', text });
  expect(article).toBeUndefined();
  expect(diagnostics[0]).toMatchObject({ code, severity: 'error', line: 1 });
});

const LINES = [
  RECORD,
  { ...RECORD, id: 'ferry', headline: 'Ferry sails', text: 'Norholt bought a ferry on Monday.' },
];
const fileOf = (...lines: readonly string[]) => ({
  path: 'seeds/all.jsonl',
  text: `\uFEFF${lines.join('\r\n')}\r\n`,
});

test('a bad line costs only itself, and is named', () => {
  const [wall = '', ferry = ''] = LINES.map((line) => JSON.stringify(line));
  const { dataset, diagnostics } = compile({ seeds: [fileOf(wall, '{"id": "x"', '', ferry, wall)] });
  expect(dataset.articles.map(({ id }) => id)).toEqual(['ferry', 'wall-opens']);
  expect(diagnostics).toMatchObject([
    { code: 'DL1030', line: 2 },
    { code: 'DL1008', line: 5, message: expect.stringContaining('all.jsonl:1') },
  ]);
});

test('an edited or inserted line leaves the others as they were', () => {
  const [wall = '', ferry = ''] = LINES.map((line) => JSON.stringify(line));
  const cache: CompileCache = new Map();
  const before = compile({ seeds: [fileOf(wall)] }, cache).extracted[0];
  const after = compile({ seeds: [fileOf(ferry, wall)] }, cache).extracted;
  expect(after.map(({ article }) => article.id)).toEqual(['ferry', 'wall-opens']);
  expect(after[1]?.extraction.events).toBe(before?.extraction.events);
  expect(after[1]?.source.line).toMatchObject({ number: 2 });
});

test('corrections are named after the article', () => {
  const corrections = [
    { path: 'seeds/ferry.corrections.yaml', text: '- quote: bought a ferry\n  hide: true\n' },
  ];
  const seeds = [fileOf(...LINES.map((line) => JSON.stringify(line)))];
  const { dataset, diagnostics } = compile({ seeds, editor: { corrections } });
  expect(diagnostics).toEqual([]);
  expect(dataset.events.flatMap(({ mentions }) => mentions.map(({ article }) => article))).toEqual([
    'wall-opens',
  ]);
});

test('every letter of a string has its place in the line', () => {
  const line = JSON.stringify({ text: 'One "two"\n\nthree \u0001 four' });
  const { text, at } = recordLetters(line);
  const start = text.indexOf('three');
  expect(text).toContain('One "two"\n\nthree');
  expect(line.slice(at[start], (at[start + 4] ?? 0) + 1)).toBe('three');
  expect(line.slice(at[text.indexOf('four')])).toBe('four"}');
});
