import type { HtmlTagDescriptor } from 'vite';

/** Where a page of the app finds its data. */
export interface DataUrls {
  readonly dataset: string;
  readonly texts: string;
}

/**
 * How a page tells the app where its data are, and the browser to fetch what is needed first. Not in the code: an edited article would
 * give it another name, and readers would fetch the app again.
 */
export const dataLink = ({ dataset, texts }: DataUrls): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', as: 'fetch', href: dataset, crossorigin: true, 'data-texts': texts },
  injectTo: 'head',
});
