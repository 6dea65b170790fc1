import type { Dataset } from '../model/dataset.ts';
import type { ParsedArticle } from './article.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { type CollectionSettings, emitDataset } from './emit.ts';
import type { Extraction } from './extract/draft.ts';
import { extractArticle } from './extract/extract.ts';
import { mergeEvents } from './merge.ts';
import type { SeedFile } from './parse/seed-file.ts';
import { parseTxt } from './parse/txt.ts';

export interface CompileInput {
  readonly seeds: readonly SeedFile[];
  readonly collection?: CollectionSettings;
  /** ISO 8601 day; with it, an article that claims to be from a later day is warned of. */
  readonly today?: string;
}

/** What was read, for the last line of `dateline check`. */
export interface CompileStats {
  readonly articles: number;
  readonly sentences: number;
  readonly datedSentences: number;
  readonly events: number;
  readonly unresolvedExpressions: number;
}

export interface ExtractedArticle {
  /** Of its seed. */
  readonly path: string;
  readonly article: ParsedArticle;
  readonly extraction: Extraction;
}

export interface Compilation {
  readonly dataset: Dataset;
  /** By file, then place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly stats: CompileStats;
  /** The articles that are in the dataset, in the order of the seeds. */
  readonly extracted: readonly ExtractedArticle[];
}

/** What one seed came to: all of the work that depends on no other seed. */
interface CompiledSeed {
  readonly text: string;
  readonly extracted?: ExtractedArticle;
  readonly diagnostics: readonly Diagnostic[];
}

/** Kept between compilations, so that an edit costs one article. By path; a seed that is gone is forgotten. */
export type CompileCache = Map<string, CompiledSeed>;

/**
 * Seeds in, dataset and diagnostics out: parse, extract, merge, name, emit.
 *
 * Never throws for input: what is wrong with a seed is a diagnostic, and costs no other seed.
 */
export function compile(input: CompileInput, cache: CompileCache = new Map()): Compilation {
  const compiled = input.seeds.map((seed) => compileSeed(seed, cache.get(seed.path)));
  cache.clear();
  for (const [index, seed] of input.seeds.entries()) {
    const result = compiled[index];
    if (result) cache.set(seed.path, result);
  }
  const all = compiled.flatMap(({ extracted }) => extracted ?? []);
  const { kept: extracted, diagnostics: duplicates } = withoutDuplicates(all);
  const articles = extracted.map(({ article }) => article);
  const dataset = emitDataset(articles, mergeEvents(extracted), input.collection ?? {});
  const diagnostics = [
    ...compiled.flatMap((seed) => seed.diagnostics),
    ...duplicates,
    ...extracted.flatMap((article) => fromTheFuture(article, input.today)),
  ];
  return {
    dataset,
    diagnostics: diagnostics.toSorted(byPlace),
    stats: statsOf(extracted, dataset),
    extracted,
  };
}

function compileSeed(seed: SeedFile, cached: CompiledSeed | undefined): CompiledSeed {
  if (cached?.text === seed.text) return cached;
  try {
    const { article, diagnostics } = parseTxt(seed);
    if (!article) return { text: seed.text, diagnostics };
    const extraction = extractArticle(article);
    const found = extraction.events.some(({ date }) => date !== null)
      ? []
      : [withoutEvents(seed, extraction)];
    return {
      text: seed.text,
      extracted: { path: seed.path, article, extraction },
      diagnostics: [...diagnostics, ...found],
    };
  } catch (thrown) {
    const message = `the compiler failed on this article: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
    const hint = 'this is a fault of Dateline, not of the article: please report it with the file';
    return { text: seed.text, diagnostics: [diagnostic('DL3001', { file: seed.path }, message, hint)] };
  }
}

function withoutEvents({ path }: SeedFile, { counts }: Extraction): Diagnostic {
  const message = `no dated event in ${counts.sentences} sentences, ${counts.datedSentences} of them with a date`;
  const hint = '"dateline check --verbose" lists the sentences with a date and why each made no event';
  return diagnostic('DL3002', { file: path }, message, hint);
}

/** Of the articles that share an id the first stays. */
function withoutDuplicates(extracted: readonly ExtractedArticle[]): {
  kept: ExtractedArticle[];
  diagnostics: Diagnostic[];
} {
  const kept = new Map<string, ExtractedArticle>();
  const diagnostics: Diagnostic[] = [];
  for (const candidate of extracted) {
    const { id } = candidate.article;
    const first = kept.get(id);
    if (first) {
      const message = `its id "${id}" is that of ${first.path}; this article is left out`;
      const hint =
        'an id is made of the letters and digits of the file name: give one of the two another name';
      diagnostics.push(diagnostic('DL1008', { file: candidate.path }, message, hint));
    } else {
      kept.set(id, candidate);
    }
  }
  return { kept: [...kept.values()], diagnostics };
}

function fromTheFuture({ path, article }: ExtractedArticle, today: string | undefined): Diagnostic[] {
  const { datePublished } = article;
  if (today === undefined || datePublished <= today) return [];
  const message = `published on ${datePublished}, which is after today, ${today}`;
  const hint = 'check the year: every relative date in the article is read from it';
  return [diagnostic('DL1003', { file: path }, message, hint)];
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

function statsOf(extracted: readonly ExtractedArticle[], { articles, events }: Dataset): CompileStats {
  const sum = (count: (counts: Extraction['counts']) => number): number =>
    extracted.reduce((total, { extraction }) => total + count(extraction.counts), 0);
  return {
    articles: articles.length,
    sentences: sum((counts) => counts.sentences),
    datedSentences: sum((counts) => counts.datedSentences),
    events: events.length,
    unresolvedExpressions: sum((counts) => counts.unresolvedExpressions),
  };
}
