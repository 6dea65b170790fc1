/** What is to be one, and what is to be several: for tellings of events. */
export class Groups<T> {
  readonly #groupOf = new Map<T, Set<T>>();
  readonly #apart: (readonly [T, T])[] = [];

  /** Makes them one, with all that any of them is one with already. */
  unite(members: readonly T[]): void {
    const group = new Set(members.flatMap((member) => [...(this.#groupOf.get(member) ?? [member])]));
    for (const member of group) this.#groupOf.set(member, group);
  }

  /** Makes each of them one of its own. */
  separate(members: readonly T[]): void {
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) this.#apart.push([a, b]);
    });
  }

  /**
   * The groups, and for each member those it must not be one with: what is apart from one of a group is apart from all.
   * @param current what a member has become.
   */
  joins(current: (member: T) => T): {
    together: ReadonlyMap<T, ReadonlySet<T>>;
    apart: ReadonlyMap<T, ReadonlySet<T>>;
  } {
    const present = (members: Iterable<T>): Set<T> => new Set([...members].map(current));
    const together = new Map<T, ReadonlySet<T>>();
    for (const group of new Set(this.#groupOf.values())) {
      const members = present(group);
      for (const member of members) together.set(member, members);
    }
    const apart = new Map<T, Set<T>>();
    for (const [a, b] of this.#apart) {
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        const others = present(this.#groupOf.get(y) ?? [y]);
        for (const member of present(this.#groupOf.get(x) ?? [x]))
          apart.set(member, new Set([...(apart.get(member) ?? []), ...others]));
      }
    }
    return { together, apart };
  }

  /** Whether two are to be one. */
  areOne(a: T, b: T): boolean {
    return this.#groupOf.get(a)?.has(b) ?? false;
  }
}
