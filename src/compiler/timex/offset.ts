import { civilDate, type EpochDay } from '../../model/calendar.ts';
import { edtfDays, parseEdtf } from '../../model/edtf.ts';
import { shiftDay } from './calendar-value.ts';
import { edtfDay, edtfYear } from './edtf.ts';
import type { EventOffset, TimexGroup } from './group.ts';
import { compilePattern } from './pattern.ts';
import { UNIT } from './lexicon/words.ts';
import { tokensOf } from './text-tokens.ts';
import { codesOfTokens, type Token } from './token.ts';
import { CODE } from './token-class.ts';

const OFFSET = compilePattern(
  '[JUST NEARLY APPROX]? ((count: A | NUM | VAGUE | COUPLE) (unit: ANYUNIT) | (bare: UNITS)) (way: BEFORE | AFTER) (?! [COMMA STOP CLOSE BREAK COLON QUOTE DASH])',
  'dy',
);
const EVE = compilePattern('ON THE EVE OF', 'dy');
/** One of these is in every such expression, so many tokens behind its first at most. */
const SIGNS = new Set<number>([CODE.BEFORE, CODE.AFTER, CODE.EVE]);
const SIGN_REACH = 3;

/** The expressions that count from another event of the sentence, where no group stands yet. */
export function offsetGroups(text: string, groups: readonly TimexGroup[]): TimexGroup[] {
  const tokens = tokensOf(text);
  let sign = nextSign(tokens, 0);
  if (sign < 0) return [];
  const codes = codesOfTokens(tokens);
  const found: TimexGroup[] = [];
  let next = 0;
  for (let i = Math.max(0, sign - SIGN_REACH); i < tokens.length; i += 1) {
    if (sign < i) {
      sign = nextSign(tokens, i);
      if (sign < 0) break;
      i = Math.max(i, sign - SIGN_REACH);
    }
    const token = tokens[i];
    if (!token || token.code === CODE.WORD || token.code === CODE.NAME) continue;
    OFFSET.lastIndex = i;
    EVE.lastIndex = i;
    const match = OFFSET.exec(codes) ?? EVE.exec(codes);
    const last = match && tokens[i + match[0].length - 1];
    if (!match || !last) continue;
    const inside = match.indices?.groups ?? {};
    const at = (name: string): (typeof tokens)[number] | undefined => tokens[inside[name]?.[0] ?? -1];
    const way = at('way');
    const counted = at('count');
    const offset: EventOffset = way
      ? {
          unit: (at('unit') ?? at('bare'))?.value ?? UNIT.day,
          count: counted ? (counted.code === CODE.A ? 1 : (counted.value ?? Number.NaN)) : Number.NaN,
          sign: way.code === CODE.AFTER ? 1 : -1,
          ...(isHedged(tokens, i) && { about: true }),
        }
      : { unit: UNIT.day, count: 1, sign: -1 };
    while ((groups[next]?.end ?? Infinity) <= token.start) next += 1;
    const taken = groups[next];
    if (taken && taken.start < last.end) continue;
    found.push({
      start: token.start,
      end: last.end,
      members: [],
      relation: 'offset',
      offset,
      expression: text.slice(token.start, last.end),
      basis: 'relative',
      rule: way ? 'counted-from-event' : 'eve-of-event',
    });
    i += match[0].length - 1;
  }
  return found;
}

const HEDGES = new Set<number>([CODE.NEARLY, CODE.APPROX, CODE.OVER]);

/** Whether the expression at token `i` begins with a hedge or stands behind one: "nearly", "more than". */
const isHedged = (tokens: readonly Token[], i: number): boolean =>
  HEDGES.has(tokens[i]?.code ?? 0) ||
  HEDGES.has(tokens[i - 1]?.code ?? 0) ||
  (tokens[i - 1]?.code === CODE.THAN &&
    (tokens[i - 2]?.code === CODE.MORE || tokens[i - 2]?.code === CODE.LESS));

const nextSign = (tokens: readonly Token[], from: number): number => {
  for (let i = from; i < tokens.length; i += 1) if (SIGNS.has(tokens[i]?.code ?? 0)) return i;
  return -1;
};

/**
 * The date of the other event, from the main one's: "days after the tariffs doubled", of a meeting on
 * `2025-09-01/2025-09-02`, puts the doubling at `2025-08~`. With `which` "main", the main event's from the other's.
 * A counted day is exact, a counted week approximate, months and years as precise as they are unless hedged; a vague count of
 * days or weeks gives the month, of months the year. Undefined for a vague count of years, and for open dates.
 */
export function offsetEdtf(
  known: string,
  { unit, count, sign, about = false }: EventOffset,
  which: 'other' | 'main' = 'other',
): string | undefined {
  const edtf = parseEdtf(known);
  if (!edtf) return undefined;
  const { first, last } = edtfDays(edtf);
  const direction = which === 'other' ? -sign : sign;
  const from = direction < 0 ? first : last;
  if (!Number.isFinite(from)) return undefined;
  if (unit < UNIT.day) return edtfDay(from);
  // Two days of precision cannot come from a month.
  const coarse = last - first > 31;
  if (Number.isNaN(count)) return vague(from, unit, direction);
  const moved = shiftDay(from, unit, direction * count);
  const hedge = about ? '~' : '';
  if (unit >= UNIT.year || coarse)
    return `${edtfYear(civilDate(moved).year)}${unit >= UNIT.year ? hedge : '~'}`;
  if (unit >= UNIT.month) return edtfDay(moved).slice(0, -3) + hedge;
  return `${edtfDay(moved)}${unit === UNIT.day && first === last ? hedge : '~'}`;
}

function vague(from: EpochDay, unit: number, direction: number): string | undefined {
  if (unit === UNIT.day) return `${edtfDay(from + direction * 4).slice(0, -3)}~`;
  if (unit === UNIT.week) return `${edtfDay(from + direction * 21).slice(0, -3)}~`;
  return unit === UNIT.month ? `${edtfYear(civilDate(from + direction * 120).year)}~` : undefined;
}
