import { expect, test } from 'vitest';
import { rankSalience } from './rank.ts';

const event = { articles: 1, days: 1, actors: ['norway'], within: 0.5 };

test('an event that more articles tell of ranks higher, within 0 to 1', () => {
  const [once = 0, often = 0] = rankSalience([event, { ...event, articles: 8, days: 5 }], 10);
  expect(often).toBeGreaterThan(once);
  for (const score of [once, often]) expect(score).toBeGreaterThan(0);
  expect(often).toBeLessThanOrEqual(1);
});

test('keeps the order of one article', () => {
  const [minor = 0, main = 0] = rankSalience(
    [
      { ...event, within: 0.2 },
      { ...event, within: 0.9 },
    ],
    1,
  );
  expect(main).toBeGreaterThan(minor);
});
