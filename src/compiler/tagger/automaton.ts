/** A symbol that no transition names. */
export const UNKNOWN = 0;
/** A symbol that is passed over, as if it were not there. */
export const SKIPPED = -1;

/** Takes the place that a pattern marks in what it matched, and the pattern's name. */
export type OnMatch = (at: number, name: string) => void;

/** A pattern of this name is there so that no other matches; it tells nothing. */
const IGNORED = '0';
/** As the machines name the transition to take when no other can be. */
const OTHERWISE = '2070003';

/** As the model writes a machine: state 0 is the first; `marks` say how far into a match its place is. */
type Machine = readonly [
  version: number,
  lastState: number,
  transitions: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
];

/** The symbols that a model's machines know, numbered from 1 on. */
export class Alphabet {
  private readonly numbers = new Map<number, number>();

  constructor(machines: readonly string[]) {
    for (const json of machines) {
      const [, , transitions] = JSON.parse(json) as Machine;
      for (const symbol of Object.values(transitions).flatMap(Object.keys)) {
        if (!this.numbers.has(Number(symbol))) this.numbers.set(Number(symbol), this.size);
      }
    }
  }

  get size(): number {
    return this.numbers.size + 1;
  }

  numberOf(symbol: number): number {
    return this.numbers.get(symbol) ?? UNKNOWN;
  }
}

/**
 * One of the model's machines as an array, so that a step is one look into it. From left to right it finds what matches
 * at each place; where a state has an "otherwise", a longer match that fails falls back to it. Patterns are short, and
 * what is matched is not looked at again, so that the work is in proportion to the text.
 */
export class Automaton {
  private readonly width: number;
  /** By state and symbol; 0 where there is no transition. */
  private readonly next: Int32Array;
  private readonly otherwise: Int32Array;
  /** Of the states that end a pattern. */
  private readonly names: readonly (string | undefined)[];
  private readonly shift: Int32Array;

  constructor(json: string, alphabet: Alphabet) {
    const [, lastState, transitions, names, marks] = JSON.parse(json) as Machine;
    const states = lastState + 1;
    this.width = alphabet.size;
    this.next = new Int32Array(states * this.width);
    this.otherwise = new Int32Array(states);
    this.shift = new Int32Array(states);
    for (const [state, row] of Object.entries(transitions)) {
      for (const [symbol, to] of Object.entries(row)) {
        if (symbol === OTHERWISE) this.otherwise[Number(state)] = to;
        else this.next[Number(state) * this.width + alphabet.numberOf(Number(symbol))] = to;
      }
    }
    this.names = Array.from({ length: states }, (_, state) => names[state]);
    for (const [state, [before]] of Object.entries(marks)) this.shift[Number(state)] = before;
  }

  /** What `onMatch` changes up to the place it is given is not read again. */
  run(symbols: Int32Array, onMatch: OnMatch): void {
    for (let from = 0; from < symbols.length; from += 1) from = this.matchAt(symbols, from, onMatch);
  }

  /** The last symbol of the match that begins at `from`; `from` when none does. */
  private matchAt(symbols: Int32Array, from: number, onMatch: OnMatch): number {
    const { next, width, names, otherwise } = this;
    let state = 0;
    let first = from;
    let fallback = 0;
    let fallbackAt = from;
    for (let at = from; ; at += 1) {
      const symbol = symbols[at] ?? UNKNOWN;
      if (symbol === SKIPPED) continue;
      const to = next[state * width + symbol] ?? 0;
      if (state === 0) first = at;
      if (names[to] !== undefined) {
        this.report(first, to, onMatch);
        return at;
      }
      if (to === 0) {
        if (fallback !== 0) this.report(first, fallback, onMatch);
        return fallbackAt;
      }
      state = to;
      if (otherwise[to] !== 0) {
        fallback = otherwise[to] ?? 0;
        fallbackAt = at;
      }
    }
  }

  private report(first: number, state: number, onMatch: OnMatch): void {
    const name = this.names[state];
    if (name !== undefined && name !== IGNORED) onMatch(first + (this.shift[state] ?? 0), name);
  }
}
