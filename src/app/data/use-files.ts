import { queryOptions, useQuery } from '@tanstack/react-query';
import { client, fetchText } from './query-client.ts';

/** How a file of data is fetched, once. @param parser fetches what checks it: no part of the first view */
export const fileQuery =
  <T>(parser: () => Promise<(json: unknown) => T>) =>
  (url: string) =>
    queryOptions({
      queryKey: ['file', url],
      queryFn: async ({ signal }) => {
        const [parse, text] = await Promise.all([parser(), fetchText(url, signal)]);
        return parse(JSON.parse(text));
      },
    });

type FileQuery<T> = ReturnType<typeof fileQuery<T>>;

/** Several files of one kind as one. */
export interface Files<T> {
  /** Once all are there; null until then. */
  readonly data: T | null;
  /** One at least did not come. */
  readonly failed: boolean;
  /** Asks again for what did not come. */
  readonly retry: () => void;
}

/** @param read makes one of them; the same function as long as they are the same, for what it makes is kept */
export function useFiles<T, R>(
  urls: readonly string[] | null,
  queryOf: FileQuery<T>,
  read: (files: readonly T[]) => R,
): Files<R> {
  const { data, isError, refetch } = useQuery({
    queryKey: ['files', urls],
    queryFn: () => Promise.all((urls ?? []).map((url) => client.fetchQuery(queryOf(url)))),
    enabled: urls !== null,
    initialData: () => {
      const here = (urls ?? []).flatMap((url) => client.getQueryData(queryOf(url).queryKey) ?? []);
      return here.length === urls?.length ? here : undefined;
    },
    // They are what they were, or have other names: nothing is compared.
    structuralSharing: false,
    select: read,
    // Each file has its own attempts.
    retry: false,
  });
  return { data: data ?? null, failed: isError, retry: () => void refetch() };
}
