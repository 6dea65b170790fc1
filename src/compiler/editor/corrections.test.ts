import { describe, expect, test } from 'vitest';
import { parseCorrections } from './corrections.ts';
import { parseJoins } from './joins.ts';

const read = (text: string) => parseCorrections({ path: 'wall.corrections.yaml', text });
const place = expect.objectContaining({ start: expect.any(Number) });

test('a correction with every key', () => {
  const { corrections, diagnostics } = read(
    `- quote: "He said: go"
  match: { title: Mayor, date: 2025 }
  title: Mayor speaks
  date: 2025-05-07/2025-05-10
  source: Town hall
  actors: [Port Vale, { name: Ilse Brandt, kind: person }]
  topics: Harbour
  status: planned
  kind: statement
  hide: true
`,
  );
  expect(diagnostics).toEqual([]);
  expect(corrections).toEqual([
    {
      selector: { quote: 'He said: go', place, match: { title: 'Mayor', date: '2025' } },
      add: false,
      set: {
        title: 'Mayor speaks',
        date: '2025-05-07/2025-05-10',
        source: 'Town hall',
        actors: [
          { name: 'Port Vale', place },
          { name: 'Ilse Brandt', kind: 'person', place },
        ],
        topics: [{ name: 'Harbour', place }],
        status: 'planned',
        kind: 'statement',
        hide: true,
      },
    },
  ]);
});

test('no actors is something else than nothing said of them', () => {
  expect(read('- quote: a\n  actors: []\n').corrections[0]?.set).toEqual({ actors: [] });
});

test.each(['', '# nothing yet\n', '---\n'])('%j corrects nothing', (text) => {
  expect(read(text)).toEqual({ corrections: [], diagnostics: [] });
});

test.each([
  '- '.repeat(50_000),
  '['.repeat(20_000),
  '{a: '.repeat(20_000),
  ' '.repeat(100_000),
  '\0',
  '%YAML 9',
])('a file that nobody wrote is an error, and no throw', (text) => {
  expect(read(text).corrections).toEqual([]);
  expect(read(`- quote: a\n  hide: true\n${text}`).diagnostics.length).toBeGreaterThan(0);
});

describe('an error with its place', () => {
  test.each([
    ['- quote: [a', 'DL1022', 1, 'not YAML'],
    ['- quote: a\n  hide: true\n  hide: false', 'DL1022', 3, 'not YAML'],
    ['- &a\n  quote: a\n  hide: true\n- *a', 'DL1022', 4, 'anchors'],
    ['quote: a', 'DL4005', 1, 'not a list'],
    ['- just words', 'DL4005', 1, 'not a correction'],
    ['- title: a', 'DL4005', 1, 'no quote'],
    ['- quote:\n  title: a', 'DL4005', 1, 'holds no words'],
    ['- quote: a', 'DL4005', 1, 'corrects nothing'],
    ['- quote: a\n  titel: b', 'DL4005', 2, '"titel"'],
    ['- quote: a\n  date: 2025-02-30', 'DL4005', 2, 'no date'],
    ['- quote: a\n  date: March', 'DL4005', 2, 'no date'],
    ['- quote: a\n  title: b\n  source: c', 'DL4005', 1, 'source'],
    ['- quote: a\n  status: done', 'DL4005', 2, '"done"'],
    ['- quote: a\n  kind: deed', 'DL4005', 2, '"deed"'],
    ['- quote: a\n  hide: maybe', 'DL4005', 2, '"maybe"'],
    ['- quote: a\n  actors: [{ kind: person }]', 'DL4005', 2, 'without a name'],
    ['- quote: a\n  match: { titel: b }\n  hide: true', 'DL4005', 2, '"titel"'],
    ['- quote: a\n  add: true\n  title: b', 'DL4005', 1, 'needs a title and a date'],
    [`- quote: a\n  title: ${'b'.repeat(81)}`, 'DL4005', 2, '81 characters'],
  ])('%j', (text, code, line, message) => {
    const { corrections, diagnostics } = read(text);
    expect(corrections).toEqual([]);
    expect(diagnostics[0]).toMatchObject({ code, line, severity: 'error', file: 'wall.corrections.yaml' });
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.hint).not.toBe('');
  });

  test('and the other entries are kept', () => {
    expect(read('- quote: a\n- quote: b\n  hide: true\n').corrections).toHaveLength(1);
  });
});

const joins = (text: string) => parseJoins({ path: 'corrections.yaml', text });

describe('merge and split', () => {
  test('are read', () => {
    const events = '{ events: [{ article: a, quote: x }, { article: b, quote: y, match: all }]';
    const result = joins(`merge:\n  - ${events}, title: Both }\nsplit:\n  - ${events} }\n`);
    expect(result.diagnostics).toEqual([]);
    expect(result.joins.map(({ kind, set, events: { length } }) => ({ kind, set, length }))).toEqual([
      { kind: 'merge', set: { title: 'Both' }, length: 2 },
      { kind: 'split', set: {}, length: 2 },
    ]);
  });

  test.each([
    ['- a', 'not a list of merges'],
    ['merge: a', 'not a list'],
    ['mrege: []', '"mrege"'],
    ['merge:\n  - events: [{ article: a, quote: x }]', 'of one event'],
    ['merge:\n  - events: [{ article: a }, { article: b, quote: y }]', 'no quote'],
    ['merge:\n  - events: [{ quote: x }, { article: b, quote: y }]', 'no article'],
    ['split:\n  - events: []\n    title: a', '"title"'],
  ])('%j is an error', (text, message) => {
    const result = joins(text);
    expect(result.joins).toEqual([]);
    expect(result.diagnostics[0]).toMatchObject({ code: 'DL4005', line: expect.any(Number) });
    expect(result.diagnostics[0]?.message).toContain(message);
  });
});
