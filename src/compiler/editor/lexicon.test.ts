import { describe, expect, test } from 'vitest';
import { happeningFinder } from './happenings.ts';
import { parseLexicon } from './lexicon.ts';

const read = (text: string) => parseLexicon({ path: 'lexicon.yaml', text });

test('actors, topics and happenings', () => {
  expect(
    read(`actors:
  - { name: Nordic Bank, kind: organisation, aliases: [NB, Bank of the North] }
topics:
  - { name: Harbour, words: [quay*, sea wall] }
  - { name: Foreign affairs, id: diplomacy }
happenings:
  - { name: Operation Blue, aliases: Op Blue, date: 2025, source: Navy }
`),
  ).toEqual({
    diagnostics: [],
    lexicon: {
      actors: [{ name: 'Nordic Bank', kind: 'organisation', aliases: ['NB', 'Bank of the North'] }],
      topics: [
        { topic: { id: 'harbour', name: 'Harbour' }, words: ['quay*', 'sea wall'] },
        { topic: { id: 'diplomacy', name: 'Foreign affairs', code: 'medtop:20000639' }, words: [] },
      ],
      happenings: [{ names: ['Operation Blue', 'Op Blue'], date: '2025', source: 'Navy' }],
    },
  });
});

test.each([
  ['actors:\n  - kind: person', 2, 'without "name"'],
  ['actors:\n  - name: A', 2, 'without "kind"'],
  ['actors:\n  - name: A\n    kind: ghost', 3, '"ghost"'],
  ['actors:\n  - name: A\n    kind: person\n  - name: The a\n    kind: state', 4, 'already names A'],
  ['topics:\n  - words: [a]', 2, 'without "name"'],
  ['happenings:\n  - name: A', 2, 'without "date"'],
  ['happenings:\n  - name: A\n    date: May', 3, 'no date'],
  ['people: []', 1, '"people"'],
  ['actors:\n  name: A', 2, 'not a list'],
])('%j is an error with its line', (text, line, message) => {
  const { diagnostics } = read(text);
  expect(diagnostics[0]).toMatchObject({ code: 'DL4020', severity: 'error', line });
  expect(diagnostics[0]?.message).toContain(message);
});

test('of two entries with one name the first stays, and the other claims no alias', () => {
  const { lexicon, diagnostics } = read(`actors:
  - { name: Ash, kind: person, aliases: [Mayor Ash] }
  - { name: Ash, kind: organisation, aliases: [the Firm] }
  - { name: Vale, kind: state, aliases: [The Firm, ash] }
happenings:
  - { name: Vale, date: 2019 }
`);
  expect(diagnostics.map(({ code, line, message }) => `${code} ${line ?? 0} ${message}`)).toEqual([
    'DL4020 3 "Ash" already names Ash',
    'DL4020 4 "ash" already names Ash',
    'DL4020 6 "Vale" already names Vale',
  ]);
  expect(lexicon).toEqual({
    actors: [
      { name: 'Ash', kind: 'person', aliases: ['Mayor Ash'] },
      { name: 'Vale', kind: 'state', aliases: ['The Firm'] },
    ],
    topics: [],
    happenings: [],
  });
});

describe('happenings in a text', () => {
  const { lexicon } = read(
    'happenings:\n  - { name: The Great Storm (2019), aliases: [the Storm], date: 2019-03 }\n',
  );
  const find = happeningFinder(lexicon);

  test.each([
    ['During the Storm, boats sank.', ['Storm']],
    ['The Storm sank boats. The Great Storm (2019) did.', ['Storm', 'Great Storm (2019)']],
    ['A storm sank boats.', []],
    ['Stormy days.', []],
    ['After the Storm, boats were bought.', []],
    ['Boats were bought in the wake of the Storm.', []],
    ['On the anniversary of the Storm, boats sailed.', []],
    ['Boats sailed before the deadly Storm.', []],
  ])('%s', (text, expected) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('have the editor’s date', () => {
    expect(find('the Storm')[0]).toMatchObject({
      edtf: '2019-03',
      dating: { basis: 'editor', rule: 'lexicon-happening', expression: 'Storm' },
    });
  });

  test('of an empty lexicon there are none', () => {
    expect(happeningFinder({ actors: [], topics: [], happenings: [] })('the Storm')).toEqual([]);
  });
});
