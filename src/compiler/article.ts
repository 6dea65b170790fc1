import type { Article } from '../model/event.ts';
import type { TextSpan } from '../model/span.ts';

/** What a stretch of an article's text is. */
export type BlockKind = 'standfirst' | 'dateline' | 'heading' | 'paragraph';

export interface Block extends TextSpan {
  readonly kind: BlockKind;
}

/** A parsed seed. All offsets of the compiler are into `text`. */
export interface ParsedArticle extends Article {
  /** The article's words without its front matter and headline; blocks joined by a blank line. */
  readonly text: string;
  /** In order, disjoint; together they cover `text` but for the blank lines. */
  readonly blocks: readonly Block[];
  /** The place of the dateline: "Moscow". */
  readonly place?: string;
  /** BCP 47; English unless the front matter says otherwise. */
  readonly language: string;
}
