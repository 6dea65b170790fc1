import type { EpochDay } from '../../model/calendar.ts';
import { dayDate, edtfDays, parseEdtf, singleDate, stringifyEdtf } from '../../model/edtf.ts';
import { type Taken, type TakenEvent, takenEvents } from './taken.ts';

/** RFC 5545, 3.3.11. */
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, String.raw`\n`);

/** UTF-8's, of a character. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A line of more than 75 octets goes on in the next, after a space; a character is never split. */
export function foldLine(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const basic = (day: EpochDay): string => stringifyEdtf(singleDate(dayDate(day))).replaceAll('-', '');

/**
 * The events as all-day events of a calendar (RFC 5545), over every day that the date allows. A date that is open at an end has
 * no place in one. An article more raises the sequence number: calendars take the newer telling.
 */
export function toIcalendar(taken: Taken, name: string = taken.dataset.collection.title): string {
  const published = new Map(taken.dataset.articles.map(({ id, datePublished }) => [id, datePublished]));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...takenEvents(taken).flatMap((one) => vevent(one, published)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Whether a calendar has a place for this date. */
export function hasPlaceInCalendar(edtf: string): boolean {
  const date = parseEdtf(edtf);
  return !!date?.start && !!date.end && date.start.year >= 1 && date.end.year <= 9998;
}

const STATUS = { planned: 'TENTATIVE', cancelled: 'CANCELLED', happened: 'CONFIRMED', ongoing: 'CONFIRMED' };

function vevent({ event, when, link }: TakenEvent, published: ReadonlyMap<string, string>): string[] {
  const edtf = parseEdtf(event.date);
  if (!edtf || !hasPlaceInCalendar(event.date)) return [];
  const { first, last } = edtfDays(edtf);
  const articles = [...new Set(event.mentions.map(({ article }) => article))];
  const newest =
    articles
      .map((id) => published.get(id) ?? '1970-01-01')
      .toSorted()
      .at(-1) ?? '1970-01-01';
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@dateline`,
    `DTSTAMP:${newest.replaceAll('-', '')}T000000Z`,
    `SEQUENCE:${articles.length - 1}`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    `DTEND;VALUE=DATE:${basic(last + 1)}`,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(`${when}.\n${event.mentions[0]?.quote.exact ?? ''}`)}`,
    ...(link === '' ? [] : [`URL:${link}`]),
    `STATUS:${STATUS[event.status]}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
