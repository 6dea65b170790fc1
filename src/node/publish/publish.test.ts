import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { DayOfChanges } from '../../compiler/permalink/changes.ts';
import { filesIn } from './app-files.ts';
import { drawCard } from './draw-card.ts';
import { foldLine } from '../../text/formats/icalendar.ts';
import { en } from '../../text/en.ts';
import { de } from '../../text/de.ts';
import { icalendar } from './icalendar.ts';
import { textFiles } from './pages.ts';
import { publish } from './publish.ts';
import { makeSite, type PublishSettings } from './site.ts';
import { sitemaps } from './sitemap.ts';

const SEEDS = [
  {
    path: 'seeds/wall.txt',
    text: 'date 2025-03-04 Wall <opens> & closes\n\nMayor Ilse Brandt opened the harbour wall of Port Vale on Monday. Norway will send two ferries to Port Vale in June 2026. Denmark signed an agreement on ferries with Norway in 2019.\n',
  },
  {
    path: 'seeds/port.txt',
    text: 'date 2025-04-01 Port grows\n\nThe port of Port Vale bought three cranes on 28 March 2025. Ilse Brandt resigned on Tuesday.\n',
  },
];
const { dataset, texts } = compile({
  seeds: SEEDS,
  collection: { title: 'Port "Vale" <wall>' },
  today: '2025-06-01',
});
const BASE = 'https://example.org/a/b/';
const shell = { tags: '<script type="module" src="{root}assets/app.js"></script>', fonts: [] };
/** Of two publications; in the second, one event was dated anew, two became one, and one was withdrawn. */
const changes: DayOfChanges[] = [
  {
    day: '2025-06-01',
    added: [],
    redated: dataset.events.slice(0, 1).map(({ id, title, date }) => {
      return { id, before: { title, date: '1900' }, after: { title, date } };
    }),
    reworded: [],
    merged: dataset.events
      .slice(1, 2)
      .map(({ id }) => ({ id: 'old', title: 'Of old', date: '1901', into: id })),
    withdrawn: [],
  },
  { day: '2025-05-01', added: [], redated: [], reworded: [], merged: [], withdrawn: [] },
];
const app = new Map([
  ['index.html', '<script type="module" src="./assets/app.js"></script>'],
  ['sw.js', 'precache(self.__DATELINE_FILES, self.__DATELINE_BUILD)'],
  ['assets/app.js', 'start();'],
]);
const filesOf = (settings: PublishSettings): Map<string, string> =>
  new Map([...textFiles(makeSite(dataset, settings, changes), shell)].map(({ path, text }) => [path, text]));

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'dateline-publish-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

test('every page is valid HTML, and every link within it leads to a page', async () => {
  const files = filesOf({ baseUrl: BASE });
  expect(dataset.events.length).toBeGreaterThan(3);
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  for (const [path, text] of files) {
    if (!path.endsWith('.html')) continue;
    const { results } = await validator.validateString(text);
    const faults = results.flatMap(({ messages }) => messages.map((m) => `${path}:${m.line} ${m.message}`));
    expect(faults).toEqual([]);
    if (path === '404.html') continue;
    for (const [, href = ''] of text.matchAll(/<a [^>]*href="([^"]+)"/g)) {
      if (/^(https?:|data:|#)/.test(href)) continue;
      const { pathname } = new URL(href, `https://host/${path}`);
      const address = decodeURIComponent(pathname.slice(1));
      const target = address === '' || address.endsWith('/') ? `${address}index.html` : address;
      expect(files.has(target), `${path} links to ${href}`).toBe(true);
    }
  }
});

test('an event page says what, when and who, for machines too', () => {
  const event = dataset.events.find(({ title }) => title.includes('agreement'));
  const text = filesOf({ baseUrl: BASE }).get(`event/${event?.id}/index.html`) ?? '';
  expect(text).toContain(`<link rel="canonical" href="${BASE}event/${event?.id}/" />`);
  expect(text).toContain(`content="${BASE}card/${event?.id}.png"`);
  expect(text).toContain('<time datetime="2019">2019</time>');
  expect(text).toMatch(/<mark>[^<]+<\/mark>/);
  const [, json = ''] = /<script type="application\/ld\+json">(.+?)<\/script>/s.exec(text) ?? [];
  expect(JSON.parse(json)).toMatchObject({ '@type': 'Event', name: event?.title, startDate: '2019' });
});

test('without a base URL nothing absolute is claimed', () => {
  const files = filesOf({});
  expect(files.get('index.html')).not.toContain('og:image');
  expect(files.has('sitemap.xml')).toBe(false);
  expect(files.get('robots.txt')).not.toContain('Sitemap');
});

test('past the limit only the most salient events have pages; the others open in the app', () => {
  const files = filesOf({ pages: 2 });
  const site = makeSite(dataset, { pages: 2 });
  const pages = [...files.keys()].filter((path) => path.startsWith('event/'));
  const kept = dataset.events.filter(({ salience }) => salience >= site.leastSalience);
  expect(pages).toHaveLength(kept.length);
  const other = dataset.events.find(({ salience }) => salience < site.leastSalience);
  expect(files.get('index.html')).toContain(`href="./?event=${other?.id}"`);
});

test('a page says how other sites show it, and the frame leads back to it', () => {
  const files = filesOf({ baseUrl: BASE });
  for (const [path, text] of files) {
    const [, href] = /type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(text) ?? [];
    expect([path, href === undefined]).toEqual([path, !/^(?:event\/[^/]+\/)?index\.html$/.test(path)]);
    if (href === undefined) continue;
    const { type, version, html, width, height, ...rest } = JSON.parse(
      files.get(href.replace(BASE, '')) ?? '',
    );
    expect([type, version, rest.provider_url]).toEqual(['rich', '1.0', BASE]);
    expect(html).toContain(`width="${width}" height="${height}"`);
    const [, address = ''] = /src="([^"]+)"/.exec(html) ?? [];
    const { origin, pathname, searchParams } = new URL(address.replaceAll('&amp;', '&'));
    expect(files.has(`${`${origin}${pathname}`.replace(BASE, '')}index.html`)).toBe(true);
    expect(searchParams.get('embed')).toBe('1');
  }
  expect(filesOf({}).get('index.html')).not.toContain('oembed');
});

test('the feeds are read by other programs', () => {
  const files = filesOf({ baseUrl: BASE });
  const atom = files.get('feed.atom') ?? '';
  expect(XMLValidator.validate(atom)).toBe(true);
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(atom);
  expect(feed.entry).toHaveLength(dataset.events.length);
  expect(feed.entry[0].published).toBe('2025-04-01T00:00:00Z');
  const json = JSON.parse(files.get('feed.json') ?? '');
  expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: `${BASE}feed.json` });
  expect(XMLValidator.validate(files.get('sitemap.xml') ?? '')).toBe(true);
});

test('planned events are all-day entries that end on the day after', () => {
  const text = icalendar(makeSite(dataset, { baseUrl: BASE }));
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((c) => new ICAL.Event(c));
  const planned = dataset.events.filter(({ status }) => status === 'planned');
  expect(events).toHaveLength(planned.length);
  expect(planned.length).toBeGreaterThan(0);
  expect(events[0]?.startDate.isDate).toBe(true);
  expect([events[0]?.startDate.toString(), events[0]?.endDate.toString()]).toEqual([
    '2026-06-01',
    '2026-07-01',
  ]);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('folding keeps characters whole', () => {
  const line = `SUMMARY:${'é€😀'.repeat(40)}`;
  const folded = foldLine(line);
  expect(folded.replaceAll('\r\n ', '')).toBe(line);
  for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
});

test('more addresses than one sitemap holds are split, with an index', () => {
  const files = sitemaps(makeSite(dataset, { baseUrl: BASE }), ['a/', 'b/', 'c/'], 2);
  expect([...files.keys()].sort()).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
  expect(files.get('sitemap.xml')).toContain(`${BASE}sitemap-2.xml`);
});

test('a withdrawn event and a moved one have valid pages at their old addresses', async () => {
  const [event] = dataset.events;
  if (!event) throw new Error('no event');
  const site = makeSite(
    {
      ...dataset,
      moved: { 'old-name': event.id, 'older-name': 'gone' },
      withdrawn: [{ id: 'gone', title: 'A <gone>', date: '2020', withdrawn: '2025-05-01' }],
    },
    {},
  );
  const files = new Map([...textFiles(site, shell)].map(({ path, text }) => [path, text]));
  const page = (id: string): string => files.get(`event/${id}/index.html`) ?? 'missing';
  expect(page('gone')).toContain('withdrawn on 1 May 2025');
  // What happened before and after it.
  expect(page('gone')).toContain('ferries');
  expect(page('old-name')).toContain(`url=../../event/${event.id}/`);
  expect(page('older-name')).toContain('url=../../event/gone/');
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  for (const id of ['gone', 'old-name', 'older-name']) {
    const { results } = await validator.validateString(page(id));
    expect(results.flatMap(({ messages }) => messages.map((m) => `${m.line} ${m.message}`))).toEqual([]);
  }
  const few = makeSite({ ...dataset, moved: { 'old-name': event.id } }, { pages: 0 });
  const redirect = [...textFiles(few, shell)].find(({ path }) => path === 'event/old-name/index.html');
  expect(redirect?.text).toContain(`url=../../?event=${event.id}`);
});

test('the site can be installed: its icons are drawn from its own favicon', async () => {
  const favicon =
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="red"/></svg>';
  await publish({
    app: new Map([...app, ['favicon.svg', favicon]]),
    compilation: { dataset, texts, publishing: { pictures: 0 } },
    out,
    alone: true,
    cache: join(out, 'cache'),
  });
  const { name, start_url, scope, icons } = JSON.parse(
    readFileSync(join(out, 'manifest.webmanifest'), 'utf8'),
  );
  expect([name, start_url, scope]).toEqual(['Port "Vale" <wall>', './', './']);
  for (const { src, sizes, type } of icons) {
    if (type !== 'image/png') continue;
    const png = readFileSync(join(out, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(icons).toHaveLength(4);
  expect(readFileSync(join(out, 'sw.js'), 'utf8')).toContain('favicon.svg');
});

test('two builds write the same bytes, pictures and compressed files too', async () => {
  const options = { app, compilation: { dataset, texts, publishing: { baseUrl: BASE } }, alone: true };
  for (const name of ['one', 'two']) {
    const cache = join(out, `cache-${name}`);
    const first = await publish({ ...options, out: join(out, name), cache });
    expect([first.drawn, first.written]).toEqual([dataset.events.length + 1, first.files]);
    const again = await publish({ ...options, out: join(out, name), cache });
    expect(again).toEqual({ drawn: 0, files: first.files, written: 0 });
  }
  const files = filesIn(join(out, 'one'));
  expect(files.some((name) => name.endsWith('.br'))).toBe(true);
  expect(filesIn(join(out, 'two'))).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(join(out, 'one', file)).equals(readFileSync(join(out, 'two', file))),
  );
  expect(differing).toEqual([]);
}, 60_000);

test('a picture is a PNG of 1200x630', async () => {
  const card = {
    collection: 'C',
    date: '2019',
    title: 'Żółw i Ёж',
    years: [2010, 2020],
    from: 0.4,
    to: 0.5,
    planned: true,
  };
  const png = Buffer.from(await drawCard(card));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('pages speak the language of the collection, whatever its country', () => {
  const german = { ...dataset, collection: { ...dataset.collection, language: 'de-AT' } };
  const files = new Map([...textFiles(makeSite(german), shell)].map(({ path, text }) => [path, text]));
  const page = files.get(`event/${dataset.events[0]?.id}/index.html`) ?? '';
  expect(page).toContain('<html lang="de-AT">');
  expect(page).toContain(de.howFound);
  expect(page).not.toContain(en.howFound);
  expect(files.get('feed.atom')).toContain('xml:lang="de-AT"');
  expect(files.get('planned.ics')).toContain(de.published.plannedEvents);
});

test('an event’s page has it as files: to cite, and for a calendar', () => {
  const event = dataset.events.find(({ title }) => title.includes('ferries'));
  const page = filesOf({ baseUrl: BASE }).get(`event/${event?.id}/index.html`) ?? '';
  const file = (ending: string): string => {
    const [, data = ''] =
      new RegExp(`download="[^"]+\\.${ending}" href="data:[^,]+,([^"]*)"`).exec(page) ?? [];
    return decodeURIComponent(data.replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
  };
  expect(file('bib')).toContain(`url = {${BASE}event/${event?.id}/}`);
  expect(file('ris')).toContain(`UR  - ${BASE}event/${event?.id}/`);
  const [calendar] = new ICAL.Component(ICAL.parse(file('ics'))).getAllSubcomponents('vevent');
  expect(calendar?.getFirstPropertyValue('summary')).toBe(event?.title);
});

test('readers are told what changed, from every page and from the feed', () => {
  const files = filesOf({ baseUrl: BASE });
  const page = files.get('changes/index.html') ?? '';
  expect(page).toContain('before: 1900');
  // The app would show the timeline in its place.
  expect(page).not.toContain('type="module"');
  expect(files.get('index.html')).toContain('data-changes="./changes/"');
  expect(page).toContain(`href="../event/${dataset.events[1]?.id}/"`);
  expect(files.get('index.html')).toContain('href="./changes/"');
  expect(files.get('feed.atom')).toContain(`<link rel="related" href="${BASE}changes/"`);
  expect(files.get('sitemap.xml')).toContain(`${BASE}changes/`);
  expect([...textFiles(makeSite(dataset), shell)].map(({ path }) => path)).not.toContain(
    'changes/index.html',
  );
});
