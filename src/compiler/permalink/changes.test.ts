import { expect, test } from 'vitest';
import { changesIn } from './changes.ts';
import type { Ledger } from './ledger.ts';

const link = { published: '2025-03-01', title: 'Wall opens', date: '2025-02-03', mentions: [] };
const LEDGER: Ledger = new Map([
  [
    'wall',
    {
      ...link,
      earlier: [
        { title: 'Wall is opened', date: '2025', until: '2025-04-01' },
        { title: 'Wall is opened', date: '2025-02-03', until: '2025-05-01' },
      ],
    },
  ],
  ['ferry', { ...link, published: '2025-04-01', title: 'Ferry sails' }],
  ['gone', { ...link, title: 'Bridge falls', withdrawn: '2025-05-01' }],
  ['first', { ...link, title: 'Mayor opens wall', movedTo: 'second', moved: '2025-05-01' }],
  ['second', { ...link, title: 'Wall is open', movedTo: 'wall', moved: '2025-06-01' }],
]);

test('each day has what became of the events since the one before', () => {
  expect(changesIn(LEDGER)).toMatchObject([
    { day: '2025-06-01', merged: [{ id: 'second', title: 'Wall is open', into: 'wall' }] },
    {
      day: '2025-05-01',
      added: [],
      redated: [],
      reworded: [{ id: 'wall', before: { title: 'Wall is opened' }, after: { title: 'Wall opens' } }],
      merged: [{ id: 'first', into: 'wall' }],
      withdrawn: [{ id: 'gone', title: 'Bridge falls' }],
    },
    {
      day: '2025-04-01',
      added: [{ id: 'ferry' }],
      redated: [{ id: 'wall', before: { date: '2025' }, after: { date: '2025-02-03' } }],
    },
    {
      day: '2025-03-01',
      // As it was then.
      added: [
        { id: 'first' },
        { id: 'gone' },
        { id: 'second' },
        { id: 'wall', title: 'Wall is opened', date: '2025' },
      ],
    },
  ]);
});

test('an empty ledger has no history', () => {
  expect(changesIn(new Map())).toEqual([]);
});
