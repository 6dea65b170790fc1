import { isApostrophe, isDigit, isLetter, isUpper } from './chars.ts';
import { lookUp, mayBeKnown } from './lexicon.ts';
import { scanMark } from './scan-mark.ts';
import { scanNumber } from './scan-number.ts';
import type { Token } from './token.ts';
import { CODE } from './token-class.ts';

/** Read as something else unless they begin with a capital: `may`, `march`, `sun`, `est`. */
const NEEDS_CAPITAL = new Set<number>([CODE.AMBMONTH, CODE.AMBWEEKDAY, CODE.ZONE, CODE.CE, CODE.HOLIDAY]);
/** May take a full stop with them: `Sept.`, `Tues.` */
const ABBREVIATES = new Set<number>([CODE.AMBMONTH, CODE.AMBWEEKDAY]);
const FULL_NAMES = new Set(['march', 'may']);

const DOTTED = /(?:[A-Za-z]\.){2,3}|[A-Za-z]\.[A-Za-z](?![A-Za-z.])/y;

/** Adds a token and moves on to its end. */
export type Push = (
  start: number,
  end: number,
  lower: string,
  code: number,
  value?: number,
  capital?: boolean,
) => void;

/** Splits a text into tokens, in one pass; every token costs a bounded number of steps. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  const push = (
    start: number,
    end: number,
    lower: string,
    code: number,
    value = Number.NaN,
    capital = false,
  ): void => {
    tokens.push({ start, end, lower, code, value, capital });
    at = end;
  };
  while (at < length) {
    const c = text.charCodeAt(at);
    if (c === 32 || c === 9 || c === 13 || c === 0xa0) {
      at += 1;
    } else if (c === 10) {
      let next = at + 1;
      while (next < length && (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 13)) next += 1;
      if (text.charCodeAt(next) === 10) push(at, next + 1, '', CODE.BREAK);
      else at = next;
    } else if (isDigit(c)) {
      scanNumber(text, at, push, tokens.at(-1));
    } else if (isLetter(c)) {
      scanWord(text, at, push);
    } else {
      scanMark(text, at, c, push);
    }
  }
  return tokens;
}

function scanWord(text: string, start: number, push: Push): void {
  let end = start + 1;
  let c = text.charCodeAt(end);
  let upper = isUpper(text.charCodeAt(start));
  while (isLetter(c)) {
    if (isUpper(c)) upper = true;
    c = text.charCodeAt((end += 1));
  }
  if (c === 46 && end === start + 1) {
    DOTTED.lastIndex = start;
    const dotted = DOTTED.exec(text)?.[0];
    if (dotted !== undefined) end = start + dotted.length;
  } else if (isApostrophe(c) && end === start + 1 && /^[’']clock\b/i.test(text.slice(end, end + 7))) {
    push(start, end + 6, "o'clock", CODE.OCLOCK);
    return;
  }
  const capital = isUpper(text.charCodeAt(start));
  const plain = capital ? CODE.NAME : CODE.WORD;
  if (!mayBeKnown(text, start, end)) return push(start, end, '', plain, Number.NaN, capital);
  const word = text.slice(start, end);
  const lower = upper ? word.toLowerCase() : word;
  const entry = lookUp(lower);
  if (lower === 'no' && text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 2))) {
    return push(start, end + 1, 'no.', CODE.NUMERO);
  }
  if (!entry || (NEEDS_CAPITAL.has(entry.code) && !capital))
    return push(start, end, '', plain, Number.NaN, capital);
  if (ABBREVIATES.has(entry.code) && !FULL_NAMES.has(lower) && text.charCodeAt(end) === 46) {
    // With its full stop an abbreviation is a date and no name.
    const sure = entry.code === CODE.AMBMONTH ? CODE.MONTH : CODE.WEEKDAY;
    return push(start, end + 1, lower, sure, entry.value, true);
  }
  push(start, end, lower, entry.code, entry.value, capital);
}
