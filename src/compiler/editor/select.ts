import type { TextSpan } from '../../model/span.ts';
import { spansOverlap } from '../../model/span.ts';
import type { ParsedArticle } from '../article.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { DraftEvent, SkippedSentence } from '../extract/draft.ts';
import type { EventSelector } from './corrections.ts';
import { Quotable } from './quote.ts';

/** An article whose events can be quoted. */
export interface Selectable {
  /** Of its seed. */
  readonly path: string;
  readonly article: ParsedArticle;
  readonly text: Quotable;
  readonly drafts: readonly DraftEvent[];
  readonly skipped: readonly SkippedSentence[];
}

/** Most candidates that a hint lists. */
const MOST_LISTED = 5;

/** Where the words stand in the article; nowhere is a diagnostic. */
export function findQuote(
  on: Selectable,
  { quote, place }: EventSelector,
  problems: Diagnostic[],
): TextSpan[] {
  const found = on.text.find(quote);
  if (found.length === 0) {
    const message = `${on.path} does not say "${quote}"`;
    problems.push(place.file.diagnose('DL4001', place, message, staleHint(on, quote)));
  }
  return found;
}

function staleHint({ article, text }: Selectable, quote: string): string {
  if (new Quotable(article.headline).find(quote).length > 0) {
    return 'these words stand in the headline: quote a sentence of the article';
  }
  const nearest = text.nearest(quote);
  return nearest === undefined
    ? 'no sentence there is like it: quote other words, or remove this entry if the article has changed'
    : `the nearest there: "${nearest}"`;
}

/** The event that a quote is of; none or several are a diagnostic, and an empty list. */
export function selectEvents(on: Selectable, selector: EventSelector, problems: Diagnostic[]): DraftEvent[] {
  const spans = findQuote(on, selector, problems);
  if (spans.length === 0) return [];
  const told = on.drafts.filter(({ evidence }) =>
    evidence.some((e) => spans.some((s) => spansOverlap(e, s))),
  );
  const dated = told.filter(({ date }) => date !== null);
  const { match, place, quote } = selector;
  if (told.length === 0) {
    const reason = on.skipped.find((s) => spans.some((span) => spansOverlap(s, span)))?.reason;
    const message = `no event is told by "${quote}"${reason === undefined ? '' : ` (${reason})`}`;
    const hint = 'to make one of these words, set "add: true" with a title and a date';
    problems.push(place.file.diagnose('DL4003', place, message, hint));
    return [];
  }
  if (match === 'all') return dated.length > 0 ? dated : told;
  const matching = match
    ? told.filter((draft) => isMatch(draft, match))
    : ownWords(dated.length > 0 ? dated : told, spans);
  if (matching.length === 1) return [...matching];
  const what = match && matching.length === 0 ? 'none matches of the events' : 'more than one event is';
  const some = matching.length > 0 ? matching : told;
  const hint = `they are ${listed(some)}; narrow it with "match: { title: ... }" or "match: { date: ... }", or take each with "match: all"`;
  problems.push(place.file.diagnose('DL4002', place, `${what} told by "${quote}"`, hint));
  return [];
}

/** Of several events in the quoted sentences, the one whose own words the quote is. */
function ownWords(told: readonly DraftEvent[], spans: readonly TextSpan[]): readonly DraftEvent[] {
  if (told.length < 2) return told;
  const own = told.filter(({ evidence }) =>
    evidence.some(({ marks }) =>
      marks.some((mark) => spans.some((span) => mark.start <= span.start && mark.end >= span.end)),
    ),
  );
  return own.length === 1 ? own : told;
}

function isMatch(draft: DraftEvent, { title, date }: { title?: string; date?: string }): boolean {
  return (
    (title === undefined || new Quotable(draft.title.toLowerCase()).find(title.toLowerCase()).length > 0) &&
    (date === undefined || draft.date === date)
  );
}

function listed(drafts: readonly DraftEvent[]): string {
  const shown = drafts
    .slice(0, MOST_LISTED)
    .map(({ title, date }) => `"${title}" (${date ?? 'no date'})`)
    .join(', ');
  return drafts.length > MOST_LISTED ? `${shown} and ${drafts.length - MOST_LISTED} more` : shown;
}
