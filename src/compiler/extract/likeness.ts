const SMALL = new Set(
  'a an the of in on at to for from by with and or but as is are be was were has have had says say tells that its his her their it he she they will not more new over after before into up out about'.split(
    ' ',
  ),
);

/** A title's telling words, cut to a stem that survives endings. */
export function wordsOf(title: string): Set<string> {
  const out = new Set<string>();
  for (const word of title.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []) {
    if (SMALL.has(word)) continue;
    out.add(word.length > 5 ? word.slice(0, 5) : word.replace(/s$/, ''));
  }
  return out;
}

/** Dice coefficient, 0 to 1. */
export function shareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
