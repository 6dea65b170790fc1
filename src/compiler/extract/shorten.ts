import { trimEnd } from './wording.ts';

const BREAKS =
  /\s(?=(?:of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|after|before|over|under|against|into|about|during|between|among|through|towards?|when|while|because|including|amid|despite|following|since|until|where|if|without|saying|adding)\s)|[,;:](?=\s)|\s[–—-]\s/g;

/** Shortens to `length` at the last phrase boundary that leaves a title of use, else at a word. */
export function cut(text: string, length: number): string {
  const whole = trimEnd(text);
  if (whole.length <= length) return whole;
  const articleless = dropArticles(whole);
  if (articleless.length <= length) return articleless;
  // "surface-to-air missile systems": a compound that only describes.
  const shorter = articleless.replace(/ \p{Ll}+(?:-\p{Ll}+)+(?= \p{Ll})/gu, '');
  if (shorter.length <= length) return shorter;
  let best = -1;
  for (const match of shorter.matchAll(BREAKS)) {
    if (match.index > length) break;
    if (match.index > 36) best = match.index;
  }
  if (best < 0) best = shorter.lastIndexOf(' ', length);
  return trimEnd(shorter.slice(0, best > 0 ? best : length));
}

const dropArticles = (text: string): string => text.replace(/(?<=\S) (?:a|an|the) (?=\S)/g, ' ');
