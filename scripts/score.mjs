// `npm run score -- FOLDER [--write]`: measures this checkout against FOLDER, which holds score/ (the scorers) and corpora/ (the
// data), and prints one table. Nothing of either is part of the project: without them there is nothing to do, and that is said.
// --write puts the table into docs/accuracy.md too.
// Exit status: 0 measured, or nothing to measure with; 1 a scorer failed; 2 wrong use.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { findSets, poolable } from './score-sets.mjs';
import { dateRows, entityRows, eventRows, markdownTable, replaceTable, timexRows } from './score-table.mjs';

/** @typedef {import('./score-table.mjs').Row} Row */

requireNode();
const { folder, write } = readArguments();
const scorer = join(folder, 'score', 'score.mjs');
const baselines = join(folder, 'score', 'baselines');
/** @param {string} word so that the scorer's splitting gives it back */
const quoted = (word) => `'${word.replaceAll("'", String.raw`'\''`)}'`;
const command = `${quoted(process.execPath)} ${quoted(join(ROOT, 'bin', 'dateline.mjs'))}`;

if (!existsSync(scorer)) skip(`there is no ${join('score', 'score.mjs')} in ${folder}`);
else measure();

function measure() {
  const sets = findSets(join(folder, 'corpora'));
  for (const [kind, folders] of Object.entries(sets)) {
    if (folders.length === 0) skip(`${kind}: no data for it in ${join(folder, 'corpora')}`);
  }
  if (Object.values(sets).every(({ length }) => length === 0)) return;
  ensureInstalled();
  const rows = [
    ...timex(sets.timex),
    ...sets.events.flatMap((set) => {
      const result = run('events', join(set, 'articles.ndjson'), join(set, 'gold.ndjson'));
      return result ? eventRows(basename(set), result) : [];
    }),
    ...sets.entities.flatMap((set) => {
      const result = run('entities', set);
      return result ? entityRows(result) : [];
    }),
    ...dates(sets.dates),
  ];
  const table = markdownTable(rows);
  console.log(table);
  if (!write) return;
  const file = join(ROOT, 'docs', 'accuracy.md');
  writeFileSync(file, replaceTable(readFileSync(file, 'utf8'), table));
}

/**
 * @param {string[]} folders
 * @returns {Row[]}
 */
function timex(folders) {
  const together = poolable(folders);
  const groups = [together, ...folders.filter((set) => !together.includes(set)).map((set) => [set])];
  return groups.flatMap((group) => {
    const result = group.length > 0 && run('timex', ...group);
    if (!result) return [];
    return Object.entries(result).flatMap(([name, figures]) => {
      const set = group.find((path) => basename(path) === name);
      const saved = set && join(baselines, `${name}.json`);
      const heideltime =
        saved && existsSync(saved) ? spawnScorer(['timex', set, '--sys', saved])?.[name] : undefined;
      return timexRows(name, figures, heideltime);
    });
  });
}

/**
 * @param {string[]} topics
 * @returns {Row[]}
 */
function dates(topics) {
  const result = topics.length > 0 && run('dates', ...topics);
  return result ? dateRows(result) : [];
}

/** @param {string[]} args */
function run(...args) {
  console.error(`score ${args.map((arg) => basename(arg)).join(' ')} ...`);
  return spawnScorer([...args, '--cmd', command]);
}

/**
 * @param {string[]} args
 * @returns {any} what it measured; undefined when it failed, and then the exit status says so
 */
function spawnScorer(args) {
  const { status, stdout } = spawnSync(process.execPath, [scorer, ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return JSON.parse(stdout);
  process.exitCode = 1;
  return undefined;
}

/** @param {string} why */
function skip(why) {
  console.error(`skipped: ${why}`);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { write: { type: 'boolean' } },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new Error('one folder is needed');
    // npm runs scripts in the project's folder; what is typed is meant from where it is typed.
    return { folder: resolve(process.env['INIT_CWD'] ?? '.', path), write: values.write === true };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`${message}\nnpm run score -- FOLDER [--write]    FOLDER holds score/ and corpora/`);
    process.exit(2);
  }
}
