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
