import { trimEnd } from './wording.ts';

const BREAKS =
  /\s(?=(?:in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|after|before|over|under|against|into|about|during|between|among|through|towards?|when|while|because|including|amid|despite|following|since|until|where|if|without|saying|adding)\s)|[,;:](?=\s)|\s[–—-]\s/g;

/** A compound in small letters before a noun, not before what may follow an adverb. */
const COMPOUND =
  / \p{Ll}+(?:-\p{Ll}+)+(?= (?!(?:even|in|on|at|by|with|for|to|of|and|or|but|as|from|during|despite|after|before|over)\b)\p{Ll})/gu;
/** The start of a phrase that says nothing without what was cut: "against the backdrop". */
const STUMP =
  /(?:, (?:\p{Ll}+ing|which|who|as)$)|[ ,]+(?:against|in|on|at|with|by|under|for)(?: the)? (?:backdrop|wake|aftermath|face|midst|course|absence|light|response|addition|connection|exchange|case|event|basis|grounds|verge|eve|hands?|presence|terms|way|name|front)$/u;

const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/\bUnited States\b/g, 'US'],
  [/\bUnited Nations\b/g, 'UN'],
  [/\bUnited Kingdom\b/g, 'UK'],
  [/\bEuropean Union\b/g, 'EU'],
];

/**
 * Shortens to `length` at the last phrase boundary behind the first `floor` characters, which hold the subject, the verb
 * and what the verb needs; empty when there is none.
 */
export function cut(text: string, length: number, floor = 0): string {
  let whole = trimEnd(text);
  let start = trimEnd(text.slice(0, floor));
  for (const shorten of [(t: string) => t, abbreviated, dropArticles, dropCompounds]) {
    whole = shorten(whole);
    start = shorten(start);
    if (whole.length <= length) return whole;
  }
  let best = -1;
  for (const match of whole.matchAll(BREAKS)) {
    if (match.index > length) break;
    if (match.index >= Math.max(30, start.length - 1)) best = match.index;
  }
  // A noun without its "of" is better than no title, a verb without its object is not.
  if (best < 0 && floor > 0) {
    const of = whole.lastIndexOf(' of ', length);
    if (of < start.length + 4) return '';
    best = of;
  }
  if (best < 0) best = whole.lastIndexOf(' ', length);
  return trimEnd(trimEnd(whole.slice(0, best > 0 ? best : length)).replace(STUMP, ''));
}

const abbreviated = (text: string): string =>
  ABBREVIATED.reduce((told, [full, short]) => told.replace(full, short), text);
const dropArticles = (text: string): string => text.replace(/(?<=\S) (?:a|an|the) (?=\S)/g, ' ');
/** "surface-to-air missile systems": a compound that only describes. */
const dropCompounds = (text: string): string => text.replace(COMPOUND, '');
