// A hook of Node's module loader, in a thread of its own: https://nodejs.org/docs/latest-v20.x/api/module.html#loadurl-context-nextload
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What was made of each file is kept by its text: of a command's second run, two thirds would go into making it again. */
const CACHE = new URL('../.cache/typescript/', import.meta.url);
const OPTIONS = /** @type {const} */ ({ loader: 'ts', format: 'esm', target: 'node20', sourcemap: 'inline' });
const VERSION = JSON.stringify([
  OPTIONS,
  readFileSync(new URL('../node_modules/esbuild/package.json', import.meta.url), 'utf8'),
]);

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const sourcefile = fileURLToPath(url);
  const text = readFileSync(sourcefile, 'utf8');
  const key = createHash('sha256').update(VERSION).update(sourcefile).update('\0').update(text).digest('hex');
  const kept = fileURLToPath(new URL(`${key.slice(0, 32)}.mjs`, CACHE));
  let source = readIfThere(kept);
  if (source === undefined) {
    const { transform } = await import('esbuild');
    source = (await transform(text, { ...OPTIONS, sourcefile })).code;
    keep(kept, source);
  }
  return { format: 'module', source, shortCircuit: true };
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Whole or not at all, though others may write the same; where nothing can be written, nothing is kept.
 * @param {string} file
 * @param {string} code
 */
function keep(file, code) {
  const partial = `${file}.${process.pid}`;
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(partial, code);
    renameSync(partial, file);
  } catch {
    // It is made again the next time.
  }
}
