import type { Article, TimelineEvent } from '../../model/event.ts';
import { machineDate } from '../../text/dates.ts';
import { absolute, cardPath, eventPath, listPath, type PagePath } from './links.ts';
import { firstPublished, type ListKind, type Site } from './site.ts';

const CONTEXT = 'https://schema.org';
const AGENT = { person: 'Person', organisation: 'Organization', state: 'Country' } as const;

/** Where a page is; relative to the page itself when nobody said where the site will stand. */
const identity = (site: Site, path: PagePath): object => {
  const url = absolute(site, path);
  return url === undefined ? {} : { '@id': url, url };
};

/** An event as schema.org has it, its articles as citations. Times that are no ISO 8601 date are left out. */
export function eventJsonLd(site: Site, event: TimelineEvent): object {
  const [start, end] = [event.date, event.date.split('/')[1]].map((date) => date && machineDate(date));
  const image = site.pictured.has(event.id) ? absolute(site, cardPath(event.id)) : undefined;
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    ...identity(site, eventPath(event.id)),
    name: event.title,
    description: event.mentions[0]?.quote.exact ?? event.title,
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
    ...(image !== undefined && { image }),
    ...(event.status === 'cancelled' && { eventStatus: 'https://schema.org/EventCancelled' }),
    about: event.topics.map((id) => ({
      '@type': 'Thing',
      name: site.topics.get(id)?.name ?? id,
      ...identity(site, listPath('topic', id)),
    })),
    actor: event.actors.map((id) => {
      const actor = site.actors.get(id);
      return {
        '@type': AGENT[actor?.kind ?? 'organisation'],
        name: actor?.name ?? id,
        ...identity(site, listPath('actor', id)),
      };
    }),
    subjectOf: {
      '@type': 'WebPage',
      datePublished: firstPublished(site, event),
      citation: [...new Set(event.mentions.map((m) => m.article))]
        .map((id) => site.articles.get(id))
        .filter((article) => article !== undefined)
        .map(newsArticle),
    },
  };
}

const newsArticle = (article: Article): object => ({
  '@type': 'NewsArticle',
  headline: article.headline,
  datePublished: article.datePublished,
  ...(article.url !== undefined && { url: article.url }),
  ...(article.author !== undefined && { author: { '@type': 'Person', name: article.author } }),
  ...(article.publisher !== undefined && { publisher: { '@type': 'Organization', name: article.publisher } }),
});

export function listJsonLd(site: Site, kind: ListKind, id: string, path: PagePath): object {
  const article = kind === 'article' ? site.articles.get(id) : undefined;
  const actor = kind === 'actor' ? site.actors.get(id) : undefined;
  const name = actor?.name ?? site.topics.get(id)?.name ?? id;
  return {
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    ...identity(site, path),
    about: article ? newsArticle(article) : { '@type': actor ? AGENT[actor.kind] : 'Thing', name },
  };
}

export function collectionJsonLd(site: Site): object {
  const { title, description, language } = site.dataset.collection;
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    ...identity(site, ''),
    name: title,
    inLanguage: language,
    ...(description !== undefined && { description }),
  };
}
