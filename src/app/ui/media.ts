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

/** The chosen event stands beside the view from here on, on a low screen earlier; elsewhere it is in a sheet. The variant `side:` of app.css. */
export const SIDE = '(min-width: 64rem), (min-width: 40rem) and (max-height: 30rem)';

/** False when the reader asked for less of it. */
export const prefersMotion = (): boolean => !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
