import type { TimelineEvent } from '../../model/event.ts';
import { formatEdtf, machineDate } from '../../text/dates.ts';
import { type Html, markup } from './html.ts';
import { collectionJsonLd, listJsonLd } from './json-ld.ts';
import { LONGEST_LIST, type Page } from './layout.ts';
import { collectionOEmbed } from './oembed.ts';
import { eventAddress, listPath, rootFrom } from './links.ts';
import { type ListKind, type Site } from './site.ts';
import { articleFiles } from './take-away-links.ts';

/** Events as links, each below its date. */
export function eventList(site: Site, events: readonly TimelineEvent[], root: string): Html {
  const { t } = site;
  const items = events.map((event) => {
    const machine = machineDate(event.date);
    const date = formatEdtf(event.date, t.locale, 'long', t.dates);
    const day = machine === undefined ? markup`${date}` : markup`<time datetime="${machine}">${date}</time>`;
    return markup`<li>
      <a href="${root}${eventAddress(site, event)}"
        ><span class="day">${day}</span><span class="name">${event.title}</span></a
      >
    </li> `;
  });
  return markup`<ul class="events">
    ${items}
  </ul>`;
}

/** The most salient of many, in the order given. */
function shownOf(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  if (events.length <= LONGEST_LIST) return events;
  const kept = new Set(events.toSorted((a, b) => b.salience - a.salience).slice(0, LONGEST_LIST));
  return events.filter((event) => kept.has(event));
}

const listHeading = (site: Site, shown: number, total: number): Html =>
  markup`<h2>${site.t.shown(shown, total)}</h2>`;

/** The timeline of an article, an actor or a topic, as a list. */
export function listPage(site: Site, kind: ListKind, id: string): Page {
  const { t } = site;
  const path = listPath(kind, id);
  const root = rootFrom(path);
  const all = site.eventsOf[kind].get(id) ?? [];
  const shown = shownOf(all);
  const { title, lead, when } = subject(site, kind, id);
  const article = kind === 'article' ? site.articles.get(id) : undefined;
  return {
    path,
    kind: 'list',
    title,
    description: lead ?? t.published.about(title, all.length, site.dataset.collection.title),
    jsonLd: listJsonLd(site, kind, id, path),
    main: markup`<p class="when">${when}</p>
      <h1>${title}</h1>
      ${lead !== undefined && markup`<p class="lead">${lead}</p>`} ${kind === 'article' && original(site, id)}
      <p>
        <a class="open" href="${root}?${kind}=${encodeURIComponent(id)}">${t.published.openInTimeline}</a>
      </p>
      ${article !== undefined && articleFiles(site, article)}
      ${shown.length > 0 && markup`${listHeading(site, shown.length, all.length)}${eventList(site, shown, root)}`}`,
  };
}

function subject(site: Site, kind: ListKind, id: string): { title: string; lead?: string; when: string } {
  const { t } = site;
  if (kind === 'actor') return { title: site.actors.get(id)?.name ?? id, when: t.published.actor };
  if (kind === 'topic') return { title: site.topics.get(id)?.name ?? id, when: t.published.topic };
  const article = site.articles.get(id);
  if (!article) return { title: id, when: '' };
  const date = formatEdtf(article.datePublished, t.locale, 'long', t.dates);
  const when = article.publisher === undefined ? date : `${date} · ${article.publisher}`;
  return {
    title: article.headline,
    when,
    ...(article.standfirst !== undefined && { lead: article.standfirst }),
  };
}

function original(site: Site, id: string): Html | false {
  const url = site.articles.get(id)?.url;
  return (
    url !== undefined &&
    markup`<p class="lead"><a href="${url}" rel="external">${site.t.readOriginal}</a></p>`
  );
}

/** The list of everything: what a reader without JavaScript, and a search engine, begins with. */
export function frontPage(site: Site): Page {
  const { t, dataset } = site;
  const shown = shownOf(dataset.events);
  const description = dataset.collection.description ?? t.published.frontDescription(dataset.events.length);
  const articles = dataset.articles.slice(-LONGEST_LIST).toReversed();
  return {
    path: '',
    kind: 'front',
    title: dataset.collection.title,
    description,
    jsonLd: collectionJsonLd(site),
    ...collectionOEmbed(site),
    main: markup`<h1>${dataset.collection.title}</h1>
      <p class="lead">${description}</p>
      ${shown.length > 0 ? markup`${listHeading(site, shown.length, dataset.events.length)}${eventList(site, shown, './')}` : markup`<p class="lead">${t.noSeedsBody}</p>`}
      ${LISTS.map((kind) => tagList(site, kind))}
      ${
        articles.length > 0 &&
        markup`<h2>${t.articlesRead(dataset.articles.length)}</h2>
          <ul class="events">
            ${articles.map(
              (article) =>
                markup`<li>
                  <a href="./${listPath('article', article.id)}"
                    ><span class="day">${formatEdtf(article.datePublished, t.locale, 'long', t.dates)}</span
                    ><span class="name">${article.headline}</span></a
                  >
                </li> `,
            )}
          </ul>`
      }`,
  };
}

const LISTS = ['actor', 'topic'] as const satisfies ListKind[];
/** The front page names this many actors, those with most events. */
const MOST_TAGS = 200;

function tagList(site: Site, kind: 'actor' | 'topic'): Html | false {
  const names = kind === 'actor' ? site.actors : site.topics;
  const count = (id: string): number => site.eventsOf[kind].get(id)?.length ?? 0;
  const all = [...names.values()].toSorted((a, b) => count(b.id) - count(a.id)).slice(0, MOST_TAGS);
  if (all.length === 0) return false;
  const items = all.map(({ id, name }) => markup`<li><a href="./${listPath(kind, id)}">${name}</a></li>`);
  return markup`<h2>${site.t.facets[kind]}</h2>
    <ul class="tags">
      ${items}
    </ul>`;
}
