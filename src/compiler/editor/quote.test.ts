import { describe, expect, test } from 'vitest';
import { Quotable } from './quote.ts';

const TEXT = 'Norway “will\n  not wait”, it said – twice. The port lost its trade. It’s gone, twice.';

describe('find', () => {
  test.each([
    ['Norway', ['Norway']],
    ['"will not wait"', ['“will\n  not wait”']],
    ["It's gone", ['It’s gone']],
    [' said -\n twice ', ['said – twice']],
    ['twice.', ['twice.', 'twice.']],
    ['norway', []],
    ['', []],
    ['   ', []],
  ])('%j stands there as %j', (quote, expected) => {
    const spans = new Quotable(TEXT).find(quote);
    expect(spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual(expected);
  });

  test('no text, no place', () => {
    expect(new Quotable('').find('a')).toEqual([]);
  });
});

describe('nearest', () => {
  test('the sentence that shares most words', () => {
    expect(new Quotable(TEXT).nearest('the port lost all of its trade')).toBe('The port lost its trade.');
    expect(new Quotable(TEXT).nearest('Zebras sleep')).toBeUndefined();
  });

  test('of a long sentence a part, in linear time', () => {
    const nearest = new Quotable('word '.repeat(200_000)).nearest('a word') ?? '';
    expect(nearest.length).toBeLessThan(200);
    expect(new Quotable(`a.b`.repeat(100_000)).nearest('zz')).toBeUndefined();
  });
});
