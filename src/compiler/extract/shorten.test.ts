import { describe, expect, test } from 'vitest';
import { cut } from './shorten.ts';

describe('cuts to 60 characters', () => {
  test.each([
    [
      'before a clause that only adds',
      'Norvik says the ferries are late because the yard that has built them is shut',
      'Norvik says the ferries are late',
    ],
    [
      'not behind a participle that wants its complement',
      'Norvik says it will write off $3.5 million in costs related to the old yards at Bergen',
      'Norvik says it will write off $3.5 million in costs',
    ],
    [
      'not in the middle of a pair',
      'Norvik says the crews prepare for both the worst and the best of the winter',
      'Norvik says crews prepare for both worst and best of winter',
    ],
    [
      'not behind a verb that wants an object',
      'The yard at Bergen promises the city to build and to launch eleven ferries',
      'The yard at Bergen promises the city',
    ],
    [
      'without an aside before the verb',
      'Ada Holm says the price of the ferry, on sale only in Norway, will be cut by half',
      'Ada Holm says the price of the ferry will be cut by half',
    ],
    [
      'without a legal form',
      'Norvik Shipping Corp. buys Bergen Marine Holdings Inc. for $40 million',
      'Norvik Shipping buys Bergen Marine Holdings for $40 million',
    ],
    [
      'not inside a name',
      'Ada Holm registers the ferry with the Ships and Harbours Commission of Norway',
      'Ada Holm registers the ferry',
    ],
  ])('%s', (_, text, expected) => {
    expect(cut(text, 60, 24)).toBe(expected);
  });
});

test('is empty where every cut would break the sentence', () => {
  expect(cut('Ada Holm says that she and that they would have been able to', 50, 13)).toBe('');
});
