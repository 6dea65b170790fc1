import type { EventId } from '../../model/event.ts';
import { type Ledger, settled } from './ledger.ts';

/** What an event was called and dated, before a change and after it. */
export interface Retold {
  readonly id: EventId;
  readonly before: { readonly title: string; readonly date: string };
  readonly after: { readonly title: string; readonly date: string };
}

/** An event as it was published. */
export interface Told {
  readonly id: EventId;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
}

/** What a publication changed in the one before. */
export interface DayOfChanges {
  /** ISO 8601 day. */
  readonly day: string;
  readonly added: readonly Told[];
  readonly redated: readonly Retold[];
  /** Those with a new date are above. */
  readonly reworded: readonly Retold[];
  /** With the event that they are told in now. */
  readonly merged: readonly (Told & { readonly into: EventId })[];
  readonly withdrawn: readonly Told[];
}

type Writable = {
  -readonly [K in keyof DayOfChanges]: DayOfChanges[K] extends readonly (infer T)[] ? T[] : string;
};

/**
 * The history of a collection, which the ledger of its links has with them: the newest day first, on each day by id. The last
 * of them is the first publication.
 */
export function changesIn(links: Ledger): DayOfChanges[] {
  const days = new Map<string, Writable>();
  const on = (day: string): Writable => {
    const found = days.get(day) ?? { day, added: [], redated: [], reworded: [], merged: [], withdrawn: [] };
    days.set(day, found);
    return found;
  };
  for (const [id, link] of [...links].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const { title, date, earlier = [] } = link;
    const stages = [...earlier, { title, date }];
    on(link.published).added.push({ id, ...told(stages[0] ?? link) });
    for (const [i, { until, ...rest }] of earlier.entries()) {
      const change = { id, before: told(rest), after: told(stages[i + 1] ?? link) };
      on(until)[change.before.date === change.after.date ? 'reworded' : 'redated'].push(change);
    }
    const into = link.movedTo === undefined ? undefined : settled(links, id);
    if (into !== undefined && link.moved !== undefined) on(link.moved).merged.push({ id, title, date, into });
    else if (link.withdrawn !== undefined) on(link.withdrawn).withdrawn.push({ id, title, date });
  }
  return [...days.values()].toSorted((a, b) => (a.day < b.day ? 1 : -1));
}

const told = ({ title, date }: Omit<Told, 'id'>): Omit<Told, 'id'> => ({ title, date });
