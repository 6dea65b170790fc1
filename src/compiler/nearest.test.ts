import { expect, test } from 'vitest';
import { nearestOf } from './nearest.ts';

test('the words most like a mistyped one, best first', () => {
  expect(nearestOf('titel', ['date', 'title', 'status'])).toEqual(['title']);
  expect(nearestOf('2025-wall-open', ['2025-wall-opens', '2025-wall-opened', '1999-ferry'], 5)).toEqual([
    '2025-wall-opens',
    '2025-wall-opened',
  ]);
});

test('none, when none is like it', () => {
  expect(nearestOf('quote', ['zzz', ''])).toEqual([]);
});
