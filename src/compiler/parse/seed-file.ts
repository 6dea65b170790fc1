import { slug } from '../slug.ts';

/** A file of the seeds folder, decoded. */
export interface SeedFile {
  /** For people and for the article's id: `seeds/2025-09-03-s-400-talks.txt`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The text that all offsets are counted in: no byte order mark, `\n` line ends, and each kind of space a space.
 * Apart from the mark and the carriage returns no character is added or taken away, so lines and columns are those of the file.
 */
export function normaliseText(text: string): string {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return unmarked
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, ' ');
}

/** The article's id: the file's name without folder and ending, as a slug. */
export function articleId(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return slug(name.replace(/\.[A-Za-z]+$/, '')) || 'article';
}
