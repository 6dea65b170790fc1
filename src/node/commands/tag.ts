import type { ArticleRecord } from '../../compiler/parse/jsonl.ts';
import { tagTimexes } from '../../compiler/timex/tag.ts';

/** TIMEX3 of one article: offsets into its `text`. JSON leaves out a `mod` that is undefined. */
export function tagArticle({ id, datePublished, text }: ArticleRecord): object {
  const timexes = tagTimexes(text, datePublished).map(({ start, end, text: words, type, value, mod }) => ({
    start,
    end,
    text: words,
    type,
    value,
    mod,
  }));
  return { id, timexes };
}
