/** Pairs of neighbouring letters, counted; a word of one letter is its own pair. */
function bigrams(text: string): Map<string, number> {
  const lower = text.toLowerCase();
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, lower.length - 1); i += 1) {
    const pair = lower.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

const sizeOf = (counts: ReadonlyMap<string, number>): number => {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
};

/** Likeness (Dice's coefficient of letter pairs, 0 to 1) from which a word may be what was meant. */
const MAYBE_MEANT = 0.4;

/** The candidates most like a mistyped word, best first, at most `count`; none that is unlike it. */
export function nearestOf(word: string, candidates: Iterable<string>, count = 1): string[] {
  const own = bigrams(word);
  const size = sizeOf(own);
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const other = bigrams(candidate);
    let shared = 0;
    for (const [pair, n] of own) shared += Math.min(n, other.get(pair) ?? 0);
    const score = (2 * shared) / (size + sizeOf(other));
    if (score >= MAYBE_MEANT) scored.push({ candidate, score });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
