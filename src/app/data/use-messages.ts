import { createContext, use } from 'react';
import { en, type Messages } from '../../text/en.ts';
import { type DateHeadings, formatBelow, formatMonthName } from '../../text/dates-below.ts';
import { type DateStyle, formatEdtf, formatWithin } from '../../text/dates.ts';

export const MessagesContext = createContext<Messages>(en);

export const useMessages = (): Messages => use(MessagesContext);

/** Dates in the reader's language. */
export function useDates(): {
  readonly date: (edtf: string, style?: DateStyle) => string;
  /** For the middle of a sentence. */
  readonly dateWithin: (edtf: string) => string;
  /** What its headings leave to say. */
  readonly dateBelow: (edtf: string, above: DateHeadings) => string;
  readonly monthName: (edtf: string, style: DateStyle) => string;
} {
  const { locale, dates } = useMessages();
  return {
    date: (edtf, style = 'long') => formatEdtf(edtf, locale, style, dates),
    dateWithin: (edtf) => formatWithin(edtf, locale, 'long', dates),
    dateBelow: (edtf, above) => formatBelow(edtf, above, locale, dates),
    monthName: (edtf, style) => formatMonthName(edtf, locale, style),
  };
}
