import { describe, expect, test } from 'vitest';
import { splitHeadline } from './headline.ts';

const HARBOUR = [
  'The council of Port Vale will rebuild the old harbour wall, Mayor Ilse Brandt said on Monday. Work on the wall, which broke in the storm of 2019, begins in March.',
  'Fishing crews had asked for the work since the winter floods. "We have waited long enough," said Tom Reed, who sails from Port Vale.',
].join('\n\n');

/** Each line, the body it stands over, and where the standfirst begins (undefined: there is none). */
const CASES: readonly (readonly [
  name: string,
  line: string,
  body: string,
  standfirst: string | undefined,
])[] = [
  ['no standfirst', 'Port Vale to rebuild harbour wall', HARBOUR, undefined],
  [
    'a body sentence word for word',
    'Port Vale to rebuild harbour wall Work on the wall, which broke in the storm of 2019, begins in March.',
    HARBOUR,
    'Work on the wall, which broke in the storm of 2019, begins in March.',
  ],
  [
    'without its end mark',
    'Port Vale to rebuild harbour wall Work on the wall, which broke in the storm of 2019, begins in March',
    HARBOUR,
    'Work on the wall, which broke in the storm of 2019, begins in March',
  ],
  [
    'shortened',
    'Port Vale to rebuild harbour wall: mayor Work on the wall, which broke in 2019, begins in March.',
    HARBOUR,
    'Work on the wall, which broke in 2019, begins in March.',
  ],
  [
    'the headline repeats the sentence before',
    'Council of Port Vale will rebuild the old harbour wall, mayor says Work on the wall, which broke in the storm of 2019, begins in March.',
    HARBOUR,
    'Work on the wall, which broke in the storm of 2019, begins in March.',
  ],
  [
    'the headline is the sentence before',
    'The council of Port Vale will rebuild the old harbour wall, Mayor Ilse Brandt said on Monday Work on the wall, which broke in the storm of 2019, begins in March.',
    HARBOUR,
    'Work on the wall, which broke in the storm of 2019, begins in March.',
  ],
  [
    'two sentences from two paragraphs',
    'Port Vale to rebuild wall Work on the wall, which broke in the storm of 2019, begins in March. Fishing crews had asked for the work since the winter floods.',
    HARBOUR,
    'Work on the wall, which broke in the storm of 2019, begins in March. Fishing crews had asked for the work since the winter floods.',
  ],
  [
    'two sentences in the other order',
    'Port Vale to rebuild wall Fishing crews had asked for the work since the winter floods. Work on the wall begins in March.',
    HARBOUR,
    'Fishing crews had asked for the work since the winter floods. Work on the wall begins in March.',
  ],
  [
    'a quotation',
    'Port Vale to rebuild wall "We have waited long enough," said Tom Reed, who sails from Port Vale.',
    HARBOUR,
    '"We have waited long enough," said Tom Reed, who sails from Port Vale.',
  ],
  [
    'the headline only is in the body',
    'The council of Port Vale will rebuild the old harbour wall',
    HARBOUR,
    undefined,
  ],
  [
    'the tail of the headline is in the body',
    'Mayor says they will rebuild the old harbour wall',
    HARBOUR,
    undefined,
  ],
  [
    'a question as the headline',
    'Who will rebuild the wall? Work on the wall, which broke in the storm of 2019, begins in March.',
    HARBOUR,
    'Work on the wall, which broke in the storm of 2019, begins in March.',
  ],
  ['an empty body', 'Port Vale to rebuild harbour wall', '', undefined],
  [
    'a standfirst that never returns stays in the headline',
    'Port Vale to rebuild wall Crews cheer as the money is found at last.',
    HARBOUR,
    undefined,
  ],
];

describe('splitHeadline', () => {
  test.each(CASES)('%s', (_name, line, body, standfirst) => {
    const expected =
      standfirst === undefined
        ? { headline: line }
        : { headline: line.slice(0, line.length - standfirst.length).trimEnd(), standfirst };
    expect(splitHeadline(line, body)).toEqual(expected);
  });

  test('a million dashes before the standfirst are taken off', () => {
    const standfirst = 'Port Vale rebuilds the old harbour wall this spring.';
    const line = `Wall ${'-'.repeat(500_000)}${' |'.repeat(250_000)} ${standfirst}`;
    expect(splitHeadline(line, standfirst)).toEqual({ headline: 'Wall', standfirst });
    expect(splitHeadline(`Wall ${'- '.repeat(500_000)}a`, standfirst).standfirst).toBeUndefined();
  });

  test('a very long line over a very long body is split within bounds', () => {
    const words = Array.from({ length: 30_000 }, (_, i) => `w${i % 977}`).join(' ');
    expect(splitHeadline(`A headline ${words}`, words).headline).not.toBe('');
  });
});
