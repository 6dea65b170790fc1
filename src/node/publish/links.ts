import type { TimelineEvent } from '../../model/event.ts';
import { hasPage, type ListKind, type Site } from './site.ts';

/** A folder of the site, from its root, with the slash at its end: `event/2018-deal/`; the root is empty. */
export type PagePath = string;

export const eventPath = (id: string): PagePath => `event/${encodeURIComponent(id)}/`;
export const listPath = (kind: ListKind, id: string): PagePath => `${kind}/${encodeURIComponent(id)}/`;
export const cardPath = (id: string): string => `card/${encodeURIComponent(id)}.png`;
/** Beside the page that it is about. */
export const oEmbedPath = (path: PagePath): string => `${path}oembed.json`;
export const CHANGES_PATH: PagePath = 'changes/';
/** The whole dataset, for programs. */
export const DATASET_PATH = 'dataset.json';
export const COLLECTION_CARD = 'card.png';

/** From a page to the site's root: `../../`, or `./`. */
export const rootFrom = (path: PagePath): string => '../'.repeat(path.split('/').length - 1) || './';

/** An event's page, or where there is none the app's address of it; from the root. */
export const eventAddress = (site: Site, event: Pick<TimelineEvent, 'id' | 'salience'>): string =>
  hasPage(site, event) ? eventPath(event.id) : `?event=${encodeURIComponent(event.id)}`;

/** Absolute when the site's address is known. */
export const absolute = (site: Site, path: string): string | undefined =>
  site.baseUrl === undefined ? undefined : site.baseUrl + path;
