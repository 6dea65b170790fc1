import { expect, test } from 'vitest';
import { segment } from '../segment.ts';
import { articleOf } from './article-of.test-help.ts';
import { clausesOf } from './clauses.ts';

/** Each clause as "kind connective: subject | verb". */
function clauses(text: string): string[] {
  const [sentence] = segment(articleOf([text]));
  const tokens = sentence?.tokens ?? [];
  const words = (range?: { from: number; to: number }): string =>
    range
      ? tokens
          .slice(range.from, range.to)
          .map((t) => t.text)
          .join(' ')
      : '-';
  return clausesOf(tokens, (i) => /^\d{4}$/.test(tokens[i]?.text ?? '')).clauses.map(
    (c) => `${c.kind} ${c.connective}: ${words(c.subject)} | ${words(c.verb)}`,
  );
}

test.each([
  ['one clause', 'Norvik opened the yard.', ['main : Norvik | opened']],
  [
    'a complement with and without "that"',
    'Holm said the yard was closed and that Norvik paid.',
    ['main : Holm | said', 'complement : the yard | was closed', 'complement that: Norvik | paid'],
  ],
  [
    'a relative clause inside the main one',
    'Holm, who arrived in 2019, left the city.',
    ['main : Holm | left', 'relative who: Holm | arrived'],
  ],
  [
    'who says it between subject and verb',
    'The yard, a spokesman for Norvik said on Monday, will close in May.',
    ['main : The yard | will close', 'coordinate : a spokesman for Norvik | said'],
  ],
  [
    'a noun that says what, before its verb',
    'Holm said that some reports that chemical weapons were used turned out to be false.',
    [
      'main : Holm | said',
      'complement that: some reports | turned',
      'complement that: chemical weapons | were used',
    ],
  ],
  [
    'a clause without "that" on a noun, whose verb comes behind it',
    'Holm said that the team he chose to lead the yard will meet.',
    ['main : Holm | said', 'complement that: the team | will meet', 'relative : he | chose'],
  ],
  [
    'what an infinitive tells',
    'Holm said officials hope to show they are ready.',
    ['main : Holm | said', 'complement : officials | hope', 'complement : they | are'],
  ],
  ['a result', 'Norvik reported fires, resulting in deaths.', ['main : Norvik | reported']],
  [
    'an adverbial after',
    'Holm met Berg after Norvik doubled its fees.',
    ['main : Holm | met', 'adverbial after: Norvik | doubled'],
  ],
  [
    'two subjects',
    'Holm was fired by the board and she founded Norvik.',
    ['main : Holm | was fired', 'coordinate and: she | founded'],
  ],
  [
    'an aside before the verb',
    'Norway, through its embassies in Asia and Africa, has pressed for talks.',
    ['main : Norway | has pressed'],
  ],
  [
    'with and a participle',
    'The deal faced delays, with the last ships now scheduled for 2031.',
    ['main : The deal | faced', 'absolute with: the last ships | scheduled'],
  ],
])('reads %s', (_, text, expected) => {
  expect(clauses(text)).toEqual(expected);
});
