import type { Draft, Found } from './draft.ts';
import type { Token } from './token.ts';
import { type ClassName, CODE } from './token-class.ts';
import type { TimexMod } from './timex.ts';

/** What a rule reads: the tokens that its pattern matched, and their neighbours. */
export class RuleMatch {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  private readonly groups: Readonly<Record<string, readonly [number, number] | undefined>>;

  constructor(
    tokens: readonly Token[],
    from: number,
    to: number,
    groups: Readonly<Record<string, readonly [number, number] | undefined>>,
  ) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.groups = groups;
  }

  /** Token indexes of a group, end exclusive. */
  span(name: string): readonly [number, number] | undefined {
    return this.groups[name];
  }

  has(name: string): boolean {
    return this.groups[name] !== undefined;
  }

  token(name: string): Token | undefined {
    const span = this.groups[name];
    return span && this.tokens[span[0]];
  }

  value(name: string): number | undefined {
    return this.token(name)?.value;
  }

  /** For groups that the pattern makes sure of. */
  number(name: string): number {
    return this.token(name)?.value ?? Number.NaN;
  }

  /** Whether a token of the group is of the class. */
  groupHas(name: string, ...classes: readonly ClassName[]): boolean {
    const span = this.groups[name];
    if (!span) return false;
    for (let i = span[0]; i < span[1]; i += 1) {
      if (isOneOf(this.tokens[i], classes)) return true;
    }
    return false;
  }

  /** The token `distance` before the match. */
  before(distance = 1): Token | undefined {
    return this.tokens[this.from - distance];
  }

  after(distance = 1): Token | undefined {
    return this.tokens[this.to + distance - 1];
  }

  afterIs(...classes: readonly ClassName[]): boolean {
    return isOneOf(this.after(), classes);
  }

  beforeIs(...classes: readonly ClassName[]): boolean {
    return isOneOf(this.before(), classes);
  }

  /** The match as one finding, from its token number `skip` on: a preposition or article may be no part of it. */
  found(draft: Draft, mod?: TimexMod, skip = 0): Reading {
    const from = this.from + skip;
    return mod ? [{ draft, from, to: this.to, mod }] : [{ draft, from, to: this.to }];
  }
}

export function isOneOf(token: Token | undefined, classes: readonly ClassName[]): boolean {
  if (token === undefined) return false;
  // A loop: this is asked of every expression many times over.
  for (const each of classes) if (CODE[each] === token.code) return true;
  return false;
}

/** Undefined: the words fit, but mean no time. */
export type Reading = readonly Omit<Found, 'rule'>[] | undefined;

export interface Rule {
  readonly name: string;
  readonly pattern: string;
  readonly read: (match: RuleMatch) => Reading;
}
