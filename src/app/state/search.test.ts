import { describe, expect, it } from 'vitest';
import { EXAMPLE, exampleEvent } from './example-dataset.ts';
import { foldText, markTerms } from './fold.ts';
import { createSearchIndex } from './search.ts';

const index = createSearchIndex(EXAMPLE, EXAMPLE.events);
const found = (query: string): string[] | null => index.find(query)?.ids.toSorted() ?? null;

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
    ['two unfinished words', 'squad contr', ['2018-india-signs-s-400-deal']],
    ['an unfinished word and one with a typing error', 'squad contrakt', ['2018-india-signs-s-400-deal']],
    ['words with a sign between them', 's-400', ['2018-india-signs-s-400-deal']],
  ])('%s: %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each([
    ['"signed the contract"', ['2018-india-signs-s-400-deal']],
    ['“contract for five”', ['2018-india-signs-s-400-deal']],
    ['"the signed contract"', []],
    ['"signed the contrac"', []],
    ['squadrons "signed the"', ['2018-india-signs-s-400-deal']],
    ['"storm passes', ['2025-storm']],
  ])('%s in quotation marks stands as it is', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each([
    ['squadrans', 'five squadrons.', ['squadrons']],
    ['squad', 'Five Squadrons, one squad', ['Squadrons']],
    ['erdogan', 'Recep Erdoğan’s visit', ['Erdoğan']],
    ['zeppelin', 'no zeppelin here', []],
  ])('%s marks what it found in "%s"', (query, text, words) => {
    const terms = index.find(query)?.terms ?? new Set();
    expect(markTerms(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('needs every word, in any order and field', () => {
    expect(found('india visits')).toEqual(['2020-erdogan-visits-india']);
    expect(found('diplomacy visits erdogan')).toEqual(['2020-erdogan-visits-india']);
    expect(found('india storm')).toEqual([]);
  });

  it('takes an earlier word as unfinished only where nothing is spelled so', () => {
    expect(found('contract squad')).toEqual(['2018-india-signs-s-400-deal']);
    expect(found('squad contract')).toEqual(['2018-india-signs-s-400-deal']);
    expect(found('sto passes')).toEqual([]);
  });

  it('takes a word of up to three letters as typed', () => {
    expect(found('mato')).toEqual(['2024-nato-warns']);
    expect(found('tho')).toEqual([]);
  });

  it.each(['', ' ', '-', '…“”', '!!'])('is null for a query without a word: “%s”', (query) => {
    expect(index.find(query)).toBeNull();
  });

  it('finds nothing for what is not there', () => {
    expect(index.find('zeppelin')?.ids).toEqual([]);
  });

  it('puts a title before a quote', () => {
    const events = [
      exampleEvent('quoted', '2024', { title: 'Other things', quote: 'The embargo was lifted.' }),
      exampleEvent('titled', '2024', { title: 'Embargo lifted' }),
    ];
    expect(createSearchIndex({ ...EXAMPLE, events }, events).find('embargo')?.ids).toEqual([
      'titled',
      'quoted',
    ]);
  });
});

it.each([
  ['delivries squadrons', 'deliveries squadrons'],
  ['squadrans', 'squadrons'],
  ['storm', 'storm'],
  ['xyzzyq', 'xyzzyq'],
  ['"delivries"', '"delivries"'],
])('corrected spelling of %s', (query, corrected) => {
  expect(index.corrected(query)).toBe(corrected);
});
