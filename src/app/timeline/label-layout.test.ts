import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLabel, type LabelLayoutInput } from './label-layout.ts';

fc.configureGlobal({ seed: 1, numRuns: 2000 });

const VIEW = 1000;
const layout = (start: number, end: number, labelWidth: number, viewWidth = VIEW) => {
  const made = layoutLabel({ start, end, labelWidth, viewWidth, leastBar: 4 });
  const bar = made.left + made.barLeft;
  const label = made.left + made.labelLeft;
  return {
    side: made.side,
    box: [made.left, made.left + made.width],
    bar: [bar, bar + made.barWidth],
    label: [label, label + labelWidth],
  } as const;
};

const input: fc.Arbitrary<LabelLayoutInput> = fc
  .record({
    viewWidth: fc.integer({ min: 200, max: 3000 }),
    start: fc.double({ min: -5000, max: 5000, noNaN: true }),
    length: fc.oneof(
      fc.constant(0),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.double({ min: 0, max: 600, noNaN: true }),
    ),
    labelWidth: fc.double({ min: 1, max: 400, noNaN: true }),
    leastBar: fc.constantFrom(4, 10),
  })
  .map(({ length, ...rest }) => Object.assign(rest, { end: rest.start + length }));
const inView = input.filter((i) => i.start < i.viewWidth && i.end > 0);

const placed = (i: LabelLayoutInput) => {
  const made = layoutLabel(i);
  const bar = made.left + made.barLeft;
  const label = made.left + made.labelLeft;
  return { ...made, bar, barEnd: bar + made.barWidth, label, labelEnd: label + i.labelWidth };
};
/** Px: sums of floating point numbers. */
const ABOUT = 1e-6;

describe('every label', () => {
  it('is whole in the view when its bar is in view and it fits', () => {
    fc.assert(
      fc.property(
        inView.filter((i) => i.labelWidth <= i.viewWidth),
        (i) => {
          const { label, labelEnd } = placed(i);
          expect(label).toBeGreaterThanOrEqual(-ABOUT);
          expect(labelEnd).toBeLessThanOrEqual(i.viewWidth + ABOUT);
        },
      ),
    );
  });

  it('beside its bar does not overlap it', () => {
    fc.assert(
      fc.property(inView, (i) => {
        const { side, bar, barEnd, label, labelEnd } = placed(i);
        const apart = { right: label >= barEnd - ABOUT, left: labelEnd <= bar + ABOUT, inside: true }[side];
        expect(apart).toBe(true);
      }),
    );
  });

  it('stands out of its bar only where it fits neither inside nor at a side', () => {
    fc.assert(
      fc.property(inView, (i) => {
        const { side, bar, barEnd, label, labelEnd } = placed(i);
        const within = label >= bar && labelEnd <= barEnd;
        const room = Math.max(bar, i.viewWidth - barEnd);
        expect(side !== 'inside' || within || room < i.labelWidth + 6).toBe(true);
      }),
    );
  });

  it('lies, like its bar, in the box that is kept free for it', () => {
    fc.assert(
      fc.property(input, (i) => {
        const { left, width, bar, barEnd, label, labelEnd } = placed(i);
        expect(Math.min(bar, label)).toBeGreaterThanOrEqual(left - ABOUT);
        expect(Math.max(barEnd, labelEnd)).toBeLessThanOrEqual(left + width + ABOUT);
      }),
    );
  });
});

describe('every bar', () => {
  it('is where its dates are, as far as can be seen', () => {
    fc.assert(
      fc.property(inView, (i) => {
        const { bar, barEnd, barWidth } = placed(i);
        expect(Math.max(bar, 0)).toBeCloseTo(Math.max(i.start, 0));
        expect(Math.min(barEnd, i.viewWidth)).toBeCloseTo(
          Math.min(Math.max(i.end, Math.max(i.start, -i.viewWidth) + i.leastBar), i.viewWidth),
        );
        expect(barWidth).toBeGreaterThanOrEqual(i.leastBar - ABOUT);
      }),
    );
  });

  it('is never wider than a browser can draw', () => {
    fc.assert(
      fc.property(inView, (i) => {
        expect(placed(i).barWidth).toBeLessThanOrEqual(3 * i.viewWidth + i.leastBar);
      }),
    );
  });
});

describe('the label', () => {
  it('is inside a bar that is wide enough', () => {
    expect(layout(100, 400, 200)).toEqual({
      side: 'inside',
      box: [100, 400],
      bar: [100, 400],
      label: [108, 308],
    });
  });

  it('stays in view inside a bar that begins before it', () => {
    expect(layout(-500, 400, 200)).toMatchObject({ side: 'inside', bar: [-500, 400], label: [8, 208] });
  });

  it('is right of a short bar', () => {
    expect(layout(100, 130, 200)).toEqual({
      side: 'right',
      box: [100, 344],
      bar: [100, 130],
      label: [136, 336],
    });
  });

  it('is right of the seen part of a bar that began before the view', () => {
    expect(layout(-500, 20, 200)).toMatchObject({ side: 'right', label: [26, 226] });
  });

  it('flips to the left where the right edge would cut it', () => {
    expect(layout(900, 930, 200)).toEqual({
      side: 'left',
      box: [686, 930],
      bar: [900, 930],
      label: [694, 894],
    });
    expect(layout(900, 5000, 200)).toMatchObject({ side: 'left', label: [694, 894] });
  });

  it('flips no earlier than it must', () => {
    expect(layout(750, 760, 226).side).toBe('right');
    expect(layout(750, 760, 227).side).toBe('left');
  });

  it('lies over a bar that leaves it no room, whole', () => {
    expect(layout(60, 300, 235, 400)).toMatchObject({ side: 'inside', label: [68, 303] });
    expect(layout(190, 194, 240, 400)).toMatchObject({ side: 'inside', label: [152, 392] });
  });

  it('without a width leaves the bar alone', () => {
    expect(layout(100, 100, 0)).toMatchObject({ side: 'inside', box: [100, 104], bar: [100, 104] });
    expect(layout(990, 1400, 0)).toMatchObject({ side: 'inside', box: [990, 1400], bar: [990, 1400] });
  });
});
