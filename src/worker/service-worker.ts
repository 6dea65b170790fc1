import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/**
 * Keeps a site that was visited once: the app and its data whole, of one build; pages and faces as they are met. A build that
 * cannot be fetched whole is never installed, so the one before goes on.
 */
declare const self: ServiceWorkerGlobalScope;
/** What the build wrote that the app needs, by address from the site's root: see node/publish/offline-files.ts. */
declare const PRECACHE: { readonly url: string; readonly revision: string | null }[];
/** Names the build. */
declare const BUILD: string;

const scope = new URL(self.registration.scope).pathname;
const PAGES = `pages ${scope} `;
const pages = PAGES + BUILD;

/** Below the site's root, so that another site in a folder of this one is none of ours. */
const below = (url: URL): string => (url.pathname.startsWith(scope) ? url.pathname.slice(scope.length) : '');
const PAGE = /^(event|article|actor|topic)\/([^/]+)\/(?:index\.html)?$/;

/** What a host says of a failure is not kept for later. */
const ONLY_SOUND = {
  cacheWillUpdate: async ({ response }: { readonly response: Response }) =>
    response.status === 200 && !response.redirected ? response : null,
};
/** Seconds until what is kept is shown in place of what a bad connection will not bring. */
const PATIENCE = 4;

precacheAndRoute(PRECACHE, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

// A published page is the newest there is; without a connection the one seen last, else the app, which has every event.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && PAGE.test(below(url)),
  new NetworkFirst({
    cacheName: pages,
    networkTimeoutSeconds: PATIENCE,
    matchOptions: { ignoreSearch: true },
    plugins: [
      ONLY_SOUND,
      new ExpirationPlugin({ maxEntries: 100 }),
      {
        handlerDidError: async ({ request }) => {
          const url = new URL(request.url);
          const [, parameter = '', id = ''] = PAGE.exec(below(url)) ?? [];
          const rest = url.search.slice(1);
          return Response.redirect(`${scope}?${parameter}=${id}${rest && `&${rest}`}`);
        },
      },
    ],
  }),
);

// What has a hash in its name never changes.
registerRoute(
  ({ url }) => below(url).startsWith('assets/'),
  new CacheFirst({
    cacheName: `assets ${scope}`,
    plugins: [ONLY_SOUND, new ExpirationPlugin({ maxEntries: 60, purgeOnQuotaError: true })],
  }),
);

/** Pages of earlier builds ask for code that is no longer kept. */
async function dropOldPages(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PAGES) && name !== pages);
  await Promise.all(old.map((name) => caches.delete(name)));
}
self.addEventListener('activate', (event) => event.waitUntil(dropOldPages()));

// A new build waits until the reader asks for it, or has closed every page of the old.
self.addEventListener('message', ({ data }) => {
  if (data === 'dateline:activate') void self.skipWaiting();
});
// The page of the very first visit is kept too.
clientsClaim();
