/** What salience is read from, of one event. */
export interface Weighed {
  /** Articles that tell of it. */
  readonly articles: number;
  /** Publication days on which they do. */
  readonly days: number;
  readonly actors: readonly string[];
  /** Its salience within the article that makes most of it, 0 to 1. */
  readonly within: number;
}

/**
 * Salience comparable across a collection, 0 to 1: an event's place in its own article, raised by each further
 * article and day that tells of it, and a little by how much the collection has of its actors.
 */
export function rankSalience(events: readonly Weighed[], articles: number): number[] {
  const fame = new Map<string, number>();
  for (const e of events) for (const a of e.actors) fame.set(a, (fame.get(a) ?? 0) + 1);
  const most = Math.max(1, ...fame.values());
  return events.map((e) => {
    const told =
      articles > 1 ? Math.log2(1 + (e.articles - 1) + 0.5 * (e.days - 1)) / Math.log2(2 + articles) : 0;
    const known = e.actors.reduce((n, a) => Math.max(n, fame.get(a) ?? 0), 0) / most;
    const score = e.within * 0.8 + 0.05 * known;
    return Math.round(Math.min(1, score + (1 - score) * 0.9 * told) * 1000) / 1000;
  });
}
