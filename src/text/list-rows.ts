import { type Edtf, edtfDays, parseEdtf, singleDate, stringifyEdtf } from '../model/edtf.ts';
import type { EventOutline } from '../model/event.ts';

type Dated = Pick<EventOutline, 'date'>;

/** An event in the list, with what stands above it. */
export interface ListRow<E extends Dated = EventOutline> {
  readonly event: E;
  /** EDTF year, where a new one begins. */
  readonly year?: string;
  /** EDTF month, where a new one begins; events that are not within one month have none. */
  readonly month?: string;
  /** The headings that it is read under, its own ones among them. */
  readonly under: { readonly year: string | undefined; readonly month: string | undefined };
  /** Whether it lies within the month that it is read under. */
  readonly isWithinMonth: boolean;
  /** Whole years, or months when it is less than one, since the event before. */
  readonly gap?: { readonly years: number } | { readonly months: number };
}

const DAYS_IN_MONTH = 365.2425 / 12;
/** Less than this is no pause worth a word, in months. */
const LEAST_GAP = 3;

/** @param events by date */
export function listRows<E extends Dated>(events: readonly E[]): readonly ListRow<E>[] {
  let under: ListRow['under'] = { year: undefined, month: undefined };
  let until = -Infinity;
  return events.map((event): ListRow<E> => {
    const edtf = parseEdtf(event.date);
    const { year: ownYear, month: ownMonth } = headingsOf(edtf);
    const { first, last } = edtf ? edtfDays(edtf) : { first: -Infinity, last: -Infinity };
    const gap = gapOf(first - until);
    const isNewYear = ownYear !== undefined && ownYear !== under.year;
    const isNewMonth = ownMonth !== undefined && ownMonth !== under.month;
    under = { year: ownYear ?? under.year, month: ownMonth ?? (isNewYear ? undefined : under.month) };
    if (Number.isFinite(last)) until = Math.max(until, last);
    return {
      event,
      ...(isNewYear && { year: ownYear }),
      ...(isNewMonth && { month: ownMonth }),
      under,
      isWithinMonth: ownMonth !== undefined,
      ...(Number.isFinite(first) && gap && { gap }),
    };
  });
}

/** The year that a date begins in, and the month that it surely lies in. */
function headingsOf(edtf: Edtf | undefined): { year: string | undefined; month: string | undefined } {
  const date = edtf?.start ?? edtf?.end;
  if (!edtf || !date) return { year: undefined, month: undefined };
  const { year, month } = date;
  const isWithin =
    month !== undefined &&
    month <= 12 &&
    !date.approximate &&
    !date.uncertain &&
    edtf.start?.month === edtf.end?.month &&
    edtf.start?.year === edtf.end?.year;
  return {
    year: stringifyEdtf(singleDate({ precision: 'year', year })),
    month: isWithin ? stringifyEdtf(singleDate({ precision: 'month', year, month })) : undefined,
  };
}

function gapOf(days: number): ListRow['gap'] {
  if (!Number.isFinite(days)) return undefined;
  const months = Math.floor((days + 1) / DAYS_IN_MONTH);
  if (months < LEAST_GAP) return undefined;
  return months < 12 ? { months } : { years: Math.floor(months / 12) };
}
