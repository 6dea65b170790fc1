import type { DateOrigin, Dating, EventOutline } from '../model/event.ts';
import type { Messages } from './en.ts';
import { formatEdtf, formatWeekday, formatWithin } from './dates.ts';

/** The day an event's status is as of: its newest article's. */
function asOf(
  { articles }: Pick<EventOutline, 'articles'>,
  published: (article: string) => string | undefined,
): string | undefined {
  return articles
    .map(published)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** "2026–2027, planned as of 3 September 2025". */
export function describeDate(
  t: Messages,
  event: Pick<EventOutline, 'date' | 'status' | 'articles'>,
  published: (article: string) => string | undefined,
): string {
  const date = formatEdtf(event.date, t.locale, 'long', t.dates);
  const day = asOf(event, published);
  if (day === undefined || event.status === 'happened') return date;
  const reported = formatEdtf(day, t.locale, 'short', t.dates);
  if (event.status === 'planned') return `${date}, ${t.plannedAsOf(reported)}`;
  return event.status === 'ongoing'
    ? `${date}, ${t.ongoingAsOf(reported)}`
    : `${date}, ${t.cancelledAsOf(reported)}`;
}

/** "“Earlier this week”, read against the article's date, Wednesday 3 September 2025, gives 1–2 September 2025." */
export function describeDating(t: Messages, date: string, dating: Dating): string {
  const anchor = formatWeekday(dating.anchor ?? date, t.locale, t.dates);
  switch (dating.basis) {
    case 'editor':
      return dating.source ? t.dating.editorSource(dating.source) : t.dating.editor;
    case 'publication':
      return t.dating.publication(anchor);
    case 'stated':
      return dating.expression ? t.dating.stated(dating.expression) : t.dating.inherited(anchor);
    case 'relative':
      if (dating.expression) return describeReading(t, date, dating, dating.expression);
      return [t.dating.inherited(anchor), describeOrigin(t, date, dating.origin)].join(' ').trim();
  }
}

function describeOrigin(t: Messages, date: string, origin: DateOrigin | undefined): string {
  return origin?.expression ? describeReading(t, date, origin, origin.expression) : '';
}

function describeReading(t: Messages, date: string, found: DateOrigin, expression: string): string {
  if (found.anchor === undefined) return t.dating.stated(expression);
  return t.dating.relativeTo[found.anchorKind ?? 'publication'](
    expression,
    formatWeekday(found.anchor, t.locale, t.dates),
    formatWithin(date, t.locale, 'long', t.dates),
  );
}
