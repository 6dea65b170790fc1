import type { Article } from '../model/event.ts';
import type { ArticleText } from '../model/texts.ts';

/** A parsed seed. All offsets of the compiler are into `text`. */
export interface ParsedArticle extends Article, ArticleText {
  // `text` is the article's words without its front matter and headline; blocks are joined by a blank line.
  /** The place of the dateline: "Moscow". */
  readonly place?: string;
  /** BCP 47; English unless the front matter says otherwise. */
  readonly language: string;
}
