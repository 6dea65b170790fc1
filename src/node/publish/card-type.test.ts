import { expect, test } from 'vitest';
import { linesOf, outlinesOf, typefaces } from './card-type.ts';

const style = { face: typefaces().serif, size: 60 };

test('kerned letters stand closer than letters alone', () => {
  const apart = outlinesOf('A', style).width + outlinesOf('V', style).width;
  expect(outlinesOf('AV', style).width).toBeLessThan(apart);
});

test('every script of the fonts has outlines', () => {
  for (const text of ['Wall', 'Łódź', 'Москва', 'Ελλάδα']) {
    expect(outlinesOf(text, style).letters).toHaveLength([...text].length);
  }
});

test('a title is wrapped evenly, and no line is wider than there is room', () => {
  const lines = linesOf('The council of Port Vale approves the new harbour wall', style, 900, 3);
  expect(lines).toHaveLength(2);
  const [first = 0, second = 0] = lines.map(({ width }) => width);
  expect(Math.max(first, second)).toBeLessThanOrEqual(900);
  expect(Math.abs(first - second)).toBeLessThan(250);
});

test('what has no room is cut, a word without end too', () => {
  for (const text of ['wall '.repeat(60), 'w'.repeat(400)]) {
    const lines = linesOf(text, style, 500, 2);
    expect(lines).toHaveLength(2);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(560);
  }
  expect(linesOf('', style, 500, 2)).toEqual([]);
});
