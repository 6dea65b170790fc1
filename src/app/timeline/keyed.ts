/** Elements by key, of which those that are drawn are kept. */
export interface Keyed<K, E> {
  /** Of those that are drawn now. */
  readonly get: (key: K) => E | undefined;
  readonly all: () => readonly E[];
  readonly update: <T>(
    entries: readonly T[],
    keyOf: (entry: T) => K,
    make: (entry: T) => E,
    draw: (each: E, entry: T) => void,
  ) => void;
  /** Removes what had to stay when it was left out. */
  readonly sweep: () => void;
}

/**
 * Keeps one element for each key; `make` is called for new ones, and those left out are removed.
 * @param remove false when it must stay for now
 */
export function keyed<K, E>(remove: (made: E) => boolean): Keyed<K, E> {
  const made = new Map<K, E>();
  let kept: ReadonlySet<K> = new Set();
  const sweep = (): void => {
    for (const [key, each] of made) {
      if (!kept.has(key) && remove(each)) made.delete(key);
    }
  };
  return {
    get: (key) => (kept.has(key) ? made.get(key) : undefined),
    all: () => [...made].filter(([key]) => kept.has(key)).map(([, each]) => each),
    update: (entries, keyOf, make, draw) => {
      const next = new Set<K>();
      for (const entry of entries) {
        const key = keyOf(entry);
        next.add(key);
        let each = made.get(key);
        if (!each) made.set(key, (each = make(entry)));
        draw(each, entry);
      }
      kept = next;
      sweep();
    },
    sweep,
  };
}

/** What has the focus stays, out of sight: the keys that moved it away must go on. */
export function takeOut(each: HTMLElement): boolean {
  if (each.contains(document.activeElement)) {
    each.style.transform = 'translateX(-200vw)';
    return false;
  }
  each.remove();
  return true;
}
