import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { createSearchIndex, SearchIndex } from '../state/search.ts';

let create: typeof createSearchIndex | undefined;

/** Fetches the search: it is no part of the first view, unless the address asks for it. */
export async function loadSearch(): Promise<void> {
  create = (await import('../state/search.ts')).createSearchIndex;
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
