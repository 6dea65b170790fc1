import type { PageDocument } from './dom.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** schema.org: Article and its kinds, NewsArticle among them. */
const ARTICLE = /Article$|^BlogPosting$|^LiveBlogPosting$|^Report$/;

/** The article that the page's JSON-LD describes; empty when it describes none. */
export function articleInJsonLd(page: PageDocument): JsonObject {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parsed(script.textContent ?? ''), 0);
    if (found) return found;
  }
  return {};
}

function parsed(text: string): unknown {
  // Line ends within strings, and CDATA or comments around the whole, are common and wrong.
  const json = text
    .replaceAll(/\p{Cc}/gu, ' ')
    .replace(/^\s*(?:\/\/)?<!(?:\[CDATA\[|--)|(?:\/\/)?(?:\]\]|--)>\s*;?\s*$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Lists within lists, and graphs within those. */
const DEEPEST = 5;

function findArticle(value: unknown, depth: number): JsonObject | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return findArticle(value['@graph'], depth + 1) ?? findArticle(value['mainEntity'], depth + 1);
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, its entities read: JSON-LD has none, yet many pages write them. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi,
      (whole, decimal, hex, name) => {
        if (name) return NAMED[String(name).toLowerCase()] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** The name of a person or organisation, or of several. */
export function nameOf(value: unknown): string | undefined {
  const names = [value].flat().map((one: unknown) => textOf(isObject(one) ? one['name'] : one));
  return names.filter(Boolean).join(', ') || undefined;
}
