import { describe, expect, test } from 'vitest';
import { markdownLetters, parseMarkdown } from './markdown.ts';

const parse = (text: string) => parseMarkdown({ path: 'seeds/wall.md', text });
const FRONT = '---\ndate: 2025-03-04\nheadline: Wall opens\n---\n';
const wordsOf = (body: string): string[] => {
  const { article } = parse(FRONT + body);
  return article?.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`) ?? [];
};

describe('the body', () => {
  test.each([
    ['a paragraph, wrapped', 'The wall\n  opened.', ['paragraph: The wall opened.']],
    [
      'headings of both kinds',
      '## One\n\nTwo\n---\n\nWords.',
      ['heading: One', 'heading: Two', 'paragraph: Words.'],
    ],
    [
      'emphasis, links, code, escapes and entities',
      '*The* [wall](x "y") `of` \\*Vale\\* &amp;&nbsp;sea.',
      ['paragraph: The wall of *Vale* & sea.'],
    ],
    [
      'quotations and lists',
      '> One.\n>\n> Two.\n\n1. Three.\n2. Four.\n   - Five.',
      ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((words) => `paragraph: ${words}`),
    ],
    [
      'pictures, rules and comments',
      '![Wall](wall.png)\n\n***\n\n<!-- no words -->\n\nWords.',
      ['paragraph: Words.'],
    ],
    [
      'a table, row by row',
      '| Year | Deed | Place |\n|---|:--|--:|\n| 2018 | *Norvik* opened the wall. | Port Vale |\n| 2019 | | |\n| 2020 | It closed it. |',
      [
        'heading: Year: Deed, Place',
        'paragraph: 2018: Norvik opened the wall. Port Vale',
        'paragraph: 2019',
        'paragraph: 2020: It closed it.',
      ],
    ],
    [
      'notes, and nothing that is struck out',
      'The wall[^1] opened ~~late~~.\n\n[^1]: Of 2018.',
      ['paragraph: The wall opened .', 'paragraph: Of 2018.'],
    ],
    ['a dateline', 'Port Vale:\n\nThe wall opened.', ['dateline: Port Vale:', 'paragraph: The wall opened.']],
    ['a first heading that is the headline', '# Wall opens\n\nWords.', ['paragraph: Words.']],
    [
      'a first heading that is another',
      '# Morning news\n\nWords.',
      ['heading: Morning news', 'paragraph: Words.'],
    ],
    ['a hard line break', 'One  \ntwo\\\nthree.', ['paragraph: One two three.']],
  ])('%s', (_name, body, expected) => {
    expect(wordsOf(body)).toEqual(expected);
  });

  test('code and HTML are left out, and that is said', () => {
    const { article, diagnostics } = parse(`${FRONT}Words.\n\n    indented\n\n<p>More</p>\n`);
    expect(article?.text).toBe('Words.');
    expect(diagnostics).toMatchObject([
      { code: 'DL1034', severity: 'warning', line: 7 },
      { code: 'DL1034', line: 9, column: 1 },
    ]);
  });
});

describe('front matter', () => {
  test('YAML, with the names that other programs use', () => {
    const { article, diagnostics } = parse(
      '---\ntitle: "Wall: open"\ndate: 2025-03-04 10:00:00 +0200\nauthors: [A. Writer, { name: B. Writer }]\nsource: Vale Post\nlink: https://example.org/wall\nlanguage: en-GB\ntags: [sea]\ndraft: false\n...\nWords.\n',
    );
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({
      id: 'wall',
      headline: 'Wall: open',
      datePublished: '2025-03-04',
      author: 'A. Writer, B. Writer',
      publisher: 'Vale Post',
      url: 'https://example.org/wall',
      language: 'en-GB',
    });
  });

  test('a first heading is the headline where the front matter has none', () => {
    expect(parse('---\ndate: 2025-03-04\n---\n\n# *Wall* opens\n\nWords.').article).toMatchObject({
      headline: 'Wall opens',
      text: 'Words.',
    });
  });

  test.each([
    ['no front matter', '# Wall opens\n\nWords.', 'DL1001', 1, 'front matter'],
    ['never closed', '---\ndate: 2025-03-04\n\nWords.', 'DL1012', 1, 'close it'],
    ['no YAML', '---\ndate: 2025-03-04\nheadline: a: b\n---\nWords.', 'DL1012', 3, 'quotation marks'],
    ['a list', '---\n- date\n---\nWords.', 'DL1012', 2, 'quotation marks'],
    ['no headline', '---\ndate: 2025-03-04\n---\nWords.', 'DL1013', 1, 'first heading'],
    ['another notation', '---\ndate: "4 March"\nheadline: W\n---\nWords.', 'DL1017', 2, 'year-month-day'],
    ['no body', FRONT, 'DL1010', 1, 'below'],
    ['nothing', ' \n', 'DL1004', 1, 'front matter'],
    ['quotations in quotations', `${FRONT}${'> '.repeat(60)}x`, 'DL1035', 5, 'without marks'],
    ['marks in marks', `${FRONT}${'*_'.repeat(60)}x`, 'DL1035', 5, 'without marks'],
  ])('%s is an error with its place and a hint', (_name, text, code, line, hint) => {
    const { article, diagnostics } = parse(text);
    expect(article).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code, line, severity: 'error', hint: expect.stringContaining(hint) },
    ]);
  });

  test('a mistyped key is named; another program’s is passed over', () => {
    expect(
      parse(`---\ndate: 2025-03-04\nheadline: W\nauthr: X\nlayout: post\n---\nWords.`).diagnostics,
    ).toMatchObject([{ code: 'DL1009', line: 4, hint: 'did you mean "author"?' }]);
  });
});

test('rules and separators of many signs are no nesting', () => {
  expect(wordsOf(`${'*'.repeat(80)}\n\nWords.\n\n${'- '.repeat(40)}\n\n${'_'.repeat(90)}`)).toEqual([
    'paragraph: Words.',
  ]);
});

test('every letter that is read has its place in the file', () => {
  const source = `${FRONT}> The **wall** of\n> *Port* \\[Vale\\] &amp; sea.\n\nIt [opened](https://example.org).`;
  const { text, at } = markdownLetters(source);
  const placeOf = (words: string): string => {
    const start = text.indexOf(words);
    return source.slice(at[start], (at[start + words.length - 1] ?? 0) + 1);
  };
  expect(placeOf('wall')).toBe('wall');
  expect(placeOf('Port')).toBe('Port');
  expect(placeOf('[Vale]')).toBe('[Vale\\]');
  expect(placeOf('sea')).toBe('sea');
  expect(placeOf('opened')).toBe('opened');
});
