import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the site that is kept for when there is no connection. */
export interface OfflineFile {
  /** From the site's root. */
  readonly url: string;
  /** What tells one state of it from another; null when its name does. */
  readonly revision: string | null;
}

/** Kept although their names say nothing of what is in them. */
const UNHASHED = ['index.html', 'manifest.webmanifest', 'favicon.svg'];
const CODE = /\.(?:js|css)$/;
/** The Latin cut of the faces; others are kept when they are met. */
const FACES = /-latin-wght-normal-[^/]*\.woff2$/;
const DATA = /\.json$/;
const KINDS_OF_DATA = ['outline-', 'tellings-', 'texts-'];
/** Bytes, not compressed. The data that do not fit are kept when they are read: pictures and other pages likewise. */
const MOST_DATA = 8_000_000;

/**
 * What a first visit brings along, so that the second needs no connection: the app whole, and its data up to a limit.
 * @param out the site's folder
 * @param paths of the site's files, from there
 */
export function offlineFiles(
  out: string,
  paths: ReadonlySet<string>,
  mostData = MOST_DATA,
): readonly OfflineFile[] {
  const assets = [...paths].filter((path) => path.startsWith('assets/')).toSorted();
  const size = (path: string): number => statSync(join(out, path)).size;
  let room = mostData;
  // The outline, then what events are told by, then what only readers of an article need; of each kind, the smallest first.
  const data = assets
    .filter((name) => DATA.test(name))
    .toSorted((a, b) => kindOf(a) - kindOf(b) || size(a) - size(b))
    .filter((name) => (room -= size(name)) >= 0);
  const hashed = assets.filter((name) => CODE.test(name) || FACES.test(name));
  return [
    ...UNHASHED.filter((name) => paths.has(name)).map((url) => ({
      url,
      revision: createHash('sha256')
        .update(readFileSync(join(out, url)))
        .digest('hex')
        .slice(0, 16),
    })),
    ...[...hashed, ...data].toSorted().map((url) => ({ url, revision: null })),
  ];
}

const kindOf = (path: string): number => KINDS_OF_DATA.findIndex((kind) => path.startsWith(`assets/${kind}`));
