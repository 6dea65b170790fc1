import type { ParsedArticle } from './article.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { type Correction, parseCorrections } from './editor/corrections.ts';
import type { PreparedLexicon } from './editor/prepare.ts';
import type { Extraction } from './extract/draft.ts';
import { extractArticle } from './extract/extract.ts';
import type { NamedDate } from './extract/named-dates.ts';
import type { SeedFile } from './parse/seed-file.ts';
import { parseTxt } from './parse/txt.ts';

export interface ExtractedArticle {
  /** Of its seed. */
  readonly path: string;
  readonly article: ParsedArticle;
  /** With the lexicon's actors and topics; before corrections. */
  readonly extraction: Extraction;
}

/** What one seed came to: all of the work that depends on no other seed. */
export interface CompiledSeed {
  readonly text: string;
  readonly extracted?: ExtractedArticle;
  readonly diagnostics: readonly Diagnostic[];
  readonly corrections?: ReadCorrections;
  /** What the next compilation may use again. */
  readonly raw?: RawExtraction;
  readonly lexicon: PreparedLexicon;
}

/** An article's events as found, the lexicon's names not yet given. */
interface RawExtraction {
  readonly article: ParsedArticle;
  readonly extraction: Extraction;
  /** Those that were found, as JSON: with others the article reads differently. */
  readonly named: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadCorrections {
  readonly text: string;
  readonly corrections: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One seed with the corrections beside it; what has not changed since `known` is not done again. */
export function compileSeed(
  seed: SeedFile,
  beside: SeedFile | undefined,
  lexicon: PreparedLexicon,
  known: CompiledSeed | undefined,
): CompiledSeed {
  const corrections = beside && readCorrections(beside, known?.corrections);
  const kept = known?.text === seed.text ? known : undefined;
  const {
    raw,
    lexicon: lastLexicon,
    corrections: _,
    ...result
  } = kept?.lexicon === lexicon ? kept : readSeed(seed, lexicon, kept);
  return { ...result, lexicon: lastLexicon, ...(raw && { raw }), ...(corrections && { corrections }) };
}

function readCorrections(file: SeedFile, known: ReadCorrections | undefined): ReadCorrections {
  return known?.text === file.text ? known : { text: file.text, ...parseCorrections(file) };
}

function readSeed(seed: SeedFile, lexicon: PreparedLexicon, known: CompiledSeed | undefined): CompiledSeed {
  const { text, path } = seed;
  const read = { text, lexicon };
  try {
    const { article, diagnostics } = known?.raw ?? parseTxt(seed);
    if (!article) return { ...read, diagnostics };
    const named = lexicon.happeningsIn(article.text);
    const raw = extract(article, diagnostics, named, known?.raw);
    const { pass } = lexicon;
    const events = pass ? raw.extraction.events.map((draft) => pass(draft, article)) : raw.extraction.events;
    return {
      ...read,
      raw,
      extracted: { path, article, extraction: { ...raw.extraction, events } },
      diagnostics,
    };
  } catch (thrown) {
    const message = `the compiler failed on this article: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
    const hint = 'this is a fault of Dateline, not of the article: please report it with the file';
    return { ...read, diagnostics: [diagnostic('DL3001', { file: path }, message, hint)] };
  }
}

function extract(
  article: ParsedArticle,
  diagnostics: readonly Diagnostic[],
  named: readonly NamedDate[],
  known: RawExtraction | undefined,
): RawExtraction {
  const key = JSON.stringify(named);
  if (known?.named === key) return known;
  return { article, diagnostics, named: key, extraction: extractArticle(article, named) };
}
