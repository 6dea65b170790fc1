import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { DatasetError } from '../../model/data-file.ts';
import type { Outline } from '../../model/outline.ts';
import { parseOutline } from '../../model/outline-file.ts';
import { outlineUrl } from './published-page.ts';
import { client, fetchText } from './query-client.ts';

let currentUrl = outlineUrl;

async function readOutline(signal: AbortSignal): Promise<Outline> {
  const url = currentUrl;
  const text = await fetchText(url, signal);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DatasetError('shape', `${url}: ${String(error)}`);
  }
  const outline = parseOutline(json);
  const absolute = (names: readonly string[]): string[] => names.map((name) => new URL(name, url).href);
  return { ...outline, tellings: absolute(outline.tellings), texts: absolute(outline.texts) };
}

export const outlineQuery = queryOptions({
  queryKey: ['outline'],
  queryFn: ({ signal }) => readOutline(signal),
  // What did not come before the app began is asked for again by the reader.
  retryOnMount: false,
});

// In development it follows the seeds as they are saved.
import.meta.hot?.on('dateline:dataset', ({ url }: { url: string }) => {
  currentUrl = new URL(url, window.location.href).href;
  void client.invalidateQueries({ queryKey: outlineQuery.queryKey });
});

/** The compiled dataset's outline, its files by their whole addresses. */
export const useOutline = (): UseQueryResult<Outline> => useQuery(outlineQuery);
