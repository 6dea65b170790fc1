import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseOutline } from '../model/outline-file.ts';
import { makeTestSite, type TestSite } from './test-site.ts';
import { dateline } from './vite-plugin.ts';

const WALL =
  'date 2025-03-04 Wall opens\n\nMayor Ilse Brandt opened the harbour wall of Port Vale on Monday.\n';
const BROKEN = 'date 2025-02-30 Wall opens\n\nThe mayor opened it.\n';

let site: TestSite;
beforeEach(() => {
  site = makeTestSite();
});
afterEach(async () => {
  await server.close();
  site.remove();
});

let server: ViteDevServer;
/** What was sent to all open pages. */
let sent: unknown[];
/** What a page that opens is sent. */
let openPage: () => unknown[];

async function start({ base = '/', seeds = 'seeds', below = '' } = {}): Promise<void> {
  const page: Plugin = {
    name: 'page',
    configureServer({ ws }) {
      vi.spyOn(ws, 'on').mockImplementation((event: string, listener: (...args: never[]) => void) => {
        if (event !== 'dateline:ready') return;
        openPage = () => {
          const received: unknown[] = [];
          const client = { send: (payload: unknown) => void received.push(payload) };
          Reflect.apply(listener, undefined, [{}, client]);
          return received;
        };
      });
    },
  };
  server = await createServer({
    root: below === '' ? site.root : join(site.root, below),
    base,
    configFile: false,
    customLogger: site.logger,
    plugins: [page, dateline({ seeds })],
    server: { port: 0, host: '127.0.0.1' },
  });
  sent = [];
  vi.spyOn(server.ws, 'send').mockImplementation((...args: unknown[]) => void sent.push(args));
  await server.listen();
}

const url = async (): Promise<string> => {
  const html = await server.transformIndexHtml('/', '<html><head></head></html>');
  return /<link rel="preload" as="fetch" href="(.+?)"/.exec(html)?.[1] ?? 'missing';
};

const articles = async (): Promise<string[]> => {
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}${await url()}`);
  return parseOutline(await response.json()).articles.map(({ id }) => id);
};

/** Saves until the watcher, which takes a moment to begin, has seen it. */
async function save(change: () => void, expected: unknown): Promise<void> {
  sent.length = 0;
  const saved = (): void => {
    change();
    expect(sent).toContainEqual(expected);
  };
  await vi.waitFor(saved, { timeout: 20_000, interval: 100 });
}

const update = (errors: number): unknown => [
  'dateline:dataset',
  { url: expect.stringContaining('@dateline/outline-'), errors },
];

const overlay = (): unknown => ({
  type: 'error',
  err: expect.objectContaining({
    plugin: 'dateline',
    message: expect.stringContaining('DL1002'),
    hint: expect.stringContaining('year-month-day'),
    id: join(site.root, 'seeds/broken.txt'),
    loc: { file: join(site.root, 'seeds/broken.txt'), line: 1, column: 6 },
    frame: expect.stringContaining('^^^^^^^^^^'),
  }),
});

test.each(['/', '/deep/'])('the dataset is served below the base %s', async (base) => {
  site.seed('wall.txt', WALL);
  await start({ base });
  expect(await url()).toMatch(new RegExp(`^${base}@dateline/outline-\\w{12}\\.json$`));
  expect(await articles()).toEqual(['wall']);
  expect(openPage()).toEqual([]);
});

test('the open page is told when a seed is added, changed or removed', async () => {
  site.seed('wall.txt', WALL);
  await start();
  const first = await url();
  await save(() => site.seed('ferry.txt', WALL), update(0));
  expect(await articles()).toEqual(['ferry', 'wall']);
  expect(await url()).not.toBe(first);
  await save(() => site.seed('ferry.txt', WALL.replace('Wall opens', 'Ferry sails')), update(0));
  await save(() => rmSync(join(site.root, 'seeds/ferry.txt'), { force: true }), update(0));
  expect(await url()).toBe(first);
});

test('a seeds folder may be made later', async () => {
  await start();
  expect(await articles()).toEqual([]);
  await save(() => site.seed('wall.txt', WALL), update(0));
  expect(await articles()).toEqual(['wall']);
});

test('a folder outside the root is watched too', async () => {
  mkdirSync(join(site.root, 'site'));
  mkdirSync(join(site.root, 'articles'));
  await start({ seeds: '../articles', below: 'site' });
  await save(() => writeFileSync(join(site.root, 'articles/wall.txt'), WALL), update(0));
  expect(await articles()).toEqual(['wall']);
});

test('an error shows in overlay and terminal, on a page opened later too, until it is mended', async () => {
  site.seed('wall.txt', WALL);
  await start();
  await save(() => site.seed('broken.txt', BROKEN), update(1));
  expect(sent).toContainEqual([overlay()]);
  expect(openPage()).toEqual([overlay()]);
  expect(site.printed.join('\n')).toContain('seeds/broken.txt:1:6 error DL1002');
  expect(await articles()).toEqual(['wall']);
  await save(() => site.seed('broken.txt', WALL), update(0));
  expect(openPage()).toEqual([]);
  expect(await articles()).toEqual(['broken', 'wall']);
});

test('corrections and lexicon are watched, and their errors shown', async () => {
  site.seed('wall.txt', WALL);
  await start();
  await save(() => site.seed('lexicon.yaml', 'topics:\n  - { name: Port, words: [port] }\n'), update(0));
  await save(() => site.seed('wall.corrections.yaml', '- quote: Mayor\n  hide: true\n'), update(0));
  const name = 'wall.corrections.yaml';
  await save(() => site.seed(name, '- quote: Mayor Brandt\n  hide: true\n'), update(1));
  expect(openPage()).toEqual([
    {
      type: 'error',
      err: expect.objectContaining({
        message: expect.stringContaining('DL4001'),
        hint: expect.stringContaining('Mayor Ilse Brandt opened'),
        loc: { file: join(site.root, 'seeds', name), line: 1, column: 10 },
        frame: expect.stringContaining('^^^^^^^^^^^^'),
      }),
    },
  ]);
});

test('a page that opens shows what is there, also when the watcher missed it', async () => {
  await start();
  server.watcher.removeAllListeners();
  site.seed('broken.txt', BROKEN);
  expect(openPage()).toEqual([overlay()]);
});

test('articles in other forms are watched too', async () => {
  const words = 'Ilse Brandt opened the wall of Port Vale on Monday.';
  const forms: [string, string][] = [
    ['notes.md', `---\ndate: 2025-03-04\nheadline: Wall opens\n---\n\n${words}\n`],
    ['saved.html', `<meta name="date" content="2025-03-04"><title>Wall opens</title><p>${words}</p>`],
    [
      'all.jsonl',
      `${JSON.stringify({ id: 'line', datePublished: '2025-03-04', headline: 'Wall', text: words })}\n`,
    ],
  ];
  await start();
  for (const [name, text] of forms) await save(() => site.seed(name, text), update(0));
  expect(await articles()).toEqual(['line', 'notes', 'saved']);
});
