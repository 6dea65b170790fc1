import { type EpochMs, MS_PER_DAY } from '../../model/calendar.ts';
import type { Outline } from '../../model/outline.ts';
import { dayDate, edtfTimeSpan, parseEdtf, singleDate, stringifyEdtf } from '../../model/edtf.ts';
import type { EventId, EventOutline } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import type { LaneKind } from '../../model/view.ts';
import type { LaneIndex } from '../state/lane-index.ts';
import { type Lane, laneKey } from '../state/lanes.ts';
import type { TimeWarp } from '../state/time-warp.ts';
import { formatEdtf, formatWithin } from '../../text/dates.ts';
import type { Messages } from '../../text/en.ts';
import { topicColour } from '../ui/topic-colour.ts';
import type { ArrangedCrowd } from './arrange.ts';
import { drawingOf, type TimelineItem, type TimelineLane } from './items.ts';

/** All that the timeline shows, but for the view. */
export interface Picture {
  readonly lanes: readonly { readonly lane: TimelineLane; readonly index: LaneIndex }[];
  readonly warp: TimeWarp;
  /** From the first to the last event, a margin beside, in time. */
  readonly whole: TimeSpan;
  readonly selected: EventId | null;
  /** Crowds that the reader has opened. */
  readonly opened: ReadonlySet<string>;
  readonly publications: readonly EpochMs[];
  readonly itemOf: (event: EventOutline) => TimelineItem;
  readonly crowdText: (crowd: ArrangedCrowd) => {
    readonly text: string;
    readonly name: string;
    readonly dimmed: boolean;
  };
  /** How the picture speaks of a day, and of a stretch. */
  readonly t: Messages;
}

export function toTimelineLane(
  dataset: Outline,
  kind: LaneKind,
  lane: Lane,
  closed: readonly string[],
  t: Messages,
): TimelineLane {
  const name = lane.name ?? (kind === 'none' ? '' : t.noLane);
  return {
    id: lane.id,
    name,
    fullName: t.facetValue(name, lane.events.length),
    colour: kind === 'topic' ? topicColour(dataset, lane.id) : null,
    count: lane.events.length,
    collapsed: closed.includes(laneKey(lane)),
  };
}

const NO_TERMS: ReadonlySet<string> = new Set();

/** Makes items when they are first drawn, and then keeps them: of many events, few are. */
export function itemMaker(
  dataset: Outline,
  matches: ReadonlySet<EventId> | null,
  terms: ReadonlySet<string>,
  t: Messages,
): (event: EventOutline) => TimelineItem {
  const made = new Map<EventId, TimelineItem>();
  return (event) => {
    let item = made.get(event.id);
    if (!item) made.set(event.id, (item = toItem(event)));
    return item;
  };

  function toItem(event: EventOutline): TimelineItem {
    const planned = event.status === 'planned' ? `, ${t.statuses.planned.toLowerCase()}` : '';
    return {
      ...drawingOf(event),
      id: event.id,
      title: event.title,
      date: formatEdtf(event.date, t.locale, 'short', t.dates) + planned,
      name: `${event.title}, ${formatEdtf(event.date, t.locale, 'long', t.dates)}${planned}`,
      colour: topicColour(dataset, event.topics[0]),
      status: event.status,
      dimmed: matches !== null && !matches.has(event.id),
      terms: matches?.has(event.id) ? terms : NO_TERMS,
    };
  }
}

const dayOf = (time: EpochMs) => dayDate(Math.floor(time / MS_PER_DAY));

/** "1 May 2024", in the reader's words. */
export const dayText = (time: EpochMs, t: Messages): string =>
  formatEdtf(stringifyEdtf(singleDate(dayOf(time))), t.locale, 'long', t.dates);

/** "1 May 1990 – 3 June 2001". */
export const stretchText = ({ start, end }: TimeSpan, t: Messages): string =>
  formatWithin(stringifyEdtf({ start: dayOf(start), end: dayOf(end - 1) }), t.locale, 'long', t.dates);

/** What is said of crowds: it is asked for in every frame, and worked out once. */
export function crowdTexts(
  warp: TimeWarp,
  matches: ReadonlySet<EventId> | null,
  t: Messages,
): Picture['crowdText'] {
  const made = new WeakMap<ArrangedCrowd, ReturnType<Picture['crowdText']>>();
  return (crowd) => {
    let text = made.get(crowd);
    if (!text) made.set(crowd, (text = crowdText(crowd, warp, matches, t)));
    return text;
  };
}

function crowdText(
  crowd: ArrangedCrowd,
  warp: TimeWarp,
  matches: ReadonlySet<EventId> | null,
  t: Messages,
): ReturnType<Picture['crowdText']> {
  const when = stretchText({ start: warp.toTime(crowd.start), end: warp.toTime(crowd.end) + MS_PER_DAY }, t);
  return {
    text: crowd.opened ? t.showFewer : t.more(crowd.count),
    name: crowd.opened ? `${t.showFewer}, ${when}` : t.moreEvents(crowd.count, when),
    dimmed: matches !== null && !crowd.events.some(({ id }) => matches.has(id)),
  };
}

/** The days on which the articles were published, each once. */
export function publicationDays(dataset: Outline): readonly EpochMs[] {
  const days = dataset.articles.flatMap(({ datePublished }) => {
    const edtf = parseEdtf(datePublished);
    return edtf ? [edtfTimeSpan(edtf).start] : [];
  });
  return [...new Set(days)].sort((a, b) => a - b);
}
