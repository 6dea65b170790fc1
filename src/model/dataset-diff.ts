import type { Dataset } from './dataset.ts';
import type { EventId, TimelineEvent } from './event.ts';

/** What became of the events between two publications; each list by id. */
export interface DatasetDiff {
  readonly added: readonly TimelineEvent[];
  readonly redated: readonly Change[];
  readonly reworded: readonly Change[];
  /** The event told under another id now, and that. */
  readonly merged: readonly Change[];
  readonly withdrawn: readonly TimelineEvent[];
}

export interface Change {
  readonly before: TimelineEvent;
  readonly after: TimelineEvent;
}

/** Compares two datasets of one collection by the ids of their events, which last: see permalinks.json. */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const [old, now] = [byId(before), byId(after)];
  const moved = new Map<EventId, EventId>(Object.entries(after.moved ?? {}));
  const kept = before.events.flatMap((event): Change[] => {
    const same = now.get(event.id);
    return same ? [{ before: event, after: same }] : [];
  });
  const gone = before.events.filter(({ id }) => !now.has(id));
  const target = ({ id }: TimelineEvent): TimelineEvent | undefined => now.get(moved.get(id) ?? '');
  return {
    added: after.events.filter(({ id }) => !old.has(id)),
    redated: kept.filter((change) => change.before.date !== change.after.date),
    reworded: kept.filter((change) => change.before.title !== change.after.title),
    merged: gone.flatMap((event): Change[] => {
      const joined = target(event);
      return joined ? [{ before: event, after: joined }] : [];
    }),
    withdrawn: gone.filter((event) => !target(event)),
  };
}

const byId = ({ events }: Dataset): Map<EventId, TimelineEvent> =>
  new Map(events.map((event) => [event.id, event]));
