import type { EpochDay } from '../../model/calendar.ts';
import { dayDate, edtfDays, parseEdtf, singleDate, stringifyEdtf } from '../../model/edtf.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { describeDate } from '../../text/describe.ts';
import { absolute, eventAddress } from './links.ts';
import { lastPublished, type Site } from './site.ts';

/** RFC 5545, 3.3.11. */
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, String.raw`\n`);

/** A line of more than 75 octets goes on in the next, after a space; a character is never split. */
export function foldLine(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
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
 * What is planned, and what was and is now cancelled, as all-day events over every day that the date allows. A date that is
 * open at an end has no place in a calendar. An article more raises the sequence number: calendars take the newer telling.
 */
export function icalendar(site: Site): string {
  const events = site.dataset.events.filter(({ status }) => status === 'planned' || status === 'cancelled');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(`${site.dataset.collection.title}: ${site.t.published.plannedEvents}`)}`,
    ...events.flatMap((event) => vevent(site, event)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function vevent(site: Site, event: TimelineEvent): string[] {
  const edtf = parseEdtf(event.date);
  if (!edtf?.start || !edtf.end || edtf.start.year < 1 || edtf.end.year > 9998) return [];
  const { first, last } = edtfDays(edtf);
  const when = describeDate(site.t, event, (id) => site.articles.get(id)?.datePublished);
  const address = absolute(site, eventAddress(site, event));
  const tellings = new Set(event.mentions.map((m) => m.article)).size;
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@dateline`,
    `DTSTAMP:${lastPublished(site, event).replaceAll('-', '')}T000000Z`,
    `SEQUENCE:${tellings - 1}`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    `DTEND;VALUE=DATE:${basic(last + 1)}`,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(`${when}.\n${event.mentions[0]?.quote.exact ?? ''}`)}`,
    ...(address === undefined ? [] : [`URL:${address}`]),
    `STATUS:${event.status === 'cancelled' ? 'CANCELLED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
