import type { DraftActor, DraftEvent, DraftEvidence } from '../extract/draft.ts';
import type { Topic } from '../../model/event.ts';
import type { TextSpan } from '../../model/span.ts';
import type { ParsedArticle } from '../article.ts';
import { daysOf } from '../extract/days.ts';
import { topicEvidence, topicsOf } from '../extract/topics.ts';
import { segment } from '../segment.ts';
import type { EventSettings } from './corrections.ts';

/** An editor adds what matters: 0 to 1, as for what a lead tells. */
const ADDED_SALIENCE = 0.7;

/** Settings with the names looked up. */
export type ResolvedSettings = Omit<EventSettings, 'actors' | 'topics'> & {
  readonly actors?: readonly DraftActor[];
  readonly topics?: readonly Topic[];
};

/** The draft as the editor has it. A date that is set is the editor's, not the words' any more. */
export function editDraft(draft: DraftEvent, set: ResolvedSettings): DraftEvent {
  const { title, date, source, actors, topics, status, kind } = set;
  return {
    ...draft,
    ...(title !== undefined && { title }),
    ...(date !== undefined && {
      date,
      dating: { basis: 'editor', rule: 'correction', ...(source !== undefined && { source }) },
      evidence: draft.evidence.map(({ start, end, marks }) => ({ start, end, marks })),
    }),
    ...(actors && { actors }),
    ...(topics && { topics }),
    ...(status !== undefined && { status }),
    ...(kind !== undefined && { kind }),
  };
}

/** An event that the editor finds in the words at `quote`, cited with their whole sentences. */
export function addedDraft(
  article: ParsedArticle,
  quote: TextSpan,
  set: ResolvedSettings & { readonly title: string; readonly date: string },
): DraftEvent {
  const evidence = evidenceOf(article, quote);
  const words = evidence.map(({ start, end }) => article.text.slice(start, end)).join(' ');
  const about = topicEvidence(`${article.headline} ${words}`);
  const isAhead = daysOf(set.date).first > daysOf(article.datePublished).first;
  const bare: DraftEvent = {
    title: set.title,
    date: set.date,
    dating: { basis: 'editor', rule: 'correction' },
    status: isAhead ? 'planned' : 'happened',
    kind: 'action',
    actors: [],
    topics: topicsOf(set.title, words, about),
    salience: ADDED_SALIENCE,
    evidence,
  };
  return editDraft(bare, set);
}

function evidenceOf(article: ParsedArticle, quote: TextSpan): DraftEvidence[] {
  const sentences = segment(article).filter(({ start, end }) => start < quote.end && quote.start < end);
  return sentences.map(({ start, end }) => ({
    start,
    end,
    marks: [{ start: Math.max(start, quote.start), end: Math.min(end, quote.end) }],
  }));
}
