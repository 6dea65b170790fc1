import { Quotable } from '../compiler/editor/quote.ts';
import { normaliseText } from '../compiler/parse/seed-file.ts';
import type { TextSpan } from '../model/span.ts';

/** Finds the words of a parsed article in the file that it was read from, wrapped lines or not. */
export class SeedLocator {
  readonly #seed: Quotable;
  readonly #article: Quotable;

  /** @param text the article's. */
  constructor(source: string, text: string) {
    this.#seed = new Quotable(normaliseText(source));
    this.#article = new Quotable(text);
  }

  /** The file's text, which the spans found point into. */
  get source(): string {
    return this.#seed.text;
  }

  /** Of words that stand there several times, the same one: a headline may have them first. */
  find(span: TextSpan): TextSpan | undefined {
    const words = this.#article.text.slice(span.start, span.end);
    const fromEnd = this.#article.find(words).filter(({ start }) => start >= span.start).length;
    return this.#seed.find(words).at(-Math.max(1, fromEnd));
  }
}
