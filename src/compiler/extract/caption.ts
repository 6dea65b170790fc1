import type { Token } from '../sentence.ts';

const PICTURE = /^(?:photo|photograph|picture|image|frame|grab|video|combo|combination)$/;
/** How far the picture's own words reach, in words. */
const LONGEST = 24;

/** "swims off Grand Terre *in this June 8, 2010 file photo*": how far that reaches from `from`; 0 when it is none, or no date stands in it. */
export function captionAt(tokens: readonly Token[], from: number, isTime: (i: number) => boolean): number {
  const picture = pictureAfter(tokens, from, isTime);
  const dated = tokens.slice(from, picture).some((_, i) => isTime(from + i));
  return picture > 0 && dated ? picture + 1 : 0;
}

/** Where the picture stands that "in this", "in an undated" speaks of; 0 when nothing does. */
function pictureAfter(tokens: readonly Token[], from: number, isTime: (i: number) => boolean): number {
  const which = from + 1;
  if (tokens[from]?.lower !== 'in') return 0;
  if (!/^(?:this|these|an?)$/.test(tokens[which]?.lower ?? '') && !isTime(which)) return 0;
  const far = Math.min(tokens.length, from + LONGEST);
  let at = which;
  while (
    at < far &&
    (at === which || isTime(at) || /^(?:NUM|PROPN|ADJ|NOUN|PUNCT)$/.test(tokens[at]?.pos ?? ''))
  ) {
    if (PICTURE.test(tokens[at]?.lower ?? '') && !PICTURE.test(tokens[at + 1]?.lower ?? '')) return at;
    at += 1;
  }
  return 0;
}

/**
 * "*In this June 24, 2010 file photo*, workers listen": a caption says first what its picture is, and of that the clause behind the comma
 * needs only when. (Agencies' captions begin so: The Associated Press Stylebook.)
 * @returns where the comma is; 0 when this is no caption
 */
export function captionEnd(tokens: readonly Token[], isTime: (i: number) => boolean): number {
  let at = pictureAfter(tokens, 0, isTime);
  if (at === 0) return 0;
  const far = Math.min(tokens.length, LONGEST);
  // "photo taken Tuesday, March 2, 2010, workers", "image released by NASA, a crew"
  for (at += 1; at < far; at += 1) {
    if (tokens[at]?.lower === ',' && !(isTime(at) || (isTime(at - 1) && isTime(at + 1)))) return at;
  }
  return 0;
}
