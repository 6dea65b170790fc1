import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

const print = (): void => window.print();

/**
 * True while the page is being printed: what the screen leaves out is drawn then.
 * @param fetchRest what paper needs and is not here yet; null when all is. The browser's own menu does not wait for it, its keys do.
 */
export function usePrinting(fetchRest: () => Promise<unknown> | null): boolean {
  const [printing, setPrinting] = useState(false);
  const latest = useRef(fetchRest);
  useEffect(() => {
    latest.current = fetchRest;
  });
  useEffect(() => {
    // The browser takes its picture when the handler returns.
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const rest = latest.current();
      if (!rest) return;
      event.preventDefault();
      rest.then(print, print);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return printing;
}
