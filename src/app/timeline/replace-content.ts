/** The part of a vis-data `DataSet` that is needed here. */
interface Store<T> {
  getIds(): readonly (string | number)[];
  get(id: string): unknown;
  remove(ids: string[]): unknown;
  update(entries: T[]): unknown;
}

/** Whether two flat objects hold the same values. */
export const sameFields = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(a) as (keyof T)[]).every(
    (key) =>
      a[key] === b[key] || (typeof a[key] === 'object' && JSON.stringify(a[key]) === JSON.stringify(b[key])),
  );

/**
 * Changes only what differs, in batches, so that the elements that stay keep their place, size and focus.
 * @returns the ids that were taken out
 */
export function replaceContent<T extends { readonly id: string }>(
  current: Store<NoInfer<T>>,
  next: readonly T[],
  same: (a: T, b: T) => boolean,
  onChange: (id: string) => void = () => undefined,
): readonly string[] {
  const kept = new Set(next.map(({ id }) => id));
  const gone = current
    .getIds()
    .map(String)
    .filter((id) => !kept.has(id));
  const changed = next.filter((entry) => {
    // The store gives back what was put into it.
    const before = current.get(entry.id) as T | null;
    return !before || !same(before, entry);
  });
  for (const { id } of changed) onChange(id);
  if (gone.length > 0) current.remove([...gone]);
  if (changed.length > 0) current.update(changed);
  return gone;
}
