import type { TextSpan } from '../../model/span.ts';

/** Lower case, without diacritics: "Erdoğan" is found by "erdogan". */
export const foldText = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();

/** Words in quotation marks, which must stand as they are: `"exact words"`, also curly. */
const PHRASE = /["“”„]([^"“”„]+)["“”„]/g;

/** A text's words, folded, a space before and after each. */
export const searchable = (text: string): string =>
  ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** The exact phrases of a query, as {@link searchable} has them. */
export const phrasesOf = (query: string): readonly string[] =>
  [...query.matchAll(PHRASE)].map(([, words = '']) => searchable(words));

/** Where a text has one of the folded words; in order, disjoint. */
export function markTerms(text: string, terms: ReadonlySet<string>): TextSpan[] {
  if (terms.size === 0) return [];
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
    terms.has(foldText(word)) ? [{ start: index, end: index + word.length }] : [],
  );
}
