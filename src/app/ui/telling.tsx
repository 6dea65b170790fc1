import { ExternalLink } from 'lucide-react';
import type { Article, Mention } from '../../model/event.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import { MarkedQuote } from './marked.tsx';

export interface TellingProps {
  readonly mention: Mention;
  /** Where the sentence stands; absent where the next sentence names it. */
  readonly article: Article | undefined;
  readonly eventDate: string;
  readonly onRead: (article: Article) => void;
  /** CSS colour of the rule beside the sentence. */
  readonly colour?: string;
  /** For a page with room around it. */
  readonly large?: boolean;
}

/** The sentence that tells of an event, and where it stands. */
export function Telling({ mention, article, eventDate, onRead, colour, large = false }: TellingProps) {
  const t = useMessages();
  const { date, dateWithin } = useDates();
  return (
    <figure className={large ? 'mt-6' : 'mt-4'}>
      <blockquote
        cite={article?.url}
        style={{ borderColor: colour }}
        className={`border-s-[3px] border-accent font-serif leading-[1.5] wrap-break-word ${
          large ? 'ps-5 text-[1.3125rem] md:text-[1.4375rem]' : 'ps-4 text-[1.125rem]'
        }`}
      >
        <MarkedQuote text={mention.quote.exact} marks={mention.marks} />
      </blockquote>
      {article && (
        <figcaption className="mt-2.5 text-[0.8125rem] text-muted">
          <button
            type="button"
            aria-label={t.readArticle(article.headline)}
            onClick={() => onRead(article)}
            className="block text-start underline underline-offset-2 hover:text-ink pointer-coarse:py-1.5"
          >
            {article.headline}
          </button>
          <p className="mt-0.5">
            {date(article.datePublished)}
            {article.publisher && ` · ${article.publisher}`}
            {article.url && (
              <>
                {' · '}
                <a href={article.url} className="underline hover:text-ink">
                  {t.readOriginal} <ExternalLink size={12} aria-hidden className="inline" />
                </a>
              </>
            )}
          </p>
          {mention.date !== eventDate && <p>{t.alsoDated(dateWithin(mention.date))}</p>}
        </figcaption>
      )}
    </figure>
  );
}
