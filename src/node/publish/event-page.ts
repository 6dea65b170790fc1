import type { Article, Mention, TimelineEvent } from '../../model/event.ts';
import { outlineOf } from '../../model/outline.ts';
import type { TextSpan } from '../../model/span.ts';
import { formatEdtf, formatWithin, machineDate } from '../../text/dates.ts';
import { describeDate, describeDating } from '../../text/describe.ts';
import { Html, markup } from './html.ts';
import { eventJsonLd } from './json-ld.ts';
import type { Page } from './layout.ts';
import { eventOEmbed } from './oembed.ts';
import { cardPath, eventPath, listPath, rootFrom } from './links.ts';
import { eventList } from './list-pages.ts';
import type { Site } from './site.ts';
import { eventFiles } from './take-away-links.ts';

/** Everything that the app's panel says of an event. */
export function eventPage(site: Site, event: TimelineEvent, neighbours: readonly TimelineEvent[]): Page {
  const path = eventPath(event.id);
  const when = describeDate(site.t, outlineOf(event), (id) => site.articles.get(id)?.datePublished);
  const quote = event.mentions[0]?.quote.exact ?? '';
  return {
    path,
    kind: 'event',
    title: event.title,
    description: cut(`${when}. ${quote}`, 200),
    ...(site.pictured.has(event.id) && { card: cardPath(event.id) }),
    jsonLd: eventJsonLd(site, event),
    ...eventOEmbed(site, event),
    main: markup`<article>
        <p class="when">${timeElement(event.date, when)}</p>
        <h1>${event.title}</h1>
        ${tags(site, event, rootFrom(path))}
        ${event.mentions.map((mention, i) => {
          const last = mention.article !== event.mentions[i + 1]?.article;
          return telling(
            site,
            mention,
            last ? site.articles.get(mention.article) : undefined,
            event,
            rootFrom(path),
          );
        })}
        ${event.attribution !== undefined && markup`<p class="lead muted">${site.t.accordingTo(event.attribution)}</p>`}
        <p class="found">
          <strong>${site.t.howFound}</strong> ${describeDating(site.t, event.date, event.dating)}
        </p>
      </article>
      <p>
        <a class="open" href="${rootFrom(path)}?event=${encodeURIComponent(event.id)}"
          >${site.t.published.openInTimeline}</a
        >
      </p>
      ${eventFiles(site, event)}
      ${
        neighbours.length > 0 &&
        markup`<nav aria-labelledby="around">
          <h2 id="around">${site.t.around}</h2>
          ${eventList(site, neighbours, rootFrom(path))}
        </nav>`
      }`,
  };
}

/** A date for people, with one for machines where there is one. */
function timeElement(edtf: string, text: string): Html {
  const machine = machineDate(edtf);
  return machine === undefined ? markup`${text}` : markup`<time datetime="${machine}">${text}</time>`;
}

function tags(site: Site, event: TimelineEvent, root: string): Html | false {
  const links = [
    ...event.actors.map((id) => [listPath('actor', id), site.actors.get(id)?.name ?? id] as const),
    ...event.topics.map((id) => [listPath('topic', id), site.topics.get(id)?.name ?? id] as const),
  ];
  if (links.length === 0) return false;
  const items = links.map(([path, name]) => markup`<li><a href="${root}${path}">${name}</a></li>`);
  return markup`<ul class="tags" aria-label="${site.t.actorsAndTopics}">
    ${items}
  </ul>`;
}

function telling(
  { t }: Site,
  mention: Mention,
  article: Article | undefined,
  event: TimelineEvent,
  root: string,
): Html {
  const date = article && formatEdtf(article.datePublished, t.locale, 'long', t.dates);
  return markup`<figure><blockquote${article?.url !== undefined && markup` cite="${article.url}"`}>${marked(mention.quote.exact, mention.marks)}</blockquote>
${
  article &&
  markup`<figcaption>
    <a href="${root}${listPath('article', article.id)}">${article.headline}</a
    >${article.publisher !== undefined && `, ${article.publisher}`}, ${date}.
    ${article.url !== undefined && markup`<a href="${article.url}" rel="external">${t.readOriginal}</a>`}
    ${mention.date !== event.date && t.alsoDated(formatWithin(mention.date, t.locale, 'long', t.dates))}
  </figcaption>`
}</figure>`;
}

function marked(text: string, marks: readonly TextSpan[]): Html {
  const parts = marks.map(
    ({ start, end }, i) =>
      markup`${text.slice(marks[i - 1]?.end ?? 0, start)}<mark>${text.slice(start, end)}</mark>`,
  );
  return markup`${parts}${text.slice(marks.at(-1)?.end ?? 0)}`;
}

/** At most `length` code units, cut between words. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
