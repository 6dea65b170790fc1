import { describe, expect, it } from 'vitest';
import { EXAMPLE, exampleEvent } from './example-dataset.ts';
import { createSearchIndex, foldText } from './search.ts';

const index = createSearchIndex(EXAMPLE);
const found = (query: string): string[] | null => index.find(query)?.toSorted() ?? null;

it.each([
  ['Erdoğan', 'erdogan'],
  ['ERDOGAN', 'erdogan'],
  ['İstanbul, Diyarbakır', 'istanbul, diyarbakir'],
  ['Škoda São Ångström', 'skoda sao angstrom'],
  ['ﬁle', 'file'],
  ['Москва', 'москва'],
])('foldText of %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(text.normalize('NFD'))).toBe(folded);
});

describe('find', () => {
  it.each([
    ['a title', 'deliveries', ['2026-deliveries-end']],
    ['an actor', 'nato', ['2024-nato-warns']],
    [
      'an actor’s other name, and a quote',
      'new delhi',
      ['2018-india-signs-s-400-deal', '2020-erdogan-visits-india', '2026-deliveries-end'],
    ],
    ['a topic', 'diplomacy', ['2020-erdogan-visits-india', '2024-nato-warns']],
    ['a quote', 'squadrons', ['2018-india-signs-s-400-deal']],
    ['capitals', 'NATO WARNS', ['2024-nato-warns']],
    ['without diacritics what has them', 'erdogan', ['2020-erdogan-visits-india']],
    ['with diacritics what has none', 'nató', ['2024-nato-warns']],
    ['an unfinished word', 'squad', ['2018-india-signs-s-400-deal']],
    ['an unfinished last word', 'storm pas', ['2025-storm']],
    ['a space after a word', 'storm ', ['2025-storm']],
    ['a word with a typing error', 'squadrans', ['2018-india-signs-s-400-deal']],
    ['a word with a letter too few', 'delivries', ['2026-deliveries-end']],
    ['words with a sign between them', 's-400', ['2018-india-signs-s-400-deal']],
  ])('%s: %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('needs every word, in any order and field', () => {
    expect(found('india visits')).toEqual(['2020-erdogan-visits-india']);
    expect(found('diplomacy visits erdogan')).toEqual(['2020-erdogan-visits-india']);
    expect(found('india storm')).toEqual([]);
  });

  it('takes only the last word as unfinished', () => {
    expect(found('squad contract')).toEqual([]);
    expect(found('contract squad')).toEqual(['2018-india-signs-s-400-deal']);
  });

  it('takes a word of up to three letters as typed', () => {
    expect(found('mato')).toEqual(['2024-nato-warns']);
    expect(found('tho')).toEqual([]);
  });

  it.each(['', ' ', '-', '…“”', '!!'])('is null for a query without a word: “%s”', (query) => {
    expect(index.find(query)).toBeNull();
  });

  it('finds nothing for what is not there', () => {
    expect(index.find('zeppelin')).toEqual([]);
  });

  it('puts a title before a quote', () => {
    const events = [
      exampleEvent('quoted', '2024', { title: 'Other things', quote: 'The embargo was lifted.' }),
      exampleEvent('titled', '2024', { title: 'Embargo lifted' }),
    ];
    expect(createSearchIndex({ ...EXAMPLE, events }).find('embargo')).toEqual(['titled', 'quoted']);
  });
});
