import { QueryClient } from '@tanstack/react-query';

/** A file of the site did not arrive: the network, or a status that is no success. */
class FetchError extends Error {
  override readonly name = 'FetchError';
}

/** Files of the site: fetched once, kept as long as the page is open. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: Infinity,
      // What was here before is here offline.
      networkMode: 'always',
      // A broken file stays broken; a lost connection may come back.
      retry: (failures, error) => error instanceof FetchError && failures < 2,
      retryDelay: (attempt) => 400 * 2 ** attempt,
    },
  },
});

/** @throws {FetchError} where another attempt is worth it */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new FetchError(`${url}: status ${response.status}`);
    return await response.text();
  } catch (error) {
    if (signal.aborted || error instanceof FetchError) throw error;
    throw new FetchError(`${url}: ${String(error)}`);
  }
}
