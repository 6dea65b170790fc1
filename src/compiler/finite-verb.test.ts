import { describe, expect, it } from 'vitest';
import { parseRecord } from './parse/jsonl.ts';
import { segment } from './segment.ts';

const verbsOf = (text: string): string[] =>
  segment(parseRecord({ id: 'a', datePublished: '2025-09-03', headline: '', text }))
    .flatMap((s) => s.tokens)
    .filter((t) => t.pos === 'VERB')
    .map((t) => `${t.text}: ${t.lemma}`);

describe('withFiniteVerb', () => {
  it.each([
    ['The Ariane 5 rose from French Guiana on Saturday.', 'rose: rise'],
    ['Northrop Grumman plans to end work by 2016.', 'plans: plan'],
    ['The strike grounds 300 flights.', 'grounds: ground'],
  ])('%s', (text, verb) => {
    expect(verbsOf(text)).toContain(verb);
  });

  it.each([
    'A rose for the old queen of Denmark.',
    'Talks on oil exports to Japan.',
    'The company reports of last year.',
    'Maybe a bit of luck.',
    'New plans to the north of Oslo',
  ])('no verb where none is: %s', (text) => {
    expect(verbsOf(text)).toEqual([]);
  });

  it('leaves a sentence that has its verb', () => {
    expect(verbsOf('The plans of the ministry fell through.')).toEqual(['fell: fall']);
  });
});
