import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { en } from '../../text/en.ts';
import { toTimelineJs } from '../../text/formats/timelinejs.ts';
import { CompiledFolder } from '../compile-folder.ts';
import { importTimeline } from './import.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-import-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const PUBLISHED = '2025-09-03';
const bring = (name: string, text: string, published = PUBLISHED) => {
  writeFileSync(join(root, name), text);
  return importTimeline({ file: join(root, name), folder: join(root, 'seeds'), name: undefined, published });
};
const compiled = () => new CompiledFolder(join(root, 'seeds'), root).compile('2025-12-01');
const eventsOf = () => compiled().dataset.events.map(({ date, title }) => `${date} ${title}`);

const linkOf = ({ id }: { readonly id: string }): string => `https://example.org/event/${id}/`;
const plain = (html: string): string => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const SLIDES = {
  title: { text: { headline: 'The <b>harbour wall</b>' } },
  events: [
    {
      start_date: { year: '2019', month: '3', day: '11' },
      end_date: { year: 2019, month: 3, day: 12 },
      text: {
        headline: 'A storm breaks the wall',
        text: '<p>The storm came at night &amp; broke the wall of Port Vale.</p>',
      },
      group: 'Harbour',
      media: { url: 'storm.jpg' },
    },
    { start_date: { year: '-120' }, text: { headline: 'Romans land' } },
    { start_date: { year: '2025', month: '13' }, text: { headline: 'Never' } },
    {
      start_date: { year: '2025', month: '5' },
      text: {
        headline: 'Work begins',
        text: 'Port Vale hired 40 workers on 2 May 2025. Norholt sold it stones in 2024.',
      },
    },
    { text: { headline: 'Undated' } },
    'no slide',
  ],
  eras: [{}],
};

test('slides are the events, and nothing else', () => {
  const { done, lost } = bring('wall.json', JSON.stringify(SLIDES));
  expect(done).toEqual(['wall.txt, wall.corrections.yaml, lexicon.yaml: 3 events']);
  expect(lost).toEqual([
    '1 eras: Dateline has none',
    'slide 3, "Never": its date is none; left out',
    'slide 5, "Undated": no start date; left out',
    'slide 6: no headline; left out',
    'the pictures, videos and maps of 1 slides: a timeline of Dateline has none',
  ]);
  const { dataset, diagnostics } = compiled();
  expect(diagnostics).toEqual([]);
  expect(dataset.articles).toMatchObject([{ headline: 'The harbour wall', datePublished: PUBLISHED }]);
  expect(eventsOf()).toEqual([
    '-0120 Romans land',
    '2019-03-11/2019-03-12 A storm breaks the wall',
    '2025-05 Work begins',
  ]);
  expect(dataset.events[1]).toMatchObject({
    topics: ['harbour'],
    mentions: [{ quote: { exact: 'The storm came at night & broke the wall of Port Vale.' } }],
  });
});

test('the CSV of its spreadsheet', () => {
  const csv =
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\r\n' +
    ',,,,,,,,,The wall,,,,,,title,,\r\n2019,3,11,,,,,,,"A storm, at last","It came ""by night"".",,,,,,,\r\n2000,,,,2001,,,,,An era,,,,,,era,,\r\n';
  const { lost } = bring('wall.csv', csv);
  expect(lost).toEqual(['row 4, an era: Dateline has none']);
  expect(eventsOf()).toEqual(['2019-03-11 A storm, at last']);
});

test('what Dateline hands out as TimelineJS comes back as the same events', () => {
  const seeds = join(import.meta.dirname, '../../../e2e/seeds');
  const { dataset } = new CompiledFolder(seeds, root).compile('2025-12-01');
  const events = dataset.events
    .filter(({ date }) => /^\d{4}(?:-(?:0\d|1[0-2])){0,2}/.test(date))
    .slice(0, 60);
  const exported = toTimelineJs({ dataset, events, t: en, linkOf });
  bring('again.json', exported);
  // TimelineJS has no "about"; what begins with no date has no slide.
  const sent: { events: { text: { headline: string } }[] } = JSON.parse(exported);
  expect(compiled().diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const exact = events.filter(({ date }) => /^\d{4}(?:-\d\d){0,2}$/.test(date));
  expect(exact.length).toBeGreaterThan(20);
  expect(eventsOf()).toEqual(expect.arrayContaining(exact.map(({ date, title }) => `${date} ${title}`)));
  const titles = compiled().dataset.events.map(({ title }) => title);
  expect(titles.toSorted()).toEqual(sent.events.map(({ text }) => plain(text.headline)).toSorted());
}, 60_000);

test('nothing is written over', () => {
  bring('wall.json', JSON.stringify(SLIDES));
  const before = readFileSync(join(root, 'seeds/wall.txt'), 'utf8');
  expect(() => bring('wall.json', JSON.stringify(SLIDES), '2020-01-01')).toThrow('--name');
  expect(readFileSync(join(root, 'seeds/wall.txt'), 'utf8')).toBe(before);
});

test.each([
  ['x.json', '{', 'not JSON'],
  ['x.json', '{"events": 3}', 'events'],
  ['x.json', '{"events": []}', 'no slide'],
  ['x.csv', 'a,b\n1,2\n', 'no column Year, Headline'],
  ['x.csv', '\0', 'not UTF-8'],
])('%s %j is refused', (name, text, reason) => {
  expect(() => bring(name, text)).toThrow(reason);
});
