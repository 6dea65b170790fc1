import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../model/texts.ts';
import { datelinePlace, findBlocks } from './blocks.ts';

const LONG =
  'The harbour wall, which broke in the storm of 2019 and has been patched three times since, will be built again from the sea floor up.';

const CASES: readonly (readonly [text: string, expected: readonly (readonly [BlockKind, string])[]])[] = [
  ['', []],
  [' \n\n \n', []],
  ['The mayor spoke.', [['paragraph', 'The mayor spoke.']]],
  [
    'The mayor spoke.\n\n\n  The crew left.  \n',
    [
      ['paragraph', 'The mayor spoke.'],
      ['paragraph', 'The crew left.'],
    ],
  ],
  [
    'Port Vale:\n\nThe mayor spoke.',
    [
      ['dateline', 'Port Vale:'],
      ['paragraph', 'The mayor spoke.'],
    ],
  ],
  [
    'The mayor spoke.\n\nPort Vale:\n\nThe crew left.',
    [
      ['paragraph', 'The mayor spoke.'],
      ['heading', 'Port Vale:'],
      ['paragraph', 'The crew left.'],
    ],
  ],
  [
    'A wall for the old harbour\n\nThe mayor spoke.',
    [
      ['heading', 'A wall for the old harbour'],
      ['paragraph', 'The mayor spoke.'],
    ],
  ],
  ['"We will build it."', [['paragraph', '"We will build it."']]],
  ['“We will build it.”', [['paragraph', '“We will build it.”']]],
  [
    '- a first point\n\n• a second',
    [
      ['paragraph', '- a first point'],
      ['paragraph', '• a second'],
    ],
  ],
  [
    'The mayor spoke of\nthe wall at noon\nand left.',
    [['paragraph', 'The mayor spoke of\nthe wall at noon\nand left.']],
  ],
  [
    `A wall\n${LONG}\n${LONG}`,
    [
      ['heading', 'A wall'],
      ['paragraph', LONG],
      ['paragraph', LONG],
    ],
  ],
  [LONG.slice(0, -1), [['paragraph', LONG.slice(0, -1)]]],
];

describe('findBlocks', () => {
  test.each(CASES)('%j', (text, expected) => {
    expect(findBlocks(text).map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual(expected);
  });
});

test.each([
  ['Moscow:', 'Moscow'],
  ['New Delhi:', 'New Delhi'],
  ['moscow:', undefined],
  ['Moscow', undefined],
  ['He said: no:', undefined],
])('datelinePlace(%j)', (words, place) => {
  expect(datelinePlace(words)).toBe(place);
});
