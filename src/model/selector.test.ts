import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LENGTH, quoteSelector, resolveQuote } from './selector.ts';
import type { TextSpan } from './span.ts';

fc.configureGlobal({ seed: 1, numRuns: 300 });

/** A text with much repetition and surrogate pairs, and a span of it that is not empty. */
const textAndSpan: fc.Arbitrary<{ text: string; span: TextSpan }> = fc
  .array(fc.constantFrom('a', 'b', ' ', 'é', '😀', '𝔄', 'India signs the deal. '), {
    minLength: 1,
    maxLength: 80,
  })
  .chain((pieces) =>
    fc.tuple(fc.nat(pieces.length - 1), fc.nat(pieces.length - 1)).map(([i, j]) => {
      const lengths = pieces.map((p) => p.length);
      const offset = (n: number): number => lengths.slice(0, n).reduce((sum, l) => sum + l, 0);
      return {
        text: pieces.join(''),
        span: { start: offset(Math.min(i, j)), end: offset(Math.max(i, j) + 1) },
      };
    }),
  );

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('quoteSelector', () => {
  it('takes the words and up to 32 code units at each side', () => {
    const text = `${'x'.repeat(50)}quote${'y'.repeat(50)}`;
    expect(quoteSelector(text, { start: 50, end: 55 })).toEqual({
      exact: 'quote',
      prefix: 'x'.repeat(CONTEXT_LENGTH),
      suffix: 'y'.repeat(CONTEXT_LENGTH),
    });
  });

  it('has no context at the ends of the text', () => {
    expect(quoteSelector('quote', { start: 0, end: 5 })).toEqual({ exact: 'quote', prefix: '', suffix: '' });
  });

  it('never cuts a surrogate pair in two', () => {
    const text = `${'😀'.repeat(20)}.quote.${'😀'.repeat(20)}`;
    const { prefix, suffix } = quoteSelector(text, { start: 41, end: 46 });
    expect(prefix).toBe(`${'😀'.repeat(15)}.`);
    expect(suffix).toBe(`.${'😀'.repeat(15)}`);
    fc.assert(
      fc.property(textAndSpan, ({ text: any, span }) => {
        const selector = quoteSelector(any, span);
        expect(selector.prefix + selector.exact + selector.suffix).not.toMatch(LONE_SURROGATE);
        expect(selector.prefix).not.toMatch(LONE_SURROGATE);
      }),
    );
  });
});

describe('resolveQuote', () => {
  it('finds what quoteSelector made, or an earlier place with the same surroundings', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const selector = quoteSelector(text, span);
        const found = resolveQuote(text, selector);
        if (!found) throw new Error('not found');
        expect(text.slice(found.start, found.end)).toBe(selector.exact);
        expect(text.slice(0, found.start).endsWith(selector.prefix)).toBe(true);
        expect(text.slice(found.end).startsWith(selector.suffix)).toBe(true);
        expect(found.start).toBeLessThanOrEqual(span.start);
        const whole = selector.prefix + selector.exact + selector.suffix;
        const unique = text.indexOf(whole) === text.lastIndexOf(whole);
        expect(found.start === span.start || !unique).toBe(true);
      }),
    );
  });

  it.each([0, 1, 2])('chooses telling %i of a repeated sentence by its surroundings', (n) => {
    const sentence = 'The deal was signed.';
    const text = `In Moscow: ${sentence} In Delhi: ${sentence} In Sochi: ${sentence}`;
    const start = [...text.matchAll(/The deal/g)][n]?.index ?? -1;
    const span = { start, end: start + sentence.length };
    expect(resolveQuote(text, quoteSelector(text, span))).toEqual(span);
  });

  it('still finds the words when the text around them was edited', () => {
    const before = 'First. The deal was signed. Then more. The deal was signed. The end.';
    const selector = quoteSelector(before, { start: 39, end: 59 });
    const after = 'A new start. The deal was signed. Then much more. The deal was signed. The end, really.';
    expect(resolveQuote(after, selector)).toEqual({ start: 50, end: 70 });
  });

  it('takes the first of several places that agree equally', () => {
    expect(resolveQuote('ab ab ab', { exact: 'ab', prefix: '', suffix: '' })).toEqual({ start: 0, end: 2 });
  });

  it('sees occurrences that overlap', () => {
    expect(resolveQuote('xaaay', { exact: 'aa', prefix: 'a', suffix: 'y' })).toEqual({ start: 2, end: 4 });
  });

  it('is undefined when the words are not there, or are none', () => {
    expect(resolveQuote('some text', { exact: 'other', prefix: '', suffix: '' })).toBeUndefined();
    expect(resolveQuote('some text', { exact: '', prefix: 'some', suffix: '' })).toBeUndefined();
  });
});
