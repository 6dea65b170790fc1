import { CLASS_NAMES, CODE, SETS } from './token-class.ts';

const ALPHABET: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...CLASS_NAMES.map((name): [string, readonly string[]] => [name, [CODE[name]]]),
  ...Object.entries(SETS).map(([name, members]): [string, readonly string[]] => [
    name,
    members.map((member) => CODE[member]),
  ]),
]);

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
      const codes = ALPHABET.get(word);
      if (!codes) throw new Error(`no class ${word} in pattern: ${source}`);
      return inSet || codes.length === 1 ? codes.join('') : `[${codes.join('')}]`;
    })
    .replaceAll(/\s/g, '');
  return new RegExp(expression, flags);
}

/** The codes that a match can begin with: the class characters at which the pattern matches some text. */
export function firstCodes(source: string): ReadonlySet<string> {
  const first = new Set<string>();
  collect(stripLooks(source), first);
  return first;
}

/** Lookarounds consume nothing. */
function stripLooks(source: string): string {
  let out = '';
  for (let i = 0; i < source.length; i += 1) {
    if (source.startsWith('(?=', i) || source.startsWith('(?!', i) || source.startsWith('(?<', i))
      i = closing(source, i);
    else out += source[i];
  }
  return out;
}

function closing(source: string, open: number): number {
  let depth = 0;
  for (let i = open; i < source.length; i += 1) {
    if (source[i] === '(') depth += 1;
    else if (source[i] === ')' && (depth -= 1) === 0) return i;
  }
  throw new Error(`pattern with an open bracket: ${source}`);
}

/** Adds the first codes of `source` (a sequence of alternatives); true when it may match nothing. */
function collect(source: string, first: Set<string>): boolean {
  let empty = false;
  for (const alternative of splitTop(source)) if (collectSequence(alternative, first)) empty = true;
  return empty;
}

function splitTop(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i += 1) {
    if (source[i] === '(') depth += 1;
    else if (source[i] === ')') depth -= 1;
    else if (source[i] === '|' && depth === 0) {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(source.slice(from));
  return parts;
}

function collectSequence(source: string, first: Set<string>): boolean {
  let i = 0;
  while (i < source.length) {
    if (/\s/.test(source[i] ?? '')) {
      i += 1;
      continue;
    }
    let empty = false;
    if (source[i] === '(') {
      const end = closing(source, i);
      empty = collect(source.slice(i + 1, end).replace(/^\w+:|^\?:/, ''), first);
      i = end + 1;
    } else {
      const end =
        source[i] === '[' ? source.indexOf(']', i) + 1 : i + (/^\w+/.exec(source.slice(i))?.[0].length ?? 1);
      for (const name of source.slice(i, end).match(/[A-Z][A-Z0-9]*/g) ?? []) {
        for (const code of ALPHABET.get(name) ?? []) first.add(code);
      }
      i = end;
    }
    if (source[i] === '?') {
      empty = true;
      i += 1;
    } else if (source[i] === '{') {
      empty = source[i + 1] === '0';
      i = source.indexOf('}', i) + 1;
    }
    if (!empty) return false;
  }
  return true;
}
