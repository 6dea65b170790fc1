/** Where an event's bar and label lie, in px from the left edge of the timeline's centre. */
export interface LabelLayout {
  readonly left: number;
  readonly width: number;
  /** From `left`. */
  readonly barLeft: number;
  readonly barWidth: number;
  /** From `left`. */
  readonly labelLeft: number;
  /** `inside` a bar that is wide enough; else beside it, to the side that has room; without any, over it: `inside` too. */
  readonly side: 'inside' | 'right' | 'left';
}

export interface LabelLayoutInput {
  /** Screen x of the bar's ends, not yet limited. */
  readonly start: number;
  readonly end: number;
  /** 0 when labels are not drawn. */
  readonly labelWidth: number;
  readonly viewWidth: number;
  /** A soft bar needs room to show that it is soft. */
  readonly leastBar: number;
}

const GAP = 6;
const INSET = 8;

/**
 * Places one event's label so that it is never cut: inside its bar where that is wide enough, and there
 * always in view; otherwise beside it, to the right, or flipped to the left where the right edge would cut it; and
 * over the bar where neither side has room.
 */
export function layoutLabel(input: LabelLayoutInput): LabelLayout {
  const { labelWidth, viewWidth, leastBar } = input;
  // Browsers cannot draw very wide boxes; what is a view's width outside is as good as endless.
  const x0 = Math.max(input.start, -viewWidth);
  const x1 = Math.min(Math.max(input.end, x0 + leastBar), 2 * viewWidth);
  const barWidth = Math.max(x1 - x0, leastBar);
  if (labelWidth === 0) {
    return { left: x0, width: barWidth, barLeft: 0, barWidth, labelLeft: 0, side: 'inside' };
  }
  // A bar that is out of view takes its label with it.
  if (x1 <= 0) {
    const left = x0 - GAP - labelWidth;
    return { left, width: x0 + barWidth - left, barLeft: x0 - left, barWidth, labelLeft: 0, side: 'left' };
  }
  if (x0 >= viewWidth) {
    const labelLeft = barWidth + GAP;
    return { left: x0, width: labelLeft + labelWidth, barLeft: 0, barWidth, labelLeft, side: 'right' };
  }
  const seenFrom = Math.max(x0, 0);
  const seenTo = Math.min(x0 + barWidth, viewWidth);
  if (seenTo - seenFrom >= labelWidth + 2 * INSET) {
    const labelLeft = seenFrom - x0 + INSET;
    return { left: x0, width: barWidth, barLeft: 0, barWidth, labelLeft, side: 'inside' };
  }
  // Both from x0.
  const rightStart = seenTo - x0 + GAP;
  const leftEnd = seenFrom - x0 - GAP;
  const roomRight = viewWidth - (x0 + rightStart);
  const roomLeft = x0 + leftEnd;
  if (roomRight >= labelWidth + INSET || (roomRight >= labelWidth && roomRight >= roomLeft)) {
    const width = Math.max(barWidth, rightStart + labelWidth + INSET);
    return { left: x0, width, barLeft: 0, barWidth, labelLeft: rightStart, side: 'right' };
  }
  if (roomLeft < labelWidth) {
    const label = Math.max(0, Math.min(seenFrom + INSET, viewWidth - labelWidth - INSET));
    const left = Math.min(x0, label);
    const width = Math.max(x0 + barWidth, label + labelWidth) - left;
    return { left, width, barLeft: x0 - left, barWidth, labelLeft: label - left, side: 'inside' };
  }
  const labelStart = leftEnd - labelWidth;
  const left = Math.min(x0, x0 + labelStart - INSET);
  const barLeft = x0 - left;
  return {
    left,
    width: barLeft + barWidth,
    barLeft,
    barWidth,
    labelLeft: barLeft + labelStart,
    side: 'left',
  };
}
