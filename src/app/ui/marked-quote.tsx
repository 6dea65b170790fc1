import { Fragment } from 'react';
import type { TextSpan } from '../../model/span.ts';

export interface MarkedQuoteProps {
  readonly text: string;
  /** Offsets into `text`, in order and disjoint; 0-based UTF-16 code units, end exclusive. */
  readonly marks: readonly TextSpan[];
}

/** A quotation with the words that matter marked. */
export function MarkedQuote({ text, marks }: MarkedQuoteProps) {
  let at = 0;
  return (
    <>
      {marks.map(({ start, end }) => {
        const before = text.slice(at, start);
        at = end;
        return (
          <Fragment key={start}>
            {before}
            <mark>{text.slice(start, end)}</mark>
          </Fragment>
        );
      })}
      {text.slice(at)}
    </>
  );
}
