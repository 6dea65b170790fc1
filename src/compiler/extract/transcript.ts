/** Who speaks from here on, in capitals: "HOLM", "ADA HOLM, HARBOUR MASTER", "HOLM (via translator)". */
const SPEAKER =
  /(?:^|[\n.?!)"”] ?)((?:\p{Lu}[\p{Lu}'’.-]{1,24} ){0,3}\p{Lu}[\p{Lu}'’.-]{1,24})(?:, [^:\n]{2,60}| \([^)\n]{2,40}\))?$/u;
/** Code units that a speaker takes up at most. */
const LONGEST = 120;

/** Fewer turns may be headings. */
const LEAST_TURNS = 6;
/** Somebody speaks more than once or twice. */
const LEAST_OF_ONE = 3;

/** Whether a text is what was said in a broadcast or hearing, turn by turn: what is told there without a date is talk, no news of its day. */
export function isTranscript(text: string): boolean {
  const turns = new Map<string, number>();
  let all = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    if (!/[\p{Lu}.)]/u.test(text.charAt(at - 1))) continue;
    const label = SPEAKER.exec(text.slice(Math.max(0, at - LONGEST), at))?.[1];
    if (label === undefined) continue;
    const surname = label.slice(label.lastIndexOf(' ') + 1);
    turns.set(surname, (turns.get(surname) ?? 0) + 1);
    all += 1;
  }
  return all >= LEAST_TURNS && [...turns.values()].some((n) => n >= LEAST_OF_ONE);
}
