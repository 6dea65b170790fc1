import type { DayOfChanges, Retold, Told } from '../../compiler/permalink/changes.ts';
import { formatEdtf } from '../../text/dates.ts';
import { type Html, markup } from './html.ts';
import type { Page } from './layout.ts';
import { CHANGES_PATH, eventPath, rootFrom } from './links.ts';
import { hasPage, type Site } from './site.ts';

/** Events named for each day and kind of change; the rest is counted. */
const MOST_NAMED = 50;
/** Publications shown. */
const MOST_DAYS = 100;

/** What each publication changed in the one before, for readers who come back. */
export function changesPage(site: Site): Page {
  const { t, dataset, changes } = site;
  const first = changes.at(-1);
  return {
    path: CHANGES_PATH,
    kind: 'alone',
    title: t.published.changes.title,
    description: t.published.changes.lead(dataset.collection.title),
    main: markup`<h1>${t.published.changes.title}</h1>
      <p class="lead">${t.published.changes.lead(dataset.collection.title)}</p>
      ${changes
        .slice(0, MOST_DAYS)
        .map((day) =>
          day === first
            ? markup`<h2>${dayOf(site, day)}</h2><p class="lead">${t.published.changes.begun(day.added.length)}</p>`
            : daySection(site, day),
        )}`,
  };
}

const dayOf = ({ t }: Site, { day }: DayOfChanges): Html =>
  markup`<time datetime="${day}">${formatEdtf(day, t.locale, 'long', t.dates)}</time>`;

function daySection(site: Site, day: DayOfChanges): Html {
  const { changes: words } = site.t.published;
  const date = (edtf: string): string => formatEdtf(edtf, site.t.locale, 'long', site.t.dates);
  const retold = ({ id, after, before }: Retold): Html =>
    entry(site, { id, ...after }, words.was(before.date === after.date ? before.title : date(before.date)));
  return markup`<h2>${dayOf(site, day)}</h2>
    ${list(words.added, day.added, (event) => entry(site, event))}
    ${list(words.redated, day.redated, retold)} ${list(words.reworded, day.reworded, retold)}
    ${list(words.merged, day.merged, (event) => entry(site, { ...event, id: event.into }))}
    ${list(words.withdrawn, day.withdrawn, (event) => entry(site, event))}`;

  function list<T>(heading: string, all: readonly T[], item: (one: T) => Html): Html | false {
    if (all.length === 0) return false;
    const more = all.length - MOST_NAMED;
    return markup`<h3>${heading}</h3>
      <ul class="events">
        ${all.slice(0, MOST_NAMED).map(item)} ${more > 0 && markup`<li class="muted">${site.t.more(more)}</li>`}
      </ul>`;
  }
}

function entry(site: Site, { id, title, date }: Told, was?: string): Html {
  const { t, dataset } = site;
  const event = site.events.get(id);
  const target = dataset.moved && Object.hasOwn(dataset.moved, id) ? (dataset.moved[id] ?? id) : id;
  const isPage = event ? hasPage(site, event) : true;
  const address = isPage ? eventPath(target) : `?event=${encodeURIComponent(target)}`;
  return markup`<li>
    <a href="${rootFrom(CHANGES_PATH)}${address}"
      ><span class="day">${formatEdtf(date, t.locale, 'long', t.dates)}</span
      ><span class="name">${title}${was !== undefined && markup` <small>${was}</small>`}</span></a
    >
  </li> `;
}
