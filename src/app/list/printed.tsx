import type { Outline } from '../../model/outline.ts';
import type { EventOutline } from '../../model/event.ts';
import { machineDate } from '../../text/dates.ts';
import { describeDate } from '../../text/describe.ts';
import { toldNow } from '../data/tellings.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import { listRows } from '../../text/list-rows.ts';

export interface PrintedListProps {
  readonly dataset: Outline;
  readonly events: readonly EventOutline[];
  /** The address of this view, written out. */
  readonly link: string;
  readonly query: string;
}

/** The timeline on paper: each event with its sentence and source, links written out. Whatever the view on the screen. */
export function PrintedList({ dataset, events, link, query }: PrintedListProps) {
  const t = useMessages();
  const { date } = useDates();
  // The browser waits for nothing: what is printed is what is here.
  const told = new Map(toldNow(dataset, events).map((event) => [event.id, event]));
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  return (
    <section className="printed hidden print:block">
      <h1 className="font-serif text-3xl font-medium">{dataset.collection.title}</h1>
      <p className="mt-1 mb-4 text-muted">
        {t.shown(events.length, dataset.events.length)}
        {query !== '' && ` · ${t.searchChip(query)}`} · {link}
      </p>
      {listRows(events).map(({ event, year }) => (
        <div key={event.id}>
          {year !== undefined && <h2 className="mt-5 mb-1 font-serif text-xl font-semibold">{date(year)}</h2>}
          <article className="border-t border-line py-2">
            <p className="text-[0.8125rem]">
              <time dateTime={machineDate(event.date)}>
                {describeDate(t, event, (id) => articles.get(id)?.datePublished)}
              </time>
            </p>
            <h3 className="font-semibold">{event.title}</h3>
            {told.get(event.id)?.mentions.map(({ article: id, quote, position }, i, mentions) => {
              // An article that tells of it in several sentences is named once, below the last.
              const article = id === mentions[i + 1]?.article ? undefined : articles.get(id);
              return (
                <figure key={`${id}:${position.start}`} className="mt-1">
                  <blockquote className="font-serif">{quote.exact}</blockquote>
                  {article && (
                    <figcaption className="text-[0.75rem] text-muted">
                      {article.headline}
                      {article.publisher && `, ${article.publisher}`}, {date(article.datePublished)}
                      {article.url && `, ${article.url}`}
                    </figcaption>
                  )}
                </figure>
              );
            })}
          </article>
        </div>
      ))}
    </section>
  );
}
