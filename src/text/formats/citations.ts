import { parseEdtf } from '../../model/edtf.ts';
import type { Article } from '../../model/event.ts';
import { type Taken, type TakenEvent, takenEvents } from './taken.ts';

/** A thing to cite, in the terms that both forms have. */
interface Reference {
  readonly key: string;
  readonly kind: 'event' | 'article';
  readonly title: string;
  readonly author?: string;
  /** The newspaper of an article, the collection of an event. */
  readonly container?: string;
  /** As far as it is known. */
  readonly year?: string;
  /** Two digits. */
  readonly month?: string;
  readonly day?: string;
  readonly url?: string;
  readonly note?: string;
}

/** The events, and behind them the articles that tell of them. */
function referencesOf(taken: Taken): Reference[] {
  const all = takenEvents(taken);
  const cited = new Map(all.flatMap(({ article }) => (article ? [[article.id, article] as const] : [])));
  return [
    ...all.map((one) => eventReference(one, taken.dataset.collection.title)),
    ...[...cited.values()].map(articleReference),
  ];
}

function eventReference({ event, when, mention, link }: TakenEvent, collection: string): Reference {
  const quote = mention ? ` “${mention.quote.exact}”` : '';
  return {
    key: event.id,
    kind: 'event',
    title: event.title,
    container: collection,
    ...datePartsOf(event.date),
    ...(link !== '' && { url: link }),
    note: `${when}.${quote}`,
  };
}

function articleReference({ id, headline, author, publisher, datePublished, url }: Article): Reference {
  return {
    key: `article-${id}`,
    kind: 'article',
    title: headline,
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { container: publisher }),
    ...datePartsOf(datePublished),
    ...(url !== undefined && { url }),
  };
}

/** Where an interval begins. Neither form has years before 1. */
function datePartsOf(edtf: string): Pick<Reference, 'year' | 'month' | 'day'> {
  const date = parseEdtf(edtf)?.start;
  if (!date || date.year < 1 || !['year', 'month', 'day'].includes(date.precision)) return {};
  const { year, month, day } = date;
  return {
    year: String(year).padStart(4, '0'),
    ...(month !== undefined && { month: String(month).padStart(2, '0') }),
    ...(day !== undefined && { day: String(day).padStart(2, '0') }),
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Signs that TeX takes for its own. */
const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};
const escapeTex = (text: string): string =>
  oneLine(text).replace(/[\\~^{}%$&#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** A key has no sign that ends it. */
const keyOf = (id: string): string => id.replaceAll(/[^\p{L}\p{N}:-]+/gu, '-');

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX, in UTF-8: an event is `@misc`, an article `@article`. Double braces keep a title's capitals. */
export const toBibtex = (taken: Taken): string => referencesOf(taken).map(bibtexEntry).join('\n');

/** The same of an article alone. */
export const articleBibtex = (article: Article): string => bibtexEntry(articleReference(article));

function bibtexEntry(of: Reference): string {
  const isEvent = of.kind === 'event';
  const fields: Readonly<Record<string, string | undefined>> = {
    title: `{{${escapeTex(of.title)}}}`,
    // Several authors are one string with commas in it, which would part a name.
    author: of.author && `{{${escapeTex(of.author)}}}`,
    [isEvent ? 'howpublished' : 'journal']: of.container && `{${escapeTex(of.container)}}`,
    year: of.year && `{${of.year}}`,
    month: of.month && MONTHS[Number(of.month) - 1],
    day: of.day && `{${Number(of.day)}}`,
    url: of.url && `{${of.url.replaceAll(/[{}\\]/g, encodeURIComponent)}}`,
    note: of.note && `{${escapeTex(of.note)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${isEvent ? 'misc' : 'article'}{${keyOf(of.key)},\n${lines.join('')}}\n`;
}

/** RIS: an event is `GEN`, an article `NEWS`. */
export const toRis = (taken: Taken): string => referencesOf(taken).map(risRecord).join('');

/** The same of an article alone. */
export const articleRis = (article: Article): string => risRecord(articleReference(article));

function risRecord(of: Reference): string {
  const lines: [string, string | undefined][] = [
    ['TY', of.kind === 'event' ? 'GEN' : 'NEWS'],
    ['ID', keyOf(of.key)],
    ['TI', of.title],
    ['AU', of.author],
    ['T2', of.container],
    ['PY', of.year],
    ['DA', of.year && `${of.year}/${of.month ?? ''}/${of.day ?? ''}/`],
    ['UR', of.url],
    ['N1', of.note],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${written.join('')}ER  - \r\n`;
}
