import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
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
export function useSearchIndex(dataset: Dataset, wanted: boolean): SearchIndex | null {
  const [made, setMade] = useState(() => create);
  useEffect(() => {
    if (!wanted || made) return;
    loadSearch().then(
      () => setMade(() => create),
      () => undefined,
    );
  }, [wanted, made]);
  return useMemo(() => made?.(dataset) ?? null, [made, dataset]);
}
