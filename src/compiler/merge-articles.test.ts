import { expect, test, vi } from 'vitest';
import { compile } from './compile.ts';
import * as merge from './merge.ts';

vi.mock(import('./merge.ts'), { spy: true });
const mergeEvents = vi.mocked(merge.mergeEvents);

const seed = (name: string) => ({
  path: `seeds/${name}.txt`,
  text: `date 2025-03-04 ${name}\n\nNorway bought two ferries from Denmark on Monday.\n`,
});

test('a fault of the merger is told, and costs the merges alone', () => {
  mergeEvents.mockImplementationOnce(() => {
    throw new RangeError('unforeseen');
  });
  const { dataset, diagnostics } = compile({ seeds: [seed('a'), seed('b')] });
  expect(diagnostics).toMatchObject([{ code: 'DL4009', severity: 'error', file: 'seeds/a.txt' }]);
  expect(diagnostics[0]?.message).toContain('unforeseen');
  expect(dataset.events.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  expect(dataset.actors.map(({ id }) => id)).toEqual(['denmark', 'norway']);
});

test('of one article whose events cannot be told at all the others stay', () => {
  mergeEvents.mockImplementationOnce(() => {
    throw new RangeError('both');
  });
  mergeEvents.mockImplementationOnce(() => {
    throw new RangeError('the first');
  });
  const { dataset, diagnostics } = compile({ seeds: [seed('a'), seed('b')] });
  expect(diagnostics.map(({ code }) => code)).toEqual(['DL4009', 'DL4009']);
  expect(dataset.events.map(({ mentions }) => mentions.map(({ article }) => article))).toEqual([['b']]);
});
