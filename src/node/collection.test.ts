import { expect, test } from 'vitest';
import { parseCollection } from './collection.ts';

test('the settings are read', () => {
  expect(
    parseCollection(
      'c.yaml',
      'title: The wall\ndescription: "What: and why"\nlanguage: en-GB\nbaseUrl: https://example.org/a\npages: 7\n',
    ),
  ).toEqual({
    settings: { title: 'The wall', description: 'What: and why', language: 'en-GB' },
    publishing: { baseUrl: 'https://example.org/a/', pages: 7 },
    diagnostics: [],
  });
});

test.each(['', '# nothing yet\n', '---\n'])('%j sets nothing', (source) => {
  expect(parseCollection('c.yaml', source)).toEqual({ settings: {}, publishing: {}, diagnostics: [] });
});

test.each([
  ['title: [a', 'DL1020', 1],
  ['title: a\ntitle: b', 'DL1020', 2],
  ['- a\n- b', 'DL1021', 1],
  ['description: d\ntitel: a', 'DL1021', 2],
  ['description: d\ntitle: *Breaking', 'DL1020', 2],
  ['description: d\ntitle: { toString: 1 }', 'DL1021', 2],
  ['description: d\ntitle:', 'DL1021', 2],
  ['description: d\nbaseUrl: example.org', 'DL1021', 2],
  ['description: d\nbaseUrl: javascript:alert(1)', 'DL1021', 2],
  ['description: d\npages: many', 'DL1021', 2],
  ['description: d\ntitle: ""', 'DL1021', 2],
  ['description: d\nlanguage: English!', 'DL1021', 2],
  ['description: d\narticleText: none', 'DL1021', 2],
])('%j is an error with its line', (source, code, line) => {
  const { diagnostics, settings } = parseCollection('c.yaml', source);
  expect(diagnostics[0]).toMatchObject({ code, severity: 'error', file: 'c.yaml', line });
  expect(settings.title).toBeUndefined();
});

test('numbers are words, as they are written', () => {
  const { settings, diagnostics } = parseCollection('c.yaml', 'title: 1945\ndescription: 0.10\n');
  expect(settings).toEqual({ title: '1945', description: '0.10' });
  expect(diagnostics).toEqual([]);
});

test('what can be used is kept', () => {
  expect(parseCollection('c.yaml', 'title: The wall\nlanguage: 5\n').settings).toEqual({ title: 'The wall' });
});

test('what of the articles is published', () => {
  expect(parseCollection('c.yaml', 'articleText: quotes\n').settings).toEqual({ articleText: 'quotes' });
});
