import { resolve } from 'node:path';
import type { ErrorPayload } from 'vite';
import type { Diagnostic } from '../compiler/diagnostic.ts';
import { excerpt } from './report.ts';

/** Whose errors these are, for Vite's client. */
export const PLUGIN_NAME = 'dateline';

/**
 * Errors as Vite's overlay shows them: it has room for one, so the first, with the number of the others.
 * @param root what the diagnostics' files are relative to: the overlay opens the file in an editor.
 */
export function overlayPayload(
  errors: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  root: string,
): ErrorPayload | undefined {
  const [first] = errors;
  if (!first) return undefined;
  const { code, message, hint, file, line = 1, column = 1 } = first;
  const path = resolve(root, file);
  const others = errors.length > 1 ? `\n\n${errors.length - 1} more in the terminal` : '';
  const frame = excerpt(sources.get(file) ?? '', first);
  return {
    type: 'error',
    err: {
      plugin: PLUGIN_NAME,
      id: path,
      message: `${code} ${message}\nhint: ${hint}${others}`,
      stack: '',
      hint,
      loc: { file: path, line, column },
      // The overlay shows a frame only when each line of it ends with a line feed.
      ...(frame !== undefined && { frame: `${frame}\n` }),
    },
  };
}
