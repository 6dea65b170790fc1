import { edtfDays, parseEdtf } from '../../model/edtf.ts';
import { civilDate } from '../../model/calendar.ts';
import { type Taken, takenEvents } from './taken.ts';

interface TimelineJsDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** A day as TimelineJS writes it; the parts that are not known are left out. */
function dateOf(day: number, precision: string): TimelineJsDate {
  const { year, month, day: date } = civilDate(day);
  const named = { year: String(year) };
  if (precision === 'day') return { ...named, month: String(month), day: String(date) };
  return precision === 'month' ? { ...named, month: String(month) } : named;
}

/**
 * The events as TimelineJS3 reads them (https://timeline.knightlab.com/docs/json-format.html). Its texts are HTML: ours are
 * escaped. What has no beginning is left out, for TimelineJS cannot draw it.
 */
export function toTimelineJs(taken: Taken): string {
  const events = takenEvents(taken).flatMap(({ event, when, topics, mention, article, link }) => {
    const edtf = parseEdtf(event.date);
    if (!edtf?.start) return [];
    const { first, last } = edtfDays(edtf);
    const source = article ? `${article.headline}, ${article.datePublished}` : '';
    const text = [
      mention && `<blockquote>${escapeHtml(mention.quote.exact)}</blockquote>`,
      source && `<p>${escapeHtml(source)}</p>`,
      `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`,
    ];
    return [
      {
        unique_id: event.id,
        start_date: dateOf(first, edtf.start.precision),
        ...(edtf.end && edtf.end !== edtf.start && { end_date: dateOf(last, edtf.end.precision) }),
        display_date: when,
        ...(topics[0] !== undefined && { group: topics[0] }),
        text: { headline: escapeHtml(event.title), text: text.filter(Boolean).join('') },
      },
    ];
  });
  const title = { text: { headline: escapeHtml(taken.dataset.collection.title) } };
  return `${JSON.stringify({ title, events }, null, 2)}\n`;
}
