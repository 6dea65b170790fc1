import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToldEvent } from '../../model/outline.ts';
import { exampleEvent } from './example-dataset.ts';
import { passagesOf, piecesOf } from './told-in.ts';

const told = (id: string, start: number, end: number, article = 'a1'): ToldEvent => {
  const event = exampleEvent(id, '2024', { article });
  const [mention] = event.mentions;
  return { ...event, mentions: mention ? [{ ...mention, position: { start, end } }] : [] };
};

describe('passagesOf', () => {
  it('puts events of one sentence together, and leaves out other articles', () => {
    const passages = passagesOf(
      [told('b', 20, 30), told('a', 0, 10), told('c', 20, 30), told('d', 0, 5, 'a2')],
      'a1',
    );
    expect(passages.map(({ start, end, events }) => [start, end, events.map(({ id }) => id)])).toEqual([
      [0, 10, ['a']],
      [20, 30, ['b', 'c']],
    ]);
  });

  it('joins tellings that overlap', () => {
    expect(passagesOf([told('a', 0, 30), told('b', 20, 50)], 'a1')).toMatchObject([{ start: 0, end: 50 }]);
  });
});

describe('piecesOf', () => {
  it('covers the block once, whatever the passages', () => {
    const span = fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(span), span, (spans, [from, length]) => {
        const passages = passagesOf(
          spans.map(([start, n], i) => told(`e${i}`, start, start + n)),
          'a1',
        );
        const block = { start: from, end: from + length };
        const pieces = piecesOf(block, passages);
        expect(pieces[0]?.start).toBe(block.start);
        expect(pieces.at(-1)?.end).toBe(block.end);
        for (const [i, piece] of pieces.entries()) {
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(piece.start).toBe(pieces[i - 1]?.end ?? block.start);
        }
      }),
    );
  });
});
