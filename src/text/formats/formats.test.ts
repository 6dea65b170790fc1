import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { en } from '../en.ts';
import { articleBibtex, articleRis, toBibtex, toRis } from './citations.ts';
import { toCsv } from './csv.ts';
import { citationOf, toMarkdown } from './markdown.ts';
import type { Taken } from './taken.ts';
import { toTimelineJs } from './timelinejs.ts';

const event = (id: string, date: string, title: string, exact = 'The wall was opened.'): TimelineEvent => ({
  id,
  title,
  date,
  dating: { basis: 'stated', rule: 'year' },
  status: 'happened',
  kind: 'action',
  actors: ['port-vale', 'ilse-brandt'],
  topics: ['harbour'],
  salience: 0.5,
  mentions: [
    {
      article: 'wall',
      quote: { exact, prefix: '', suffix: '' },
      position: { start: 0, end: exact.length },
      marks: [],
      date,
      dating: { basis: 'stated', rule: 'year' },
    },
  ],
});

const take = (...events: TimelineEvent[]): Taken => {
  const dataset: Dataset = {
    version: 1,
    collection: { title: 'Walls & <ferries>', language: 'en' },
    articles: [
      {
        id: 'wall',
        datePublished: '2025-03-04',
        headline: 'Wall "opens", at last',
        publisher: 'Vale Post',
        url: 'https://example.org/wall',
      },
    ],
    actors: [
      { id: 'port-vale', name: 'Port Vale', kind: 'organisation', aliases: [] },
      { id: 'ilse-brandt', name: 'Ilse Brandt', kind: 'person', aliases: [] },
    ],
    topics: [{ id: 'harbour', name: 'Harbour' }],
    events,
  };
  return { dataset, events, t: en, linkOf: ({ id }) => `https://example.org/event/${id}/` };
};

const rows = (taken: Taken): Record<string, string>[] => parse(toCsv(taken), { columns: true, bom: true });

describe('CSV, read by another library', () => {
  test('each event is a row, whatever stands in its texts', () => {
    const [row] = rows(take(event('a', '2019-05', 'Wall, "the first"', 'It was opened,\r\nsaid "all".')));
    expect(row).toMatchObject({
      id: 'a',
      title: 'Wall, "the first"',
      date: '2019-05',
      when: 'May 2019',
      actors: 'Port Vale; Ilse Brandt',
      quote: 'It was opened,\r\nsaid "all".',
      article: 'Wall "opens", at last',
      link: 'https://example.org/event/a/',
    });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%j is no formula', (title) => {
    expect(rows(take(event('a', '2019', title)))[0]?.['title']).toBe(`'${title}`);
  });
});

const slides = (...dates: string[]): unknown =>
  JSON.parse(toTimelineJs(take(...dates.map((date, i) => event(`e${i}`, date, `<b>${i}</b>`))))).events;

describe('TimelineJS', () => {
  test('a date has the parts that are known, and texts are no markup', () => {
    expect(slides('2019', '2019-05', '2019-05-06/2020-01', '../2009')).toMatchObject([
      { unique_id: 'e0', start_date: { year: '2019' }, text: { headline: '&lt;b&gt;0&lt;/b&gt;' } },
      { start_date: { year: '2019', month: '5' } },
      { start_date: { year: '2019', month: '5', day: '6' }, end_date: { year: '2020', month: '1' } },
    ]);
    expect(slides('2019')).not.toHaveProperty('0.end_date');
  });
});

test('Markdown cites the sentence, its source and the link, and escapes what would be markup', () => {
  expect(toMarkdown(take(event('a', '2019', 'Wall *opens* [again]')))).toBe(
    [
      String.raw`# Walls & \<ferries\>`,
      String.raw`- **2019**: [Wall \*opens\* \[again\]](<https://example.org/event/a/>)`,
      '  > The wall was opened.',
      '  [Wall "opens", at last, Vale Post, 2025-03-04](<https://example.org/wall>)\n',
    ].join('\n\n'),
  );
});

test('a citation names what is needed to find it again', () => {
  expect(citationOf(take(event('a', '2019-05', 'Wall opens')))).toBe(
    'Wall opens (May 2019). “The wall was opened.” Wall "opens", at last, Vale Post, 2025-03-04. https://example.org/wall https://example.org/event/a/',
  );
});

const read = (text: string): unknown[] => new Cite(text).data;

describe('citations, read by another library', () => {
  const taken = take(
    event('2019-wall', '2019-05-06', 'Wall "opens" & {closes} at 100 % #1_a~b\\c', 'It was\nopened.'),
  );

  test('BibTeX: the event, and the article that tells of it', () => {
    expect(read(toBibtex(taken))).toMatchObject([
      {
        'citation-key': '2019-wall',
        title: expect.stringContaining('& {closes} at 100 % #1_a~b\\c'),
        issued: { 'date-parts': [[2019, 5, 6]] },
        URL: 'https://example.org/event/2019-wall/',
        note: '6 May 2019. “It was opened.”',
      },
      { type: 'article-journal', 'container-title': 'Vale Post', issued: { 'date-parts': [[2025, 3, 4]] } },
    ]);
  });

  test('RIS: the same', () => {
    expect(read(toRis(taken))).toMatchObject([
      {
        title: expect.stringContaining('100 % #1_a~b'),
        issued: { 'date-parts': [[2019, 5, 6]] },
        URL: 'https://example.org/event/2019-wall/',
      },
      {
        type: 'article-newspaper',
        title: 'Wall "opens", at last',
        'container-title': 'Vale Post',
        URL: 'https://example.org/wall',
      },
    ]);
    expect(
      toRis(taken)
        .split('\r\n')
        .every((line) => line === '' || /^[A-Z][A-Z\d] {2}- /.test(line)),
    ).toBe(true);
  });

  test.each([
    ['2019', [2019]],
    ['2019-05~', [2019, 5]],
    ['2019-05-06/2020', [2019, 5, 6]],
    ['-0500', undefined],
    ['201X', undefined],
    ['../2019', undefined],
  ])('%s is no more precise than it is', (date, parts) => {
    for (const write of [toBibtex, toRis]) {
      const [reference] = read(write(take(event('a', date, 'Wall'))));
      expect(reference).toMatchObject({ title: 'Wall' });
      expect(Object(reference)['issued']).toEqual(parts && { 'date-parts': [parts] });
    }
  });

  test('an article alone', () => {
    const [article] = take().dataset.articles;
    if (!article) throw new Error('no article');
    const written = { ...article, author: 'A. Writer, B. Writer' };
    expect(read(articleBibtex(written))).toMatchObject([{ author: [{ family: 'A. Writer, B. Writer' }] }]);
    expect(read(articleRis(written))).toHaveLength(1);
  });
});
