import { useEffect } from 'react';
import { EMBED_HEIGHT } from '../../text/formats/embed.ts';

/** What the frame says to the page that holds it; documented in docs/embedding.md. */
interface HeightMessage {
  readonly type: 'dateline:height';
  /** CSS px, at which nothing in the frame scrolls; a timeline fits into any height and asks for the usual one. */
  readonly height: number;
}

function wantedHeight(): number {
  const scroller = document.querySelector('main [data-scroller]');
  if (!scroller) return EMBED_HEIGHT;
  const content = [...scroller.children].reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
  return Math.ceil(window.innerHeight - scroller.clientHeight + content);
}

/** Tells the page around how high the frame would be, whenever that changes. */
export function useFrameHeight(): void {
  useEffect(() => {
    if (window.parent === window) return undefined;
    let told = 0;
    const tell = (): void => {
      const height = wantedHeight();
      if (height === told) return;
      told = height;
      const message: HeightMessage = { type: 'dateline:height', height };
      // A height is no secret, and any page may hold the frame.
      window.parent.postMessage(message, '*');
    };
    const sizes = new ResizeObserver(tell);
    const follow = (): void => {
      sizes.disconnect();
      for (const part of document.querySelectorAll('main, main [data-scroller] > *')) sizes.observe(part);
    };
    // Another view is another scroller; an event told is another page in it.
    const changes = new MutationObserver(follow);
    changes.observe(document.body, { childList: true, subtree: true });
    follow();
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, []);
}
