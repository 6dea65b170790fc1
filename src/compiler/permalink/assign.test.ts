import { describe, expect, test } from 'vitest';
import { assignIds } from './assign.ts';
import { type Ledger, settled } from './ledger.ts';
import type { UnnamedEvent } from './readable-id.ts';

interface Telling {
  readonly article?: string;
  readonly title?: string;
  readonly date?: string;
  /** The sentence; what stands in [brackets] is what tells. */
  readonly sentence: string;
}

function told({ article = 'wall', title, date = '2019', sentence }: Telling): UnnamedEvent {
  const exact = sentence.replaceAll(/[[\]]/g, '');
  const [start, end] = [sentence.indexOf('['), sentence.indexOf(']') - 1];
  const dating = { basis: 'stated', rule: 'year' } as const;
  return {
    title: title ?? exact,
    date,
    dating,
    status: 'happened',
    kind: 'action',
    actors: [],
    topics: [],
    salience: 1,
    mentions: [
      {
        article,
        quote: { exact, prefix: '', suffix: '' },
        position: { start: 0, end: exact.length },
        marks: start < 0 ? [{ start: 0, end: exact.length }] : [{ start, end }],
        date,
        dating,
      },
    ],
  };
}

/** The ids of one compilation after another, each with the ledger of the one before. */
function history(...compilations: (readonly UnnamedEvent[])[]): { ids: string[][]; links: Ledger } {
  let links: Ledger = new Map();
  const ids = compilations.map((events, i) => {
    const assigned = assignIds(events, links, `2025-01-0${i + 1}`);
    links = assigned.links;
    return assigned.events.map(({ id }) => id);
  });
  return { ids, links };
}

const wall = told({
  title: 'Port Vale builds a wall',
  sentence: 'Port Vale built a wall against the sea in 2019.',
});
const ferry = told({
  article: 'ferry',
  title: 'Ferry sinks',
  sentence: 'In 2019 the ferry sank off the harbour mouth.',
  date: '2019',
});
const ID = '2019-port-vale-builds-a-wall';

describe('an id survives', () => {
  test.each<[string, UnnamedEvent]>([
    ['another title', { ...wall, title: 'Town walls off the sea' }],
    ['another date', { ...wall, date: '2019-05' }],
    ['another title and date', { ...wall, title: 'Town walls off the sea', date: '2018-11' }],
    [
      'an edited sentence',
      told({
        title: 'Port Vale builds a long wall',
        sentence: 'Port Vale built a long wall against the grey sea in May 2019.',
      }),
    ],
    [
      'a sentence written anew under its headline',
      told({ title: wall.title, sentence: 'It was the year the town put stones before its doors, 2019.' }),
    ],
    [
      'another file name',
      told({
        article: 'harbour',
        title: wall.title,
        sentence: 'Port Vale built a wall against the sea in 2019.',
      }),
    ],
    [
      'another file name and an edit',
      told({
        article: 'harbour',
        title: wall.title,
        sentence: 'Port Vale built a high wall against the sea in 2019.',
      }),
    ],
  ])('%s', (_, changed) => {
    expect(history([wall, ferry], [changed, ferry]).ids[1]).toEqual([ID, '2019-ferry-sinks']);
  });

  test('its return', () => {
    const { ids, links } = history([wall], [], [wall]);
    expect(ids[2]).toEqual([ID]);
    expect(links.get(ID)?.withdrawn).toBeUndefined();
  });
});

test('what an event was called before is kept, with the day until it was', () => {
  const { links } = history([wall], [{ ...wall, title: 'Town walls off the sea' }]);
  expect(links.get(ID)).toMatchObject({
    published: '2025-01-01',
    title: 'Town walls off the sea',
    earlier: [{ title: wall.title, date: '2019', until: '2025-01-02' }],
  });
});

test('two that were merged: the second link leads to the one event, and back when they part again', () => {
  const again = told({
    article: 'sea',
    title: 'Wall goes up',
    sentence: 'A wall went up at Port Vale in 2019, stone by stone.',
  });
  const one = { ...wall, mentions: [...wall.mentions, ...again.mentions] };
  const { ids, links } = history([wall, again], [one], [wall, again]);
  expect(ids).toEqual([[ID, '2019-wall-goes-up'], [ID], [ID, '2019-wall-goes-up']]);
  expect(links.get('2019-wall-goes-up')?.movedTo).toBeUndefined();
  expect(settled(history([wall, again], [one]).links, '2019-wall-goes-up')).toBe(ID);
});

test('of two happenings in one sentence the one that is gone does not move to the other', () => {
  const both = 'Ada Ito met the mayor days after [the county doubled its levy], in 2019.';
  const met = told({
    title: 'Ada Ito meets the mayor',
    sentence: both.replaceAll(/[[\]]/g, '').replace(/^Ada Ito met the mayor/, '[Ada Ito met the mayor]'),
  });
  const levy = told({ title: 'County doubles its levy', sentence: both });
  const { links } = history([met, levy], [met]);
  expect(links.get('2019-county-doubles-its-levy')).toMatchObject({ withdrawn: '2025-01-02' });
  expect(links.get('2019-county-doubles-its-levy')?.movedTo).toBeUndefined();
});

test('the id of a withdrawn event is given to no other', () => {
  const other = told({
    article: 'sea',
    title: wall.title,
    sentence: 'The yard of another town altogether finished its own in November 2019.',
    date: '2019-11',
  });
  const { ids, links } = history([wall], [], [other]);
  expect(ids[2]).toEqual([`${ID}-2`]);
  expect(links.get(ID)?.withdrawn).toBe('2025-01-02');
});
