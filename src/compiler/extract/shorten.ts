import { trimEnd } from './wording.ts';

const BREAKS =
  /\s(?=(?:of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|after|before|over|under|against|into|about|during|between|among|through|towards?|when|while|because|including|amid|despite|following|since|until|where|if|without|saying|adding)\s)|[,;:](?=\s)|\s[–—-]\s/g;

/** A compound in small letters before a noun, not before what may follow an adverb. */
const COMPOUND =
  / \p{Ll}+(?:-\p{Ll}+)+(?= (?!(?:even|in|on|at|by|with|for|to|of|and|or|but|as|from|during|despite|after|before|over)\b)\p{Ll})/gu;
/** The start of a phrase that says nothing without what was cut: "against the backdrop". */
const STUMP =
  /[ ,]+(?:against|in|on|at|with|by|under|for)(?: the)? (?:backdrop|wake|aftermath|face|midst|course|absence|light|response|addition|connection|exchange|case|event|basis|grounds|verge|eve|hands?|presence|terms|way|name|front)$/;

/** Shortens to `length` at the last phrase boundary that leaves a title of use, else at a word. */
export function cut(text: string, length: number): string {
  const whole = trimEnd(text);
  if (whole.length <= length) return whole;
  const articleless = dropArticles(whole);
  if (articleless.length <= length) return articleless;
  // "surface-to-air missile systems": a compound that only describes.
  const shorter = articleless.replace(COMPOUND, '');
  if (shorter.length <= length) return shorter;
  let best = -1;
  for (const match of shorter.matchAll(BREAKS)) {
    if (match.index > length) break;
    if (match.index > 36) best = match.index;
  }
  if (best < 0) best = shorter.lastIndexOf(' ', length);
  return trimEnd(trimEnd(shorter.slice(0, best > 0 ? best : length)).replace(STUMP, ''));
}

const dropArticles = (text: string): string => text.replace(/(?<=\S) (?:a|an|the) (?=\S)/g, ' ');
