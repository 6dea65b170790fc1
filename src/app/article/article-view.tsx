import { ArrowLeft, ExternalLink } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Outline, ToldEvent } from '../../model/outline.ts';
import type { Article, EventId, EventOutline } from '../../model/event.ts';
import type { TextSpan } from '../../model/span.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import { useTold } from '../data/tellings.ts';
import { useTexts } from '../data/use-texts.ts';
import { passagesOf } from '../state/told-in.ts';
import { Button } from '../ui/button.tsx';
import { ArticleBlocks } from './article-blocks.tsx';

export interface ArticleViewProps {
  readonly dataset: Outline;
  readonly article: Article;
  readonly selected: EventId | null;
  readonly onSelect: (event: EventOutline) => void;
  /** What the search found in its text, to begin at; offsets into the text. */
  readonly place: TextSpan | null;
  readonly onClose: () => void;
}

/** An article with every event's sentence marked in place, and the events' dates in the margin. */
export function ArticleView({ dataset, article, selected, place, onSelect, onClose }: ArticleViewProps) {
  const t = useMessages();
  const { date } = useDates();
  const { id: articleId } = article;
  const own = useMemo(
    () => dataset.events.filter(({ articles }) => articles.includes(articleId)),
    [dataset, articleId],
  );
  const texts = useTexts(dataset, article);
  const told = useTold(dataset, own);
  const text = texts.data && Object.hasOwn(texts.data, articleId) ? texts.data[articleId] : undefined;
  const events = texts.data && told.data;
  const isHere = events !== null;
  const passages = useMemo(() => passagesOf(told.data ?? [], articleId), [told.data, articleId]);
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Each article is read from its headline.
    if (articleId) heading.current?.focus({ preventScroll: true });
  }, [articleId]);
  useEffect(() => {
    if (selected === null || !isHere) return;
    root.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, [selected, isHere]);

  const placeStart = place?.start;
  useEffect(() => {
    if (selected !== null || !isHere || placeStart === undefined) return;
    root.current?.querySelector(`[data-start="${placeStart}"]`)?.scrollIntoView({ block: 'center' });
  }, [selected, isHere, placeStart]);

  return (
    <article ref={root} className="mx-auto max-w-3xl px-5 pt-4 pb-16 md:px-8">
      <Button variant="quiet" onClick={onClose} className="-ms-2">
        <ArrowLeft size={16} aria-hidden className="rtl:-scale-x-100" />
        {t.closeArticle}
      </Button>
      <header className="mt-3 md:ms-36">
        <p className="text-[0.8125rem] text-muted">
          <time dateTime={article.datePublished}>{date(article.datePublished)}</time>
          {article.publisher && ` · ${article.publisher}`}
          {article.author && ` · ${article.author}`}
        </p>
        <h2
          ref={heading}
          tabIndex={-1}
          className="mt-1 font-serif text-[2rem] leading-[1.12] font-medium tracking-[-0.015em] wrap-break-word outline-none"
        >
          {article.headline}
        </h2>
        <p className="mt-2 text-[0.8125rem] text-muted">
          {t.eventsInArticle(own.length)}
          {article.url && (
            <>
              {' · '}
              <a href={article.url} className="underline hover:text-ink">
                {t.readOriginal} <ExternalLink size={12} aria-hidden className="inline" />
              </a>
            </>
          )}
        </p>
      </header>
      {(texts.failed || told.failed) && (
        <p role="alert" className="mt-6 md:ms-36">
          {t.textFailed}{' '}
          <Button
            onClick={() => {
              texts.retry();
              told.retry();
            }}
          >
            {t.retry}
          </Button>
        </p>
      )}
      {events && !text && <p className="mt-6 text-muted md:ms-36">{t.quotesOnly}</p>}
      {events && (
        <ArticleBlocks
          text={text ?? quotesOf(events, article)}
          passages={text ? passages : passagesOfQuotes(events, article)}
          selected={selected}
          onSelect={onSelect}
        />
      )}
    </article>
  );
}

const GAP = '\n\n';

/** Where the text is not published: its quoted sentences, a paragraph each. */
function quotesOf(told: readonly ToldEvent[], article: Article): Parameters<typeof ArticleBlocks>[0]['text'] {
  const passages = passagesOfQuotes(told, article);
  const quotes = quotedIn(told, article);
  return {
    text: quotes.map(({ exact }) => exact).join(GAP),
    blocks: passages.map(({ start, end }) => ({ kind: 'paragraph', start, end })),
  };
}

function passagesOfQuotes(told: readonly ToldEvent[], article: Article) {
  let at = 0;
  return quotedIn(told, article).map(({ exact, events }) => {
    const start = at;
    at += exact.length + GAP.length;
    return { start, end: start + exact.length, events };
  });
}

function quotedIn(told: readonly ToldEvent[], { id }: Article) {
  const quotes = new Map<string, { start: number; exact: string; events: EventOutline[] }>();
  for (const event of told) {
    for (const { article, quote, position } of event.mentions) {
      if (article !== id) continue;
      const known = quotes.get(quote.exact);
      if (known) known.events.push(event);
      else quotes.set(quote.exact, { start: position.start, exact: quote.exact, events: [event] });
    }
  }
  return [...quotes.values()].sort((a, b) => a.start - b.start);
}
