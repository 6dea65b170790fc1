import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Body, bodyOf, type Part } from '../../compiler/parse/body.ts';
import { finishArticle, readMetadata } from '../../compiler/parse/metadata.ts';
import { Problems } from '../../compiler/parse/problems.ts';
import { articleId, normaliseText, type SeedFile } from '../../compiler/parse/seed-file.ts';
import type { ParsedSeed } from '../../compiler/parse/txt.ts';
import type { PageDocument, PageNode } from './dom.ts';
import { pageMetadata } from './page-metadata.ts';
import { pageParts } from './page-parts.ts';
import { measurePage } from './page-letters.ts';

/** No page is nested so; the tree's own functions call themselves for each level. */
const DEEPEST = 400;
/** Elements. Finding the article among more takes minutes. */
const MOST_ELEMENTS = 100_000;
/** Fewer letters than this, and what looked like the article is looked for elsewhere. */
const SHORTEST_ARTICLE = 140;

const MISSING = {
  date: {
    message: 'no publication date: the page tells it neither to machines (JSON-LD, <meta>) nor in a <time>',
    hint: 'add to its <head>: <meta property="article:published_time" content="YYYY-MM-DD">',
  },
  headline: 'add to its <head>: <meta property="og:title" content="the headline">',
  body: 'is it an article, saved whole? if so, copy its text into a .txt file',
};

/**
 * A saved page (HTML) as an article: what it says of itself, and of its words those that Mozilla's Readability takes for the
 * article, so that menus, adverts and comments stay out.
 */
export function readPage(seed: SeedFile): ParsedSeed {
  const text = normaliseText(seed.text);
  const problems = new Problems(seed.path, text);
  const start = { start: 0, end: Math.max(1, text.indexOf('\n')) };
  if (text.trim() === '') {
    problems.add('DL1004', { start: 0, end: 0 }, 'the file is empty', 'save the page again');
    return { diagnostics: problems.found };
  }
  const { depth, elements } = measurePage(text, DEEPEST);
  if (depth > DEEPEST || elements > MOST_ELEMENTS) {
    const message =
      depth > DEEPEST
        ? `elements nested more than ${DEEPEST} deep`
        : `${elements.toLocaleString('en')} elements`;
    problems.add('DL1033', start, message, 'copy the article’s text into a .txt file');
    return { diagnostics: problems.found };
  }
  const { document }: { document: PageDocument } = parseHTML(framed(text));
  const values = pageMetadata(document, text);
  const written = new Map([...values].map(([key, value]) => [key, { value, span: placeOf(value) }]));
  const missing = { ...MISSING, span: start };
  const metadata = readMetadata(written, problems, missing);
  const body = withoutHeader(articleParts(document), metadata);
  const { standfirst, ...rest } = metadata;
  const isBody = standfirst !== undefined && body.text.startsWith(standfirst);
  const named = { ...rest, ...(standfirst !== undefined && !isBody && { standfirst }) };
  return finishArticle(articleId(seed.path), named, body, problems, missing);

  /** A value where it is first written, for a diagnostic. */
  function placeOf(value: string): { start: number; end: number } {
    const at = text.indexOf(value);
    return at < 0 ? start : { start: at, end: at + value.length };
  }
}

/** A page may leave out `<html>` and `<body>`; this parser puts nothing in their place. */
function framed(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  const [opening = '<html>'] = /<html[^>]*>/i.exec(html) ?? [];
  const rest = html.replaceAll(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi, '');
  return `<!doctype html>${opening}<head></head><body>${rest}</body></html>`;
}

function articleParts(document: PageDocument): Part[] {
  const found = new Readability<PageNode>(document, {
    charThreshold: SHORTEST_ARTICLE,
    disableJSONLD: true,
    serializer: (element: PageNode) => element,
  }).parse();
  return found?.content ? pageParts(found.content) : [];
}

/** The article's text without its headline and standfirst, where they stand above it. */
function withoutHeader(
  parts: readonly Part[],
  { headline, standfirst }: { readonly headline?: string; readonly standfirst?: string },
): Body {
  const above = new Set([headline, standfirst]);
  const from = parts.findIndex(({ words }) => !above.has(words));
  return bodyOf(from < 0 ? [] : parts.slice(from));
}
