import type { Dataset } from '../../model/dataset.ts';
import type { Article, EventOutline, Mention, TimelineEvent } from '../../model/event.ts';
import { outlineOf } from '../../model/outline.ts';
import { describeDate } from '../describe.ts';
import type { Messages } from '../en.ts';

/** What a reader takes away: the events shown, and what is needed to write them down. */
export interface Taken {
  readonly dataset: Dataset;
  /** By date. */
  readonly events: readonly TimelineEvent[];
  readonly t: Messages;
  /** The address that opens an event; absolute. */
  readonly linkOf: (event: Pick<EventOutline, 'id' | 'salience'>) => string;
}

/** An event with its names in place of ids. */
export interface TakenEvent {
  readonly event: TimelineEvent;
  /** "2026–2027, planned as of 3 September 2025". */
  readonly when: string;
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly mention: Mention | undefined;
  readonly article: Article | undefined;
  readonly link: string;
}

export function takenEvents({ dataset, events, t, linkOf }: Taken): TakenEvent[] {
  const actors = new Map(dataset.actors.map(({ id, name }) => [id, name]));
  const topics = new Map(dataset.topics.map(({ id, name }) => [id, name]));
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  return events.map((event) => {
    const mention = event.mentions[0];
    return {
      event,
      when: describeDate(t, outlineOf(event), (id) => articles.get(id)?.datePublished),
      actors: event.actors.map((id) => actors.get(id) ?? id),
      topics: event.topics.map((id) => topics.get(id) ?? id),
      mention,
      article: mention && articles.get(mention.article),
      link: linkOf(event),
    };
  });
}
