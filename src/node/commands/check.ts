import type { ExtractedArticle } from '../../compiler/compile-seed.ts';
import { normaliseText } from '../../compiler/parse/seed-file.ts';
import type { FolderCompilation } from '../compile-folder.ts';
import { countOf, formatDiagnostic, plural } from '../report.ts';

export interface CheckOptions {
  /** List the sentences with a date that made no event. */
  readonly verbose: boolean;
  readonly colour: boolean;
}

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
  return [
    ...diagnostics.map((found) => formatDiagnostic(found, { colour, source })),
    ...(verbose ? extracted.flatMap((article) => passedOver(article, source(article.path) ?? '')) : []),
    `${read.join(', ')}; ${countOf(diagnostics)}`,
  ];
}

function passedOver({ path, article, extraction }: ExtractedArticle, source: string): string[] {
  const seed = normaliseText(source);
  return extraction.skipped.map(({ start, end, reason }) => {
    const sentence = article.text.slice(start, end);
    const at = seed.indexOf(sentence);
    const line = at < 0 ? '' : `:${seed.slice(0, at).split('\n').length}`;
    return `${path}${line} no event (${reason}): ${sentence}`;
  });
}
