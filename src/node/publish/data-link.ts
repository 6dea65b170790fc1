import type { HtmlTagDescriptor } from 'vite';

/**
 * How a page tells the app where its data are, and the browser to fetch what is needed first. Not in the code: an edited article would
 * give it another name, and readers would fetch the app again.
 * @param outline the address of the outline, which names the other files
 */
export const dataLink = (outline: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', as: 'fetch', href: outline, crossorigin: true, 'data-outline': true },
  injectTo: 'head',
});
