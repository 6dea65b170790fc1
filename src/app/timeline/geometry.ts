/** Heights and distances of what is drawn, in px; they grow with the reader's text size. */
export interface Geometry {
  /** Height of a line of text. */
  readonly line: number;
  /** A label: two lines. */
  readonly row: number;
  readonly rowGap: number;
  /** An event without a label. */
  readonly mark: number;
  readonly markGap: number;
  readonly leastMark: number;
  /** The line of "+n more". */
  readonly chip: number;
  /** Above and below what a lane holds. */
  readonly padding: number;
  /** So that its name fits. */
  readonly leastLane: number;
  readonly axis: number;
}

/** Marks of a phone's strip are as large as their number lets them be. */
const FEW = 40;

/**
 * @param em the page's font size in px
 * @param events how many there are
 */
export function geometry(em: number, compact: boolean, events: number): Geometry {
  const line = Math.round(em * 1.0625);
  return {
    line,
    row: 2 * line + 6,
    rowGap: 5,
    mark: compact ? (events <= FEW ? 14 : 9) : 8,
    markGap: compact && events > FEW ? 2 : 3,
    leastMark: compact && events <= FEW ? 9 : 5,
    chip: Math.round(em * 1.25),
    padding: compact ? 6 : 9,
    leastLane: compact ? 0 : Math.round(em * 2.75),
    axis: Math.round(em * 2),
  };
}

/** Least room between what stands in one row. */
export const ITEM_GAP = 8;
/** Between a bar and the label beside it, and from a bar's end to the label inside it. */
export const LABEL_GAP = 7;
/** A soft bar needs room to show that it is soft. */
export const leastBar = (ends: 'sharp' | 'soft' | 'circa'): number => (ends === 'sharp' ? 4 : 10);
/** A bar narrower than this is drawn solid. */
export const NARROW = 28;
