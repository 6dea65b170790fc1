import { compareEdtf, parseEdtf } from '../../model/edtf.ts';
import type { ArticleId, Mention } from '../../model/event.ts';
import { type KnownMention, type Link, stateOf } from './ledger.ts';
import type { UnnamedEvent } from './readable-id.ts';
import type { Renames } from './renames.ts';

/** What is known of all links and events together. */
export interface Surroundings {
  readonly renames: Renames;
  /** Every sentence that a link was published with: one that stands as it stood is not another one, edited. */
  readonly known: ReadonlySet<string>;
}

/** The same sentence in another article; in its own it is 1. */
const SAME_SENTENCE = 0.95;
/** Of two sentences in one article, from which share of words on they are one sentence, edited. */
const EDITED = 0.5;
/** The same for articles of two names, one of which may be the other, renamed. */
const MOVED_AND_EDITED = 0.7;
/** From which likeness on two titles, or the words that told, name one happening of a sentence that holds several. */
const SAME_WORDS = 0.5;
/** Less than this in everything, and it is another happening in the same sentence. */
const SOME_WORDS = 0.2;

/** How surely an event is the one that a link was published for. */
export interface Likeness {
  /** To order by; more is surer. Not comparable with anything else. */
  readonly rank: number;
  /** Sure enough to send a second link to an event that has one. */
  readonly isSure: boolean;
}

/**
 * Compares a link's last record with an event: first by the quoted sentence (equal, or edited), then by the words in it that
 * told, the title and the date, since one sentence may tell of several happenings. Undefined when it is another event.
 */
export function likeness(link: Link, event: UnnamedEvent, around: Surroundings): Likeness | undefined {
  const title = sharedWords(link.title, event.title);
  const date = link.date === event.date ? 1 : sameDay(link.date, event.date) ? 0.5 : 0;
  let sentence = 0;
  let told = 0;
  for (const known of link.mentions) {
    for (const mention of event.mentions) {
      const alike = sameSentence(known, mention, around);
      const words = alike === 0 ? 0 : sharedWords(known.told, toldIn(mention));
      if (alike + words <= sentence + told) continue;
      sentence = alike;
      told = words;
    }
  }
  if (sentence === 0) {
    // The sentence was written anew. What was told is still the same when its headline and its date are.
    const isRetold = title === 1 && date === 1 && isToldThere(link, event, around.renames);
    return isRetold ? { rank: title + 0.2 * date, isSure: true } : undefined;
  }
  // A link at rest wakes for its own sentence, not for one that is somewhat like it.
  if (stateOf(link) !== 'live' && sentence < SAME_SENTENCE) return undefined;
  if (Math.max(title, told) < SOME_WORDS && date < 1) return undefined;
  return { rank: 2 * sentence + told + title + 0.2 * date, isSure: Math.max(title, told) >= SAME_WORDS };
}

const isArticle = (known: ArticleId, now: ArticleId, renames: Renames): boolean =>
  known === now || (renames.get(known)?.has(now) ?? false);

const isToldThere = (link: Link, event: UnnamedEvent, renames: Renames): boolean =>
  link.mentions.some((known) => event.mentions.some((now) => isArticle(known.article, now.article, renames)));

/** 0 to 1. */
function sameSentence(
  known: KnownMention,
  mention: Mention,
  { renames, known: sentences }: Surroundings,
): number {
  const isHere = known.article === mention.article;
  if (known.exact === mention.quote.exact) return isHere ? 1 : SAME_SENTENCE;
  if (sentences.has(mention.quote.exact) || !isArticle(known.article, mention.article, renames)) return 0;
  const shared = sharedWords(known.exact, mention.quote.exact);
  return shared >= (isHere ? EDITED : MOVED_AND_EDITED) ? 0.9 * shared : 0;
}

/** The words of a mention that tell of the event, as a link keeps them. */
export function toldIn({ quote, marks }: Pick<Mention, 'quote' | 'marks'>): string {
  return marks.map(({ start, end }) => quote.exact.slice(start, end)).join(' … ');
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Dice's coefficient over the different words of two texts, 0 to 1. */
function sharedWords(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

/** Whether two dates begin on one day, or in one year as far as the coarser of them says. */
function sameDay(a: string, b: string): boolean {
  const [left, right] = [parseEdtf(a), parseEdtf(b)];
  if (!left || !right) return false;
  return compareEdtf(left, right) === 0 || left.start?.year === right.start?.year;
}
