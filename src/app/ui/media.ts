import { useSyncExternalStore } from 'react';

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Filters stand beside the timeline from here on; below they are in a sheet. */
export const WIDE = '(min-width: 76rem)';
/** Below: the phone's arrangement, a strip of the timeline above the list. */
export const TABLET = '(min-width: 48rem)';
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';
