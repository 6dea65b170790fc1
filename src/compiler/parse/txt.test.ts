import { describe, expect, test } from 'vitest';
import { articleId } from './seed-file.ts';
import { LONGEST_LINE, parseTxt } from './txt.ts';

const parse = (text: string) => parseTxt({ path: 'seeds/2025-03-04-wall.txt', text });

const SEED =
  ' date 2025-03-04 Port Vale to rebuild harbour wall Work begins in May, the mayor said on Monday.\n\nPort Vale:\n\n' +
  'The wall broke in 2019. Work begins in May, the mayor said on Monday.\n\nA new wall\n\nIt costs $5 million.\n';

describe('the given form', () => {
  test('headline, standfirst, dateline, headings and paragraphs', () => {
    const { article, diagnostics } = parse(SEED);
    expect(diagnostics).toEqual([]);
    expect(article).toEqual({
      id: '2025-03-04-wall',
      datePublished: '2025-03-04',
      headline: 'Port Vale to rebuild harbour wall',
      standfirst: 'Work begins in May, the mayor said on Monday.',
      place: 'Port Vale',
      language: 'en',
      text: 'Port Vale:\n\nThe wall broke in 2019. Work begins in May, the mayor said on Monday.\n\nA new wall\n\nIt costs $5 million.',
      blocks: [
        { kind: 'dateline', start: 0, end: 10 },
        { kind: 'paragraph', start: 12, end: 81 },
        { kind: 'heading', start: 83, end: 93 },
        { kind: 'paragraph', start: 95, end: 115 },
      ],
    });
  });

  test.each([
    ['a byte order mark', `\uFEFF${SEED}`],
    ['Windows line ends', SEED.replaceAll('\n', '\r\n')],
    ['old Mac line ends', SEED.replaceAll('\n', '\r')],
    ['no-break spaces', SEED.replaceAll(' ', '\u00A0')],
    ['blank lines before it', `\n\n${SEED}`],
    ['no space before it', SEED.trimStart()],
    ['a capital and a colon', SEED.replace('date', 'Date:')],
    ['a time of day', SEED.replace('2025-03-04', '2025-03-04T09:30:00+01:00')],
    ['wrapped paragraphs', SEED.replace('2019. ', '2019.\n')],
    ['blank lines that hold spaces', SEED.replaceAll('\n\n', '\n \t\n')],
  ])('%s changes nothing', (_name, text) => {
    expect(parse(text)).toEqual(parse(SEED));
  });
});

const front = (lines: string): string => `---\n${lines}\n---\n\nThe wall broke in 2019.\n`;

describe('front matter', () => {
  test('every key', () => {
    const { article, diagnostics } = parse(
      front(
        [
          'date: 2025-03-04',
          'Headline: "Harbour: a wall is planned"',
          'standfirst: It is the third.',
          'publisher: Port Vale Post',
          'author: A. Writer',
          'url: https://example.org/wall?a=1#b',
          'lang: en-GB',
        ].join('\n'),
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({
      datePublished: '2025-03-04',
      headline: 'Harbour: a wall is planned',
      standfirst: 'It is the third.',
      publisher: 'Port Vale Post',
      author: 'A. Writer',
      url: 'https://example.org/wall?a=1#b',
      language: 'en-GB',
      text: 'The wall broke in 2019.',
    });
  });

  /** Lines added to a sound header: the code, line and column, and a part of the hint. */
  test.each([
    ['titel: x', 'DL1009', 4, 1, 'the keys are'],
    ['title: x', 'DL1009', 4, 1, 'did you mean "headline"'],
    ['constructor: x', 'DL1009', 4, 1, 'the keys are'],
    ['__proto__: x', 'DL1009', 4, 1, 'the keys are'],
    ['publsher: x', 'DL1009', 4, 1, 'did you mean "publisher"'],
    ['no colon here', 'DL1009', 4, 1, 'the keys are'],
    ['date: 2025-03-05', 'DL1016', 4, 1, 'one of the two'],
    ['url: javascript:alert(1)', 'DL1016', 4, 6, 'https://'],
    ['url: example.org', 'DL1016', 4, 6, 'https://'],
    ['lang: English!', 'DL1016', 4, 7, 'BCP 47'],
  ])('%s is a warning, and costs only itself', (line, code, at, column, hint) => {
    const { article, diagnostics } = parse(front(`date: 2025-03-04\nheadline: A wall\n${line}`));
    expect(diagnostics).toMatchObject([{ code, severity: 'warning', line: at, column }]);
    expect(diagnostics[0]?.hint).toContain(hint);
    expect(article).toMatchObject({ datePublished: '2025-03-04', headline: 'A wall' });
    expect(article?.url).toBeUndefined();
  });
});

/** Malformed seeds: what they hold, and the code, line, column and a part of the hint of what is said. */
const MALFORMED: readonly (readonly [
  name: string,
  text: string,
  code: string,
  line: number,
  column: number,
  hint: string,
])[] = [
  ['an empty file', '', 'DL1004', 1, 1, 'write the article'],
  ['blank lines only', ' \r\n\t\n', 'DL1004', 1, 1, 'write the article'],
  ['no date', 'Port Vale to rebuild wall\n\nBody.', 'DL1001', 1, 1, 'date YYYY-MM-DD HEADLINE'],
  ['no date, after blank lines', '\n\n  Port Vale\n\nBody.', 'DL1001', 3, 3, 'date YYYY-MM-DD HEADLINE'],
  ['a word that begins like date', 'dateless wall\n\nBody.', 'DL1001', 1, 1, 'date YYYY-MM-DD HEADLINE'],
  ['an impossible day', ' date 2025-02-30 Wall\n\nBody.', 'DL1002', 1, 7, 'year-month-day'],
  ['an impossible month', 'date 2025-13-01 Wall\n\nBody.', 'DL1002', 1, 6, 'year-month-day'],
  ['a day zero', 'date 2025-01-00 Wall\n\nBody.', 'DL1002', 1, 6, 'year-month-day'],
  ['no leap year', 'date 1900-02-29 Wall\n\nBody.', 'DL1002', 1, 6, 'year-month-day'],
  ['another notation', 'date 03/04/2025 Wall\n\nBody.', 'DL1017', 1, 6, 'date 2025-09-03'],
  ['a date in words', 'date March 4, 2025 Wall\n\nBody.', 'DL1017', 1, 6, 'date 2025-09-03'],
  ['no headline', 'date 2025-03-04\n\nBody.', 'DL1013', 1, 1, 'after the date'],
  ['no body', 'date 2025-03-04 Wall\n\n', 'DL1010', 1, 1, 'below the first line'],
  [
    'a line too long',
    `date 2025-03-04 Wall\n\n${'x'.repeat(LONGEST_LINE + 1)}`,
    'DL1007',
    3,
    1,
    'is this an article',
  ],
  ['front matter without an end', '---\ndate: 2025-03-04\n\nBody.', 'DL1012', 1, 1, 'three hyphens'],
  ['front matter without a date', '---\nheadline: Wall\n---\nBody.', 'DL1001', 1, 1, 'date: YYYY-MM-DD'],
  ['front matter without a headline', '---\ndate: 2025-03-04\n---\nBody.', 'DL1013', 1, 1, 'headline: WORDS'],
  [
    'front matter with an impossible date',
    '---\ndate: 2025-02-30\nheadline: Wall\n---\nBody.',
    'DL1002',
    2,
    7,
    'year',
  ],
  ['front matter alone', '---\ndate: 2025-03-04\nheadline: Wall\n---\n', 'DL1010', 1, 1, 'below'],
];

test.each(MALFORMED)('%s is an error with its place and a hint', (_name, text, code, line, column, hint) => {
  const { article, diagnostics } = parse(text);
  expect(article).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code, severity: 'error', line, column, file: 'seeds/2025-03-04-wall.txt' },
  ]);
  expect(diagnostics[0]?.hint).toContain(hint);
});

test('lost characters are a warning', () => {
  const { article, diagnostics } = parse('date 2025-03-04 Wall\n\nThe mayor\uFFFDs wall.');
  expect(article).toBeDefined();
  expect(diagnostics).toMatchObject([{ code: 'DL1015', severity: 'warning', line: 3, column: 10 }]);
});

test('a line of the longest length is read, spaces and dashes too', () => {
  for (const filler of [' ', '-', '- ']) {
    const long = `Norway${filler.repeat((LONGEST_LINE - 30) / filler.length)}Denmark`;
    const { article, diagnostics } = parse(`date 2025-03-04 ${long}\n\n${long}\nWalls.`);
    expect(diagnostics).toEqual([]);
    expect(article?.headline).toBe(long);
    expect(article?.text).toBe(`${long}\n\nWalls.`);
  }
});

test('every problem of a seed is told at once', () => {
  const codes = parse('date 2025-02-30').diagnostics.map(({ code }) => code);
  expect(codes).toEqual(['DL1002', 'DL1013', 'DL1010']);
});

test.each([
  ['seeds/2025-09-03-s-400-talks.txt', '2025-09-03-s-400-talks'],
  ['Wall & Sea.TXT', 'wall-sea'],
  ['seeds\\Élan vital.txt', 'elan-vital'],
  ['seeds/индия.txt', 'индия'],
  ['seeds/---.txt', 'article'],
])('articleId(%j)', (path, id) => {
  expect(articleId(path)).toBe(id);
});
