import { expect, test } from 'vitest';
import { DatasetError } from './data-file.ts';
import type { Dataset } from './dataset.ts';
import { exampleEvent } from './example-event.ts';
import { datasetWith, outlineOf, tellingOf } from './outline.ts';
import { outlineFile, parseOutline } from './outline-file.ts';

const DATING = { basis: 'stated', rule: 'day' } as const;
const mention = (article: string) => ({
  article,
  quote: { exact: 'It was.', prefix: '', suffix: '' },
  position: { start: 0, end: 7 },
  marks: [],
  date: '2020',
  dating: DATING,
});
const dataset: Dataset = {
  version: 1,
  collection: { title: 'Example', language: 'en' },
  articles: [
    { id: 'a', datePublished: '2020-01-01', headline: 'A' },
    { id: 'b', datePublished: '2020-02-01', headline: 'B' },
  ],
  actors: [
    { id: 'india', name: 'India', kind: 'state', aliases: [] },
    { id: 'nato', name: 'NATO', kind: 'organisation', aliases: [] },
  ],
  topics: [{ id: 'war', name: 'War' }],
  events: [
    { ...exampleEvent('one', '2019'), actors: ['nato', 'india'], mentions: [mention('b'), mention('b')] },
    {
      ...exampleEvent('two', '2020', 0.25),
      topics: ['war'],
      status: 'planned',
      kind: 'figure',
      attribution: 'TASS',
      mentions: [mention('a'), mention('b')],
    },
  ],
  moved: { old: 'one' },
};
const FILES = { tellings: ['tellings-1.json'], texts: ['texts-1.json'] };
const written = (): unknown => JSON.parse(JSON.stringify(outlineFile(dataset, FILES)));

test('an outline is read as it was written', () => {
  expect(parseOutline(written())).toEqual({ ...dataset, ...FILES, events: dataset.events.map(outlineOf) });
});

test('an article that tells an event twice is named once', () => {
  expect(parseOutline(written()).events.map(({ articles }) => articles)).toEqual([['b'], ['a', 'b']]);
});

test('outline and tellings together are the dataset', () => {
  const outline = parseOutline(written());
  const told = outline.events.map((event, i) => {
    const whole = dataset.events[i];
    if (!whole) throw new Error('an event too many');
    return { ...event, ...tellingOf(whole) };
  });
  expect(datasetWith(outline, told)).toEqual(dataset);
});

const withColumn = (name: string, column: unknown): unknown => {
  const file = outlineFile(dataset, FILES);
  return { ...file, events: { ...file.events, [name]: column } };
};

test.each([
  ['an actor that is none', withColumn('actors', [[7], []]), /events\.actors: no place 7/],
  ['a column that is short', withColumn('title', ['One']), /events\.title: no place 1/],
  ['a status that is none', withColumn('status', [0, 9]), /events\.status: no place 9/],
  ['a day that is none', withColumn('date', ['2019', '2019-02-30']), /events\.date\.1: not an EDTF date/],
])('%s is refused', (_, file, message) => {
  expect(() => parseOutline(file)).toThrow(DatasetError);
  expect(() => parseOutline(file)).toThrow(message);
});

test('an outline for another app says so', () => {
  expect(() => parseOutline({ ...outlineFile(dataset, FILES), version: 99 })).toThrow(/outline version 99/);
});
