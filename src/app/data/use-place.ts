import { useEffect } from 'react';
import { placeOf, recordPlace, restorePlace } from './history-place.ts';

/** A reader who scrolled or moved the focus is there when nothing follows for so long, ms. */
const SETTLED_MS = 200;

/** Back and Forward lead to where the reader was, with the focus; a reload to what they had scrolled to. */
export function usePlace(): void {
  useEffect(() => {
    let timer = 0;
    const atLoad = placeOf(window.history.state);
    let giveUp = atLoad ? restorePlace({ ...atLoad, focus: null }) : (): void => undefined;
    const recordSoon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(recordPlace, SETTLED_MS);
    };
    const onPopState = ({ state }: PopStateEvent): void => {
      // What was about to be recorded was of the entry that is left.
      window.clearTimeout(timer);
      giveUp();
      const place = placeOf(state);
      if (place) giveUp = restorePlace(place);
    };
    const onInput = (): void => giveUp();
    window.addEventListener('popstate', onPopState);
    document.addEventListener('scroll', recordSoon, { capture: true, passive: true });
    document.addEventListener('focusin', recordSoon);
    for (const type of ['wheel', 'pointerdown', 'keydown']) {
      document.addEventListener(type, onInput, { capture: true, passive: true });
    }
    return () => {
      window.clearTimeout(timer);
      giveUp();
      window.removeEventListener('popstate', onPopState);
      document.removeEventListener('scroll', recordSoon, { capture: true });
      document.removeEventListener('focusin', recordSoon);
      for (const type of ['wheel', 'pointerdown', 'keydown']) {
        document.removeEventListener(type, onInput, { capture: true });
      }
    };
  }, []);
}
