import type { ActorKind, EventKind, EventStatus } from '../model/event.ts';
import type { Facet, LaneKind, PictureFormat, TakeAway, View } from '../model/view.ts';
import type { DateWords } from './dates.ts';
import { numberText } from './numbers.ts';

const plural = new Intl.PluralRules('en');
const counted = (n: number, one: string, other: string): string =>
  `${numberText(n, 'en')} ${plural.select(n) === 'one' ? one : other}`;

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (n: number): string => `${n}${SUFFIXES[ordinals.select(n)] ?? 'th'}`;

const SUB_YEARS: Record<number, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'spring',
  26: 'summer',
  27: 'autumn',
  28: 'winter',
  29: 'spring',
  30: 'summer',
  31: 'autumn',
  32: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  37: 'first four months of',
  38: 'middle four months of',
  39: 'last four months of',
  40: 'first half of',
  41: 'second half of',
};

const dates: DateWords = {
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  decade: (year) => (year < 0 ? `${10 - year}–${1 - year} BC` : `${year}s`),
  century: (year) => `${ordinal(Math.abs(year) / 100 + 1)} century${year < 0 ? ' BC' : ''}`,
  subYear: (code, year) => `${SUB_YEARS[code] ?? ''} ${year}`.trim(),
};

const facets: Record<Facet, string> = {
  actor: 'Actors',
  topic: 'Topics',
  status: 'Status',
  kind: 'Kind',
  article: 'Articles',
};
const facet: Record<Facet, string> = {
  actor: 'actor',
  topic: 'topic',
  status: 'status',
  kind: 'kind',
  article: 'article',
};
const views: Record<View, string> = { timeline: 'Timeline', list: 'List', story: 'Story' };
const lanes: Record<LaneKind, string> = { topic: 'Topic', actor: 'Actor', article: 'Article', none: 'None' };
const statuses: Record<EventStatus, string> = {
  happened: 'Happened',
  ongoing: 'Under way',
  planned: 'Planned',
  cancelled: 'Cancelled',
};
const kinds: Record<EventKind, string> = { action: 'Done', statement: 'Said', figure: 'Measured' };
const actorKinds: Record<ActorKind, string> = {
  person: 'People',
  organisation: 'Organisations',
  state: 'States',
};

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inWords = (n: number): string => WORDS[n - 1] ?? numberText(n, 'en');

/** Keys, as they are printed on them, and what they do. */
export interface HelpGroup {
  readonly name: string;
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
}

/**
 * Every word of the interface, in English. Another language is another object of this type: a word added here is missing there
 * until it is translated, and the type checker says so.
 */
export const en = {
  locale: 'en-GB',
  dates,
  facets,
  facet,
  views,
  lanes,
  statuses,
  kinds,
  actorKinds,
  skipToEvents: 'Skip to the events',
  searchEvents: 'Search events',
  searchPlaceholder: 'Search events, people, quotes',
  clearSearch: 'Clear search',
  view: 'View',
  share: 'Share',
  /** Feeds, and what changed. */
  follow: 'Follow',
  filters: 'Filters',
  filtersOn: (n: number) => (n === 0 ? 'Filters' : `Filters · ${n}`),
  showMore: (n: number) => `Show ${n} more`,
  showFewer: 'Show fewer',
  facetValue: (name: string, n: number) => `${name}, ${counted(n, 'event', 'events')}`,
  only: 'Only',
  onlyThis: (name: string) => `Only ${name}`,
  exclude: 'Not',
  excludeThis: (name: string) => `Exclude ${name}`,
  excludedChip: (name: string) => `not ${name}`,
  findInFacet: (name: string) => `Find in ${name.toLowerCase()}`,
  noneFound: 'None of that name',
  clearFilters: 'Clear filters',
  removeFilter: (name: string) => `Remove filter: ${name}`,
  searchChip: (query: string) => `“${query}”`,
  shown: (n: number, total: number) => `${n} of ${counted(total, 'event', 'events')}`,
  eventCount: (n: number) => counted(n, 'event', 'events'),
  showEvents: (n: number) => `Show ${counted(n, 'event', 'events')}`,
  lanesBy: 'Lanes',
  fit: 'Fit',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  timeline: 'Timeline',
  overview: 'Overview',
  windowStart: 'First day in view',
  windowEnd: 'Last day in view',
  overviewWindow: 'Stretch in view',
  noLane: 'Other',
  events: 'Events',
  event: 'Event',
  previous: 'Previous event',
  next: 'Next event',
  previousShort: 'Previous',
  nextShort: 'Next',
  close: 'Close',
  enlarge: 'Make it larger',
  reduce: 'Make it smaller',
  position: (at: number, total: number) => `${at} of ${total}`,
  notShown: 'Hidden by the filters',
  copyLink: 'Copy link',
  copyEventLink: 'Link to this event',
  copyViewLink: 'Link to this view',
  takeAway: 'Download the events shown',
  takeAways: {
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
    markdown: 'Text with sources (Markdown)',
    bibtex: 'Citations (BibTeX)',
    ris: 'Citations (RIS)',
    ics: 'Calendar (ICS)',
    timelinejs: 'TimelineJS (JSON)',
  } satisfies Record<TakeAway, string>,
  takeThisEvent: 'Download this event',
  picture: 'Picture of the timeline',
  pictures: { png: 'Image (PNG)', svg: 'Drawing (SVG)' } satisfies Record<PictureFormat, string>,
  pictureFailed: 'The picture could not be made.',
  copyCitation: 'Copy citation',
  copiedCitation: 'Citation copied',
  shareWith: 'Share with…',
  copiedEvent: 'Link to the event copied',
  copiedView: 'Link to this view copied',
  copyEmbed: 'Code to embed this view',
  copyEventEmbed: 'Code to embed this event',
  copiedEmbed: 'Code to embed copied',
  openWhole: 'Open the whole timeline',
  quotesFailed: 'The quoted sentences did not arrive.',
  copyFailed: 'The browser would not copy. The link is in the address bar.',
  foldQuiet: 'Fold quiet periods',
  folded: (stretch: string) => `Nothing happens: ${stretch}`,
  publishedOn: (date: string) => `Published ${date}`,
  today: 'Today',
  legend: {
    day: 'Exact day',
    soft: 'Month or year known',
    circa: 'About then',
    open: 'No end known',
    planned: 'Planned, as reported',
    published: 'Article published',
    today: 'Today',
    break: 'Quiet period, folded',
  },
  plannedAsOf: (date: string) => `planned as of ${date}`,
  ongoingAsOf: (date: string) => `under way as of ${date}`,
  cancelledAsOf: (date: string) => `cancelled as of ${date}`,
  accordingTo: (who: string) => `According to ${who}`,
  howFound: 'How this date was found.',
  dating: {
    stated: (expression: string) => `The article says “${expression}”.`,
    relativeTo: {
      publication: (expression: string, anchor: string, date: string) =>
        `“${expression}”, read against the article’s date, ${anchor}, gives ${date}.`,
      narrative: (expression: string, anchor: string, date: string) =>
        `“${expression}”, read against the date the text had reached, ${anchor}, gives ${date}.`,
      event: (expression: string, anchor: string, date: string) =>
        `“${expression}”, read against the event it is told with, ${anchor}, gives ${date}.`,
    },
    inherited: (anchor: string) =>
      `The sentence names no date; it continues what the article dates ${anchor}.`,
    publication: (anchor: string) =>
      `The article names no date for it: it is the article’s own news, published on ${anchor}.`,
    editor: 'Set by the editor.',
    editorSource: (source: string) => `Set by the editor. Source: ${source}.`,
  },
  alsoDated: (date: string) => `This article dates it ${date}.`,
  actorsAndTopics: 'Actors and topics',
  around: 'Around this time',
  about: {
    heading: 'About this timeline',
    /** `articles` and `span` as they stand in this sentence. */
    summary: (events: number, articles: number, span: string) =>
      `${counted(events, 'event', 'events')} from ${counted(articles, 'article', 'articles')}, ${span}.`,
    how: 'Each comes with the sentence that tells of it, and how its date was found.',
    begin: 'Start with the first event',
    mostNamed: 'Most often named',
    bestMatches: 'Best matches',
  },
  articlesRead: (n: number) => (n === 1 ? 'The article' : `The ${numberText(n, 'en')} articles`),
  inTexts: {
    heading: 'In the text of the articles',
    more: (n: number) => `${numberText(n, 'en')} in the text of articles`,
    places: (n: number) => `${numberText(n, 'en')} places`,
    tells: 'Told there:',
  },
  readArticle: (headline: string) => `Read “${headline}”`,
  closeArticle: 'Back to the events',
  eventsInArticle: (n: number) =>
    n === 0 ? 'No event of the timeline comes from it' : `${counted(n, 'event', 'events')} of the timeline`,
  datesBeside: 'Events told here',
  textFailed: 'The text of the article did not arrive.',
  quotesOnly: 'This collection publishes the sentences that tell of events, not the whole article.',
  readOriginal: 'Read the original',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  theme: 'Theme',
  language: 'Language',
  help: {
    title: 'Keyboard shortcuts',
    groups: [
      {
        name: 'Everywhere',
        keys: [
          [['/'], 'Search'],
          [['['], 'Previous event'],
          [[']'], 'Next event'],
          [['F'], 'Fit every shown event into the timeline'],
          [['Esc'], 'Close the event, or empty the search'],
          [['?'], 'This help'],
        ],
      },
      {
        name: 'On the timeline',
        keys: [
          [['Tab'], 'To the events'],
          [['←', '→', '↑', '↓'], 'To the event before or after'],
          [['Enter'], 'Open the event'],
          [['+', '-'], 'Zoom in, zoom out'],
          [['Page Up', 'Page Down'], 'Earlier, later'],
          [['Home', 'End'], 'First event, last event'],
        ],
      },
      { name: 'In the story', keys: [[['←', '→'], 'Previous event, next event']] },
    ] satisfies HelpGroup[] as readonly HelpGroup[],
  },
  undatedHeading: 'Undated',
  emptyTitle: 'No event passes every filter',
  emptySearch: (query: string) => `Nothing matches “${query}”`,
  emptyDrop: (what: string, n: number) => `Drop the ${what} filter: ${counted(n, 'event', 'events')}`,
  emptyDropSearch: (query: string, n: number) =>
    `Drop the search “${query}”: ${counted(n, 'event', 'events')}`,
  emptyClear: (n: number) => `Clear all filters: ${counted(n, 'event', 'events')}`,
  noSeedsTitle: 'No events yet',
  noSeedsBody:
    'Put a news article into the seeds folder as a .txt file; a published site must then be built again. Its first line is “date”, the day it was published as YYYY-MM-DD, and the headline; a blank line and the text follow.',
  loading: 'Loading the timeline',
  loadFailedTitle: 'The timeline could not be loaded',
  loadFailedNetwork:
    'Its data did not arrive. Check the connection and try again; if it goes on, the site may be in the middle of an update.',
  loadFailedVersion:
    'Its data belongs to another version of this page. Reload; if that does not help, the site must be built again.',
  loadFailedShape: 'Its data is damaged. The site must be built again.',
  retry: 'Try again',
  reload: 'Reload the page',
  details: 'Details',
  droppedParameters: (values: readonly { parameter: string; value: string }[]) =>
    `The address asks for ${values.map(({ parameter, value }) => `${parameter} “${value}”`).join(', ')}, which this timeline cannot show. The rest of it holds.`,
  unknownEvent: (id: string) => `There is no event “${id}” in this timeline.`,
  nearest: 'Perhaps one of these:',
  withdrawnEvent: (title: string, date: string, day: string) =>
    `“${title}” (${date}) was withdrawn on ${day}: no article of this timeline tells of it any more.`,
  atThatTime: 'At that time:',
  dismiss: 'Dismiss',
  newVersion: 'There is a new version of this timeline.',
  showNewVersion: 'Show it',
  partMissing:
    'A part of the page did not arrive. Check the connection; if the site was updated, reload the page.',
  progress: (at: number, total: number) => `Event ${at} of ${total}`,
  begin: 'Start at the beginning',
  more: (n: number) => `+${n} more`,
  moreEvents: (n: number, when: string) => `${counted(n, 'more event', 'more events')}, ${when}`,
  sameDay: 'same day',
  /** Pages that are read without the app, and feeds. */
  published: {
    newEvents: 'New events',
    plannedEvents: 'Planned events',
    events: (n: number) => counted(n, 'event', 'events'),
    openInTimeline: 'Open in the timeline',
    cite: 'Cite as',
    addToCalendar: 'Add to a calendar',
    actor: 'Actor',
    topic: 'Topic',
    about: (name: string, n: number, collection: string) =>
      `${name}: ${counted(n, 'event', 'events')} of ${collection}, each with the sentence it comes from.`,
    frontDescription: (n: number) =>
      `News articles as a timeline: ${counted(n, 'event', 'events')}, each with the sentence it comes from.`,
    withdrawn: (date: string) => `This event was withdrawn on ${date}.`,
    changes: {
      title: 'What changed',
      lead: (collection: string) =>
        `What each publication of ${collection} changed in the one before. A link to an event goes on working, whatever becomes of it.`,
      begun: (n: number) => `First published, with ${counted(n, 'event', 'events')}.`,
      added: 'New',
      redated: 'Given another date',
      reworded: 'Given another headline',
      merged: 'Told as one with another event',
      withdrawn: 'Withdrawn',
      was: (before: string) => `before: ${before}`,
    },
    notFoundTitle: 'Nothing is here',
    notFoundBody: 'The address may be mistyped, or the page may have been taken away.',
  },
  yearsLater: (n: number) => `${inWords(n)} ${n === 1 ? 'year' : 'years'} later`,
  monthsLater: (n: number) => `${inWords(n)} ${n === 1 ? 'month' : 'months'} later`,
};

export type Messages = typeof en;
