import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { type Dataset, DatasetError, parseDataset } from '../../model/dataset.ts';
import { datasetUrl } from './published-page.ts';
import { client, fetchText } from './query-client.ts';

let currentUrl = datasetUrl;

async function readDataset(signal: AbortSignal): Promise<Dataset> {
  const text = await fetchText(currentUrl, signal);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DatasetError('shape', `${currentUrl}: ${String(error)}`);
  }
  return parseDataset(json);
}

export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: ({ signal }) => readDataset(signal),
  // What did not come before the app began is asked for again by the reader.
  retryOnMount: false,
});

// In development it follows the seeds as they are saved.
import.meta.hot?.on('dateline:dataset', ({ url }: { url: string }) => {
  currentUrl = url;
  void client.invalidateQueries({ queryKey: datasetQuery.queryKey });
});

/** The compiled dataset. */
export const useDataset = (): UseQueryResult<Dataset> => useQuery(datasetQuery);
