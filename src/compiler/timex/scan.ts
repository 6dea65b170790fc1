import type { TextSpan } from '../../model/span.ts';
import { HOLIDAYS } from './lexicon/holidays.ts';
import { DECADE_WORDS, NUMBER_WORDS, ORDINAL_WORDS, SCALE_WORDS, VAGUE_COUNTS } from './lexicon/numbers.ts';
import { WORD_TABLE } from './lexicon/words.ts';
import { ZONES } from './lexicon/zones.ts';
import { type ClassName, CODE } from './token-class.ts';

/** A word, number or mark, with the one-character code of its class ({@link CODE}). */
export interface Token extends TextSpan {
  readonly lower: string;
  readonly code: string;
  /** What the word counts or names: a number, month, unit; NaN when it has none. */
  readonly value: number;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
}

interface Lexeme {
  readonly code: string;
  readonly value: number;
}

const LEXICON: ReadonlyMap<string, Lexeme> = buildLexicon();

function buildLexicon(): Map<string, Lexeme> {
  const lexicon = new Map<string, Lexeme>();
  const add = (word: string, name: ClassName, value: number): void => {
    lexicon.set(word, { code: CODE[name], value });
  };
  for (const [name, words] of WORD_TABLE) {
    for (const entry of words.split(' ')) {
      const [word = '', value] = entry.split('=');
      add(word, name, value === undefined ? Number.NaN : Number(value));
    }
  }
  for (const [word, value] of NUMBER_WORDS) add(word, value === 1 ? 'ONE' : 'NUMW', value);
  for (const [word, value] of SCALE_WORDS) add(word, 'SCALE', value);
  for (const [word, value] of ORDINAL_WORDS) add(word, 'ORD', value);
  for (const [word, value] of DECADE_WORDS) add(word, 'DECADE', value);
  for (const word of VAGUE_COUNTS) add(word, 'VAGUE', Number.NaN);
  for (const word of ZONES) add(word, 'ZONE', Number.NaN);
  for (const name of HOLIDAYS.keys()) {
    const [first = ''] = name.split(/ |'/);
    if (!lexicon.has(first)) add(first, 'HOLIDAY', Number.NaN);
  }
  add('couple', 'COUPLE', 2);
  add('half', 'HALF', 0.5);
  add('dozen', 'DOZEN', 12);
  add('second', 'SECOND', 2);
  return lexicon;
}

/** Read as something else unless they begin with a capital: `may`, `march`, `sun`, `est`. */
const NEEDS_CAPITAL = new Set<string>([CODE.AMBMONTH, CODE.AMBWEEKDAY, CODE.ZONE, CODE.CE, CODE.HOLIDAY]);
/** May take a full stop with them: `Sept.`, `Tues.` */
const ABBREVIATES = new Set<string>([CODE.AMBMONTH, CODE.AMBWEEKDAY]);
const FULL_NAMES = new Set(['march', 'may']);

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c >= 0xc0;
// General punctuation and spaces beyond Latin letters; emoji and other scripts pass as letters of a word.
const isMark = (c: number): boolean => c >= 0x2000 && c <= 0x206f;
const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
const isQuoteMark = (c: number): boolean => c === 39 || c === 0x2018 || c === 0x2019 || c === 96;

const NUMBER =
  /(?:(\d{4})-(\d{2})-(\d{2})(?!\d)|(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d|\/)|(\d{1,2}[:.]\d{2}(?::\d{2})?)(?=\s?[ap]\.?m\b)|(\d{1,2}:\d{2}(?::\d{2})?)(?![\d:])|(\d+)\/(\d+)(?!\/)|(\d{3}0|\d0)(?:'|’)?s(?![a-z])|(\d+)(?:st|nd|rd|th)(?![a-z])|(\d{1,3}(?:,\d{3})+(?:\.\d+)?)|(\d+\.\d+)|(\d+))/iy;

const DOTTED = /(?:[A-Za-z]\.){2,3}|[A-Za-z]\.[A-Za-z](?![A-Za-z.])/y;

const numberCode = (value: number, digits: number): string => {
  if (digits === 4 && value >= 1000 && value < 2200) return CODE.YEAR4;
  if (value === 0) return CODE.N0;
  if (value <= 12) return CODE.N12;
  if (value <= 24) return CODE.N24;
  if (value <= 31) return CODE.N31;
  if (value <= 59) return CODE.N59;
  return value <= 99 ? CODE.N99 : CODE.NBIG;
};

/** Splits a text into tokens, in one pass; every token costs a bounded number of steps. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  const push = (
    start: number,
    end: number,
    lower: string,
    code: string,
    value = Number.NaN,
    capital = false,
  ) => {
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
    } else if (isLetter(c) && !isMark(c)) {
      scanWord(text, at, push);
    } else {
      scanMark(text, at, c, push);
    }
  }
  return tokens;
}

type Push = (
  start: number,
  end: number,
  lower: string,
  code: string,
  value?: number,
  capital?: boolean,
) => void;

function scanWord(text: string, start: number, push: Push): void {
  let end = start + 1;
  let c = text.charCodeAt(end);
  while (isLetter(c) && !isMark(c)) c = text.charCodeAt((end += 1));
  if (c === 46 && end === start + 1) {
    DOTTED.lastIndex = start;
    const dotted = DOTTED.exec(text)?.[0];
    if (dotted !== undefined) end = start + dotted.length;
  } else if (isQuoteMark(c) && end === start + 1 && /^[’']clock\b/i.test(text.slice(end, end + 7))) {
    push(start, end + 6, "o'clock", CODE.OCLOCK);
    return;
  }
  const capital = isUpper(text.charCodeAt(start));
  // Long runs (a megabyte of letters) are no words of the lexicon.
  const lower = end - start > 24 ? '' : text.slice(start, end).toLowerCase();
  // An apostrophe ends the word; `'s` and `s'` make the next token.
  let entry = LEXICON.get(lower);
  if (lower === 'no' && text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 2))) {
    push(start, end + 1, 'no.', CODE.NUMERO);
    return;
  }
  if (entry && NEEDS_CAPITAL.has(entry.code) && !capital) entry = undefined;
  // "am" is a verb and "ET" a name: only AM and a.m. stand by themselves.
  if (entry === undefined) {
    push(start, end, lower, capital ? CODE.NAME : CODE.WORD, Number.NaN, capital);
    return;
  }
  if (ABBREVIATES.has(entry.code) && !FULL_NAMES.has(lower) && text.charCodeAt(end) === 46) {
    // With its full stop an abbreviation is a date and no name.
    const sure = entry.code === CODE.AMBMONTH ? CODE.MONTH : CODE.WEEKDAY;
    push(start, end + 1, lower, sure, entry.value, true);
    return;
  }
  push(start, end, lower, entry.code, entry.value, capital);
}

function scanNumber(text: string, start: number, push: Push, before: Token | undefined): void {
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(text);
  if (!match) return push(start, start + 1, '', CODE.OTHER);
  const [whole, y, , , a, , , dotClock, clock, , , decade, ordinal, grouped, decimal, plain] = match;
  let end = start + whole.length;
  const numerator = match[9];
  const after = text.charCodeAt(end);
  const symbol = before?.end === start ? before.code : '';
  let code: string;
  let value = Number.NaN;
  if (y !== undefined || a !== undefined) code = CODE.NUMDATE;
  else if (clock !== undefined || dotClock !== undefined) code = CODE.CLOCK;
  else if (numerator !== undefined) {
    code = CODE.FRACTION;
    value = Number(numerator) / Number(match[10]);
  } else if (decade !== undefined) {
    code = CODE.DECADE;
    value = Number(decade);
  } else if (ordinal !== undefined) {
    code = CODE.ORD;
    value = Number(ordinal);
  } else if (grouped !== undefined) {
    code = CODE.NBIG;
    value = Number(grouped.replaceAll(',', ''));
  } else if (decimal !== undefined) {
    code = CODE.DECIMAL;
    value = Number(decimal);
  } else {
    value = Number(plain);
    code = numberCode(value, whole.length);
  }
  if (symbol === CODE.MONEY || symbol === CODE.NUMERO) code = CODE.MONEY;
  else if (after === 37) {
    code = CODE.PERCENT;
    end += 1;
  } else if (isLetter(after) && !isMark(after) && !/^[ap]\.?m\b/i.test(text.slice(end, end + 4))) {
    // `3G`, `747s`, `10K`: names, taken whole.
    while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end += 1;
    code = CODE.OTHER;
  }
  push(start, end, whole.length > 24 ? '' : whole.toLowerCase(), code, value);
}

function scanMark(text: string, start: number, c: number, push: Push): void {
  const mark = (code: string, length = 1): void => push(start, start + length, '', code);
  const next = text.charCodeAt(start + 1);
  if (isQuoteMark(c)) {
    const previous = text.charCodeAt(start - 1);
    if (
      (next | 32) === 115 &&
      (isLetter(previous) || isDigit(previous)) &&
      !isLetter(text.charCodeAt(start + 2))
    )
      return mark(CODE.POSS, 2);
    if (previous === 115 || previous === 83) return mark(CODE.POSS);
    const year = /^\d\d(?!\d|,)/.exec(text.slice(start + 1, start + 5));
    if (year && !isDigit(previous)) {
      const decade = text.charCodeAt(start + 3) === 115;
      return push(start, start + (decade ? 4 : 3), '', decade ? CODE.DECADE : CODE.YEAR2, Number(year[0]));
    }
    return mark(CODE.QUOTE);
  }
  if (c === 44) return mark(CODE.COMMA);
  if (c === 46) return mark(endsSentence(text, start) ? CODE.STOP : CODE.OTHER);
  if (c === 33 || c === 63) return mark(CODE.STOP);
  if (c === 45 || c === 0x2013 || c === 0x2014 || c === 0x2012 || c === 0x2010) {
    const spaced =
      text.charCodeAt(start - 1) === 32 || next === 32 || next === 45 || text.charCodeAt(start - 1) === 45;
    return mark(spaced || c === 0x2014 ? CODE.DASH : CODE.HYPHEN);
  }
  if (c === 40 || c === 91) return mark(CODE.OPEN);
  if (c === 41 || c === 93) return mark(CODE.CLOSE);
  if (c === 47) return mark(CODE.SLASH);
  if (c === 58 || c === 59) return mark(CODE.COLON);
  if (c === 34 || c === 0x201c || c === 0x201d) return mark(CODE.QUOTE);
  if (c === 36 || c === 0xa3 || c === 0x20ac || c === 0xa5) return mark(CODE.MONEY);
  if (c === 35) return mark(CODE.NUMERO);
  return mark(CODE.OTHER);
}

const ABBREVIATION =
  /(?:^|[^A-Za-z])(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|capt|adm|rev|st|mt|ft|vs|inc|corp|co|ltd|jr|sr|no|ill|calif|mass|conn|pa|va|fla|ga|tex|ariz|wash|ore|minn|wis|mich|ind|mo|ky|tenn|ala|la|[a-z])$/i;

/** A full stop before a capital, a quotation or the end, and not after an abbreviation. */
function endsSentence(text: string, stop: number): boolean {
  const after = /^[\s"'’”)\]`]*(\S?)/.exec(text.slice(stop + 1, stop + 12))?.[1] ?? '';
  if (/[a-z,;:]/.test(after)) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, stop - 6), stop));
}
