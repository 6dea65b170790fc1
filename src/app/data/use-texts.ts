import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { type ArticleTexts, parseTexts } from '../../model/texts.ts';
import { textsUrl } from './published-page.ts';
import { client, fetchText } from './query-client.ts';

const textsQuery = queryOptions({
  queryKey: ['texts'],
  queryFn: async ({ signal }) => parseTexts(JSON.parse(await fetchText(textsUrl, signal))),
});

// In development they follow the seeds as they are saved.
import.meta.hot?.on(
  'dateline:dataset',
  () => void client.invalidateQueries({ queryKey: textsQuery.queryKey }),
);

/** The articles' texts, fetched when they are first wanted: an article is read, a search begins. */
export const useTexts = (wanted = true): UseQueryResult<ArticleTexts> =>
  useQuery({ ...textsQuery, enabled: wanted });
