import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { splitLines } from './lines.ts';

const read = async (chunks: readonly string[], limit = 100): Promise<(string | undefined)[]> => {
  const lines: (string | undefined)[] = [];
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  for await (const { number, bytes } of splitLines(input, limit)) lines[number - 1] = bytes?.toString();
  return lines;
};

test.each([
  [[], []],
  [['a'], ['a']],
  [['a\n'], ['a']],
  [['a\n\nb'], ['a', '', 'b']],
  [
    ['a', 'b\nc', '\n'],
    ['ab', 'c'],
  ],
  [['\n\n'], ['', '']],
])('%j', async (chunks, lines) => {
  expect(await read(chunks)).toEqual(lines);
});

test('of a line that is too long nothing is kept, and the next is read', async () => {
  expect(await read(['aaaa', 'aaaa', 'aa\nbb\n', 'cccccc'], 5)).toEqual([undefined, 'bb', undefined]);
});
