import { useEffect, useSyncExternalStore } from 'react';

/** A file of the site did not arrive: the network, or a status that is no success. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
}

/** What has come of a file. What came last stays while a newer one is on its way. */
export interface SiteFileState<T> {
  readonly data: T | undefined;
  /** Why the last attempt failed; null while one goes on, and after one that did not. */
  readonly error: Error | null;
}

/** A file beside the page, fetched at most once and kept as long as the page is open. */
export interface SiteFile<T> {
  readonly state: () => SiteFileState<T>;
  /** @returns a function that ends it */
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches the file unless it is here or on its way; one that failed is tried again. */
  readonly load: () => void;
  /** Fetches it anew: after a failure, or because it changed. A file that nobody asked for yet stays away. */
  readonly reload: () => void;
  /** The file, once it is here. Never settles where it does not come. */
  readonly arrived: Promise<T>;
}

/** A lost connection may come back: so many more attempts, */
const RETRIES = 2;
/** the first after so long, each later one after twice the time before it. Ms. */
const FIRST_PAUSE = 400;

const pause = (ms: number): Promise<void> => new Promise((after) => setTimeout(after, ms));

/** Only what the network did is tried again: a broken file stays broken. */
async function withRetries<T>(attempt: () => Promise<T>, left = RETRIES, ms = FIRST_PAUSE): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof FetchError) || left === 0) throw error;
    await pause(ms);
    return withRetries(attempt, left - 1, ms * 2);
  }
}

/** @throws {FetchError} */
export async function fetchText(url: string): Promise<string> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url);
    text = await response.text();
  } catch (error) {
    throw new FetchError(`${url}: ${String(error)}`);
  }
  if (!response.ok) throw new FetchError(`${url}: status ${response.status}`);
  return text;
}

/** @param read one attempt; it throws a {@link FetchError} where another is worth it */
export function siteFile<T>(read: () => Promise<T>): SiteFile<T> {
  let state: SiteFileState<T> = { data: undefined, error: null };
  let attempts = 0;
  let arrive: (data: T) => void;
  const arrived = new Promise<T>((settle) => {
    arrive = settle;
  });
  const listeners = new Set<() => void>();
  const change = (next: SiteFileState<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const start = async (): Promise<void> => {
    attempts += 1;
    const attempt = attempts;
    if (state.error) change({ ...state, error: null });
    let next: SiteFileState<T>;
    try {
      const data = await withRetries(read);
      next = { data, error: null };
      arrive(data);
    } catch (error) {
      next = { ...state, error: error instanceof Error ? error : new Error(String(error)) };
    }
    // One that began later knows better.
    if (attempt === attempts) change(next);
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: () => {
      if (attempts === 0 || state.error) void start();
    },
    reload: () => {
      if (attempts > 0) void start();
    },
    arrived,
  };
}

/** What has come of a file; it is fetched when it is first wanted. */
export function useSiteFile<T>(file: SiteFile<T>, wanted = true): SiteFileState<T> {
  useEffect(() => {
    if (wanted) file.load();
  }, [file, wanted]);
  return useSyncExternalStore(file.subscribe, file.state);
}
