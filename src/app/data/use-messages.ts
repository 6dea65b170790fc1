import { createContext, use } from 'react';
import { en, type Messages } from '../../text/en.ts';
import { type DateStyle, formatEdtf, formatWithin } from '../../text/dates.ts';

export const MessagesContext = createContext<Messages>(en);

export const useMessages = (): Messages => use(MessagesContext);

/** Dates in the reader's language. */
export function useDates(): {
  readonly date: (edtf: string, style?: DateStyle) => string;
  /** For the middle of a sentence. */
  readonly dateWithin: (edtf: string) => string;
} {
  const { locale, dates } = useMessages();
  return {
    date: (edtf, style = 'long') => formatEdtf(edtf, locale, style, dates),
    dateWithin: (edtf) => formatWithin(edtf, locale, 'long', dates),
  };
}
