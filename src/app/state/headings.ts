import { parseEdtf } from '../../model/edtf.ts';
import type { TimelineEvent } from '../../model/event.ts';

/** Events that begin in one year, in the dataset's order. */
export interface YearGroup {
  /** Astronomical; null for events whose date has no year to stand under. */
  readonly year: number | null;
  readonly events: readonly TimelineEvent[];
}

const yearOf = (event: TimelineEvent): number | null => {
  const edtf = parseEdtf(event.date);
  return (edtf?.start ?? edtf?.end)?.year ?? null;
};

/** @param events by date */
export function groupByYear(events: readonly TimelineEvent[]): readonly YearGroup[] {
  const groups: { year: number | null; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const year = yearOf(event);
    const last = groups.at(-1);
    if (last && last.year === year) last.events.push(event);
    else groups.push({ year, events: [event] });
  }
  return groups;
}
