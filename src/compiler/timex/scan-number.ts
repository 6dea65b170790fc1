import { isDigit, isLetter } from './chars.ts';
import type { Push } from './scan.ts';
import type { Token } from './token.ts';
import { CODE } from './token-class.ts';

const NUMBER =
  /(?:(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)|(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d|\/)|(\d{1,2}[:.]\d{2}(?::\d{2})?)(?=\s?[ap]\.?m\b| (?:GMT|BST|UTC|CEST|CET|EDT|P[SD]T)\b)|(\d{1,2}:\d{2}(?::\d{2})?)(?![\d:])|(\d{1,3})\/(\d{1,3})(?![/\d])|(\d{1,3}0)(?:'|’)?s(?![a-z])|(\d+)(?:st|nd|rd|th)(?![a-z])|(\d{1,3}(?:,\d{3})+(?:\.\d+)?)|(\d+\.\d+)|(\d+))/iy;

const numberCode = (value: number, digits: number): number => {
  if (digits === 4 && value >= 1000 && value < 2200) return CODE.YEAR4;
  if (value === 0) return CODE.N0;
  if (value <= 12) return CODE.N12;
  if (value <= 24) return CODE.N24;
  if (value <= 31) return CODE.N31;
  if (value <= 59) return CODE.N59;
  return value <= 99 ? CODE.N99 : CODE.NBIG;
};

/** A number in digits, with what is written against it: `5`, `1,500`, `3rd`, `1980s`, `10:30`, `6 3/8%`, `3G`. */
export function scanNumber(text: string, start: number, push: Push, before: Token | undefined): void {
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(text);
  if (!match) return push(start, start + 1, '', CODE.OTHER);
  const [whole, y, , , a, , , dotClock, clock, , , decade, ordinal, grouped, decimal, plain] = match;
  let end = start + whole.length;
  const numerator = match[9];
  const after = text.charCodeAt(end);
  const symbol = before?.end === start ? before.code : 0;
  let code: number;
  let value: number | undefined;
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
    const count = Number(plain);
    value = count;
    code = numberCode(count, whole.length);
  }
  if (symbol === CODE.MONEY || symbol === CODE.NUMERO) code = CODE.MONEY;
  else if (symbol === CODE.WORD || symbol === CODE.NAME) code = CODE.OTHER;
  else if (after === 37) {
    code = CODE.PERCENT;
    end += 1;
  } else if (code !== CODE.NUMDATE && isLetter(after) && !/^[ap]\.?m\b/i.test(text.slice(end, end + 4))) {
    // `3G`, `747s`, `10K`: names, taken whole.
    while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end += 1;
    code = CODE.OTHER;
  }
  push(start, end, whole.length > 24 ? '' : whole.toLowerCase(), code, value);
}
