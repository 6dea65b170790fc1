import { expect, it } from 'vitest';
import { spansOverlap } from './span.ts';

it.each([
  ['apart', [0, 2], [3, 5], false],
  ['touching: the end is exclusive', [0, 2], [2, 5], false],
  ['sharing one unit', [0, 3], [2, 5], true],
  ['one inside the other', [0, 9], [3, 4], true],
  ['the same', [1, 2], [1, 2], true],
] as const)('spansOverlap: %s', (_, [a, b], [c, d], expected) => {
  expect(spansOverlap({ start: a, end: b }, { start: c, end: d })).toBe(expected);
  expect(spansOverlap({ start: c, end: d }, { start: a, end: b })).toBe(expected);
});
