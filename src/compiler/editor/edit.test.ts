import { describe, expect, test } from 'vitest';
import { type Compilation, compile, type CompileCache, type EditorFiles } from '../compile.ts';
import type { SeedFile } from '../parse/seed-file.ts';

const article = (name: string, date: string, text: string): SeedFile => ({
  path: `seeds/${name}.txt`,
  text: `date ${date} ${name} makes the news\n\n${text}\n`,
});
const WALL = article(
  'wall',
  '2025-03-04',
  'Norway bought two ferries from Denmark on Monday. In 2019, Sweden sold a port to Finland. Walls keep water out.',
);
const FERRY = article('ferry', '2025-03-05', 'Norway bought two ferries from Denmark on 3 March.');

const file = (name: string, text: string): SeedFile => ({ path: `seeds/${name}`, text });
const besideWall = (text: string): EditorFiles => ({ corrections: [file('wall.corrections.yaml', text)] });
const run = (editor: EditorFiles, seeds = [WALL], cache?: CompileCache): Compilation =>
  compile({ seeds, editor }, cache);
const joins = (text: string): EditorFiles => ({ joins: file('corrections.yaml', text) });
const withLexicon = (text: string): EditorFiles => ({ lexicon: file('lexicon.yaml', text) });
const told = ({ diagnostics }: Compilation): string[] => diagnostics.map(({ code }) => code);
const bought = ({ dataset }: Compilation) =>
  dataset.events.find(({ mentions: [mention] }) => mention?.quote.exact.includes('bought'));

test('without corrections', () => {
  expect(run({}).dataset.events.map(({ date }) => date)).toEqual(['2019', '2025-03-03']);
  expect(run({}, [WALL, FERRY]).dataset.events.map(({ mentions }) => mentions.length)).toEqual([1, 2]);
});

describe('a correction', () => {
  test('sets what it says and keeps the rest', () => {
    const result = run(
      besideWall('- quote: Norway bought\n  title: Norway buys ferries\n  status: ongoing\n  kind: figure\n'),
    );
    expect(told(result)).toEqual([]);
    expect(bought(result)).toEqual({
      ...bought(run({})),
      id: '2025-norway-buys-ferries',
      title: 'Norway buys ferries',
      status: 'ongoing',
      kind: 'figure',
    });
  });

  test('makes a date the editor’s, with its source, and no words the date’s', () => {
    const result = run(besideWall('- quote: Norway bought\n  date: 2025-02-27\n  source: Contract\n'));
    const dating = { basis: 'editor', rule: 'correction', source: 'Contract' };
    expect(bought(result)).toMatchObject({
      date: '2025-02-27',
      dating,
      mentions: [{ date: '2025-02-27', dating }],
    });
    expect(bought(result)?.mentions[0]?.dateSpan).toBeUndefined();
  });

  test('holds for an event that several articles tell', () => {
    const set = `- quote: Norway bought
  title: Ferries change hands
  date: 2025-03-02
  actors: [Norway]
  topics: [Transport]
`;
    const result = run(besideWall(set), [WALL, FERRY]);
    expect(told(result)).toEqual([]);
    expect(bought(result)).toMatchObject({
      title: 'Ferries change hands',
      date: '2025-03-02',
      actors: ['norway'],
      topics: ['transport'],
      mentions: [{ date: '2025-03-02' }, { date: '2025-03-03' }],
    });
  });

  test('hides', () => {
    expect(bought(run(besideWall('- quote: Norway bought\n  hide: true\n')))).toBeUndefined();
    const all = '- quote: Norway bought\n  hide: true\n- quote: Sweden sold\n  hide: true\n';
    expect(told(run(besideWall(all)))).toEqual([]);
  });

  test('hides an event that several articles tell', () => {
    const hide = besideWall('- quote: Norway bought\n  hide: true\n');
    const { dataset } = run(hide, [WALL, FERRY]);
    expect(dataset.events.map(({ date }) => date)).toEqual(['2019']);
    expect(dataset.actors.map(({ id }) => id)).not.toContain('norway');
    const apart = `split:
  - events:
      - { article: wall, quote: Norway bought }
      - { article: ferry, quote: Norway bought }
`;
    const split = run({ ...hide, ...joins(apart) }, [WALL, FERRY]);
    expect(bought(split)?.mentions.map((mention) => mention.article)).toEqual(['ferry']);
  });

  test('adds, citing the whole sentence', () => {
    const entry = '- quote: keep water\n  add: true\n  title: Norway speaks of walls\n  date: 2030\n';
    const result = run(besideWall(entry));
    expect(told(result)).toEqual([]);
    expect(result.dataset.events.at(-1)).toMatchObject({
      title: 'Norway speaks of walls',
      date: '2030',
      dating: { basis: 'editor', rule: 'correction' },
      status: 'planned',
      actors: ['norway'],
      mentions: [{ quote: { exact: 'Walls keep water out.' }, marks: [{ start: 6, end: 16 }] }],
    });
  });

  test('takes an actor’s kind from the collection, a state, a given name, or the entry', () => {
    const names = '[Denmark, Anna Holm, { name: Vale, kind: organisation }, Germany, Quux]';
    const result = run(besideWall(`- quote: Norway bought\n  actors: ${names}\n`));
    expect(result.diagnostics).toMatchObject([{ code: 'DL4007', severity: 'warning', line: 2 }]);
    const kinds = new Map(result.dataset.actors.map(({ id, kind }) => [id, kind]));
    expect(bought(result)?.actors.map((id) => kinds.get(id))).toEqual([
      'state',
      'person',
      'organisation',
      'state',
      'organisation',
    ]);
  });
});

describe('is an error', () => {
  test.each([
    ['- quote: Norway sold two ferries\n  hide: true', 'DL4001', 'Norway bought two ferries'],
    ['- quote: Zebras\n  hide: true', 'DL4001', 'if the article has changed'],
    ['- quote: makes the news\n  hide: true', 'DL4001', 'headline'],
    [
      '- quote: keep water\n  add: true\n  title: a\n  date: 2030\n- quote: no water\n  add: true\n  title: a\n  date: 2030',
      'DL4001',
      'Walls keep water out.',
    ],
    ['- quote: keep water\n  hide: true', 'DL4003', 'add: true'],
    ['- quote: Denmark on Monday. In 2019\n  hide: true', 'DL4002', '(2019)'],
    ['- quote: Norway bought\n  match: { date: 2019 }\n  hide: true', 'DL4002', '(2025-03-03)'],
    ['- quote: Norway bought\n  topics: [Transprot]', 'DL4008', '"Transport"'],
  ])('%j', (text, code, hint) => {
    const result = run(besideWall(text));
    expect(result.diagnostics).toMatchObject([
      { code, severity: 'error', file: 'seeds/wall.corrections.yaml', line: expect.any(Number) },
    ]);
    expect(result.diagnostics[0]?.hint).toContain(hint);
  });

  test('beside no article', () => {
    const result = run({ corrections: [file('walll.corrections.yaml', '- quote: a\n  hide: true')] });
    expect(result.diagnostics).toMatchObject([{ code: 'DL4004', file: 'seeds/walll.corrections.yaml' }]);
    expect(result.diagnostics[0]?.hint).toContain('wall.corrections.yaml');
  });

  test('beside an article that has its corrections already', () => {
    const twin = { ...FERRY, path: 'seeds/Wall.txt' };
    const corrections = [
      file('Wall.corrections.yaml', '- quote: Norway bought\n  title: Norway buys a fleet\n- hide: true\n'),
      file('wall.corrections.yaml', '- quote: Norway bought\n  hide: true\n'),
    ];
    const result = run({ corrections }, [twin, WALL]);
    expect(result.diagnostics).toMatchObject([
      { code: 'DL4005', file: 'seeds/Wall.corrections.yaml', line: 3 },
      { code: 'DL4004', file: 'seeds/wall.corrections.yaml' },
      { code: 'DL1008', file: 'seeds/wall.txt' },
    ]);
    expect(result.diagnostics[1]?.message).toContain('from seeds/Wall.corrections.yaml');
    expect(result.dataset.events.map(({ title }) => title)).toEqual(['Norway buys a fleet']);
  });

  test('but not when its article could not be read: that has been said', () => {
    const broken = { ...WALL, text: WALL.text.replace('2025-03-04', '2025-02-30') };
    expect(told(run(besideWall('- quote: a\n  hide: true'), [broken]))).toEqual(['DL1002']);
  });
});

describe('one of several events is taken', () => {
  test.each([
    ['match: { date: 2019 }', ['2025-03-03']],
    ['match: { title: "norway" }', ['2019']],
    ['match: all', []],
  ])('by %s', (match, left) => {
    const result = run(besideWall(`- quote: Denmark on Monday. In 2019\n  ${match}\n  hide: true\n`));
    expect(told(result)).toEqual([]);
    expect(result.dataset.events.map(({ date }) => date)).toEqual(left);
  });
});

test('corrections that disagree: the last one counts', () => {
  const corrections = [
    file('wall.corrections.yaml', '- quote: Norway bought\n  title: One\n'),
    file('ferry.corrections.yaml', '- quote: Norway bought\n  title: Two\n'),
  ];
  const result = run({ corrections }, [WALL, FERRY]);
  expect(result.diagnostics).toMatchObject([
    { code: 'DL4006', file: 'seeds/ferry.corrections.yaml', line: 1 },
  ]);
  expect(result.diagnostics[0]?.message).toContain('seeds/wall.corrections.yaml:1');
  expect(bought(result)?.title).toBe('Two');
});

describe('across articles', () => {
  const BOTH = 'events: [{ article: wall, quote: Norway bought }, { article: ferry, quote: Norway bought }]';
  const UNLIKE = 'events: [{ article: wall, quote: Sweden sold }, { article: ferry, quote: Norway bought }]';

  test('split keeps tellings apart', () => {
    const result = run(joins(`split:\n  - { ${BOTH} }\n`), [WALL, FERRY]);
    expect(told(result)).toEqual([]);
    expect(result.dataset.events.map(({ mentions }) => mentions.length)).toEqual([1, 1, 1]);
  });

  test('merge makes tellings one, keeps both dates, and sets what it says', () => {
    const result = run(joins(`merge:\n  - { ${UNLIKE}, title: Ports and ferries }\n`), [WALL, FERRY]);
    expect(told(result)).toEqual([]);
    const merged = result.dataset.events.find(({ title }) => title === 'Ports and ferries');
    expect(merged?.mentions.map(({ date }) => date).sort()).toEqual(['2019', '2025-03-03']);
  });

  test('what is split stays split from all that it is merged with', () => {
    const result = run(joins(`merge:\n  - { ${UNLIKE} }\nsplit:\n  - { ${BOTH} }\n`), [WALL, FERRY]);
    expect(told(result)).toEqual([]);
    expect(result.dataset.events.map(({ mentions }) => mentions.length).sort()).toEqual([1, 2]);
  });

  test('a split of what is merged', () => {
    const result = run(joins(`merge:\n  - { ${BOTH} }\nsplit:\n  - { ${BOTH} }\n`), [WALL, FERRY]);
    expect(told(result)).toEqual(['DL4006']);
  });

  test('an unknown article', () => {
    const result = run(joins(`split:\n  - { ${BOTH} }\n`), [WALL]);
    expect(result.diagnostics).toMatchObject([{ code: 'DL4004', file: 'seeds/corrections.yaml', line: 2 }]);
  });
});

describe('the lexicon', () => {
  test('names actors, also those of a title that are not found otherwise', () => {
    const text =
      'actors:\n  - { name: Kingdom of Norway, kind: state, aliases: [Norway] }\n  - { name: the ferries, kind: organisation, aliases: [ferries] }\n';
    const result = run(withLexicon(text), [WALL, FERRY]);
    expect(bought(result)?.actors).toEqual(['kingdom-of-norway', 'denmark', 'the-ferries']);
    expect(result.dataset.actors).toContainEqual({
      id: 'kingdom-of-norway',
      name: 'Kingdom of Norway',
      kind: 'state',
      aliases: ['Norway'],
    });
  });

  test('files events under its topics first', () => {
    const result = run(withLexicon('topics:\n  - { name: Boats, words: [ferr*] }\n'));
    expect(bought(result)?.topics[0]).toBe('boats');
    expect(result.dataset.topics).toContainEqual({ id: 'boats', name: 'Boats' });
  });

  test('dates a sentence that has no date of its own', () => {
    const storm = article(
      'storm',
      '2025-03-04',
      'The Great Storm destroyed a port of Norway. Sweden lost a ship in the Great Storm in May 2019.',
    );
    const text = 'happenings:\n  - { name: the Great Storm, date: 2019-03, source: Weather office }\n';
    const { dataset } = run(withLexicon(text), [storm]);
    expect(dataset.events.map(({ date, dating }) => [date, dating.rule])).toEqual([
      ['2019-03', 'lexicon-happening'],
      ['2019-05', 'month-year'],
    ]);
    expect(dataset.events[0]?.dating).toMatchObject({ basis: 'editor', source: 'Weather office' });
  });
});

test('a change of an editor’s file is seen with a cache too', () => {
  const cache: CompileCache = new Map();
  const corrected = besideWall('- quote: Norway bought\n  hide: true\n');
  const lexicon = file('lexicon.yaml', 'topics:\n  - { name: Boats, words: [ferries] }\n');
  for (const editor of [{}, corrected, { lexicon }, { ...corrected, lexicon }, {}]) {
    expect(run(editor, [WALL, FERRY], cache)).toEqual(run(editor, [WALL, FERRY]));
  }
});
