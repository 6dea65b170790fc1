import type { WithdrawnEvent } from '../../model/dataset.ts';
import { compareEdtf, parseEdtf } from '../../model/edtf.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { changesPage } from './changes-page.ts';
import { eventPage } from './event-page.ts';
import { atomFeed, jsonFeed } from './feeds.ts';
import { icalendar } from './icalendar.ts';
import { type AppShell, type Page, renderPage } from './layout.ts';
import { CHANGES_PATH, eventPath, listPath, oEmbedPath, type PagePath } from './links.ts';
import { frontPage, listPage } from './list-pages.ts';
import { notFoundPage, redirectPage, tombstonePage } from './moved-pages.ts';
import { hasPage, LIST_KINDS, type Site } from './site.ts';
import { robots, sitemaps } from './sitemap.ts';
import { webManifest } from './web-app.ts';

/** A text file of the site, its path from the root. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Neighbours in time on either side. */
const AROUND = 2;

/** Every text file of the site, one after another, so that a large site is never held whole. */
export function* textFiles(site: Site, shell: AppShell): Generator<TextFile> {
  const paths: PagePath[] = [''];
  yield* pageFiles(site, shell, '', frontPage(site));
  const { events } = site.dataset;
  for (const [i, event] of events.entries()) {
    if (!hasPage(site, event)) continue;
    paths.push(eventPath(event.id));
    const neighbours: TimelineEvent[] = [
      ...events.slice(Math.max(0, i - AROUND), i),
      ...events.slice(i + 1, i + 1 + AROUND),
    ];
    const page = eventPage(site, event, neighbours);
    yield* pageFiles(site, shell, `event/${event.id}/`, page);
  }
  yield* formerEvents(site, shell);
  for (const kind of LIST_KINDS) {
    for (const id of site[`${kind}s`].keys()) {
      paths.push(listPath(kind, id));
      yield { path: `${kind}/${id}/index.html`, text: renderPage(site, shell, listPage(site, kind, id)) };
    }
  }
  if (site.changes.length > 0) {
    paths.push(CHANGES_PATH);
    yield* pageFiles(site, shell, CHANGES_PATH, changesPage(site));
  }
  yield { path: '404.html', text: notFoundPage(site) };
  yield { path: 'manifest.webmanifest', text: webManifest(site) };
  yield { path: 'feed.atom', text: atomFeed(site) };
  yield { path: 'feed.json', text: jsonFeed(site) };
  yield { path: 'planned.ics', text: icalendar(site) };
  for (const [path, text] of sitemaps(site, paths)) yield { path, text };
  yield { path: 'robots.txt', text: robots(site) };
  yield { path: '_headers', text: HEADERS };
}

/** A page, and what it tells those who show it in theirs. @param folder not encoded */
function* pageFiles(site: Site, shell: AppShell, folder: string, page: Page): Generator<TextFile> {
  yield { path: `${folder}index.html`, text: renderPage(site, shell, page) };
  if (page.oEmbed) yield { path: oEmbedPath(folder), text: `${JSON.stringify(page.oEmbed)}\n` };
}

/** What stands at addresses that were published once: the way to the event of today, or what is left of one withdrawn. */
function* formerEvents(site: Site, shell: AppShell): Generator<TextFile> {
  const { events, moved = {}, withdrawn = [] } = site.dataset;
  for (const gone of withdrawn) {
    const page = tombstonePage(site, { ...gone, neighbours: eventsAround(events, gone.date, AROUND) });
    yield { path: `event/${gone.id}/index.html`, text: renderPage(site, shell, page) };
  }
  const titled = new Map([...withdrawn, ...events].map((event) => [event.id, event]));
  for (const [id, target] of Object.entries(moved)) {
    const to = titled.get(target);
    if (to) yield { path: `event/${id}/index.html`, text: redirectPage(site, to, hasPageNow(to)) };
  }

  function hasPageNow(to: TimelineEvent | WithdrawnEvent): boolean {
    return !('salience' in to) || hasPage(site, to);
  }
}

/** The events before and after a date, `most` on either side, in order. @param events by date. @param date EDTF */
function eventsAround(
  events: readonly TimelineEvent[],
  date: string,
  most: number,
): readonly TimelineEvent[] {
  const day = parseEdtf(date);
  const after = events.findIndex((event) => {
    const other = parseEdtf(event.date);
    return day && other && compareEdtf(other, day) >= 0;
  });
  const split = after < 0 ? events.length : after;
  return events.slice(Math.max(0, split - most), split + most);
}

/** Netlify and Cloudflare Pages: what has a hash in its name never changes, the rest they ask for anew by themselves; feeds say what they are. */
const HEADERS = `/assets/*
  Cache-Control: public, max-age=31536000, immutable
/sw.js
  Cache-Control: no-cache
/feed.atom
  Content-Type: application/atom+xml; charset=utf-8
/feed.json
  Content-Type: application/feed+json; charset=utf-8
/planned.ics
  Content-Type: text/calendar; charset=utf-8
/*
  X-Content-Type-Options: nosniff
`;
