import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { datasetUrl } from 'virtual:dateline';
import { type Dataset, DatasetError, parseDataset } from '../../model/dataset.ts';

/** The dataset could not be fetched: the network, or a status that is no success. */
class DatasetFetchError extends Error {
  override readonly name = 'DatasetFetchError';
}

let currentUrl = datasetUrl;

async function fetchDataset(signal: AbortSignal): Promise<Dataset> {
  let response: Response;
  try {
    response = await fetch(currentUrl, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new DatasetFetchError(`${currentUrl}: ${String(error)}`);
  }
  if (!response.ok) throw new DatasetFetchError(`${currentUrl}: status ${response.status}`);
  let json: unknown;
  try {
    json = await response.json();
  } catch (error) {
    throw new DatasetError('shape', `${currentUrl}: ${String(error)}`);
  }
  return parseDataset(json);
}

export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: ({ signal }) => fetchDataset(signal),
  staleTime: Infinity,
  gcTime: Infinity,
  // A broken dataset stays broken; a lost connection may come back.
  retry: (failures, error) => error instanceof DatasetFetchError && failures < 2,
  retryDelay: (attempt) => 400 * 2 ** attempt,
});

/** The compiled dataset; in development it follows the seeds as they are saved. */
export function useDataset(): UseQueryResult<Dataset> {
  const client = useQueryClient();
  useEffect(() => {
    const hot = import.meta.hot;
    if (!hot) return undefined;
    const follow = ({ url }: { url: string }): void => {
      currentUrl = url;
      void client.invalidateQueries({ queryKey: datasetQuery.queryKey });
    };
    hot.on('dateline:dataset', follow);
    return () => hot.off('dateline:dataset', follow);
  }, [client]);
  return useQuery(datasetQuery);
}
