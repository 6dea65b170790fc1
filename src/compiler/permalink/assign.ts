import type { EventId, TimelineEvent } from '../../model/event.ts';
import { type KnownMention, type Ledger, type Link, stateOf } from './ledger.ts';
import { type Likeness, likeness, toldIn } from './likeness.ts';
import { newId, type UnnamedEvent } from './readable-id.ts';
import { findRenames } from './renames.ts';

export interface Assigned {
  /** In the order given. */
  readonly events: readonly TimelineEvent[];
  /** Every link of before and the new ones. The same as before when nothing changed. */
  readonly links: Ledger;
  /** Links that were live until now and that no event answers to. */
  readonly withdrawn: readonly EventId[];
}

interface Pair extends Likeness {
  readonly id: EventId;
  readonly link: Link;
  readonly index: number;
}

/** Of two links as like an event, the one that is live keeps it. */
const ORDER = { live: 0, moved: 1, withdrawn: 2 };

/**
 * Gives every event its id for ever: the one under which it was published, known again by its sentences, or a new one.
 *
 * Links and events are paired off, the surest first, each once. A link left over that is surely of an event which has its id
 * from another link moves there (two events were merged); else it is withdrawn. An id is never used again for another event,
 * not even a withdrawn one; a withdrawn event that returns has its own again. Assigning twice changes nothing.
 * @param today ISO 8601 day, written beside what changes.
 */
export function assignIds(events: readonly UnnamedEvent[], before: Ledger, today: string): Assigned {
  const pairs = likePairs(events, before);
  const ids: (EventId | undefined)[] = events.map(() => undefined);
  const taken = new Set<EventId>();
  for (const { id, index } of pairs) {
    if (taken.has(id) || ids[index] !== undefined) continue;
    ids[index] = id;
    taken.add(id);
  }
  const movedTo = new Map<EventId, EventId>();
  for (const { id, index, isSure } of pairs) {
    const target = ids[index];
    if (isSure && target !== undefined && !taken.has(id) && !movedTo.has(id)) movedTo.set(id, target);
  }
  const links = new Map<EventId, Link>();
  const withdrawn: EventId[] = [];
  for (const [id, link] of before) {
    if (taken.has(id)) continue;
    const target = movedTo.get(id);
    if (target !== undefined)
      links.set(id, link.movedTo === target ? link : { ...resting(link), movedTo: target, moved: today });
    else if (stateOf(link) === 'live') {
      links.set(id, { ...link, withdrawn: today });
      withdrawn.push(id);
    } else links.set(id, link);
  }
  const named = events.map((event, index): TimelineEvent => {
    const id = ids[index] ?? newId(event, { has: (wanted) => before.has(wanted) || links.has(wanted) });
    links.set(id, recorded(before.get(id), event, today));
    return { id, ...event };
  });
  return { events: named, links, withdrawn };
}

/** What is known of a link, without where it led. */
const resting = ({ published, title, date, mentions, earlier }: Link): Link => ({
  published,
  title,
  date,
  mentions,
  ...(earlier && { earlier }),
});

/** An event's record under its id; what it was called before is kept. */
function recorded(before: Link | undefined, { title, date, mentions }: UnnamedEvent, today: string): Link {
  const known = mentions.map(({ article, quote, marks }): KnownMention => {
    return { article, exact: quote.exact, told: toldIn({ quote, marks }) };
  });
  if (!before) return { published: today, title, date, mentions: known };
  const { published, earlier = [] } = before;
  const hasChanged = before.title !== title || before.date !== date;
  const told = hasChanged ? [...earlier, { title: before.title, date: before.date, until: today }] : earlier;
  return { published, title, date, mentions: known, ...(told.length > 0 && { earlier: told }) };
}

/** Every link and event that may be one, the surest first. */
function likePairs(events: readonly UnnamedEvent[], links: Ledger): Pair[] {
  const renames = findRenames(events, links);
  const known = new Set([...links.values()].flatMap(({ mentions }) => mentions.map(({ exact }) => exact)));
  const byArticle = indexBy(events, ({ mentions }) => mentions.map(({ article }) => article));
  const bySentence = indexBy(events, ({ mentions }) => mentions.map(({ quote }) => quote.exact));
  const pairs: Pair[] = [];
  for (const [id, link] of links) {
    const candidates = new Set<number>();
    for (const { article, exact } of link.mentions) {
      for (const name of [article, ...(renames.get(article) ?? [])]) {
        for (const index of byArticle.get(name) ?? []) candidates.add(index);
      }
      for (const index of bySentence.get(exact) ?? []) candidates.add(index);
    }
    for (const index of candidates) {
      const event = events[index];
      const found = event && likeness(link, event, { renames, known });
      if (found) pairs.push({ ...found, id, link, index });
    }
  }
  return pairs.sort(
    (a, b) =>
      b.rank - a.rank ||
      ORDER[stateOf(a.link)] - ORDER[stateOf(b.link)] ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) ||
      a.index - b.index,
  );
}

function indexBy(
  events: readonly UnnamedEvent[],
  keysOf: (event: UnnamedEvent) => readonly string[],
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [i, event] of events.entries()) {
    for (const key of keysOf(event)) {
      const at = index.get(key);
      if (at) at.push(i);
      else index.set(key, [i]);
    }
  }
  return index;
}
