/** Widths in px of a text in the timeline's two styles. */
export interface Measure {
  readonly title: (text: string) => number;
  readonly date: (text: string) => number;
}

/** A label broken into two lines: the date stands below a short title, and after the end of a long one. */
export interface Label {
  readonly lines: readonly string[];
  readonly date: string;
  readonly width: number;
}

/** In heights of a line, so that it grows with the reader's text size. */
const ONE_LINE = 11;
const GAP_PX = 7;

/**
 * Breaks a title into at most two lines, as evenly as its words allow; one that is too long even so is cut at a word. The
 * whole of it is in the accessible name, on the card and in the detail.
 * @param size height of a line, and the width that is not to be passed, px
 */
export function breakLabel(
  title: string,
  date: string,
  measure: Measure,
  size: { readonly line: number; readonly widest: number },
): Label {
  const { line, widest } = size;
  const whole = measure.title(title);
  const dateWidth = measure.date(date);
  if (whole <= Math.min(widest, ONE_LINE * line))
    return { lines: [title], date, width: Math.max(whole, dateWidth) };
  const words = title.split(/\s+/);
  const widths = words.map((word) => measure.title(word));
  const space = measure.title(' ');
  const total = widths.reduce((sum, width) => sum + width, space * (words.length - 1));
  let best = { at: 0, width: Infinity };
  let first = -space;
  for (const [i, width] of widths.slice(0, -1).entries()) {
    first += space + width;
    const second = total - first - space + GAP_PX + dateWidth;
    const wider = Math.max(first, second);
    if (wider < best.width) best = { at: i + 1, width: wider };
  }
  if (best.width <= widest) {
    return {
      lines: [words.slice(0, best.at).join(' '), words.slice(best.at).join(' ')],
      date,
      width: best.width,
    };
  }
  return cutLabel(words, date, measure, widest);
}

/** The longest two lines that fit, an ellipsis at their end. */
function cutLabel(words: readonly string[], date: string, measure: Measure, most: number): Label {
  const fitted = (from: number, room: number, end: string): number => {
    let to = from + 1;
    while (to < words.length && measure.title(words.slice(from, to + 1).join(' ') + end) <= room) to += 1;
    return to;
  };
  const middle = fitted(0, most, '');
  const last = fitted(middle, most - GAP_PX - measure.date(date), '…');
  const lines = [
    words.slice(0, middle).join(' '),
    words.slice(middle, last).join(' ') + (last < words.length ? '…' : ''),
  ];
  const second = measure.title(lines[1] ?? '') + GAP_PX + measure.date(date);
  return { lines, date, width: Math.max(measure.title(lines[0] ?? ''), second) };
}

/** Where the date stands when it follows the title's last line. */
export const dateGap = GAP_PX;
