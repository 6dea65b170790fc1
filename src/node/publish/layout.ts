import {
  absolute,
  CHANGES_PATH,
  COLLECTION_CARD,
  DATASET_PATH,
  oEmbedPath,
  type PagePath,
  rootFrom,
} from './links.ts';
import { frontShell } from './front-shell.ts';
import { Html, markup, jsonForScript } from './html.ts';
import { LOGO } from './logo.ts';
import type { Site } from './site.ts';
import { PAGE_STYLE } from './style.ts';

/** What Vite's page asks for, from the site's root. */
export interface AppShell {
  /** The `<script>` and `<link>` tags of the app, their addresses beginning with `{root}`. */
  readonly tags: string;
  /** The Latin cut of the app's two typefaces, so that the first paint already has them. */
  readonly fonts: readonly { readonly family: string; readonly file: string }[];
}

export interface Page {
  readonly path: PagePath;
  readonly title: string;
  readonly description: string;
  readonly main: Html;
  /** schema.org. */
  readonly jsonLd?: object;
  /** What another site is told that shows this page in its own. */
  readonly oEmbed?: object;
  /** From the root. */
  readonly card?: string;
  /** `alone`: the app does not put itself in its place, for it has nothing that would show the same. */
  readonly kind: 'front' | 'event' | 'list' | 'alone';
}

/** Before the first paint: a chosen theme does not flash, and a frame shows no header. */
const BEFORE_PAINT = `try{const t=localStorage.getItem('dateline:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}if(/[?&]embed=1(?:&|$)/.test(location.search))document.documentElement.classList.add('embed')`;

/** The front page's list waits behind the app, whose frame stands there; of another view than the first, only the header. */
const FRONT_BEFORE_PAINT = `;document.documentElement.classList.add('app');if(!location.search)document.documentElement.classList.add('first')`;

/** A whole page: readable by itself, in whose place the app puts itself when its data are there. */
export function renderPage(site: Site, shell: AppShell, page: Page): string {
  const { t, dataset } = site;
  const root = rootFrom(page.path);
  const front = page.kind === 'front';
  const tags = shell.tags.replaceAll('{root}', root);
  const fonts = shell.fonts.map(
    ({ family, file }) =>
      `@font-face{font-family:'${family}';font-display:optional;font-weight:100 900;src:url(${root}${file}) format('woff2-variations');unicode-range:U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD}`,
  );
  // What is not here when the text is first drawn does not come in later, and moves nothing: so it is asked for at once.
  const preloads = shell.fonts.map(
    ({ file }) => `<link rel="preload" as="font" type="font/woff2" href="${root}${file}" crossorigin>`,
  );
  return `${
    markup`<!doctype html>
      <html lang="${dataset.collection.language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <title>${front ? page.title : `${page.title} · ${dataset.collection.title}`}</title>
          ${preview(site, page)}
          <meta name="color-scheme" content="light dark" />
          <meta name="theme-color" content="#faf9f5" media="(prefers-color-scheme: light)" />
          <meta name="theme-color" content="#151513" media="(prefers-color-scheme: dark)" />
          <link rel="icon" href="${root}favicon.svg" type="image/svg+xml" />
          ${page.oEmbed && markup`<link rel="alternate" type="application/json+oembed" title="${page.title}" href="${absolute(site, oEmbedPath(page.path))}" />`}
          <link rel="apple-touch-icon" href="${root}icon-maskable.png" />
          <link rel="manifest" href="${root}manifest.webmanifest" />
          <link
            rel="alternate"
            type="application/atom+xml"
            title="${t.published.newEvents}"
            href="${root}feed.atom"
          />
          <link
            rel="alternate"
            type="application/feed+json"
            title="${t.published.newEvents}"
            href="${root}feed.json"
          />
          <link
            rel="alternate"
            type="text/calendar"
            title="${t.published.plannedEvents}"
            href="${root}planned.ics"
          />
          <link rel="alternate" type="application/json" href="${root}${DATASET_PATH}" />
          <script>
            ${new Html(BEFORE_PAINT + (front ? FRONT_BEFORE_PAINT : ''))};
          </script>
          ${new Html(preloads.join(''))}
          <style>
            ${new Html(fonts.join('') + PAGE_STYLE)}
          </style>
          ${
            page.jsonLd !== undefined &&
            markup`<script type="application/ld+json">
              ${jsonForScript(page.jsonLd)}
            </script>`
          }
          ${front && new Html(tags)}
        </head>
        <body>
          <div id="root" data-root="${root}" data-least-salience="${site.leastSalience}"${site.changes.length > 0 && markup` data-changes="${root}${CHANGES_PATH}"`}${front && new Html(' aria-busy="true"')}>${front && frontShell(site)}</div>
          <div id="page" class="page${front && ' front'}">
            <a class="skip" href="#main">${t.skipToEvents}</a>
            <header>
              <a class="logo" href="${root}">${LOGO}Dateline</a>
              ${!front && markup`<a class="site" href="${root}">${dataset.collection.title}</a>`}
            </header>
            <main id="main" tabindex="-1">${page.main}</main>
            <footer>
              <a href="${root}feed.atom">${t.published.newEvents}</a
              ><a href="${root}planned.ics">${t.published.plannedEvents}</a>${site.changes.length > 0 && markup`<a href="${root}${CHANGES_PATH}">${t.published.changes.title}</a>`}
            </footer>
          </div>
          ${(page.kind === 'event' || page.kind === 'list') && new Html(tags)}
        </body>
      </html>`.markup
  }\n`.replace(/\n\s*/g, '\n');
}

/** How the page shows itself in a chat window and to a search engine. */
function preview(site: Site, page: Page): Html {
  const { collection } = site.dataset;
  const card = absolute(site, page.card ?? COLLECTION_CARD);
  const address = absolute(site, page.path);
  return markup`<meta name="description" content="${page.description}" />
    ${address !== undefined && markup`<link rel="canonical" href="${address}" /><meta property="og:url" content="${address}" />`}
    <meta property="og:type" content="${page.kind === 'event' ? 'article' : 'website'}" />
    <meta property="og:site_name" content="${collection.title}" />
    <meta property="og:title" content="${page.title}" />
    <meta property="og:description" content="${page.description}" />
    <meta property="og:locale" content="${collection.language.replace('-', '_')}" />
    ${card !== undefined && markup`<meta property="og:image" content="${card}" /><meta property="og:image:type" content="image/png" /><meta property="og:image:width" content="1200" /><meta property="og:image:height" content="630" /><meta property="og:image:alt" content="${page.title}" /><meta name="twitter:image" content="${card}" />`}
    <meta name="twitter:card" content="${card === undefined ? 'summary' : 'summary_large_image'}" />
    <meta name="twitter:title" content="${page.title}" />
    <meta name="twitter:description" content="${page.description}" />`;
}

/** The events that the front page names, of a large collection its most salient. */
export const LONGEST_LIST = 1_000;
