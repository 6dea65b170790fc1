import { readFileSync } from 'node:fs';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import inter from '@capsizecss/metrics/inter';
import newsreader from '@capsizecss/metrics/newsreader';
import times from '@capsizecss/metrics/timesNewRoman';
import { expect, test } from 'vitest';

interface Metrics {
  readonly ascent: number;
  readonly descent: number;
  readonly unitsPerEm: number;
  readonly xWidthAvg: number;
}

const PAIRS: Readonly<Record<string, readonly [ours: Metrics, system: Metrics]>> = {
  'Inter Fallback': [inter, arial],
  'Newsreader Georgia': [newsreader, georgia],
  'Newsreader Times': [newsreader, times],
};

const css = readFileSync(new URL('./fallback-faces.css', import.meta.url), 'utf8');
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => {
  const told = (name: string): string => new RegExp(`${name}: ([^;]*);`).exec(body)?.[1] ?? '';
  const share = (name: string): number => Number.parseFloat(told(name)) / 100;
  return {
    family: told('font-family').replaceAll("'", ''),
    weight: told('font-weight'),
    size: share('size-adjust'),
    ascent: share('ascent-override'),
    descent: share('descent-override'),
  };
});

test('every fallback is told of', () => {
  expect(new Set(faces.map(({ family }) => family))).toEqual(new Set(Object.keys(PAIRS)));
});

test.each(faces)('$family $weight has lines as high as our face', ({ family, size, ascent, descent }) => {
  const [ours] = PAIRS[family] ?? [];
  if (!ours) throw new Error(`no metrics of ${family}`);
  // Overrides are shares of the adjusted size: https://drafts.csswg.org/css-fonts-5/#size-adjust-desc
  expect(ascent * size).toBeCloseTo(ours.ascent / ours.unitsPerEm, 3);
  expect(descent * size).toBeCloseTo(-ours.descent / ours.unitsPerEm, 3);
});

test.each(faces)('$family $weight is about as wide as our face', ({ family, size }) => {
  const [ours, system] = PAIRS[family] ?? [];
  if (!ours || !system) throw new Error(`no metrics of ${family}`);
  const widths = ours.xWidthAvg / ours.unitsPerEm / (system.xWidthAvg / system.unitsPerEm);
  // A bold or a condensed cut differs from the regular one by some hundredths.
  expect(Math.abs(size / widths - 1)).toBeLessThan(0.09);
});
