// Loads a source of the project, with all of the project's that it needs, as one module. Node 20 reads no TypeScript, and asking a
// hook for each of two hundred files takes longer than many a command: esbuild puts them together once, and again when one changed.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import './engine.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Other processes may still read one that is younger. */
const HOUR_MS = 3_600_000;

/**
 * @typedef {{ version: string, module: string, sources: Record<string, string> }} Kept
 * `module` from the cache's folder; the stamp of each source, by its path from the project's folder.
 */

/**
 * The exports of a source.
 * @param {string} entry path from the project's folder
 */
export async function load(entry) {
  if (Reflect.get(process.features, 'typescript')) return import(pathToFileURL(join(ROOT, entry)).href);
  // Errors name the lines of the sources.
  process.setSourceMapsEnabled(true);
  try {
    return await import(pathToFileURL(await bundled(ROOT, entry)).href);
  } catch (error) {
    // Where nothing can be written, nothing is kept.
    if (!(
      error instanceof Error &&
      'code' in error &&
      /^E(?:ACCES|ROFS|NOSPC|PERM)$/.test(String(error.code))
    ))
      throw error;
    await import('./typescript.mjs');
    return import(pathToFileURL(join(ROOT, entry)).href);
  }
}

/**
 * @param {string} root the project's folder
 * @param {string} entry path from there
 * @returns {Promise<string>} the module that has the entry's exports, as it was made last when no source has changed
 */
export async function bundled(root, entry) {
  const cache = join(root, '.cache', 'bundles');
  const record = join(cache, `${basename(entry, '.ts')}.json`);
  const version = versionOf(root);
  const kept = readRecord(record);
  if (
    kept?.version === version &&
    existsSync(join(cache, kept.module)) &&
    Object.entries(kept.sources).every(([path, stamp]) => stampOf(join(root, path)) === stamp)
  )
    return join(cache, kept.module);

  const { build } = await import('esbuild');
  /** @type {Record<string, string>} */
  const sources = {};
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: true,
    outdir: join(cache, 'bundle'),
    outExtension: { '.js': '.mjs' },
    sourcemap: 'linked',
    write: false,
    plugins: [
      {
        name: 'sources',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            // Before it is read: what changes meanwhile is read again.
            sources[relative(root, path)] = stampOf(path);
            const url = JSON.stringify(pathToFileURL(path).href);
            return { loader: 'ts', contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', url) };
          });
        },
      },
    ],
  });
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  const folder = `bundle-${hash.digest('hex').slice(0, 16)}`;
  const partial = join(cache, `${folder}.${process.pid}`);
  mkdirSync(partial, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(join(partial, basename(path)), contents);
  moveInto(partial, join(cache, folder));
  const module = join(folder, `${basename(entry, '.ts')}.mjs`);
  writeFileSync(`${record}.${process.pid}`, JSON.stringify({ version, module, sources }));
  renameSync(`${record}.${process.pid}`, record);
  removeOld(cache);
  return join(cache, module);
}

/** @param {string} root */
const versionOf = (root) =>
  `1 ${process.versions.node} ${stampOf(join(root, 'node_modules', 'esbuild', 'package.json'))}`;

/**
 * Changes with a file's content: nobody sets the time of its last change of status.
 * @param {string} file
 */
function stampOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : '';
}

/**
 * @param {string} file
 * @returns {Kept | undefined}
 */
function readRecord(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Another process may have made the same.
 * @param {string} from
 * @param {string} to
 */
function moveInto(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!statSync(to, { throwIfNoEntry: false })) throw error;
    rmSync(from, { recursive: true, force: true });
  }
}

/**
 * Those that no record names.
 * @param {string} cache
 */
function removeOld(cache) {
  const names = readdirSync(cache);
  const used = new Set(
    names
      .filter((name) => name.endsWith('.json'))
      .map((name) => dirname(readRecord(join(cache, name))?.module ?? '')),
  );
  for (const name of names) {
    const age = Date.now() - (statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (name.startsWith('bundle-') && !used.has(name) && age > HOUR_MS)
      rmSync(join(cache, name), { recursive: true, force: true });
  }
}
