import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where in each kind of file an address stands. */
const ADDRESSES: Readonly<Record<string, readonly RegExp[]>> = {
  html: [
    / (?:href|src|data-root)="([^"]*)"/g,
    /<meta property="og:(?:url|image)" content="([^"]*)"/g,
    /content="0; url=([^"]*)"/g,
    /url\(([^)'"]+)\)/g,
  ],
  css: [/url\(["']?([^)'"]+)["']?\)/g],
  js: [
    /import\(["'`](\.[^"'`]+)["'`]\)/g,
    /from["'`](\.[^"'`]+)["'`]/g,
    /new URL\(["'`]([^"'`]+)["'`],\s*import\.meta\.url/g,
  ],
  xml: [/<loc>([^<]*)<\/loc>/g],
  atom: [/href="([^"]*)"/g],
  json: [/"(?:url|home_page_url|feed_url|provider_url|thumbnail_url)":\s*"([^"]*)"/g, /src=\\"([^"]*?)\\"/g],
  webmanifest: [/"(?:src|start_url|scope)": "([^"]*)"/g],
  ics: [/^URL[^:]*:(.*)$/gm],
};
const DATA = /^(?:assets\/(?:outline|tellings|texts)-|dataset\.json$)/;
const SITE = 'https://site.test/x/';

/** What is linked from any file of a built site and is not there: "from: to". @param baseUrl where the site says it stands */
export function brokenLinks(
  folder: string,
  baseUrl?: string,
): { readonly broken: readonly string[]; readonly checked: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const known = idsOf(folder, files);
  const broken: string[] = [];
  let checked = 0;
  for (const file of files) {
    if (file === '404.html' || DATA.test(file)) continue;
    const patterns = ADDRESSES[file.split('.').pop() ?? ''] ?? [];
    if (patterns.length === 0) continue;
    // Long lines of an iCalendar file are folded.
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n ', '');
    for (const found of patterns.flatMap((pattern) => addressesIn(text, pattern))) {
      const address = found.trim().replaceAll('&amp;', '&').replaceAll('&quot;', '"');
      if (/^(?:data:|#|mailto:)/.test(address)) continue;
      const { href } = new URL(
        baseUrl && address.startsWith(baseUrl) ? SITE + address.slice(baseUrl.length) : address,
        SITE + file,
      );
      if (!href.startsWith(SITE)) continue;
      checked += 1;
      if (!leadsSomewhere(folder, new URL(href), known)) broken.push(`${file}: ${found}`);
    }
  }
  return { broken, checked };
}

const addressesIn = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, address = '']) => address);

function leadsSomewhere(
  folder: string,
  { pathname, searchParams }: URL,
  known: ReadonlySet<string>,
): boolean {
  const path = join(folder, decodeURIComponent(pathname.slice(new URL(SITE).pathname.length)));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  const asked = ['event', 'actor', 'topic', 'article'].flatMap((name) =>
    searchParams.getAll(name).map((id) => `${name} ${id}`),
  );
  return existsSync(file) && asked.every((id) => known.has(id));
}

/** What the app can be asked for. */
function idsOf(folder: string, files: readonly string[]): ReadonlySet<string> {
  const name = 'dataset.json';
  if (!files.includes(name)) throw new Error(`${folder} has no dataset`);
  const dataset: Record<'events' | 'actors' | 'topics' | 'articles', { id: string }[]> = JSON.parse(
    readFileSync(join(folder, name), 'utf8'),
  );
  return new Set(
    (['event', 'actor', 'topic', 'article'] as const).flatMap((kind) =>
      dataset[`${kind}s`].map(({ id }) => `${kind} ${id}`),
    ),
  );
}
