import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

/** The collections that serve.mjs has built. */
export type BuiltSite = 'seed' | 'corpus' | 'hosted' | 'empty';
export const folderOf = (site: BuiltSite): string =>
  resolve(`.cache/e2e-${process.env['DATELINE_E2E_PORT']}`, site);

/** A plain static host of a test's own, which can be updated badly and can vanish. */
export interface Host {
  /** Of the site's root, with a slash at its end. */
  readonly url: string;
  /** Puts another build where the one before stood. */
  readonly deploy: (site: BuiltSite) => void;
  /** From now on what matches is not there, though the build has it. */
  readonly lose: (paths: RegExp | null) => void;
  readonly close: () => Promise<void>;
}

/** @param prefix where the site stands: `/` or `/a/b/` */
export async function startHost(site: BuiltSite, prefix: string): Promise<Host> {
  let folder = folderOf(site);
  let serve = sirv(folder, { dev: true });
  let lost: RegExp | null = null;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    // As hosts do: the site's own page where nothing is.
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!pathname.startsWith(prefix) || lost?.test(pathname)) return notFound();
    request.url = `/${request.url?.slice(prefix.length)}`;
    return serve(request, response, notFound);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    deploy: (next) => {
      folder = folderOf(next);
      serve = sirv(folder, { dev: true });
    },
    lose: (paths) => {
      lost = paths;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
