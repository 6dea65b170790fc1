import type { ExtractedArticle } from '../compiler/compile-seed.ts';
import { Quotable } from '../compiler/editor/quote.ts';
import { markdownLetters } from '../compiler/parse/markdown.ts';
import { recordLetters } from '../compiler/parse/record-letters.ts';
import { normaliseText } from '../compiler/parse/seed-file.ts';
import { type ArticleSource, seedForm } from '../compiler/parse/sources.ts';
import type { TextSpan } from '../model/span.ts';
import { pageLetters } from './saved-page/page-letters.ts';

/** The letters of a file as they are read, without marks and tags, and where each stands in it. */
interface Letters {
  readonly text: string;
  /** Absent when the letters are the file's own. */
  readonly at?: Uint32Array;
}

function lettersOf({ path, text, line }: ArticleSource): Letters {
  if (line) return recordLetters(text);
  const normalised = normaliseText(text);
  const form = seedForm(path);
  if (form === 'Markdown') return markdownLetters(normalised);
  return form === 'HTML' ? pageLetters(normalised) : { text: normalised };
}

/** Finds the words of an article in the file that it was read from, wrapped lines, marks and tags or not. */
export class SeedLocator {
  readonly #letters: Letters;
  readonly #offset: number;
  readonly #seed: Quotable;
  readonly #article: Quotable;
  /** The file's text: spans that are found point into it. */
  readonly source: string;

  /** @param file the whole file's text, as it was read. */
  constructor({ source, article }: Pick<ExtractedArticle, 'source' | 'article'>, file: string) {
    this.#letters = lettersOf(source);
    this.#offset = source.line?.start ?? 0;
    this.#seed = new Quotable(this.#letters.text);
    this.#article = new Quotable(article.text);
    this.source = normaliseText(file);
  }

  /** Of words that stand there several times, the same one: a headline may have them first. */
  find(span: TextSpan): TextSpan | undefined {
    const words = this.#article.text.slice(span.start, span.end);
    const fromEnd = this.#article.find(words).filter(({ start }) => start >= span.start).length;
    const found = this.#seed.find(words).at(-Math.max(1, fromEnd));
    if (!found) return undefined;
    const { at } = this.#letters;
    const [start, end] = at ? [at[found.start] ?? 0, (at[found.end - 1] ?? 0) + 1] : [found.start, found.end];
    return { start: start + this.#offset, end: Math.max(start + 1, end) + this.#offset };
  }
}
