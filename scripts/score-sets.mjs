import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * @typedef {object} Sets what can be measured in a folder of corpora; all are paths of folders, in order of their names
 * @property {string[]} timex of `.tml` files
 * @property {string[]} events of articles.ndjson and gold.ndjson
 * @property {string[]} entities of articles.ndjson, sentences.ndjson and timelines.json
 * @property {string[]} dates one topic each: articles.ndjson and timelines.jsonl
 */

/**
 * Looks through a folder of corpora, at any depth; a folder is known by the files that it holds.
 * @param {string} corpora
 * @returns {Sets} empty lists when there is no such folder
 */
export function findSets(corpora) {
  /** @type {Sets} */
  const sets = { timex: [], events: [], entities: [], dates: [] };
  if (existsSync(corpora)) look(corpora, sets);
  return sets;
}

/**
 * @param {string} folder
 * @param {Sets} sets
 */
function look(folder, sets) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name));
  /** @param {string[]} files */
  const has = (...files) => files.every((file) => names.has(file));
  if (entries.some(({ name }) => name.endsWith('.tml'))) sets.timex.push(folder);
  if (has('articles.ndjson', 'gold.ndjson')) sets.events.push(folder);
  if (has('articles.ndjson', 'sentences.ndjson', 'timelines.json')) sets.entities.push(folder);
  if (has('articles.ndjson', 'timelines.jsonl')) sets.dates.push(folder);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const name of folders.sort()) look(join(folder, name), sets);
}

/**
 * The folders whose documents can be pooled: no two are of one name. The first of each name stays.
 * @param {string[]} folders of `.tml` files
 */
export function poolable(folders) {
  const seen = new Set();
  return folders.filter((folder) => {
    const names = [basename(folder), ...readdirSync(folder).filter((name) => name.endsWith('.tml'))];
    const isNew = names.every((name) => !seen.has(name));
    if (isNew) names.forEach((name) => seen.add(name));
    return isNew;
  });
}
