import type { ParsedArticle } from './article.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Correction, parseCorrections } from './editor/corrections.ts';
import type { PreparedLexicon } from './editor/prepare.ts';
import type { Extraction } from './extract/draft.ts';
import { extractArticle } from './extract/extract.ts';
import type { NamedDate } from './extract/named-dates.ts';
import type { SeedFile } from './parse/seed-file.ts';
import {
  type ArticleSource,
  diagnoseSource,
  type ParsedSource,
  parseSource,
  type SeedReader,
} from './parse/sources.ts';

export interface ExtractedArticle {
  /** Of its file. */
  readonly path: string;
  readonly source: ArticleSource;
  readonly article: ParsedArticle;
  /** With the lexicon's actors and topics; before corrections. */
  readonly extraction: Extraction;
}

/** What one article came to: all of the work that depends on no other. */
export interface CompiledSeed {
  readonly source: ArticleSource;
  readonly parsed: ParsedSource;
  readonly extracted?: ExtractedArticle;
  readonly diagnostics: readonly Diagnostic[];
  readonly corrections?: ReadCorrections;
  /** What the next compilation may use again. */
  readonly raw?: RawExtraction;
  readonly lexicon: PreparedLexicon;
}

/** An article's events as found, the lexicon's names not yet given. */
interface RawExtraction {
  readonly extraction: Extraction;
  /** Those that were found, as JSON: with others the article reads differently. */
  readonly named: string;
}

/** Extractions of earlier runs, kept elsewhere. It must give what extracting would. */
export interface ExtractionMemo {
  readonly recall: (article: ParsedArticle, named: readonly NamedDate[]) => Extraction | undefined;
  readonly keep: (article: ParsedArticle, named: readonly NamedDate[], extraction: Extraction) => void;
}

interface ReadCorrections {
  readonly text: string;
  readonly corrections: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A source as it was parsed when it was the same. */
export function parseAgain(
  source: ArticleSource,
  known: CompiledSeed | undefined,
  readHtml: SeedReader | undefined,
): ParsedSource {
  if (known?.source.text === source.text) return known.parsed;
  try {
    return parseSource(source, readHtml);
  } catch (thrown) {
    return { diagnostics: [fault(source, thrown)] };
  }
}

/** One article with the corrections beside it; what has not changed since `known` is not done again. */
export function compileSeed(
  source: ArticleSource,
  parsed: ParsedSource,
  beside: SeedFile | undefined,
  lexicon: PreparedLexicon,
  known: CompiledSeed | undefined,
  memo?: ExtractionMemo,
): CompiledSeed {
  const corrections = beside && readCorrections(beside, known?.corrections);
  const kept = known?.parsed === parsed ? known : undefined;
  const isKept = kept?.lexicon === lexicon;
  const { corrections: _, ...result } = isKept ? kept : readSeed(source, parsed, lexicon, kept, memo);
  const { extracted } = result;
  return {
    ...result,
    source,
    // The same line may stand elsewhere now.
    ...(isKept && extracted && { extracted: { ...extracted, source } }),
    ...(corrections && { corrections }),
  };
}

function readCorrections(file: SeedFile, known: ReadCorrections | undefined): ReadCorrections {
  return known?.text === file.text ? known : { text: file.text, ...parseCorrections(file) };
}

function readSeed(
  source: ArticleSource,
  parsed: ParsedSource,
  lexicon: PreparedLexicon,
  known: CompiledSeed | undefined,
  memo: ExtractionMemo | undefined,
): CompiledSeed {
  const read = { source, parsed, lexicon };
  const { article, diagnostics } = parsed;
  if (!article) return { ...read, diagnostics };
  try {
    const raw = extract(article, lexicon.happeningsIn(article.text), known?.raw, memo);
    const { pass } = lexicon;
    const events = pass ? raw.extraction.events.map((draft) => pass(draft, article)) : raw.extraction.events;
    const extracted = { path: source.path, source, article, extraction: { ...raw.extraction, events } };
    return { ...read, raw, extracted, diagnostics };
  } catch (thrown) {
    return { ...read, diagnostics: [fault(source, thrown)] };
  }
}

function fault(source: ArticleSource, thrown: unknown): Diagnostic {
  const message = `the compiler failed on this article: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  const hint = 'this is a fault of Dateline, not of the article: please report it with the file';
  return diagnoseSource(source, 'DL3001', message, hint);
}

function extract(
  article: ParsedArticle,
  named: readonly NamedDate[],
  known: RawExtraction | undefined,
  memo: ExtractionMemo | undefined,
): RawExtraction {
  const key = JSON.stringify(named);
  if (known?.named === key) return known;
  const recalled = memo?.recall(article, named);
  const extraction = recalled ?? extractArticle(article, named);
  if (!recalled) memo?.keep(article, named, extraction);
  return { named: key, extraction };
}
