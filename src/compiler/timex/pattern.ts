import { CLASS_NAMES, CODE, SETS } from './token-class.ts';

const ALPHABET: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...CLASS_NAMES.map((name): [string, readonly string[]] => [name, [String.fromCharCode(CODE[name])]]),
  ...Object.entries(SETS).map(([name, members]): [string, readonly string[]] => [
    name,
    members.map((member) => String.fromCharCode(CODE[member])),
  ]),
]);

/** The codes that a class or set name stands for. */
export function codesOf(name: string, source: string): readonly string[] {
  const codes = ALPHABET.get(name);
  if (!codes) throw new Error(`no class ${name} in pattern: ${source}`);
  return codes;
}

/**
 * Compiles a rule's pattern: class and set names in capitals stand for one token, `(day: ...)` captures, and
 * the rest is the syntax of a regular expression; spaces are for the reader. `[A B]` is one of A and B.
 * Every pattern matches a bounded number of tokens, so that trying it anywhere costs a bounded time.
 * @throws {Error} when a pattern names no class, or repeats without bound: a bug in the rule.
 */
export function compilePattern(source: string, flags: 'y' | 'dy'): RegExp {
  if (/[*+]/.test(source)) throw new Error(`pattern without bound: ${source}`);
  let inSet = false;
  const expression = source
    .replaceAll(/\((\w+):/g, '(?<$1>')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/\[|\]|\b[A-Z][A-Z0-9]*\b/g, (word) => {
      if (word === '[' || word === ']') {
        inSet = word === '[';
        return word;
      }
      const codes = codesOf(word, source);
      return inSet || codes.length === 1 ? codes.join('') : `[${codes.join('')}]`;
    })
    .replaceAll(/\s/g, '');
  return new RegExp(expression, flags);
}
