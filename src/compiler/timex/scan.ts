import { isApostrophe, isDigit, isLetter, isUpper } from './chars.ts';
import { addLetter, lookUp, NO_LETTERS } from './lexicon.ts';
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

/** Quarters and, after them, halves of a year in business news. */
const QUARTER_CODES: ReadonlyMap<string, number> = new Map([
  ['Q1', 1],
  ['Q2', 2],
  ['Q3', 3],
  ['Q4', 4],
  ['H1', 5],
  ['H2', 6],
]);

/** Adds a token and moves on to its end. */
export type Push = (
  start: number,
  end: number,
  lower: string,
  code: number,
  value?: number | undefined,
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
    value: number | undefined = undefined,
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
  const initial = text.charCodeAt(start);
  let hash = addLetter(NO_LETTERS, initial);
  let end = start + 1;
  let c = text.charCodeAt(end);
  while (isLetter(c)) {
    hash = addLetter(hash, c);
    end += 1;
    c = text.charCodeAt(end);
  }
  if (end === start + 1) {
    const code = isDigit(c) ? QUARTER_CODES.get(text.slice(start, start + 2).toUpperCase()) : undefined;
    if (code !== undefined && !isDigit(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 1))) {
      push(start, end + 1, '', CODE.QCODE, code, true);
      return;
    }
    if (c === 46) {
      DOTTED.lastIndex = start;
      const dotted = DOTTED.exec(text)?.[0] ?? '';
      for (; end < start + dotted.length; end += 1) hash = addLetter(hash, text.charCodeAt(end));
    } else if (isApostrophe(c) && /^[’']clock\b/i.test(text.slice(end, end + 7))) {
      push(start, end + 6, "o'clock", CODE.OCLOCK);
      return;
    }
  }
  const capital = isUpper(initial);
  const entry = lookUp(text, start, end, hash);
  if (!entry || (!capital && NEEDS_CAPITAL.has(entry.code))) {
    push(start, end, '', capital ? CODE.NAME : CODE.WORD, undefined, capital);
  } else if (text.charCodeAt(end) === 46 && ABBREVIATES.has(entry.code) && !FULL_NAMES.has(entry.word)) {
    // With its full stop an abbreviation is a date and no name.
    const sure = entry.code === CODE.AMBMONTH ? CODE.MONTH : CODE.WEEKDAY;
    push(start, end + 1, entry.word, sure, entry.value, true);
  } else if (entry.code === CODE.NO && text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 2))) {
    push(start, end + 1, 'no.', CODE.NUMERO);
  } else {
    push(start, end, entry.word, entry.code, entry.value, capital);
  }
}
