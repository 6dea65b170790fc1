import type { FolderCompilation } from './compile-folder.ts';
import { countOf, formatDiagnostic, plural } from './report.ts';

export interface Printer {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
}

/** https://no-color.org, and colours only for a person. */
export const wantsColour = (stream: { readonly isTTY?: boolean }): boolean =>
  stream.isTTY === true && !process.env['NO_COLOR'];

/** Every diagnostic, then a line that says what the seeds came to. */
export function printCompilation({ diagnostics, stats, sources }: FolderCompilation, printer: Printer): void {
  const colour = wantsColour(process.stdout);
  for (const found of diagnostics) {
    const text = formatDiagnostic(found, { colour, source: (file) => sources.get(file) });
    if (found.severity === 'error') printer.error(text);
    else printer.warn(text);
  }
  const read = `${plural(stats.articles, 'article')}, ${plural(stats.events, 'event')}`;
  printer.info(`dateline: ${read}; ${countOf(diagnostics)}`);
}
