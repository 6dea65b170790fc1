import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Where a checkout has its articles and puts its site, relative to it. */
export interface SiteFolders {
  readonly seeds: string;
  readonly out: string;
}

/** `DATELINE_SEEDS` and `DATELINE_OUT` name others: the tests build their own corpora. */
export const siteFolders = (env: Readonly<Record<string, string | undefined>>): SiteFolders => ({
  seeds: env['DATELINE_SEEDS'] || 'seeds',
  out: env['DATELINE_OUT'] || 'dist',
});

const isWithin = (path: string, folder: string): boolean => `${path}${sep}`.startsWith(`${folder}${sep}`);

/**
 * Why a site must not be written to a folder, out of which everything else is removed: nothing of the user's is lost.
 * @param root the checkout; like the others an absolute path
 * @returns undefined when it may
 */
export function siteFolderProblem(root: string, seeds: string, out: string): string | undefined {
  if (isWithin(root, out)) return 'the site needs a folder of its own';
  if (isWithin(seeds, out)) return 'the articles are in it, and the site needs a folder of its own';
  const others = isWithin(out, root) && existsSync(out) && !existsSync(join(out, 'index.html'));
  if (others && readdirSync(out).length > 0)
    return 'it has files that are no site: empty it, or name another folder';
  return undefined;
}
