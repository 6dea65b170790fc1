import type { TimelineEvent } from '../../model/event.ts';
import { outlineOf } from '../../model/outline.ts';
import { describeDate } from '../../text/describe.ts';
import { markup } from './html.ts';
import { absolute, CHANGES_PATH, eventAddress } from './links.ts';
import { firstPublished, lastPublished, type Site } from './site.ts';

/** The newest events that a feed holds. */
const LONGEST_FEED = 50;

const midnight = (day: string): string => `${day}T00:00:00Z`;
const address = (site: Site, event: TimelineEvent): string =>
  absolute(site, eventAddress(site, event)) ?? eventAddress(site, event);
/** The same for ever, wherever the site moves. */
const tag = (event: TimelineEvent): string => `tag:dateline,2025:event/${encodeURIComponent(event.id)}`;

/** Newest publication first; of one day the most salient first. */
function newest(site: Site): readonly TimelineEvent[] {
  return site.dataset.events
    .map((event) => ({ event, day: firstPublished(site, event) }))
    .toSorted(
      (a, b) =>
        (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) ||
        b.event.salience - a.event.salience ||
        (a.event.id < b.event.id ? -1 : 1),
    )
    .slice(0, LONGEST_FEED)
    .map(({ event }) => event);
}

const dateOf = (site: Site, event: TimelineEvent): string =>
  describeDate(site.t, outlineOf(event), (id) => site.articles.get(id)?.datePublished);

/** RFC 4287. Without a base URL its links are relative to the feed itself. */
export function atomFeed(site: Site): string {
  const events = newest(site);
  const { title, language } = site.dataset.collection;
  const updated =
    events
      .map((event) => lastPublished(site, event))
      .sort()
      .at(-1) ?? '1970-01-01';
  const self = absolute(site, 'feed.atom');
  const entries = events.map(
    (event) =>
      markup`<entry>
        <id>${tag(event)}</id>
        <title>${event.title}</title>
        <link rel="alternate" href="${address(site, event)}" />
        <published>${midnight(firstPublished(site, event))}</published>
        <updated>${midnight(lastPublished(site, event))}</updated>
        ${event.topics.map((id) => markup`<category term="${id}" label="${site.topics.get(id)?.name ?? id}" />`)}
        <summary>${dateOf(site, event)}. ${event.mentions[0]?.quote.exact ?? ''}</summary>
      </entry> `,
  );
  return `${
    markup`<?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
        <id>${absolute(site, '') ?? `tag:dateline,2025:${encodeURIComponent(title)}`}</id>
        <title>${title}</title>
        <updated>${midnight(updated)}</updated>
        <author><name>${title}</name></author>
        <link rel="alternate" href="${absolute(site, '') ?? './'}" />
        ${site.changes.length > 0 && markup`<link rel="related" href="${absolute(site, CHANGES_PATH) ?? CHANGES_PATH}" title="${site.t.published.changes.title}" />`}
        ${self !== undefined && markup`<link rel="self" href="${self}" />`} ${entries}</feed
      >`.markup
  }\n`;
}

/** JSON Feed 1.1. */
export function jsonFeed(site: Site): string {
  const { title, description, language } = site.dataset.collection;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(description !== undefined && { description }),
    language,
    home_page_url: absolute(site, ''),
    feed_url: absolute(site, 'feed.json'),
    items: newest(site).map((event) => ({
      id: tag(event),
      url: address(site, event),
      title: event.title,
      content_text: `${dateOf(site, event)}. ${event.mentions[0]?.quote.exact ?? ''}`,
      date_published: midnight(firstPublished(site, event)),
      date_modified: midnight(lastPublished(site, event)),
      tags: event.topics.map((id) => site.topics.get(id)?.name ?? id),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
