import { useEffect, useMemo, useState } from 'react';
import type { Outline } from '../../model/outline.ts';
import { areTellingsFew, useTold } from './tellings.ts';
import type { createSearchIndex, SearchIndex } from '../state/search.ts';
import type { createTextIndex } from '../state/text-search.ts';

let create: typeof createSearchIndex | undefined;
let createTexts: typeof createTextIndex | undefined;

/** Of the articles' texts; null until {@link useSearchIndex} has one. */
export const textIndexOf = (
  ...texts: Parameters<typeof createTextIndex>
): ReturnType<typeof createTextIndex> | null => createTexts?.(...texts) ?? null;

/** Fetches the search: it is no part of the first view, unless the address asks for it. */
export async function loadSearch(): Promise<void> {
  const [search, texts] = await Promise.all([
    import('../state/search.ts'),
    import('../state/text-search.ts'),
  ]);
  createTexts = texts.createTextIndex;
  create = search.createSearchIndex;
}

/** The search, once it is wanted and its code is here; null until then, and for good when that does not come. */
export function useSearchIndex(dataset: Outline, wanted: boolean): SearchIndex | null {
  const [made, setMade] = useState(() => create);
  useEffect(() => {
    if (!wanted || made) return;
    loadSearch().then(
      () => setMade(() => create),
      () => undefined,
    );
  }, [wanted, made]);
  const { data, failed } = useTold(dataset, wanted ? dataset.events : null);
  // Of a large collection the titles are searched at once, and the quotes when they are here; of others nothing is found twice.
  return useMemo(
    () => (made && wanted && (data || failed || !areTellingsFew(dataset)) ? made(dataset, data ?? []) : null),
    [made, wanted, dataset, data, failed],
  );
}
