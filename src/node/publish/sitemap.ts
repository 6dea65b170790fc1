import { markup } from './html.ts';
import { absolute, type PagePath } from './links.ts';
import type { Site } from './site.ts';

/** The protocol's own limit for one file. */
const SITEMAP_LIMIT = 50_000;

const XML = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** sitemap.xml, past the limit an index of several; addresses must be absolute, so there is none without a base URL. */
export function sitemaps(site: Site, paths: readonly PagePath[], limit = SITEMAP_LIMIT): Map<string, string> {
  const files = new Map<string, string>();
  if (site.baseUrl === undefined) return files;
  if (paths.length <= limit) return files.set('sitemap.xml', urlSet(site, paths));
  const names: string[] = [];
  for (let start = 0; start < paths.length; start += limit) {
    const name = `sitemap-${names.length + 1}.xml`;
    names.push(name);
    files.set(name, urlSet(site, paths.slice(start, start + limit)));
  }
  const parts = names.map((name) => markup`<sitemap><loc>${absolute(site, name)}</loc></sitemap> `);
  const index = markup`<?xml version="1.0" encoding="UTF-8"?>
    <sitemapindex xmlns="${XML}"> ${parts}</sitemapindex>`;
  return files.set('sitemap.xml', `${index.markup}\n`);
}

function urlSet(site: Site, paths: readonly PagePath[]): string {
  const urls = paths.map((path) => markup`<url><loc>${absolute(site, path)}</loc></url> `);
  return `${
    markup`<?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="${XML}"> ${urls}</urlset>`.markup
  }\n`;
}

/** Everything may be read; where the sitemap is, when its address is known. */
export function robots(site: Site): string {
  const sitemap = absolute(site, 'sitemap.xml');
  return `User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}
