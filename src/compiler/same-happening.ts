import { daysOf } from './extract/days.ts';
import type { DraftEvent } from './extract/draft.ts';
import { shareWords, wordsOf } from './extract/likeness.ts';

/** What two tellings are compared by. */
export interface Clues {
  readonly title: string;
  readonly words: ReadonlySet<string>;
  /** Those that are no actor's name: what happened, not to whom. */
  readonly deed: ReadonlySet<string>;
  readonly kind: DraftEvent['kind'];
  readonly isCancelled: boolean;
  /** EDTF: one, or that of the words and the editor's. */
  readonly dates: readonly string[];
  /** Ids. */
  readonly actors: readonly string[];
  /** Its own words say when, and not merely that it is in the news of the day. */
  readonly isDated: boolean;
}

/** Likeness of titles (Dice, 0 to 1) from which two articles tell of one happening. */
const ALIKE = 0.6;
/** The same when two actors and the exact date agree as well. */
const ALIKE_WITH_COMPANY = 0.45;
/** Likeness that what happened must have by itself: two deeds of one actor share her name. */
const DEED_ALIKE = 0.4;

export function cluesOf(found: DraftEvent, date: string, actors: readonly string[]): Clues {
  const words = wordsOf(found.title);
  const names = wordsOf(found.actors.flatMap(({ name, aliases }) => [name, ...aliases]).join(' '));
  const { basis, rule } = found.dating;
  return {
    title: found.title,
    words,
    deed: new Set([...words].filter((word) => !names.has(word))),
    kind: found.kind,
    isCancelled: found.status === 'cancelled',
    dates: found.date === null || found.date === date ? [date] : [date, found.date],
    actors,
    isDated: basis !== 'publication' && rule !== 'same-occasion',
  };
}

/** How alike two tellings are; 0 when they cannot be of one happening. */
export function likeness(a: Clues, b: Clues): number {
  if (a.kind !== b.kind || a.isCancelled !== b.isCancelled) return 0;
  const same = a.dates.some((date) => b.dates.includes(date));
  if (!same && !a.dates.some((date) => b.dates.some((other) => agree(date, other)))) return 0;
  if (a.kind === 'statement' && a.actors[0] !== b.actors[0]) return 0;
  const shared = a.actors.filter((x) => b.actors.includes(x)).length;
  const alike = shareWords(a.words, b.words);
  if (numbersDiffer(a.title, b.title)) return 0;
  if (!areOneDeed(a, b, shared)) return 0;
  const needed = same && shared > 1 ? ALIKE_WITH_COMPANY : ALIKE;
  const together = shared > 0 || areOneWithoutActors(a, b);
  return together && alike >= needed ? alike : 0;
}

/** Whether two titles tell of one deed, names aside; a lone word such as "urges" tells little of what two people share. */
function areOneDeed(a: Clues, b: Clues, shared: number): boolean {
  if (shared === 0) return true;
  if (shared === 1 && Math.min(a.deed.size, b.deed.size) < 2) return a.deed.size === 0 && b.deed.size === 0;
  if (shareWords(a.deed, b.deed) < DEED_ALIKE) return false;
  // Much is told in one day's news of the same few: there the verb, the first of a deed's words, must be the same.
  if (a.kind === 'statement' || (a.isDated && b.isDated)) return true;
  const [first] = a.deed;
  return first !== undefined && first === [...b.deed][0];
}

/** "A quake shakes the port": of nobody's doing, the day that both give and the words must tell. */
const areOneWithoutActors = (a: Clues, b: Clues): boolean =>
  a.actors.length === 0 &&
  b.actors.length === 0 &&
  a.isDated &&
  b.isDated &&
  a.words.size > 1 &&
  a.dates.some((date) => date.length >= 10 && b.dates.includes(date));

/** "kills 4" and "kills 40" are two happenings, or two counts of one: a reader must see both. */
function numbersDiffer(a: string, b: string): boolean {
  const x = numbersIn(a);
  const y = numbersIn(b);
  return x.length > 0 && y.length > 0 && !x.some((n) => y.includes(n));
}

const numbersIn = (title: string): string[] => title.match(/\d[\d,.]*/g) ?? [];

/** Whether one date lies within the other, neither longer than a month; or they are one stretch, told more and less exactly. */
function agree(a: string, b: string): boolean {
  if (areOneStretch(a, b)) return true;
  const p = daysOf(a);
  const q = daysOf(b);
  if (!(p.last - p.first <= 31 && q.last - q.first <= 31)) return false;
  return (p.first >= q.first && p.last <= q.last) || (q.first >= p.first && q.last <= p.last);
}

/** "1961/1968" and "1961-02/1968-10": of an EDTF date, what is less exact begins as what is more exact does. */
export function areOneStretch(a: string, b: string): boolean {
  const [p, q] = [a, b].map((date) => date.split('/'));
  if (p?.length !== 2 || q?.length !== 2) return false;
  return p.every((end, i) => {
    const other = q[i] ?? '';
    return /^\d/.test(end) && /^\d/.test(other) && (end.startsWith(other) || other.startsWith(end));
  });
}
