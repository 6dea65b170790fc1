import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { palettePng } from './png.ts';

const [WIDTH, HEIGHT] = [40, 30];
const pixelsOf = (colourAt: (i: number) => readonly number[]): Uint8Array =>
  Uint8Array.from(Array.from({ length: WIDTH * HEIGHT }, (_, i) => colourAt(i)).flat());

/** As another program reads it. */
function readBack(png: Uint8Array): Uint8Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><image width="${WIDTH}" height="${HEIGHT}" href="${href}" image-rendering="optimizeSpeed"/></svg>`;
  return new Uint8Array(new Resvg(svg).render().pixels);
}

test('each pixel keeps its colour', () => {
  const pixels = pixelsOf((i) => [i % 7, (i * 31) % 5, i % 3, 255]);
  const png = palettePng(pixels, WIDTH, HEIGHT);
  expect(png && readBack(png)).toEqual(pixels);
});

test('too many colours, or one that can be seen through, have no palette', () => {
  expect(
    palettePng(
      pixelsOf((i) => [i % 256, i >> 8, 0, 255]),
      WIDTH,
      HEIGHT,
    ),
  ).toBeUndefined();
  expect(
    palettePng(
      pixelsOf(() => [1, 2, 3, 254]),
      WIDTH,
      HEIGHT,
    ),
  ).toBeUndefined();
});
