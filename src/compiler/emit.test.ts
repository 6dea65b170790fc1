import { expect, test } from 'vitest';
import { parseDataset } from '../model/dataset.ts';
import type { ParsedArticle } from './article.ts';
import { type CollectionSettings, emitDataset, type MergedEvents } from './emit.ts';
import type { UnnamedEvent } from './permalink/readable-id.ts';

const article = (id: string, datePublished: string): ParsedArticle => ({
  id,
  datePublished,
  headline: `Headline of ${id}`,
  text: 'Words.',
  blocks: [{ kind: 'paragraph', start: 0, end: 6 }],
  language: 'en-GB',
});

const event = (title: string, date: string, actors: readonly string[] = []): UnnamedEvent => ({
  title,
  date,
  dating: { basis: 'stated', rule: 'year' },
  status: 'happened',
  kind: 'action',
  actors,
  topics: [],
  salience: 1,
  mentions: [
    {
      article: 'a',
      quote: { exact: 'Words.', prefix: '', suffix: '' },
      position: { start: 0, end: 6 },
      marks: [],
      date,
      dating: { basis: 'stated', rule: 'year' },
    },
  ],
});

const MERGED: MergedEvents = {
  events: [
    event('B', '2020', ['z']),
    event('A', '2020', ['a']),
    event('A', '2019-12'),
    event('C', '../2019'),
  ],
  actors: ['z', 'unused', 'a'].map((id) => ({ id, name: id, kind: 'person', aliases: [] })),
  topics: [{ id: 'unused', name: 'Unused' }],
};

const emit = (
  ...[articles, merged, settings]: readonly [readonly ParsedArticle[], MergedEvents, CollectionSettings]
) => emitDataset(articles, merged, settings, new Map(), '2025-01-01').dataset;

test('the order is that of time, and none of the input', () => {
  const articles = [article('b', '2020-01-02'), article('a', '2020-01-02'), article('c', '2020-01-01')];
  const dataset = emit(articles, MERGED, {});
  expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset);
  expect(dataset.articles.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(dataset.events.map(({ id }) => id)).toEqual(['2019-a', '2019-c', '2020-a', '2020-b']);
  expect(dataset.actors.map(({ id }) => id)).toEqual(['a', 'z']);
  expect(dataset.topics).toEqual([]);
  const turned = { ...MERGED, events: MERGED.events.toReversed(), actors: MERGED.actors.toReversed() };
  expect(emit(articles.toReversed(), turned, {})).toEqual(dataset);
});

test.each([
  [0, {}, { title: 'Timeline', language: 'en' }],
  [1, {}, { title: 'Headline of a0', language: 'en-GB' }],
  [3, {}, { title: 'Timeline of 3 articles', language: 'en-GB' }],
  [
    3,
    { title: 'The wall', description: 'D', language: 'fr' },
    { title: 'The wall', description: 'D', language: 'fr' },
  ],
])('the collection of %i articles with %j', (count, settings, expected) => {
  const articles = Array.from({ length: count }, (_, i) => article(`a${i}`, '2020-01-01'));
  expect(emit(articles, { events: [], actors: [], topics: [] }, settings).collection).toEqual(expected);
});
