// `npm run bench [-- --mb 2 --articles 400 --repeat 5]`: how fast articles are read, on one core; with `--build`, builds instead, with `--page` the page. The text is made from e2e/seeds.
// Machines differ and are busy with other things: what counts is this process's own processor time, and each figure is also a
// share of a fixed reference, measured in the same breath on the same text. Never part of `npm test`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild } from './bench-build.mjs';
import { benchPage } from './bench-page.mjs';
import { measurePathological } from './bench-pathological.mjs';

import { ensureInstalled, ROOT } from './install.mjs';
import { requireNode } from './node-version.mjs';

/**
 * @typedef {{ id: string, datePublished: string, headline: string, text: string }} Article
 * @typedef {{ name: string, work: () => unknown, bytes: number }} Task
 */

requireNode();
ensureInstalled();
const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '2' },
    articles: { type: 'string', default: '400' },
    repeat: { type: 'string', default: '5' },
    build: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
});
if (values.build) {
  for (const [name, runs] of Object.entries(benchBuild(Number(values.repeat)))) {
    console.log(`build ${name.padEnd(22)} ${spread(runs, 2)} s`);
  }
  process.exit();
}
if (values.page) {
  await benchPage((line) => console.log(line));
  process.exit();
}
await import(new URL('../bin/typescript.mjs', import.meta.url).href);
/** @param {string} path below src/ */
const load = (path) => import(new URL(`../src/${path}`, import.meta.url).href);
const { compile } = await load('compiler/compile.ts');
const { DayRanking } = await load('compiler/day-ranking.ts');
const { tagTimexes } = await load('compiler/timex/tag.ts');
const { extractEvents } = await load('node/commands/extract.ts');

const { headlines, paragraphs } = readSeeds();
const articles = generate((_, size) => size >= Number(values.mb) * 1e6);
const few = generate((count) => count >= Number(values.articles));
const seeds = few.map((article) => ({ path: `seeds/${article.id}.txt`, text: asSeed(article) }));

const bytes = bytesOf(articles);
const reference = { name: 'reference: words and marks', work: () => articles.forEach(scan), bytes };
/** @type {Task[]} */
const tasks = [
  {
    name: 'tag',
    work: () => articles.forEach(({ text, datePublished }) => tagTimexes(text, datePublished)),
    bytes,
  },
  { name: 'extract', work: () => articles.forEach(extractEvents), bytes },
  { name: 'dates', work: rankDays, bytes },
  { name: `compile ${few.length} articles`, work: () => compile({ seeds }), bytes: bytesOf(few) },
];

console.log(
  `${articles.length} articles, ${(bytes / 1e6).toFixed(1)} MB; Node ${process.versions.node}, ${process.platform} ${process.arch}`,
);
console.log('median of the repetitions (least to most), per second of processor time\n');
/** @type {Map<Task, { speed: number, share: number, seconds: number }[]>} */
const measured = new Map([reference, ...tasks].map((task) => [task, []]));
// The first round is not counted: code is compiled as it runs.
for (let round = 0; round <= Number(values.repeat); round += 1) {
  for (const task of tasks) {
    const base = speedOf(reference);
    const { speed, seconds } = speedOf(task);
    if (round === 0) continue;
    measured.get(reference)?.push({ ...base, share: 1 });
    measured.get(task)?.push({ speed, seconds, share: speed / base.speed });
  }
}
for (const [{ name }, runs] of measured) {
  const speed = spread(
    runs.map((run) => run.speed),
    2,
  );
  const seconds = spread(
    runs.map((run) => run.seconds),
    2,
  );
  const share = spread(
    runs.map((run) => run.share * 100),
    1,
  );
  console.log(`${name.padEnd(28)} ${speed} MB/s | ${seconds} s | ${share} % of the reference`);
}

measurePathological(extractEvents);

/** @param {Task} task */
function speedOf({ work, bytes: size }) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  return { seconds, speed: size / 1e6 / seconds };
}

/**
 * @param {number[]} figures
 * @param {number} digits
 */
function spread(figures, digits) {
  const sorted = figures.toSorted((a, b) => a - b);
  const [least = 0, median = 0, most = 0] = [0, (sorted.length - 1) >> 1, sorted.length - 1].map(
    (i) => sorted[i],
  );
  return `${median.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
}

/** @param {Article} article */
function scan({ text }) {
  let tokens = 0;
  for (const _ of text.matchAll(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu)) tokens += 1;
  return tokens;
}

function rankDays() {
  const ranking = new DayRanking();
  for (const article of articles) ranking.add(article);
  return ranking.rank();
}

function readSeeds() {
  const folder = join(ROOT, 'e2e', 'seeds');
  const texts = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const blocks = texts.map((text) => text.trim().split(/\n\s*\n/));
  return {
    headlines: blocks.map(([first = '']) => first.replace(/^date \S+ /, '')),
    paragraphs: blocks.flatMap(([, ...body]) => body.filter((block) => block.length > 80)),
  };
}

/**
 * Articles of eight paragraphs each, drawn from the seeds in an order that is the same every time, a day apart.
 * @param {(count: number, size: number) => boolean} isEnough size in bytes
 */
function generate(isEnough) {
  /** @type {Article[]} */
  const made = [];
  let state = 1;
  /** @param {string[]} list */
  const draw = (list) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return list[(state >>> 8) % list.length] ?? '';
  };
  for (let size = 0; !isEnough(made.length, size);) {
    const datePublished = new Date(Date.UTC(2015, 0, 1 + made.length)).toISOString().slice(0, 10);
    const text = Array.from({ length: 8 }, () => draw(paragraphs)).join('\n\n');
    size += Buffer.byteLength(text);
    made.push({ id: `article-${made.length}`, datePublished, headline: draw(headlines), text });
  }
  return made;
}

/** @param {Article} article */
function asSeed({ datePublished, headline, text }) {
  return `date ${datePublished} ${headline}\n\n${text}\n`;
}

/** @param {Article[]} list */
function bytesOf(list) {
  return list.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
