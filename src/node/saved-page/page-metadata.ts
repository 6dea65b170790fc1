import { tidyWords } from '../../compiler/parse/body.ts';
import type { MetadataKey } from '../../compiler/parse/metadata.ts';
import { normaliseText } from '../../compiler/parse/seed-file.ts';
import type { PageDocument } from './dom.ts';
import { articleInJsonLd, nameOf, textOf } from './page-json-ld.ts';

/**
 * What a page says of its article, of several tellings the surest: schema.org's JSON-LD, then Open Graph and other `<meta>`, then the
 * page's own elements.
 * @param source the file, whose comment may tell the address that it was saved from.
 */
export function pageMetadata(page: PageDocument, source: string): ReadonlyMap<MetadataKey, string> {
  const article = articleInJsonLd(page);
  const publisher = first(nameOf(article['publisher']), meta('og:site_name'), meta('application-name'));
  const values: readonly (readonly [MetadataKey, string | undefined])[] = [
    ['date', dateOf()],
    ['headline', headlineOf()],
    ['standfirst', standfirstOf()],
    ['publisher', publisher],
    ['author', first(nameOf(article['author']), meta('author'), meta('article:author'), meta('byl'))],
    [
      'url',
      first(attribute('link[rel="canonical"]', 'href'), meta('og:url'), addressOf(), savedFrom(source)),
    ],
    ['lang', first(page.documentElement?.getAttribute('lang'), textOf(article['inLanguage']), localeOf())],
  ];
  return new Map(values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));

  function attribute(selector: string, name: string): string | undefined {
    return tidied(page.querySelector(selector)?.getAttribute(name));
  }

  function meta(name: string): string | undefined {
    const value = ['property', 'name', 'itemprop']
      .map((by) => attribute(`meta[${by}="${name}"]`, 'content'))
      .find((found) => found !== undefined);
    // Open Graph has the address of a profile here.
    return name === 'article:author' && value !== undefined && /^https?:/.test(value) ? undefined : value;
  }

  function dateOf(): string | undefined {
    const candidates = [
      textOf(article['datePublished']),
      meta('article:published_time'),
      meta('datePublished'),
      attribute('time[itemprop="datePublished"]', 'datetime'),
      attribute('time[pubdate]', 'datetime'),
      ...['parsely-pub-date', 'date', 'dc.date', 'DC.date.issued', 'dcterms.created', 'pubdate'].map(meta),
      attribute('article time[datetime]', 'datetime'),
      attribute('time[datetime]', 'datetime'),
      textOf(article['dateCreated']),
    ].filter((value) => value !== undefined);
    // One that cannot be read is better named than passed over, when there is no other.
    return candidates.find((value) => /^\d{4}-\d{2}-\d{2}/.test(value)) ?? candidates[0];
  }

  function headlineOf(): string | undefined {
    const told = first(textOf(article['headline']), meta('og:title'), meta('twitter:title'));
    const heading = tidied(page.querySelector('article h1, h1')?.textContent);
    const title = told ?? heading ?? tidied(page.querySelector('title')?.textContent);
    // "Wall opens | Vale Post" above the heading "Wall opens".
    if (title !== undefined && heading !== undefined && title.startsWith(heading)) return heading;
    return title === undefined ? undefined : withoutSite(title, publisher);
  }

  function standfirstOf(): string | undefined {
    const told = first(textOf(article['description']), meta('og:description'), meta('description'));
    return told === undefined || /(?:…|\.\.\.)$/.test(told) ? undefined : told;
  }

  function addressOf(): string | undefined {
    const main = article['mainEntityOfPage'];
    const id = typeof main === 'object' && main !== null && '@id' in main ? main['@id'] : main;
    return first(textOf(article['url']), textOf(id));
  }

  function localeOf(): string | undefined {
    return meta('og:locale')?.replace('_', '-');
  }
}

const first = (...values: readonly (string | null | undefined)[]): string | undefined =>
  values.map(tidied).find((value) => value !== undefined);

function tidied(value: string | null | undefined): string | undefined {
  return tidyWords(normaliseText(value ?? '')) || undefined;
}

/** A title without its last part, when that names the site. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = /^(.+?)\s+[|–—-]\s+([^|–—]+)$/.exec(title);
  const [, words = title, last = ''] = parts ?? [];
  const isSite = site !== undefined && last.toLowerCase().startsWith(site.toLowerCase());
  return isSite ? words : title;
}

/** Browsers and SingleFile note the page's address at its top. */
const savedFrom = (source: string): string | undefined =>
  /<!--\s*(?:saved from url=\(\d+\)|[^>]{0,200}?\burl:\s*)(https?:\/\/[^\s>]+)/.exec(
    source.slice(0, 4_000),
  )?.[1];
