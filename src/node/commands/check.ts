import type { ExtractedArticle } from '../../compiler/compile-seed.ts';
import { type Diagnostic, diagnostic, type DiagnosticCode } from '../../compiler/diagnostic.ts';
import { datesOf, isUnresolved } from '../../compiler/extract/dates.ts';
import type { TextSpan } from '../../model/span.ts';
import type { FolderCompilation } from '../compile-folder.ts';
import { SeedLocator } from '../locate.ts';
import { countOf, formatDiagnostic, formatNote, plural } from '../report.ts';

export interface CheckOptions {
  /** List the sentences with a date that made no event. */
  readonly verbose: boolean;
  readonly colour: boolean;
}

/** As {@link checkReport} takes it: before a site is published, a link that would break is an error. */
export const asChecked = (compilation: FolderCompilation): FolderCompilation => ({
  ...compilation,
  diagnostics: compilation.diagnostics.map((found) =>
    found.code === 'DL5002' ? { ...found, severity: 'error' } : found,
  ),
});

/** What `dateline check` prints: every diagnostic, with `verbose` what was passed over, and what was read. */
export function checkReport(compilation: FolderCompilation, { verbose, colour }: CheckOptions): string[] {
  const { diagnostics, extracted, sources, stats } = compilation;
  const source = (file: string): string | undefined => sources.get(file);
  const read = [
    plural(stats.articles, 'article'),
    plural(stats.sentences, 'sentence'),
    `${stats.datedSentences} with a date`,
    plural(stats.events, 'event'),
    plural(stats.unresolvedExpressions, 'unresolved expression'),
  ];
  const notes = verbose
    ? extracted.flatMap((article) => passedOver(article, source(article.path) ?? ''))
    : [];
  return [
    ...diagnostics.map((found) => formatDiagnostic(found, { colour, source })),
    ...notes.map((found) => formatNote(found, colour)),
    `${read.join(', ')}; ${countOf(diagnostics)}`,
  ];
}

/** Notes: the sentences with a date that made no event, and the expressions that name no day. */
function passedOver(extracted: ExtractedArticle, file: string): Diagnostic[] {
  const { path, article, extraction } = extracted;
  const seed = new SeedLocator(extracted, file);
  const note = (code: DiagnosticCode, at: TextSpan, message: string): Diagnostic => {
    const span = seed.find(at);
    return diagnostic(code, { file: path, text: seed.source, ...(span && { span }) }, message, '');
  };
  const { timexes } = datesOf(article.text, article.datePublished);
  return [
    ...extraction.skipped.map(({ start, end, reason }) => {
      const sentence = article.text.slice(start, end).replaceAll(/\s+/g, ' ');
      return note('DL3003', { start, end }, `no event (${reason}): ${sentence}`);
    }),
    ...timexes
      .filter(isUnresolved)
      .map((timex) => note('DL2001', timex, `"${timex.text}" names no day (${timex.value})`)),
  ].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
