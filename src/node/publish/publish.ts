import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changesIn } from '../../compiler/permalink/changes.ts';
import type { Ledger } from '../../compiler/permalink/ledger.ts';
import type { Dataset } from '../../model/dataset.ts';
import { type Card, cardYears, collectionCard, eventCard, isDrawable } from './card.ts';
import { CardStore } from './card-store.ts';
import { compressFiles } from './compress.ts';
import type { AppShell } from './layout.ts';
import { COLLECTION_CARD } from './links.ts';
import { offlineFiles } from './offline-files.ts';
import { textFiles } from './pages.ts';
import { serviceWorker } from './service-worker.ts';
import { makeSite, type PublishSettings, type Site } from './site.ts';
import { icons } from './web-app.ts';

export interface PublishOptions {
  readonly dataset: Dataset;
  readonly settings: PublishSettings;
  /** The links as they are recorded: readers are shown what changed. */
  readonly links?: Ledger;
  readonly shell: AppShell;
  /** The folder that Vite has written. */
  readonly out: string;
  /** Where pictures are kept between builds. */
  readonly cache: string;
}

/** Writes the pages, pictures, feeds and the service worker beside the app. @returns how many pictures were drawn anew. */
export async function publish({
  dataset,
  settings,
  shell,
  out,
  cache,
  links,
}: PublishOptions): Promise<number> {
  const site = drawableSite(makeSite(dataset, settings, links && changesIn(links)));
  for (const { path, text } of textFiles(site, shell)) write(join(out, path), text);
  for (const [path, png] of icons(out)) write(join(out, path), png);
  write(join(out, 'sw.js'), await serviceWorker(offlineFiles(out)));
  const cards = cardsOf(site);
  const store = new CardStore(cache);
  const drawn = await store.prepare([...cards.values()]);
  for (const [path, card] of cards) write(join(out, path), store.read(card));
  await compressFiles(filesIn(out));
  return drawn;
}

/** Pictures are shown only by absolute address, so there are none without a base URL. */
function cardsOf(site: Site): ReadonlyMap<string, Card> {
  if (site.baseUrl === undefined) return new Map();
  const years = cardYears(site.dataset.events);
  const events = site.dataset.events.filter(({ id }) => site.pictured.has(id));
  return new Map([
    [COLLECTION_CARD, collectionCard(site, years)] as const,
    ...events.map((event) => [`card/${event.id}.png`, eventCard(site, event, years)] as const),
  ]);
}

/** An event whose writing the fonts lack shows the collection's picture. */
const drawableSite = (site: Site): Site => ({
  ...site,
  pictured: new Set(
    site.dataset.events
      .filter(({ id, title }) => site.pictured.has(id) && isDrawable(title))
      .map(({ id }) => id),
  ),
});

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\.(?:br|gz)$/.test(file));
