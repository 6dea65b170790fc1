import { daysOf } from './extract/days.ts';
import type { DraftEvent } from './extract/draft.ts';
import { shareWords, wordsOf } from './extract/likeness.ts';

/** What two tellings are compared by. */
export interface Clues {
  readonly title: string;
  readonly words: ReadonlySet<string>;
  readonly kind: DraftEvent['kind'];
  readonly isCancelled: boolean;
  /** EDTF: one, or that of the words and the editor's. */
  readonly dates: readonly string[];
  /** Ids. */
  readonly actors: readonly string[];
}

/** Likeness of titles (Dice, 0 to 1) from which two articles tell of one happening. */
const ALIKE = 0.6;
/** The same when two actors and the exact date agree as well. */
const ALIKE_WITH_COMPANY = 0.45;

export function cluesOf(found: DraftEvent, date: string, actors: readonly string[]): Clues {
  return {
    title: found.title,
    words: wordsOf(found.title),
    kind: found.kind,
    isCancelled: found.status === 'cancelled',
    dates: found.date === null || found.date === date ? [date] : [date, found.date],
    actors,
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
  const needed = same && shared > 1 ? ALIKE_WITH_COMPANY : ALIKE;
  return shared > 0 && alike >= needed ? alike : 0;
}

/** "kills 4" and "kills 40" are two happenings, or two counts of one: a reader must see both. */
function numbersDiffer(a: string, b: string): boolean {
  const x = numbersIn(a);
  const y = numbersIn(b);
  return x.length > 0 && y.length > 0 && !x.some((n) => y.includes(n));
}

const numbersIn = (title: string): string[] => title.match(/\d[\d,.]*/g) ?? [];

/** Whether one date lies within the other, neither longer than a month. */
function agree(a: string, b: string): boolean {
  const p = daysOf(a);
  const q = daysOf(b);
  if (!(p.last - p.first <= 31 && q.last - q.first <= 31)) return false;
  return (p.first >= q.first && p.last <= q.last) || (q.first >= p.first && q.last <= p.last);
}
