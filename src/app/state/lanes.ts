import type { Outline } from '../../model/outline.ts';
import type { EventOutline } from '../../model/event.ts';
import type { LaneKind } from '../../model/view.ts';

export interface Lane {
  /** The actor's, topic's or article's id; `''` for the single lane, and for events without one. */
  readonly id: string;
  /** Null for the single lane and for events without a value: the view names it. */
  readonly name: string | null;
  readonly events: readonly EventOutline[];
}

/** A lane's name in the address, where none may be empty; no id begins so. */
export const laneKey = ({ id }: Pick<Lane, 'id'>): string => id || '-';

/** The keys that lanes of a kind may have. */
export function laneKeys(dataset: Outline, kind: LaneKind): ReadonlySet<string> {
  const values = { topic: dataset.topics, actor: dataset.actors, article: dataset.articles, none: [] }[kind];
  return new Set(['-', ...values.map(({ id }) => id)]);
}

function laneOf(event: EventOutline, kind: LaneKind): string {
  switch (kind) {
    case 'topic':
      return event.topics[0] ?? '';
    case 'actor':
      return event.actors[0] ?? '';
    case 'article':
      return event.articles[0] ?? '';
    case 'none':
      return '';
  }
}

/** Each event in one lane: its first topic, actor or article. Largest lane first, then by name, those without a value last; empty ones left out. */
export function lanesOf(dataset: Outline, events: readonly EventOutline[], kind: LaneKind): readonly Lane[] {
  const names = new Map<string, string>(
    kind === 'topic'
      ? dataset.topics.map((t) => [t.id, t.name])
      : kind === 'actor'
        ? dataset.actors.map((a) => [a.id, a.name])
        : dataset.articles.map((a) => [a.id, a.headline]),
  );
  const lanes = new Map<string, EventOutline[]>();
  for (const event of events) {
    const id = laneOf(event, kind);
    const lane = lanes.get(id);
    if (lane) lane.push(event);
    else lanes.set(id, [event]);
  }
  return [...lanes]
    .map(([id, members]) => ({ id, name: kind === 'none' ? null : (names.get(id) ?? null), events: members }))
    .sort(
      (a, b) =>
        Number(a.id === '') - Number(b.id === '') ||
        b.events.length - a.events.length ||
        (a.name ?? '').localeCompare(b.name ?? ''),
    );
}
