import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { compile, type CompileCache } from '../compile.ts';
import { type Ledger, parseLedger, settled, stringifyLedger } from './ledger.ts';

const SEEDS = resolve(import.meta.dirname, '../../../e2e/seeds');
/** Articles that are edited; the time a round takes grows with them. */
const ARTICLES = 14;
const ROUNDS = 200;

/** A sentence keeps its key whatever is done to its words. */
interface Sentence {
  readonly key: number;
  readonly text: string;
}
interface Article {
  readonly name: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly headline: string;
  readonly sentences: readonly Sentence[];
}

const sentencesOf = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The corpus of the tests, a sentence to a paragraph. */
function readArticles(): Article[] {
  let key = 0;
  return readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .slice(0, ARTICLES)
    .map((name) => {
      const [first = '', ...blocks] = readFileSync(join(SEEDS, name), 'utf8')
        .trim()
        .split(/\n\s*\n/);
      const [, date = '', headline = ''] = /^date (\S+) ([^\n]+)/.exec(first) ?? [];
      const texts = blocks.flatMap((block) =>
        [...sentencesOf.segment(block)].map(({ segment }) => segment.trim().replaceAll(/\s+/g, ' ')),
      );
      return {
        name: name.slice(0, -4),
        date,
        headline,
        sentences: texts.filter(Boolean).map((text) => ({ key: (key += 1), text })),
      };
    });
}

const render = ({ date, headline, sentences }: Article): string =>
  `date ${date} ${headline}\n\n${sentences.map(({ text }) => text).join('\n\n')}\n`;

const MONTHS =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const lower = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

/** What an editor does to a sentence's words, each where it can be done. */
const REWORDINGS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/\bsaid\b/, 'told reporters'),
  (text) => text.replace(/^(The|A|It|In|On)\b/, (word) => `In the end ${lower(word)}`),
  (text) => text.replace(/, [^,]+\.$/, '.'),
  (text) => text.replace(/\.$/, ', as had been expected.'),
  (text) => text.replace(/\bwhich\b/, 'that'),
  (text) => text.replace(/\b(\w{5,}) (\w{5,})\b/, '$1 and also $2'),
  (text) => text.replace(/ \([^)]+\)/, ''),
];
const REDATINGS: readonly ((text: string, by: number) => string)[] = [
  (text, by) => text.replace(MONTHS, ['January', 'March', 'June', 'October'][by % 4] ?? 'May'),
  (text, by) =>
    text.replace(
      /\b(1[89]|20)(\d\d)\b/,
      (_, century: string, year: string) =>
        `${century}${String((Number(year) + 1 + (by % 3)) % 100).padStart(2, '0')}`,
    ),
  (text, by) =>
    text.replace(
      /\b\d{1,2} (?=January|February|March|April|May|June|July|August|September|October|November|December)/,
      `${1 + (by % 28)} `,
    ),
  (text) => text.replace(/\blast (week|month|year)\b/, 'this $1'),
];

const edit = fc.record({
  what: fc.constantFrom(
    'reword',
    'redate',
    'publish on another day',
    'merge',
    'split',
    'delete',
    'reorder',
    'rename',
    'copy',
  ),
  article: fc.nat(),
  sentence: fc.nat(),
  by: fc.nat(),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** One thing an editor does to the folder. @param fresh a number not used before */
function apply(
  articles: readonly Article[],
  { what, article, sentence, by }: Edit,
  fresh: number,
): readonly Article[] {
  const at = article % articles.length;
  const target = articles[at];
  const next = articles[(at + 1) % articles.length];
  if (!target || !next) return articles;
  const { sentences } = target;
  const which = sentence % sentences.length;
  const chosen = sentences[which];
  const change = (part: Partial<Article>): readonly Article[] => articles.with(at, { ...target, ...part });
  const say = (text: string): readonly Article[] =>
    chosen ? change({ sentences: sentences.with(which, { ...chosen, text }) }) : articles;
  if (!chosen) return articles;
  switch (what) {
    case 'reword':
      return say(firstThatChanges(chosen.text, REWORDINGS, by));
    case 'redate':
      return say(
        firstThatChanges(
          chosen.text,
          REDATINGS.map((way) => (text: string) => way(text, by)),
          by,
        ),
      );
    case 'publish on another day':
      return change({ date: `${target.date.slice(0, 8)}${String(1 + (by % 28)).padStart(2, '0')}` });
    case 'delete':
      return sentences.length > 3 ? change({ sentences: sentences.toSpliced(which, 1) }) : articles;
    case 'reorder':
      return change({ sentences: [...sentences.slice(which), ...sentences.slice(0, which)] });
    case 'rename':
      return change({ name: `renamed-${fresh}` });
    case 'copy':
      return next === target
        ? articles
        : articles.with((at + 1) % articles.length, { ...next, sentences: [...next.sentences, chosen] });
    case 'merge':
      if (next === target || articles.length < ARTICLES / 2) return articles;
      return change({ sentences: [...sentences, ...next.sentences] }).filter((one) => one !== next);
    default:
      if (sentences.length < 8) return articles;
      return [
        ...change({ sentences: sentences.slice(0, sentences.length / 2) }),
        { ...target, name: `split-${fresh}`, sentences: sentences.slice(sentences.length / 2) },
      ];
  }
}

function firstThatChanges(text: string, ways: readonly ((text: string) => string)[], from: number): string {
  for (let i = 0; i < ways.length; i += 1) {
    const changed = ways[(from + i) % ways.length]?.(text) ?? text;
    if (changed !== text) return changed;
  }
  return text;
}

/** What is known of an event: which sentences tell of it, and all that a reader sees. */
interface Told {
  readonly keys: ReadonlySet<number>;
  readonly seen: string;
}

function toldIn(dataset: Dataset, articles: readonly Article[]): Map<string, Told> {
  const keysOf = new Map<string, Sentence[]>();
  for (const { name, sentences } of articles) keysOf.set(name, [...sentences]);
  const told = ({ title, date, mentions }: TimelineEvent): Told => ({
    keys: new Set(
      mentions.flatMap(({ article, quote }) =>
        (keysOf.get(article) ?? [])
          .filter(({ text }) => text.includes(quote.exact) || quote.exact.includes(text))
          .map(({ key }) => key),
      ),
    ),
    seen: JSON.stringify([title, date, mentions.map(({ article, quote }) => [article, quote.exact])]),
  });
  return new Map(dataset.events.map((event) => [event.id, told(event)]));
}

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((key) => b.has(key));

test(`${ROUNDS} edits of real articles: every id ever published opens its event or says that it was withdrawn`, () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: ROUNDS, maxLength: ROUNDS }), (edits) => {
      let articles: readonly Article[] = readArticles();
      const cache: CompileCache = new Map();
      let ledger: Ledger = new Map();
      let before = new Map<string, Told>();
      const everPublished = new Set<string>();
      for (const [round, step] of edits.entries()) {
        if (round > 0) articles = apply(articles, step, round);
        const { dataset, links } = compile(
          {
            seeds: articles.map((one) => ({ path: `seeds/${one.name}.txt`, text: render(one) })),
            today: '2026-06-01',
            editor: { permalinks: { path: 'seeds/permalinks.json', text: stringifyLedger(ledger) } },
          },
          cache,
        );
        if (!links) throw new Error(`round ${round}: the ledger is broken`);
        const where = `round ${round} (${step.what})`;
        const now = toldIn(dataset, articles);
        expect(now.size, `${where}: an id was given twice`).toBe(dataset.events.length);
        const withdrawn = new Set(dataset.withdrawn?.map(({ id }) => id));
        for (const id of everPublished) {
          const target = settled(links, id);
          expect(
            target !== undefined && (now.has(target) || withdrawn.has(target)),
            `${where}: ${id} opens nothing`,
          ).toBe(true);
        }
        const bySeen = new Map([...now].map(([id, { seen }]) => [seen, id]));
        for (const [id, told] of before) {
          const target = settled(links, id) ?? '';
          const same = bySeen.get(told.seen);
          expect(same ?? target, `${where}: ${id} is as it was, and has another id`).toBe(target);
          const opened = now.get(target);
          expect(
            opened === undefined || meet(opened.keys, told.keys),
            `${where}: ${id} opens another event, ${target}`,
          ).toBe(true);
        }
        for (const id of now.keys()) everPublished.add(id);
        before = now;
        ledger = links;
      }
      expect(parseLedger({ path: 'p', text: stringifyLedger(ledger) })).toEqual({
        links: ledger,
        diagnostics: [],
      });
      expect(everPublished.size).toBeGreaterThan(before.size);
    }),
    { numRuns: 1, seed: 20250903, endOnFailure: true },
  );
}, 120_000);
