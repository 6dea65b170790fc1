import { useMemo } from 'react';
import type { Article } from '../../model/event.ts';
import { type Outline, TEXTS_PER_FILE } from '../../model/outline.ts';
import type { ArticleTexts } from '../../model/texts.ts';
import { fileQuery, type Files, useFiles } from './use-files.ts';

const textsQuery = fileQuery(async () => (await import('../../model/texts.ts')).parseTexts);

export type Texts = ArticleTexts['articles'];

const joined = (files: readonly ArticleTexts[]): Texts =>
  Object.fromEntries(files.flatMap(({ articles }) => Object.entries(articles)));

/**
 * The texts of an article, or of all, fetched when they are first wanted: an article is read, a search begins. Empty where only quotes
 * are published.
 */
export function useTexts(outline: Outline, wanted: Article | 'all' | null): Files<Texts> {
  const urls = useMemo(() => {
    if (wanted === null) return null;
    if (wanted === 'all') return outline.texts;
    const file = Math.floor(outline.articles.findIndex(({ id }) => id === wanted.id) / TEXTS_PER_FILE);
    return outline.texts.slice(file, file + 1);
  }, [outline, wanted]);
  return useFiles(urls, textsQuery, joined);
}
