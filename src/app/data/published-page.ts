import { isEmbedded } from '../../text/formats/embed.ts';

/** Whether this is a frame in another page. */
export const embedded = isEmbedded(window.location.search);

/** Where this page says that the site's root is; it says nothing in development, whose only page is the root. */
const { root, leastSalience: least, changes } = document.getElementById('root')?.dataset ?? {};

/** The app's own address, without a query: the site's root, by the name it was opened with if this is the root. */
export const rootPath =
  root === undefined || root === './'
    ? window.location.pathname
    : new URL(root, window.location.href).pathname;

// Now: the page's own address changes as the reader goes on.
const published = (path: string): string => new URL(`${root}${path}`, window.location.href).href;

/** Where a reader may follow a published site: feeds, and what changed; none in development. */
export const follow: Readonly<Record<'newEvents' | 'plannedEvents' | 'changes', string | null>> = {
  newEvents: root === undefined ? null : published('feed.atom'),
  plannedEvents: root === undefined ? null : published('planned.ics'),
  changes: changes === undefined ? null : new URL(changes, window.location.href).href,
};

/** Events at least this salient have a page of their own. */
export const leastSalience = least === undefined ? Infinity : Number(least);

/** The page that can be read without the app; the front page's is hidden from the start. */
export const readablePage = (): HTMLElement | null => document.querySelector<HTMLElement>('#page');

/** Its `href` is the outline's address, which the browser fetches before the app asks for it. */
const data = document.querySelector<HTMLLinkElement>('link[data-outline]');
if (!data) throw new Error('the page does not say where its data are');

/** Where the data are; found at the start, for the page's own address changes as the reader goes on. */
export const outlineUrl = data.href;
