import type { Article, TimelineEvent } from '../../model/event.ts';
import { articleBibtex, articleRis, toBibtex, toRis } from '../../text/formats/citations.ts';
import { hasPlaceInCalendar, toIcalendar } from '../../text/formats/icalendar.ts';
import { type Html, markup } from './html.ts';
import { takenFrom } from './icalendar.ts';
import type { Site } from './site.ts';

/** A file within the page: it needs no script, and no file of its own beside ten thousands of pages. */
const file = (label: string, name: string, type: string, text: string): Html =>
  markup`<a download="${name}" href="data:${type};charset=utf-8,${encodeURIComponent(text)}">${label}</a> `;

const CITATIONS = { bib: 'application/x-bibtex', ris: 'application/x-research-info-systems' };

/** An event as files: to cite it, and to put it into a calendar. */
export function eventFiles(site: Site, event: TimelineEvent): Html {
  const taken = takenFrom(site, [event]);
  const { cite, addToCalendar } = site.t.published;
  return markup`<p class="files">
    ${cite} ${file('BibTeX', `${event.id}.bib`, CITATIONS.bib, toBibtex(taken))}
    ${file('RIS', `${event.id}.ris`, CITATIONS.ris, toRis(taken))}
    ${hasPlaceInCalendar(event.date) && file(addToCalendar, `${event.id}.ics`, 'text/calendar', toIcalendar(taken, event.title))}
  </p>`;
}

export const articleFiles = ({ t }: Site, article: Article): Html =>
  markup`<p class="files">
    ${t.published.cite} ${file('BibTeX', `${article.id}.bib`, CITATIONS.bib, articleBibtex(article))}
    ${file('RIS', `${article.id}.ris`, CITATIONS.ris, articleRis(article))}
  </p>`;
