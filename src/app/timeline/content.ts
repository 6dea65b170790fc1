import type { Dataset } from '../../model/dataset.ts';
import { dayDate, stringifyEdtf } from '../../model/edtf.ts';
import { MS_PER_DAY } from '../../model/calendar.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import type { Lane } from '../state/lanes.ts';
import type { Cluster, LaneDetail } from '../state/level-of-detail.ts';
import type { LaneKind } from '../../model/view.ts';
import { formatEdtf, formatWithin } from '../../text/dates.ts';
import type { Messages } from '../../text/en.ts';
import { topicColour } from '../ui/topic-colour.ts';
import { drawingOf, type TimelineItem, type TimelineLane } from './items.ts';

/** vis-timeline knows a group by its id, and takes none that is empty. */
const laneId = (lane: string): string => lane || '-';

export function toTimelineLane(dataset: Dataset, kind: LaneKind, lane: Lane, t: Messages): TimelineLane {
  const colour =
    kind === 'topic' ? topicColour(dataset, lane.id) : kind === 'none' ? 'transparent' : 'var(--muted)';
  return { id: laneId(lane.id), name: lane.name ?? (kind === 'none' ? '' : t.noLane), colour };
}

function eventItem({ dataset, matches, t }: Content, lane: string, event: TimelineEvent): TimelineItem {
  const planned = event.status === 'planned' ? `, ${t.statuses.planned.toLowerCase()}` : '';
  return {
    ...drawingOf(event),
    kind: 'event',
    id: event.id,
    lane: laneId(lane),
    title: event.title,
    date: formatEdtf(event.date, t.locale, 'short', t.dates) + planned,
    name: `${event.title}, ${formatEdtf(event.date, t.locale, 'long', t.dates)}${planned}`,
    colour: topicColour(dataset, event.topics[0]),
    status: event.status,
    dimmed: matches !== null && !matches.has(event.id),
  };
}

const daysOf = ({ start, end }: TimeSpan): string => {
  const from = dayDate(Math.floor(start / MS_PER_DAY));
  const to = dayDate(Math.floor((end - 1) / MS_PER_DAY));
  return stringifyEdtf({ start: from, end: to });
};

function clusterItem({ matches, t }: Content, cluster: Cluster): TimelineItem {
  const { id, lane, events, span, opened } = cluster;
  const when = formatWithin(daysOf(span), t.locale, 'long', t.dates);
  return {
    kind: 'cluster',
    cluster,
    id,
    lane: laneId(lane),
    ...span,
    title: opened ? t.showFewer : t.more(events.length),
    date: '',
    name: opened ? `${t.showFewer}, ${when}` : t.moreEvents(events.length, when),
    colour: 'var(--muted)',
    status: 'happened',
    dimmed: matches !== null && !events.some(({ id: member }) => matches.has(member)),
    ends: 'soft',
    openStart: false,
    openEnd: false,
  };
}

/** What items are made with. */
export interface Content {
  readonly dataset: Dataset;
  /** What the search found; null without a search. */
  readonly matches: ReadonlySet<EventId> | null;
  readonly t: Messages;
}

/** What the timeline draws, by time. */
export function toTimelineItems(content: Content, details: readonly LaneDetail[]): readonly TimelineItem[] {
  return details
    .flatMap(({ lane, shown, clusters }) => [
      ...shown.map((event) => eventItem(content, lane.id, event)),
      ...clusters.map((cluster) => clusterItem(content, cluster)),
    ])
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}
