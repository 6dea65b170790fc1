const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** Finds whole words or phrases, any case unless `exactly`; `*` at the end of one stands for any ending. Undefined for none. */
export function wordFinder(words: readonly string[], { exactly = false } = {}): RegExp | undefined {
  if (words.length === 0) return undefined;
  const patterns = words
    // Of "the port" and "the port of Vale" the longer is found.
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const stem = word.endsWith('*') ? word.slice(0, -1) : word;
      const literal = stem
        .replaceAll(ESCAPED, String.raw`\$&`)
        .replaceAll(/\s+/g, String.raw`\s+`)
        .replaceAll(/['’]/g, "['’]");
      return literal + (word.endsWith('*') ? String.raw`[\p{L}\p{N}]*` : '');
    });
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`,
    exactly ? 'gu' : 'giu',
  );
}
