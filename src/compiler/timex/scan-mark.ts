import { isApostrophe, isDigit, isLetter } from './chars.ts';
import type { Push } from './scan.ts';
import { CODE } from './token-class.ts';

/** Punctuation and symbols. */
export function scanMark(text: string, start: number, c: number, push: Push): void {
  const mark = (code: number, length = 1): void => push(start, start + length, '', code);
  const next = text.charCodeAt(start + 1);
  if (isApostrophe(c)) {
    const previous = text.charCodeAt(start - 1);
    if (
      (next | 32) === 115 &&
      (isLetter(previous) || isDigit(previous)) &&
      !isLetter(text.charCodeAt(start + 2))
    )
      return mark(CODE.POSS, 2);
    if (previous === 115 || previous === 83) return mark(CODE.POSS);
    const year = /^\d\d(?!\d|,\d)/.exec(text.slice(start + 1, start + 5));
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
