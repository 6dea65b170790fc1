import type { Dataset } from '../../model/dataset.ts';
import type { Article } from '../../model/event.ts';
import { useDates, useMessages } from '../data/use-messages.ts';

export interface AboutProps {
  readonly dataset: Dataset;
  readonly onRead: (article: Article) => void;
}

/** What the timeline is made of, while no event is chosen. */
export function About({ dataset, onRead }: AboutProps) {
  const t = useMessages();
  const { date } = useDates();
  const articles = [...dataset.articles].sort((a, b) => (a.datePublished < b.datePublished ? 1 : -1));
  return (
    <div className="px-6 pt-6 pb-8">
      <h2 className="font-serif text-[1.625rem] leading-[1.15] font-medium">{dataset.collection.title}</h2>
      {dataset.collection.description && <p className="mt-3">{dataset.collection.description}</p>}
      <p className="mt-3 text-muted">{t.noEventChosen}</p>
      <h3 className="mt-7 text-xs font-semibold text-muted">{t.articlesRead(articles.length)}</h3>
      <ul className="mt-1 divide-y divide-line">
        {articles.map((article) => (
          <li key={article.id} className="py-2.5">
            <span className="block text-[0.8125rem] text-muted">
              {date(article.datePublished)}
              {article.publisher && ` · ${article.publisher}`}
            </span>
            <button
              type="button"
              aria-label={t.readArticle(article.headline)}
              onClick={() => onRead(article)}
              className="text-start hover:underline pointer-coarse:py-1.5"
            >
              {article.headline}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
