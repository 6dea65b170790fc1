import { edtfDays, parseEdtf, singleDate, stringifyEdtf } from '../../model/edtf.ts';
import type { TimelineEvent } from '../../model/event.ts';

/** An event in the list, with what stands above it. */
export interface ListRow {
  readonly event: TimelineEvent;
  /** EDTF year, where a new one begins. */
  readonly year?: string;
  /** EDTF month, where a new one begins; events of no known month have none. */
  readonly month?: string;
  /** Whole years, or months when it is less than one, since the event before. */
  readonly gap?: { readonly years: number } | { readonly months: number };
}

const DAYS_IN_MONTH = 365.2425 / 12;
/** Less than this is no pause worth a word, in months. */
const LEAST_GAP = 3;

/** @param events by date */
export function listRows(events: readonly TimelineEvent[]): readonly ListRow[] {
  let year: string | undefined;
  let month: string | undefined;
  let until = -Infinity;
  return events.map((event): ListRow => {
    const edtf = parseEdtf(event.date);
    const date = edtf?.start ?? edtf?.end;
    const ownYear = date ? stringifyEdtf(singleDate({ precision: 'year', year: date.year })) : undefined;
    const ownMonth =
      date?.month !== undefined && date.month <= 12
        ? stringifyEdtf(singleDate({ precision: 'month', year: date.year, month: date.month }))
        : undefined;
    const { first, last } = edtf ? edtfDays(edtf) : { first: -Infinity, last: -Infinity };
    const gap = gapOf(first - until);
    const row: ListRow = {
      event,
      ...(ownYear !== undefined && ownYear !== year && { year: ownYear }),
      ...(ownMonth !== undefined && ownMonth !== month && { month: ownMonth }),
      ...(Number.isFinite(until) && gap && { gap }),
    };
    year = ownYear ?? year;
    month = ownMonth;
    if (Number.isFinite(last)) until = Math.max(until, last);
    return row;
  });
}

function gapOf(days: number): ListRow['gap'] {
  if (!Number.isFinite(days)) return undefined;
  const months = Math.floor((days + 1) / DAYS_IN_MONTH);
  if (months < LEAST_GAP) return undefined;
  return months < 12 ? { months } : { years: Math.floor(months / 12) };
}
