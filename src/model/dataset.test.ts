import { describe, expect, it } from 'vitest';
import { DatasetError } from './data-file.ts';
import { DATASET_VERSION, parseDataset } from './dataset.ts';

const dating = { basis: 'stated', expression: 'in May 2024', rule: 'month-year' };
const mention = {
  article: 'a1',
  quote: { exact: 'India signed the deal in May 2024.', prefix: '', suffix: ' Then' },
  position: { start: 0, end: 34 },
  marks: [{ start: 0, end: 21 }],
  dateSpan: { start: 22, end: 33 },
  date: '2024-05',
  dating,
};
const event = {
  id: '2024-india-signs-deal',
  title: 'India signs deal',
  date: '2024-05',
  dating,
  status: 'happened',
  kind: 'action',
  actors: ['india'],
  topics: ['arms-trade'],
  salience: 0.5,
  mentions: [mention],
};
const good = {
  version: DATASET_VERSION,
  collection: { title: 'Example', language: 'en' },
  articles: [{ id: 'a1', datePublished: '2024-06-01', headline: 'A deal' }],
  actors: [{ id: 'india', name: 'India', kind: 'state', aliases: ['New Delhi'] }],
  topics: [{ id: 'arms-trade', name: 'Arms trade', code: 'medtop:20000639' }],
  events: [event],
};

function failure(json: unknown): DatasetError {
  try {
    parseDataset(json);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

const withEvent = (change: object) => ({ ...good, events: [{ ...event, ...change }] });
const withMention = (change: object) => withEvent({ mentions: [{ ...mention, ...change }] });

describe('parseDataset', () => {
  it('returns a good dataset as it is', () => {
    expect(parseDataset(good)).toEqual(good);
    expect(parseDataset(JSON.parse(JSON.stringify(good)))).toEqual(good);
  });

  it('takes one with nothing in it', () => {
    const empty = { ...good, articles: [], actors: [], topics: [], events: [] };
    expect(parseDataset(empty)).toEqual(empty);
  });

  it('takes an address of the web', () => {
    const linked = { ...good, articles: [{ ...good.articles[0], url: 'HTTPS://example.org/a' }] };
    expect(parseDataset(linked)).toEqual(linked);
  });

  it('leaves out fields that it does not know', () => {
    expect(parseDataset({ ...good, later: 1, collection: { ...good.collection, later: 1 } })).toEqual(good);
  });

  it('names both versions when it is another', () => {
    const error = failure({ version: DATASET_VERSION + 2 });
    expect(error.reason).toBe('version');
    expect(error.message).toContain(
      `dataset version ${DATASET_VERSION + 2}, this app reads ${DATASET_VERSION}`,
    );
    expect(failure({ ...good, version: 0 }).reason).toBe('version');
  });

  it.each<[string, unknown, string]>([
    ['null', null, '(top)'],
    ['a text', 'dataset', '(top)'],
    ['a list', [], 'version'],
    ['no version', { ...good, version: undefined }, 'version'],
    ['a version that is a text', { ...good, version: '1' }, 'version'],
    ['no collection', { ...good, collection: undefined }, 'collection'],
    ['a title that is a number', { ...good, collection: { title: 1, language: 'en' } }, 'collection.title'],
    ['an article without an id', { ...good, articles: [{ ...good.articles[0], id: '' }] }, 'articles.0.id'],
    [
      'a day that is none',
      { ...good, articles: [{ ...good.articles[0], datePublished: 'May' }] },
      'articles.0.datePublished',
    ],
    [
      'a day that no month has',
      { ...good, articles: [{ ...good.articles[0], datePublished: '2023-02-29' }] },
      'articles.0.datePublished',
    ],
    [
      'an address that runs',
      { ...good, articles: [{ ...good.articles[0], url: 'javascript:alert("https://")' }] },
      'articles.0.url',
    ],
    [
      'an unknown kind of actor',
      { ...good, actors: [{ ...good.actors[0], kind: 'robot' }] },
      'actors.0.kind',
    ],
    ['an unknown status', withEvent({ status: 'rumoured' }), 'events.0.status'],
    ['an unknown kind', withEvent({ kind: 'rumour' }), 'events.0.kind'],
    ['an unknown basis', withEvent({ dating: { ...dating, basis: 'guess' } }), 'events.0.dating.basis'],
    ['a date that is not EDTF', withEvent({ date: '2024-13' }), 'events.0.date'],
    ['a salience that is a text', withEvent({ salience: 'high' }), 'events.0.salience'],
    ['an event that no article tells', withEvent({ mentions: [] }), 'events.0.mentions'],
    ['a telling without a quote', withMention({ quote: undefined }), 'events.0.mentions.0.quote'],
    [
      'a telling with a broken span',
      withMention({ marks: [{ start: 0 }] }),
      'events.0.mentions.0.marks.0.end',
    ],
    ['a telling with a broken date', withMention({ date: '../..' }), 'events.0.mentions.0.date'],
  ])('names the place of what is wrong: %s', (_, json, path) => {
    const error = failure(json);
    expect(error.reason).toBe('shape');
    expect(error.message).toContain(`broken dataset: ${path}: `);
  });
});
