import { useSyncExternalStore } from 'react';
import { rootPath } from './published-page.ts';

/**
 * What of the site itself the reader should know: that a newer build waits, or that a part of this one did not arrive (it
 * may be gone with an update of the site). Nothing is ever reloaded but at the reader's word; the address holds the place.
 */
export type SiteUpdate = 'ready' | 'missing' | null;

let update: SiteUpdate = null;
let registration: ServiceWorkerRegistration | undefined;
const listeners = new Set<() => void>();

function announce(next: SiteUpdate): void {
  if (next === update) return;
  update = next;
  for (const listener of listeners) listener();
}

export const useSiteUpdate = (): SiteUpdate =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => update,
  );

export const dismissUpdate = (): void => announce(null);

/** The same address with the newest build that is here. */
export function reloadSite(): void {
  const waiting = registration?.waiting;
  if (!waiting) {
    window.location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  waiting.postMessage('dateline:activate');
}

/** A tab that stays open asks for news of the site when it is looked at again, at most this often. Ms. */
const EVERY = 3_600_000;

/** Says so when a worker has fetched its build whole and waits for the one before. */
function follow(worker: ServiceWorker | null): void {
  const look = (): void => {
    if (worker?.state === 'installed' && navigator.serviceWorker.controller) announce('ready');
  };
  look();
  worker?.addEventListener('statechange', look);
}

/** Keeps the site for when there is no connection, where the browser can; and follows its updates. Call once. */
export async function keepSite(): Promise<void> {
  // Vite's word for a part of the page that did not load.
  window.addEventListener('vite:preloadError', () => announce('missing'));
  if (!('serviceWorker' in navigator)) return;
  // What is needed now comes first.
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => window.addEventListener('load', loaded, { once: true }));
  }
  const address = new URL('./sw.js', new URL(rootPath, window.location.href));
  let made: ServiceWorkerRegistration;
  try {
    made = await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
  } catch {
    // Forbidden here, or not served: the site works without.
    return;
  }
  registration = made;
  follow(made.waiting);
  follow(made.installing);
  made.addEventListener('updatefound', () => follow(made.installing));
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < EVERY) return;
    asked = Date.now();
    made.update().catch(() => undefined);
  });
}
