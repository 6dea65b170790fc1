import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type AppFiles, filesIn, readAppFiles } from './publish/app-files.ts';

/** Whose files go into the app; and those that lie in the project's folder itself, settings of the tools among them. */
const FOLDERS = ['src', 'public'];
/** npm's record of what is installed, which may differ from what the project's lock file asks for. */
const INSTALLED = 'node_modules/.package-lock.json';
/** What Vite and the tools that it calls look at. */
const VARIABLES = /^(?:VITE_|NODE_ENV$|BROWSERSLIST)/;

export interface KeptAppOptions {
  /** The project's folder, absolute. */
  readonly root: string;
  /** The file of Vite's command. */
  readonly vite: string;
  /** A folder for the app as it was bundled last. */
  readonly cache: string;
}

/**
 * The app without data: as it was bundled last when all that goes into it is the same, else bundled anew.
 * @returns undefined when Vite fails, which has said why
 */
export async function keptApp({ root, vite, cache }: KeptAppOptions): Promise<AppFiles | undefined> {
  const key = keyOf(root);
  const kept = join(cache, key);
  if (!existsSync(kept)) {
    const unfinished = `${kept}.${process.pid}`;
    try {
      mkdirSync(cache, { recursive: true });
      if (!(await bundle(root, vite, unfinished))) return undefined;
      // What was changed meanwhile may be in it or not.
      if (keyOf(root) !== key) return readAppFiles(unfinished);
      for (const name of readdirSync(cache)) {
        if (!name.startsWith(key)) rmSync(join(cache, name), { recursive: true });
      }
      renameSync(unfinished, kept);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return readAppFiles(kept);
}

/** Changes with anything that may go into the app. It is better bundled once too often. */
function keyOf(root: string): string {
  const hash = createHash('sha256');
  const add = (name: string, content: string | Uint8Array): void => {
    hash.update(`${name.length} ${name} ${content.length} `).update(content);
  };
  const own = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();
  const below = FOLDERS.filter((name) => existsSync(join(root, name))).flatMap((name) =>
    filesIn(join(root, name)).map((path) => `${name}/${path}`),
  );
  for (const path of [...own, ...below, INSTALLED]) {
    add(path, existsSync(join(root, path)) ? readFileSync(join(root, path)) : '');
  }
  for (const name of Object.keys(process.env).toSorted()) {
    if (VARIABLES.test(name)) add(name, process.env[name] ?? '');
  }
  add('node', `${process.versions.node} ${process.platform} ${process.arch}`);
  return hash.digest('hex').slice(0, 32);
}

/** @returns whether it was done */
function bundle(root: string, vite: string, out: string): Promise<boolean> {
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DATELINE_PUBLISH: 'nothing', DATELINE_OUT: out },
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code === 0));
  });
}
