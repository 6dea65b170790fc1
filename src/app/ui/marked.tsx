import { createContext, Fragment, use } from 'react';
import type { TextSpan } from '../../model/span.ts';
import { useMessages } from '../data/use-messages.ts';
import { markTerms } from '../state/fold.ts';

/** The folded words that the search found, for whatever shows text. */
export const SearchTerms = createContext<ReadonlySet<string>>(new Set());

/** BCP 47: what the articles are written in; undefined where the page is in the same language. */
export const ContentLanguage = createContext<string | undefined>(undefined);

/** What the articles are written in, where that is not the page's language. @param language BCP 47 */
export function useContentLanguage(language: string): string | undefined {
  const { locale } = useMessages();
  return language.split('-')[0] === locale.split('-')[0] ? undefined : language;
}

/** A text of the articles with the words that the search found marked, in its language. */
export function Marked({ text }: { readonly text: string }) {
  const language = use(ContentLanguage);
  const words = <Spans text={text} spans={markTerms(text, use(SearchTerms))} className="found" />;
  return language === undefined ? words : <span lang={language}>{words}</span>;
}

export interface MarkedQuoteProps {
  readonly text: string;
  /** Offsets into `text`, in order and disjoint; 0-based UTF-16 code units, end exclusive. */
  readonly marks: readonly TextSpan[];
}

/** A quotation with the words that tell of its event marked, and in them those that the search found. */
export function MarkedQuote({ text, marks }: MarkedQuoteProps) {
  return <Spans text={text} spans={marks} within />;
}

interface SpansProps {
  readonly text: string;
  readonly spans: readonly TextSpan[];
  readonly className?: string;
  /** Mark what the search found, inside the spans and between them. */
  readonly within?: boolean;
}

function Spans({ text, spans, className, within = false }: SpansProps) {
  const piece = (start: number, end?: number) => {
    const words = text.slice(start, end);
    return within && words !== '' ? <Marked text={words} /> : words;
  };
  return (
    <>
      {spans.map(({ start, end }, i) => (
        <Fragment key={start}>
          {piece(spans[i - 1]?.end ?? 0, start)}
          <mark className={className}>{piece(start, end)}</mark>
        </Fragment>
      ))}
      {piece(spans.at(-1)?.end ?? 0)}
    </>
  );
}
