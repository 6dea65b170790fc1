import { Fragment } from 'react';
import type { TextSpan } from '../../model/span.ts';

export interface MarkedQuoteProps {
  readonly text: string;
  /** Offsets into `text`, in order and disjoint; 0-based UTF-16 code units, end exclusive. */
  readonly marks: readonly TextSpan[];
}

/** A quotation with the words that matter marked. */
export function MarkedQuote({ text, marks }: MarkedQuoteProps) {
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <Fragment key={start}>
          {text.slice(marks[i - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
