import type { Token } from './token.ts';
import { CODE } from './token-class.ts';

const SPELLED = new Set<number>([CODE.NUMW, CODE.ONE, CODE.SCALE]);
const DIGITS = new Set<number>([CODE.N0, CODE.N12, CODE.N24, CODE.N31, CODE.N59, CODE.N99, CODE.NBIG]);

const COUNTS = new Set<number>([...SPELLED, ...DIGITS, CODE.DECIMAL]);
const BEGINS = new Set<number>([...SPELLED, ...DIGITS, CODE.A, CODE.COUPLE, CODE.HALF]);

/**
 * Joins the words of one number into one token: `twenty-one`, `twenty-first`, `nineteen ninety-seven` (a year), `two and a
 * half`, `2 1/2`, `a hundred`, `a couple of`, `a few`. Other tokens stay as they are.
 */
export function joinNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    const number = BEGINS.has(token.code) ? readNumber(tokens, i) : undefined;
    // "some 20 years" are about as many.
    if (token.lower === 'some' && COUNTS.has(tokens[i + 1]?.code ?? 0)) {
      joined.push({ ...token, code: CODE.APPROX });
      i += 1;
      continue;
    }
    if (number && number.next > i + 1) {
      const { end } = tokens[number.next - 1] ?? token;
      const { code, value } = number;
      joined.push({ start: token.start, end, lower: '', code, value, capital: token.capital });
      i = number.next;
    } else {
      joined.push(token);
      i += 1;
    }
  }
  return joined;
}

const valueOf = (token: Token | undefined): number => token?.value ?? 0;

interface NumberPhrase {
  readonly next: number;
  readonly code: number;
  readonly value: number | undefined;
}

function readNumber(tokens: readonly Token[], i: number): NumberPhrase | undefined {
  const token = tokens[i];
  const after = tokens[i + 1];
  if (!token || !after) return undefined;
  if (DIGITS.has(token.code) && after.code === CODE.FRACTION && valueOf(after) < 1) {
    return { next: i + 2, code: CODE.DECIMAL, value: valueOf(token) + valueOf(after) };
  }
  const half = halfAfter(tokens, i + 1);
  if (half && (DIGITS.has(token.code) || SPELLED.has(token.code))) {
    return { next: half, code: CODE.DECIMAL, value: valueOf(token) + 0.5 };
  }
  if (token.code === CODE.A) {
    if (after.code === CODE.COUPLE) return pastOf(tokens, i + 2, CODE.COUPLE, 2);
    if (after.lower === 'few') return { next: i + 2, code: CODE.VAGUE, value: undefined };
    if (after.code === CODE.DOZEN) return { next: i + 2, code: CODE.NUMW, value: 12 };
    if (after.code === CODE.SCALE) return readSpelled(tokens, i + 1, valueOf(after));
    return undefined;
  }
  if (token.code === CODE.COUPLE) return pastOf(tokens, i + 1, CODE.COUPLE, 2);
  if (token.code === CODE.HALF && (after.code === CODE.A || after.lower === 'dozen')) {
    return { next: i + 2, code: CODE.HALF, value: after.code === CODE.A ? 0.5 : 6 };
  }
  if (token.code === CODE.NUMW || token.code === CODE.ONE)
    return readOrdinal(tokens, i) ?? readSpelled(tokens, i);
  return undefined;
}

/** `twenty-first`, `thirty-second`. */
function readOrdinal(tokens: readonly Token[], i: number): NumberPhrase | undefined {
  const tens = valueOf(tokens[i]);
  const ones = tokens[i + 2];
  if (tokens[i + 1]?.code !== CODE.HYPHEN || tens < 20 || tens > 90 || tens % 10 !== 0) return undefined;
  const one = ones?.code === CODE.SECOND ? 2 : ones?.code === CODE.ORD ? valueOf(ones) : 0;
  return one > 0 && one < 10 ? { next: i + 3, code: CODE.ORD, value: tens + one } : undefined;
}

const pastOf = (tokens: readonly Token[], next: number, code: number, value: number): NumberPhrase => ({
  next: tokens[next]?.code === CODE.OF ? next + 1 : next,
  code,
  value,
});

/** Of `and a half` or `-and-a-half`, the index past it. */
function halfAfter(tokens: readonly Token[], i: number): number | undefined {
  const past = (k: number, code: number): number => {
    const word = tokens[k]?.code === CODE.HYPHEN ? k + 1 : k;
    return tokens[word]?.code === code ? word + 1 : 0;
  };
  const and = past(i, CODE.AND);
  return and === 0 ? undefined : past(past(and, CODE.A) || and, CODE.HALF) || undefined;
}

/** Longest spelled number from `i`; `hundreds` is the value before a leading scale (`a hundred` starts with it). */
function readSpelled(tokens: readonly Token[], i: number, scale?: number): NumberPhrase | undefined {
  let next = scale === undefined ? i : i + 1;
  let total = 0;
  let group = scale ?? 0;
  let previous = scale ?? 0;
  // A number of more than twelve words is a list.
  for (let steps = 0; steps < 12; steps += 1) {
    let k = next;
    const bridge = tokens[k]?.code;
    if (next > i && (bridge === CODE.HYPHEN || (bridge === CODE.AND && previous >= 100))) k += 1;
    const token = tokens[k];
    if (!token || !SPELLED.has(token.code)) break;
    if (token.code === CODE.SCALE) {
      if (next === i) break;
      if (valueOf(token) === 100) group = (group || 1) * 100;
      else {
        total += (group || 1) * valueOf(token);
        group = 0;
      }
    } else if (next === i) group = valueOf(token);
    else if (
      previous >= 20 &&
      previous < 100 &&
      previous % 10 === 0 &&
      valueOf(token) < 10 &&
      valueOf(token) > 0
    )
      group += valueOf(token);
    else if (previous >= 100 && valueOf(token) < 100) group += valueOf(token);
    else if (group >= 10 && group <= 20 && valueOf(token) >= 10 && total === 0)
      return readYear(tokens, k, group);
    else break;
    previous = valueOf(token);
    next = k + 1;
  }
  if (next === i) return undefined;
  const value = total + group;
  const year = value >= 1100 && value < 2100 && value % 1000 !== 0;
  return { next, code: year ? CODE.YEARW : next === i + 1 && value === 1 ? CODE.ONE : CODE.NUMW, value };
}

/** `nineteen` + `ninety-seven`. */
function readYear(tokens: readonly Token[], k: number, century: number): NumberPhrase {
  let value = valueOf(tokens[k]);
  let next = k + 1;
  if (value >= 20 && value % 10 === 0) {
    const j = tokens[next]?.code === CODE.HYPHEN ? next + 1 : next;
    const ones = tokens[j];
    if (ones && SPELLED.has(ones.code) && valueOf(ones) > 0 && valueOf(ones) < 10) {
      value += valueOf(ones);
      next = j + 1;
    }
  }
  return { next, code: CODE.YEARW, value: century * 100 + value };
}
