import { parseEdtf } from '../../model/edtf.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { slug } from '../slug.ts';

/** An event that has no address yet. */
export type UnnamedEvent = Omit<TimelineEvent, 'id'>;

/** Room for a headline's who, what and whom; longer addresses are cut in messages. Code units, without year and ordinal. */
const LONGEST_SLUG = 50;

/** Words on which a slug must not end when it was cut. */
const DANGLING = new Set(
  'a an and are as at but by for from in into is its of on or over per than that the their to was were with'.split(
    ' ',
  ),
);

/**
 * A readable id that nobody has, `2018-india-signs-s-400-deal`: the year the event begins in, and its title; an ordinal
 * after it (`...-deal-2`) when that is taken.
 */
export function newId(event: UnnamedEvent, taken: { has(id: EventId): boolean }): EventId {
  const base = readableId(event);
  let id = base;
  for (let ordinal = 2; taken.has(id); ordinal += 1) id = `${base}-${ordinal}`;
  return id;
}

function readableId({ title, date }: UnnamedEvent): EventId {
  const edtf = parseEdtf(date);
  const year = edtf?.start?.year ?? edtf?.end?.year;
  const words = shortSlug(title) || 'event';
  if (year === undefined) return words;
  return year > 0 ? `${year}-${words}` : `${1 - year}-bce-${words}`;
}

/** As many whole words of the title as there is room for ("S-400" is one). */
function shortSlug(title: string): string {
  const full = slug(title);
  if (full.length <= LONGEST_SLUG) return full;
  const words: string[] = [];
  for (const word of title.split(/\s+/).map(slug)) {
    if ([...words, word].join('-').length > LONGEST_SLUG) break;
    if (word !== '') words.push(word);
  }
  while (words.length > 1 && DANGLING.has(words.at(-1) ?? '')) words.pop();
  return words.join('-') || full.slice(0, LONGEST_SLUG);
}
