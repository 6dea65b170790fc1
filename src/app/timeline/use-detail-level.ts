import { type RefObject, useRef, useSyncExternalStore } from 'react';
import { type DetailLevel, detailLevel, sameLevel } from '../state/level-of-detail.ts';
import type { Viewport } from '../state/viewport.ts';

/** Before the container is laid out. */
const USUAL_WIDTH = 900;

/** The level of detail for what is in view; changes only when a bucket's border is crossed. */
export function useDetailLevel(
  viewport: Viewport,
  container: RefObject<HTMLElement | null>,
  bucketPx: number,
): DetailLevel {
  const current = useRef<DetailLevel | null>(null);
  return useSyncExternalStore(viewport.subscribe, () => {
    const width = container.current?.clientWidth || USUAL_WIDTH;
    const next = detailLevel(viewport.get(), width, bucketPx);
    if (!current.current || !sameLevel(current.current, next)) current.current = next;
    return current.current;
  });
}
