import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { textsUrl } from 'virtual:dateline';
import { type ArticleTexts, parseTexts } from '../../model/texts.ts';

async function fetchTexts(signal: AbortSignal): Promise<ArticleTexts> {
  const response = await fetch(textsUrl, { signal });
  if (!response.ok) throw new Error(`${textsUrl}: status ${response.status}`);
  return parseTexts(await response.json());
}

const KEY = ['texts'];

/** The articles' texts, fetched when they are first wanted: an article is read, a search begins; in development they follow the seeds. */
export function useTexts(wanted = true): UseQueryResult<ArticleTexts> {
  const client = useQueryClient();
  useEffect(() => {
    const hot = import.meta.hot;
    if (!hot) return undefined;
    const follow = (): void => void client.invalidateQueries({ queryKey: KEY });
    hot.on('dateline:dataset', follow);
    return () => hot.off('dateline:dataset', follow);
  }, [client]);
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => fetchTexts(signal),
    enabled: wanted,
    staleTime: Infinity,
    retry: 1,
  });
}
