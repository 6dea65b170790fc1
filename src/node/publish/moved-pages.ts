import { formatEdtf } from '../../text/dates.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { Html, markup } from './html.ts';
import type { Page } from './layout.ts';
import { absolute, eventPath, rootFrom } from './links.ts';
import { eventList } from './list-pages.ts';
import type { Site } from './site.ts';

/** An event that was published and is no more. */
export interface Tombstone {
  readonly id: string;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  /** ISO 8601 day it was withdrawn. */
  readonly withdrawn: string;
  readonly neighbours: readonly TimelineEvent[];
}

/** What stands at the address of a withdrawn event: what it was, since when it is gone, and what happened around it. */
export function tombstonePage(site: Site, { id, title, date, withdrawn, neighbours }: Tombstone): Page {
  const { t } = site;
  const path = eventPath(id);
  const was = formatEdtf(date, t.locale, 'long', t.dates);
  const gone = t.published.withdrawn(formatEdtf(withdrawn, t.locale, 'long', t.dates));
  return {
    path,
    kind: 'event',
    title,
    description: `${was}. ${gone}`,
    main: markup`<p class="when">${was}</p>
      <h1>${title}</h1>
      <p class="found">${gone}</p>
      ${
        neighbours.length > 0 &&
        markup`<h2>${t.around}</h2>
          ${eventList(site, neighbours, rootFrom(path))}`
      }`,
  };
}

/**
 * What stands at an event's former address: the way to its present one, followed at once.
 * @param hasPage whether the event has a page of its own; else the app shows it.
 */
export function redirectPage(site: Site, to: Pick<TimelineEvent, 'id' | 'title'>, hasPage: boolean): string {
  const address = hasPage ? eventPath(to.id) : `?event=${encodeURIComponent(to.id)}`;
  const target = `../../${address}`;
  const page = markup`<!doctype html>
    <html lang="${site.dataset.collection.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${to.title}</title>
        <link rel="canonical" href="${absolute(site, address) ?? target}" />
        <meta http-equiv="refresh" content="0; url=${target}" />
      </head>
      <body>
        <p><a href="${target}">${to.title}</a></p>
      </body>
    </html>`;
  return `${page.markup}\n`;
}

const FORWARD = String.raw`const m=/^(.*?\/)(event|article|actor|topic)\/([^/]+)\/?(?:index\.html)?$/.exec(location.pathname);if(m)location.replace(m[1]+'?'+m[2]+'='+m[3]+location.search.replace('?','&')+location.hash)`;

/**
 * What a host answers with where nothing is: an event without a page of its own is found by the id in the address. It cannot know
 * how deep it is shown, so it looks for the kind of page in the address, and what stands before is the root.
 */
export function notFoundPage(site: Site): string {
  const { t, baseUrl } = site;
  const page = markup`<!doctype html>
    <html lang="${site.dataset.collection.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${t.published.notFoundTitle}</title>
        <meta name="robots" content="noindex" />
        <script>
          ${new Html(FORWARD)};
        </script>
        <style>
          html {
            color-scheme: light dark;
            background: light-dark(#faf9f5, #151513);
            color: light-dark(#1c1b19, #edeae2);
            font:
              1rem/1.5 system-ui,
              sans-serif;
          }
          body {
            max-width: 34rem;
            margin: 20vh auto;
            padding: 0 1.25rem;
          }
          h1 {
            font:
              500 2rem/1.15 ui-serif,
              Georgia,
              serif;
          }
          a {
            color: inherit;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>${t.published.notFoundTitle}</h1>
          <p>${t.published.notFoundBody}</p>
          ${baseUrl !== undefined && markup`<p><a href="${baseUrl}">${site.dataset.collection.title}</a></p>`}
        </main>
      </body>
    </html>`;
  return `${page.markup}\n`;
}
