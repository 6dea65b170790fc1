import { expect, test } from 'vitest';
import { exampleEvent } from '../model/example-event.ts';
import { parseOutline } from '../model/outline-file.ts';
import { TELLINGS_PER_FILE, TEXTS_PER_FILE } from '../model/outline.ts';
import type { Tellings } from '../model/tellings.ts';
import type { ArticleTexts } from '../model/texts.ts';
import { siteData } from './site-data.ts';

const DATING = { basis: 'stated', rule: 'day' } as const;
const articles = Array.from({ length: TEXTS_PER_FILE + 1 }, (_, i) => ({
  id: `a${i}`,
  datePublished: '2020-01-01',
  headline: `${i}`,
}));
const events = Array.from({ length: 2 * TELLINGS_PER_FILE + 1 }, (_, i) => ({
  ...exampleEvent(`e${i}`, '2020'),
  mentions: [
    {
      article: 'a0',
      quote: { exact: `Sentence ${i}.`, prefix: '', suffix: '' },
      position: { start: 0, end: 5 },
      marks: [],
      date: '2020',
      dating: DATING,
    },
  ],
}));
const dataset = {
  version: 1,
  collection: { title: 'Many', language: 'en' },
  articles,
  actors: [],
  topics: [],
  events,
} as const;
const texts = {
  version: 1,
  articles: Object.fromEntries(articles.map(({ id }) => [id, { text: id, blocks: [] }])),
} as const;

const read = <T>(files: ReadonlyMap<string, string>, name: string | undefined): T =>
  JSON.parse(files.get(name ?? '') ?? 'null');

test('every event is told in the file of its place, every article read in that of its own', () => {
  const { outline: name, files } = siteData(dataset, texts);
  const outline = parseOutline(read(files, name));
  expect([...files.keys()]).toEqual([name, ...outline.tellings, ...outline.texts]);
  expect([outline.tellings.length, outline.texts.length]).toEqual([3, 2]);
  outline.events.forEach(({ id }, i) => {
    const file = read<Tellings>(files, outline.tellings[Math.floor(i / TELLINGS_PER_FILE)]);
    expect(file.events[i % TELLINGS_PER_FILE]?.mentions[0]?.quote.exact).toBe(`Sentence ${id.slice(1)}.`);
  });
  outline.articles.forEach(({ id }, i) => {
    const file = read<ArticleTexts>(files, outline.texts[Math.floor(i / TEXTS_PER_FILE)]);
    expect(file.articles[id]?.text).toBe(id);
  });
});

test('where only quotes are published there are no texts', () => {
  const { outline, files } = siteData(dataset, { version: 1, articles: {} });
  expect(parseOutline(read(files, outline)).texts).toEqual([]);
});

test('an edit gives a new name to what it changed, and to the outline', () => {
  const before = siteData(dataset, texts);
  const [first, ...others] = events;
  if (!first) throw new Error('no event');
  const after = siteData({ ...dataset, events: [{ ...first, attribution: 'TASS' }, ...others] }, texts);
  const kept = [...after.files.keys()].filter((name) => before.files.has(name));
  expect(kept).toHaveLength(before.files.size - 2);
  expect(kept).not.toContain(after.outline);
});
