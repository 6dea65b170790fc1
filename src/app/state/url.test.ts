import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayDate, type Edtf, edtfDays, parseEdtf, singleDate } from '../../model/edtf.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../../model/event.ts';
import { EXAMPLE } from './example-dataset.ts';
import { laneKeys } from './lanes.ts';
import { parseViewState, stringifyViewState } from './url.ts';
import { LANE_KINDS, VIEWS } from '../../model/view.ts';
import { INITIAL_STATE, NO_FILTERS, type ViewState } from './view-state.ts';

fc.configureGlobal({ seed: 1, numRuns: 300 });

const parse = (search: string) => parseViewState(search, EXAMPLE);
const ids = (values: readonly { readonly id: string }[]): string[] => values.map((v) => v.id);

const windowEnd: fc.Arbitrary<Edtf> = fc.oneof(
  fc.integer({ min: -4_371_000, max: 2_932_000 }).map((day) => singleDate(dayDate(day))),
  fc.integer({ min: -9999, max: 9999 }).map((year) => singleDate({ precision: 'year', year })),
);
const window: fc.Arbitrary<ViewState['window']> = fc
  .tuple(windowEnd, windowEnd)
  .map(([a, b]) => (edtfDays(a).first <= edtfDays(b).last ? { from: a, to: b } : { from: b, to: a }));
const query = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a b ', 'x&y=z#?%', '“ü”'),
  )
  .map((text) => text.trimStart().slice(0, 50))
  .filter((text) => encodable(text));

function encodable(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

const lanes = fc
  .constantFrom(...LANE_KINDS)
  .chain((kind) =>
    fc.record({ lanes: fc.constant(kind), closed: fc.shuffledSubarray([...laneKeys(EXAMPLE, kind)]) }),
  );
const state: fc.Arbitrary<ViewState> = fc
  .record({
    event: fc.option(fc.constantFrom(...ids(EXAMPLE.events))),
    read: fc.option(fc.constantFrom(...ids(EXAMPLE.articles))),
    filters: fc.record({
      actor: fc.shuffledSubarray(ids(EXAMPLE.actors)),
      topic: fc.shuffledSubarray(ids(EXAMPLE.topics)),
      status: fc.shuffledSubarray([...EVENT_STATUSES]),
      kind: fc.shuffledSubarray([...EVENT_KINDS]),
      article: fc.shuffledSubarray(ids(EXAMPLE.articles)),
    }),
    query,
    window: fc.option(window),
    view: fc.constantFrom(...VIEWS),
    fold: fc.boolean(),
  })
  .chain((rest) => lanes.map((chosen) => Object.assign(rest, chosen)));

describe('round trips', () => {
  it('an address opens the state that it was written from', () => {
    fc.assert(
      fc.property(state, (before) => {
        expect(parse(stringifyViewState(before))).toEqual({ state: before, problems: [] });
      }),
    );
  });

  it('any address is read without failing, and means the same when written anew', () => {
    const name = fc.constantFrom(
      'event',
      'actor',
      'status',
      'q',
      'from',
      'to',
      'view',
      'lanes',
      'closed',
      'fold',
      'other',
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ minLength: 190, maxLength: 220, unit: fc.constantFrom('a', ' ', '😀') }),
      fc.constantFrom(
        '2024',
        '2024-05-01',
        '2024-05',
        '2023',
        'india',
        'list',
        'actor',
        'planned',
        '%',
        '%F0%9F',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const search = pairs.map(([n, v]) => `${n}=${encodable(v) ? encodeURIComponent(v) : v}`).join('&');
        const { state: read } = parse(search);
        expect(parse(stringifyViewState(read))).toEqual({ state: read, problems: [] });
      }),
    );
  });
});

describe('an address', () => {
  it('is empty for the initial state', () => {
    expect(stringifyViewState(INITIAL_STATE)).toBe('');
    expect(parse('')).toEqual({ state: INITIAL_STATE, problems: [] });
    expect(parse('?')).toEqual({ state: INITIAL_STATE, problems: [] });
  });

  it('has one order, and repeats a parameter for each value', () => {
    const filters = { ...NO_FILTERS, status: ['planned'], actor: ['nato', 'india'] };
    const search = stringifyViewState({
      ...INITIAL_STATE,
      lanes: 'none',
      view: 'list',
      query: 'a b',
      filters,
    });
    expect(search).toBe('actor=nato&actor=india&status=planned&q=a+b&view=list&lanes=none');
    expect(parse(`?${search}`).state.filters).toEqual(filters);
  });

  it('lets parameters of others be', () => {
    expect(parse('?utm_source=mail&fbclid=1&__proto__=x&view=list')).toEqual({
      state: { ...INITIAL_STATE, view: 'list' },
      problems: [],
    });
  });

  it('counts a value that is given twice once', () => {
    expect(parse('actor=india&actor=india').state.filters.actor).toEqual(['india']);
  });
});

describe('a broken value is dropped by itself and named', () => {
  const rest = 'actor=india&q=deal&view=list';
  const kept = {
    ...INITIAL_STATE,
    filters: { ...NO_FILTERS, actor: ['india'] },
    query: 'deal',
    view: 'list',
  };

  it.each([
    ['event', 'gone'],
    ['event', ''],
    ['actor', 'atlantis'],
    ['actor', '__proto__'],
    ['actor', 'India'],
    ['topic', 'weather'],
    ['status', 'rumoured'],
    ['kind', 'rumour'],
    ['article', 'a9'],
    ['lanes', 'colour'],
    ['from', '2024'],
    ['from', 'yesterday'],
    ['to', '2024'],
    ['to', '2024-02-30'],
  ])('%s=%s', (parameter, value) => {
    const problems = [{ parameter, value }];
    expect(parse(`${parameter}=${encodeURIComponent(value)}&${rest}`)).toEqual({ state: kept, problems });
  });

  it('view=map', () => {
    const problems = [{ parameter: 'view', value: 'map' }];
    expect(parse('view=map&lanes=actor')).toEqual({ state: { ...INITIAL_STATE, lanes: 'actor' }, problems });
  });

  it('one of several values', () => {
    const { state: read, problems } = parse('actor=nato&actor=atlantis&actor=india');
    expect(read.filters.actor).toEqual(['nato', 'india']);
    expect(problems).toEqual([{ parameter: 'actor', value: 'atlantis' }]);
  });
});

describe('the window', () => {
  it.each([
    ['2024-05-01', '2024-06-30'],
    ['2018', '2020'],
    ['2024', '2024'],
    ['2024-06-30', '2024'],
    ['-0043', '0014'],
  ])('from=%s&to=%s', (from, to) => {
    expect(parse(`from=${from}&to=${to}`)).toEqual({
      state: { ...INITIAL_STATE, window: { from: parseEdtf(from), to: parseEdtf(to) } },
      problems: [],
    });
  });

  it.each([
    ['reversed: both are to blame', '2024', '2023', ['from', 'to']],
    ['a broken start', '2024-13', '2025', ['from']],
    ['a broken end', '2024', 'soon', ['to']],
    ['both broken', 'x', 'y', ['from', 'to']],
    ['a month', '2024-05', '2025', ['from']],
    ['an interval', '2023/2024', '2025', ['from']],
    ['an open end', '2024', '../2025', ['to']],
    ['a decade', '201X', '2025', ['from']],
  ])('%s', (_, from, to, blamed) => {
    const { state: read, problems } = parse(`from=${from}&to=${to}&view=list`);
    expect(read).toEqual({ ...INITIAL_STATE, view: 'list' });
    expect(problems.map((p) => p.parameter)).toEqual(blamed);
  });
});

describe('the search', () => {
  it('keeps the space after a word: the reader may be about to type the next', () => {
    expect(parse('q=india+').state.query).toBe('india ');
    expect(parse('q=++india').state.query).toBe('india');
    expect(parse('q=+++').state.query).toBe('');
  });

  it('is cut when it is long', () => {
    expect(parse(`q=${'x'.repeat(5000)}`)).toEqual({
      state: { ...INITIAL_STATE, query: 'x'.repeat(200) },
      problems: [],
    });
  });

  it('is not cut inside a surrogate pair', () => {
    expect(parse(`q=x${encodeURIComponent('😀'.repeat(150))}`).state.query).toBe(`x${'😀'.repeat(99)}`);
  });
});

describe('links published before', () => {
  const dataset = {
    ...EXAMPLE,
    moved: { '2018-deal': '2018-india-signs-s-400-deal', '2019-x': '2019-gone' },
  };
  it.each([
    ['2018-deal', '2018-india-signs-s-400-deal', []],
    ['2019-x', null, [{ parameter: 'event', value: '2019-gone' }]],
    ['constructor', null, [{ parameter: 'event', value: 'constructor' }]],
  ])('%s opens %s', (id, event, problems) => {
    const parsed = parseViewState(`?event=${id}`, dataset);
    expect(parsed.state.event).toBe(event);
    expect(parsed.problems).toEqual(problems);
  });
});

it('a minus leaves a value out; of one value asked for and left out the first holds', () => {
  expect(parse('?actor=-india&actor=nato&actor=india&topic=-nope')).toMatchObject({
    state: { filters: { actor: ['-india', 'nato'] } },
    problems: [
      { parameter: 'actor', value: 'india' },
      { parameter: 'topic', value: '-nope' },
    ],
  });
});

it('lanes that another kind does not have are dropped, by name', () => {
  const [topic, actor] = [EXAMPLE.topics[0]?.id ?? '', EXAMPLE.actors[0]?.id ?? ''];
  const { state: read, problems } = parse(`closed=${topic}&closed=${actor}&closed=-&fold=loud`);
  expect(read).toMatchObject({ closed: [topic, '-'], fold: false });
  expect(problems).toEqual([
    { parameter: 'closed', value: actor },
    { parameter: 'fold', value: 'loud' },
  ]);
});
