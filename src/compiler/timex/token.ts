import type { TextSpan } from '../../model/span.ts';

/** A word, number or mark, with the number of its class ({@link CODE} in token-class.ts). */
export interface Token extends TextSpan {
  /** Lower case; empty for words that the lexicon does not know. */
  readonly lower: string;
  readonly code: number;
  /**
   * What the word counts or names: a number, month, unit. Undefined when it has none, and not NaN: engines box
   * a double in every object.
   */
  readonly value: number | undefined;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
}

const CHUNK = 4096;

/** One character a token: what the rules' patterns match. */
export function codesOfTokens(tokens: readonly Token[]): string {
  let codes = '';
  for (let from = 0; from < tokens.length; from += CHUNK) {
    const to = Math.min(tokens.length, from + CHUNK);
    const units = new Uint16Array(to - from);
    for (let i = from; i < to; i += 1) units[i - from] = tokens[i]?.code ?? 0;
    codes += Reflect.apply(String.fromCharCode, undefined, units);
  }
  return codes;
}
