import { describe, expect, test } from 'vitest';
import { slug } from '../slug.ts';
import { newId, type UnnamedEvent } from './readable-id.ts';

const event = (title: string, date: string): UnnamedEvent => ({
  title,
  date,
  dating: { basis: 'stated', rule: 'year' },
  status: 'happened',
  kind: 'action',
  actors: [],
  topics: [],
  salience: 1,
  mentions: [],
});

describe('newId', () => {
  test.each([
    ['India signs S-400 deal', '2018', '2018-india-signs-s-400-deal'],
    ['Port Vale’s wall breaks', '2019-03-04', '2019-port-vales-wall-breaks'],
    ['Work ends', '2026/2027', '2026-work-ends'],
    ['Work ends', '../2027', '2027-work-ends'],
    ['Nineties end', '199X', '1990-nineties-end'],
    ['Greeks sail for Salamis', '-0479', '480-bce-greeks-sail-for-salamis'],
    ['Élan École', '2020~', '2020-elan-ecole'],
    ['Москва строит мост', '2020', '2020-москва-строит-мост'],
    ['—', '2020', '2020-event'],
    [
      'Council of Port Vale approves the rebuilding of the harbour wall',
      '2025',
      '2025-council-of-port-vale-approves-the-rebuilding',
    ],
    [
      'Dmitry Shugayev says India already operates the S-400 in numbers',
      '2025',
      '2025-dmitry-shugayev-says-india-already-operates',
    ],
    ['x'.repeat(80), '2025', `2025-${'x'.repeat(50)}`],
  ])('%s, %s', (title, date, id) => {
    expect(newId(event(title, date), new Set())).toBe(id);
  });

  test('events that would share an id are told apart, also from one that has the ordinal in its title', () => {
    const taken = new Set<string>();
    for (const [title, date] of [
      ['Deal signed', '2018'],
      ['Deal signed 2', '2018'],
      ['Deal signed', '2018-05'],
      ['Deal signed', '2019'],
    ] as const) {
      taken.add(newId(event(title, date), taken));
    }
    expect([...taken]).toEqual([
      '2018-deal-signed',
      '2018-deal-signed-2',
      '2018-deal-signed-3',
      '2019-deal-signed',
    ]);
  });
});

test.each([
  ["India's S-400", 'indias-s-400'],
  ['  $5.5 billion!  ', '5-5-billion'],
  ['नई दिल्ली', 'नई-दिल्ली'],
  ['…', ''],
])('slug(%j)', (text, expected) => {
  expect(slug(text)).toBe(expected);
});
