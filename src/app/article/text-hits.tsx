import type { Outline } from '../../model/outline.ts';
import type { Article, EventOutline } from '../../model/event.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import { snippetOf, type TextHit } from '../state/text-search.ts';
import { Marked } from '../ui/marked.tsx';

export interface TextHitsProps {
  readonly dataset: Outline;
  readonly hits: readonly TextHit[];
  readonly onRead: (article: Article) => void;
  readonly onSelect: (event: EventOutline) => void;
}

/** Where the articles' text says what was searched for, beside the events that were found: the place, and what is told there. */
export function TextHits({ dataset, hits, onRead, onSelect }: TextHitsProps) {
  const t = useMessages();
  const { date } = useDates();
  return (
    <ul aria-label={t.inTexts.heading} className="divide-y divide-line">
      {hits.map(({ article: id, text, places, told, terms }) => {
        const article = dataset.articles.find((a) => a.id === id);
        if (!article) return null;
        return (
          <li key={id} className="py-3">
            <button type="button" onClick={() => onRead(article)} className="group block w-full text-start">
              <span className="block text-[0.8125rem] text-muted">
                {date(article.datePublished)}
                {article.publisher && ` · ${article.publisher}`}
                {places > 1 && ` · ${t.inTexts.places(places)}`}
              </span>
              <span className="font-medium group-hover:underline">
                <Marked text={article.headline} />
              </span>
              <span className="mt-0.5 block font-serif text-base leading-snug">
                <Marked text={snippetOf(text, terms)} />
              </span>
            </button>
            {told.length > 0 && (
              <p className="mt-1 text-[0.8125rem] text-muted">
                {t.inTexts.tells}{' '}
                {told.map((event, i) => (
                  <span key={event.id}>
                    {i > 0 && '; '}
                    <button
                      type="button"
                      onClick={() => onSelect(event)}
                      className="text-start underline underline-offset-2 hover:text-ink pointer-coarse:min-h-8"
                    >
                      {event.title}
                    </button>
                  </span>
                ))}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
