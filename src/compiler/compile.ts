import type { Dataset } from '../model/dataset.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { ArticleTexts } from '../model/texts.ts';
import {
  type CompiledSeed,
  compileSeed,
  type ExtractedArticle,
  type ExtractionMemo,
  parseAgain,
} from './compile-seed.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { correctionsBeside, editArticles } from './editor/edit.ts';
import type { CorrectedEvent } from './editor/editing.ts';
import { prepareLexicon } from './editor/prepare.ts';
import { type CollectionSettings, emitDataset, emitTexts } from './emit.ts';
import type { DraftEvent, Extraction } from './extract/draft.ts';
import type { Joins, Telling } from './merge.ts';
import { mergeArticles } from './merge-articles.ts';
import type { SeedFile } from './parse/seed-file.ts';
import {
  type ArticleSource,
  diagnoseSource,
  inFile,
  type ParsedSource,
  type SeedReader,
  sourceKey,
  sourcesOf,
} from './parse/sources.ts';
import type { Assigned } from './permalink/assign.ts';
import { type Ledger, parseLedger } from './permalink/ledger.ts';

export interface CompileInput {
  readonly seeds: readonly SeedFile[];
  readonly collection?: CollectionSettings;
  readonly editor?: EditorFiles;
  /**
   * ISO 8601 day. With it, an article that claims to be from a later day is warned of, and it is written beside links that
   * are new or changed; without it, these bear the day of the newest article.
   */
  readonly today?: string;
  /** Reads saved pages, for which a document's tree is needed. A function of the file alone. */
  readonly readHtml?: SeedReader;
  /** Between runs; within one there is the cache. */
  readonly extractions?: ExtractionMemo;
}

/** What a person has written about the articles. */
export interface EditorFiles {
  /** NAME.corrections.yaml */
  readonly corrections?: readonly SeedFile[];
  /** corrections.yaml: merge and split across articles. */
  readonly joins?: SeedFile;
  /** lexicon.yaml */
  readonly lexicon?: SeedFile;
  /** permalinks.json */
  readonly permalinks?: SeedFile;
}

/** What was read, for the last line of `dateline check`. */
export interface CompileStats {
  readonly articles: number;
  readonly sentences: number;
  readonly datedSentences: number;
  readonly events: number;
  readonly unresolvedExpressions: number;
}

export interface Compilation {
  readonly dataset: Dataset;
  readonly texts: ArticleTexts;
  /** By file, then place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly stats: CompileStats;
  /** The articles that are in the dataset, in the order of the seeds. */
  readonly extracted: readonly ExtractedArticle[];
  /** What each event was made of, by its mentions, which keep their identity in the dataset. */
  readonly tellings: ReadonlyMap<TimelineEvent['mentions'], readonly Telling[]>;
  /** What corrections made of events. */
  readonly corrected: ReadonlyMap<DraftEvent, CorrectedEvent>;
  /** Merges and splits that the editor has decided. */
  readonly joins: Joins;
  /** What permalinks.json is to hold from now on; undefined while it is broken and must be left alone. */
  readonly links?: Ledger;
}

/** Kept between compilations, so that an edit costs one article. One that is gone is forgotten. */
export type CompileCache = Map<string, CompiledSeed>;

/**
 * Seeds in, dataset and diagnostics out: parse and extract, edit, merge, name, emit.
 *
 * Never throws for input: what is wrong with a seed is a diagnostic, and costs no other seed.
 */
export function compile(input: CompileInput, cache: CompileCache = new Map()): Compilation {
  const { collection = {}, editor = {} } = input;
  const all = input.seeds.flatMap((seed) => [...sourcesOf(seed)]);
  const known = all.map((source) => cache.get(sourceKey(source)));
  const parsed = all.map((source, i) => ({
    source,
    known: known[i],
    parsed: parseAgain(source, known[i], input.readHtml),
  }));
  const { kept, diagnostics: duplicates } = withoutDuplicates(parsed);
  const [first] = cache.values();
  const lexicon = prepareLexicon(editor.lexicon, first?.lexicon);
  const paths = new Map(
    kept.flatMap((one) => (one.parsed.id === undefined ? [] : [[one.parsed.id, one.source.path]])),
  );
  const { beside, diagnostics: orphans } = correctionsBeside(editor.corrections ?? [], paths);
  const compiled = kept.map(({ source, parsed: read, known: before }) =>
    compileSeed(source, read, beside.get(read.id ?? ''), lexicon, before, input.extractions),
  );
  cache.clear();
  for (const seed of compiled) cache.set(sourceKey(seed.source), seed);
  const correctionsOf = new Map(
    compiled.map(({ extracted: article, corrections }) => [article, corrections?.corrections]),
  );
  const extracted = compiled.flatMap((seed) => seed.extracted ?? []);
  const edited = editArticles({
    articles: extracted,
    correctionsOf: (article) => correctionsOf.get(article) ?? [],
    joins: editor.joins,
    lexicon,
    seedIds: new Set(paths.keys()),
  });
  const merged = mergeArticles(edited);
  const { links: ledger, diagnostics: unreadable } = editor.permalinks
    ? parseLedger(editor.permalinks)
    : { links: new Map(), diagnostics: [] };
  const articles = extracted.map(({ article }) => article);
  const { dataset, links } = emitDataset(articles, merged, collection, ledger ?? new Map(), dayOf(input));
  const silent = extracted.filter((_, i) => !edited.articles[i]?.extraction.events.some(isDated));
  const diagnostics = [
    ...lexicon.diagnostics,
    ...orphans,
    ...compiled.flatMap((seed) => seed.diagnostics.map((found) => inFile(seed.source, found))),
    ...compiled.flatMap((seed) => seed.corrections?.diagnostics ?? []),
    ...duplicates,
    ...silent.flatMap(withoutEvents),
    ...extracted.flatMap((article) => fromTheFuture(article, input.today)),
    ...edited.diagnostics,
    ...merged.diagnostics,
    ...unreadable,
    ...withdrawals(links, editor.permalinks?.path ?? ''),
  ];
  return {
    dataset,
    texts: emitTexts(articles, collection),
    diagnostics: diagnostics.toSorted(byPlace),
    stats: statsOf(extracted, dataset),
    extracted,
    tellings: merged.tellingsOf,
    corrected: edited.corrected,
    joins: edited.joins,
    ...(ledger && { links: links.links }),
  };

  function dayOf({ today }: CompileInput): string {
    return (
      today ??
      articles.map(({ datePublished }) => datePublished).reduce((a, b) => (a > b ? a : b), '1970-01-01')
    );
  }
}

function withdrawals({ withdrawn, links }: Assigned, file: string): Diagnostic[] {
  return withdrawn.map((id) => {
    const { title = '', date = '' } = links.get(id) ?? {};
    const message = `"${id}" was published, and no article tells of it now: "${title}" (${date})`;
    const hint =
      'its link will say that it was withdrawn; is it told in other words? correct the title back, or merge the two';
    return diagnostic('DL5002', { file }, message, hint);
  });
}

const isDated = ({ date }: { readonly date: string | null }): boolean => date !== null;

function withoutEvents({ source, extraction }: ExtractedArticle): Diagnostic[] {
  const { events, counts } = extraction;
  if (events.some(({ date }) => date !== null)) return [];
  const message = `no dated event in ${counts.sentences} sentences, ${counts.datedSentences} of them with a date`;
  const hint = '"dateline check --verbose" lists the sentences with a date and why each made no event';
  return [diagnoseSource(source, 'DL3002', message, hint)];
}

/** Of the articles that share an id the first stays. */
function withoutDuplicates<S extends { readonly source: ArticleSource; readonly parsed: ParsedSource }>(
  all: readonly S[],
): { kept: S[]; diagnostics: Diagnostic[] } {
  const firstOf = new Map<string, ArticleSource>();
  const diagnostics: Diagnostic[] = [];
  const kept = all.filter(({ source, parsed: { id } }) => {
    const first = id === undefined ? undefined : firstOf.get(id);
    if (id !== undefined && !first) firstOf.set(id, source);
    if (!first) return true;
    const where = first.line ? `${first.path}:${first.line.number}` : first.path;
    const message = `its id "${id}" is that of ${where}; this article is left out`;
    const hint = source.line
      ? 'give each line an "id" of its own'
      : 'an id is made of the letters and digits of the file name: give one of the two another name';
    diagnostics.push(diagnoseSource(source, 'DL1008', message, hint));
    return false;
  });
  return { kept, diagnostics };
}

function fromTheFuture({ source, article }: ExtractedArticle, today: string | undefined): Diagnostic[] {
  const { datePublished } = article;
  if (today === undefined || datePublished <= today) return [];
  const message = `published on ${datePublished}, which is after today, ${today}`;
  const hint = 'check the year: every relative date in the article is read from it';
  return [diagnoseSource(source, 'DL1003', message, hint)];
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
