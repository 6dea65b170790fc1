import type { Outline } from '../../model/outline.ts';
import type { Actor } from '../../model/event.ts';

export interface Named {
  readonly actor: Actor;
  /** Events that it takes part in. */
  readonly count: number;
}

/** The actors of most events, most first; of as many events, in the dataset's order. */
export function mostNamed(
  { actors, events }: Pick<Outline, 'actors' | 'events'>,
  most: number,
): readonly Named[] {
  const counts = new Map<string, number>();
  for (const id of events.flatMap((event) => event.actors)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return actors
    .map((actor) => ({ actor, count: counts.get(actor.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
