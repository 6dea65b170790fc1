import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useKeyDown } from './keys.ts';

const print = (): void => window.print();

/**
 * True while the page is being printed: what the screen leaves out is drawn then.
 * @param fetchRest what paper needs and is not here yet; null when all is. The browser's own menu does not wait for it, its keys do.
 */
export function usePrinting(fetchRest: () => Promise<unknown> | null): boolean {
  const [printing, setPrinting] = useState(false);
  useKeyDown((event) => {
    if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    const rest = fetchRest();
    if (!rest) return;
    event.preventDefault();
    rest.then(print, print);
  });
  useEffect(() => {
    // The browser takes its picture when the handler returns.
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
