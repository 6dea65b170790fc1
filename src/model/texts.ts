import * as v from 'valibot';
import { checked } from './data-file.ts';
import type { ArticleId } from './event.ts';
import type { TextSpan } from './span.ts';

/** Raised whenever an older app could misread the file. */
export const TEXTS_VERSION = 1;

/** What a stretch of an article's text is. */
export type BlockKind = 'standfirst' | 'dateline' | 'heading' | 'paragraph';
const BLOCK_KINDS = ['standfirst', 'dateline', 'heading', 'paragraph'] as const satisfies BlockKind[];

/** Offsets into the article's text: 0-based UTF-16 code units, end exclusive. */
export interface Block extends TextSpan {
  readonly kind: BlockKind;
}

/** An article as it can be read: the text that the mentions' positions point into. */
export interface ArticleText {
  readonly text: string;
  /** In order, disjoint; together they cover `text` but for the blank lines. */
  readonly blocks: readonly Block[];
}

/** The texts of some articles, beside the dataset: only who reads one of them fetches them. */
export interface ArticleTexts {
  readonly version: typeof TEXTS_VERSION;
  /** Empty where a collection publishes only the quoted sentences. */
  readonly articles: Readonly<Record<ArticleId, ArticleText>>;
}

const TextsSchema: v.GenericSchema<ArticleTexts> = v.object({
  version: v.literal(TEXTS_VERSION),
  articles: v.record(
    v.string(),
    v.object({
      text: v.string(),
      blocks: v.array(v.object({ kind: v.picklist(BLOCK_KINDS), start: v.number(), end: v.number() })),
    }),
  ),
});

/** Checks parsed JSON and returns it as texts. @throws {DatasetError} */
export const parseTexts = (json: unknown): ArticleTexts =>
  checked(TextsSchema, json, 'article texts', TEXTS_VERSION);
