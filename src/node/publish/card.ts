import { edtfDays, parseEdtf } from '../../model/edtf.ts';
import { civilDate, epochDay } from '../../model/calendar.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { outlineOf } from '../../model/outline.ts';
import { describeDate } from '../../text/describe.ts';
import type { Site } from './site.ts';

/** Raised when the drawing changes: pictures drawn before are no longer found. */
export const DRAWING_VERSION = 3;

/** All that a picture shows: equal cards are equal pictures. */
export interface Card {
  readonly collection: string;
  readonly date: string;
  readonly title: string;
  /** Years along the line, evenly spaced; none when there is no line. */
  readonly years: readonly number[];
  /** Where the event lies on the line, 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly planned: boolean;
}

/** The writing that the bundled fonts have. */
const DRAWABLE =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u;
export const isDrawable = (text: string): boolean =>
  DRAWABLE.test(text) && !/\p{Extended_Pictographic}/u.test(text.replace(/[©®™\d#*]/g, ''));

/** More labels than this stand too close. */
const MOST_STEPS = 8;

/**
 * The years that the cards' lines run over: most events' years, without the few that lie far out, in even steps. Coarse, so that
 * one more article seldom changes every picture.
 */
export function cardYears(events: readonly TimelineEvent[]): readonly number[] {
  const years = events
    .map(({ date }) => parseEdtf(date)?.start?.year)
    .filter((year) => year !== undefined)
    .sort((a, b) => a - b);
  const [first, last] = [years[Math.floor(years.length * 0.05)], years[Math.floor(years.length * 0.97)]];
  return first === undefined || last === undefined ? [] : steps(first, last + 1);
}

function steps(first: number, end: number): readonly number[] {
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((n) => (end - first) / n <= MOST_STEPS) ?? 2000;
  const from = Math.floor(first / step) * step;
  const count = Math.max(1, Math.ceil((end - from) / step));
  return Array.from({ length: count + 1 }, (_, i) => from + i * step);
}

export function eventCard(site: Site, event: TimelineEvent, common: readonly number[]): Card {
  const edtf = parseEdtf(event.date);
  const days = edtf && edtfDays(edtf);
  const first = days && (edtf.start ? days.first : days.last);
  const last = days && (edtf.end ? days.last : days.first);
  let years = common;
  if (first !== undefined && last !== undefined && common.length > 0) {
    const [a, b] = [civilDate(first).year, civilDate(last).year + 1];
    const [low = a, high = b] = [common[0], common.at(-1)];
    if (a < low || b > high) years = steps(Math.min(a, low), Math.max(b, high));
  }
  const place = (day: number): number => {
    const [low, high] = [years[0] ?? 0, years.at(-1) ?? 1].map((year) => epochDay(year, 1, 1));
    if (low === undefined || high === undefined) return 0;
    return Number(Math.min(1, Math.max(0, (day - low) / (high - low))).toFixed(4));
  };
  return {
    collection: isDrawable(site.dataset.collection.title) ? site.dataset.collection.title : '',
    date: describeDate(site.t, outlineOf(event), (id) => site.articles.get(id)?.datePublished),
    title: event.title,
    years: first === undefined || last === undefined ? [] : years,
    from: first === undefined ? 0 : place(first),
    to: last === undefined ? 0 : place(last + 1),
    planned: event.status === 'planned',
  };
}

/** The picture of the whole: its name, and how many events there are. */
export function collectionCard(site: Site, common: readonly number[]): Card {
  const { collection, events } = site.dataset;
  return {
    collection: '',
    date: site.t.published.events(events.length),
    title: isDrawable(collection.title) ? collection.title : 'Dateline',
    years: common,
    from: 0,
    to: 0,
    planned: false,
  };
}
