import { describe, expect, it } from 'vitest';
import { EXAMPLE } from './example-dataset.ts';
import { neighbours, relaxations, select } from './select.ts';
import { FACETS } from '../../model/view.ts';
import { type Filters, INITIAL_STATE, NO_FILTERS, type ViewState } from './view-state.ts';

const [deal, visit, warning, storm, deliveries] = EXAMPLE.events.map((e) => e.id);
const filtered = (filters: Partial<Filters>): ViewState => ({
  ...INITIAL_STATE,
  filters: { ...NO_FILTERS, ...filters },
});
const shown = (filters: Partial<Filters>, matches: ReadonlySet<string> | null = null): string[] =>
  select(EXAMPLE, filtered(filters).filters, matches).visible.map((e) => e.id);

describe('what is visible', () => {
  it('is everything, in order, without filters', () => {
    expect(shown({})).toEqual([deal, visit, warning, storm, deliveries]);
  });

  it('has any of the values within a facet', () => {
    expect(shown({ actor: ['erdogan', 'nato'] })).toEqual([visit, warning]);
    expect(shown({ status: ['planned', 'happened'] })).toHaveLength(5);
  });

  it('has all of the facets', () => {
    expect(shown({ actor: ['india'], topic: ['diplomacy'] })).toEqual([visit]);
    expect(shown({ actor: ['india', 'nato'], kind: ['statement'], topic: ['diplomacy'] })).toEqual([warning]);
    expect(shown({ actor: ['nato'], status: ['planned'] })).toEqual([]);
  });

  it('lacks what is left out, whatever else is asked for', () => {
    expect(shown({ actor: ['-india'] })).toEqual([warning, storm]);
    expect(shown({ actor: ['erdogan', '-india'] })).toEqual([]);
    expect(shown({ actor: ['-india'], topic: ['diplomacy'] })).toEqual([warning]);
  });

  it('is what the search found and the filters pass', () => {
    expect(shown({ article: ['a2'] }, new Set([deal, storm].map(String)))).toEqual([storm]);
    expect(shown({}, new Set())).toEqual([]);
  });
});

describe('counts', () => {
  it('without filters are those of the whole', () => {
    const { counts } = select(EXAMPLE, NO_FILTERS, null);
    expect(Object.fromEntries(counts.actor)).toEqual({ india: 3, erdogan: 1, nato: 1 });
    expect(Object.fromEntries(counts.topic)).toEqual({ 'arms-trade': 3, diplomacy: 2 });
    expect(Object.fromEntries(counts.status)).toEqual({ happened: 4, planned: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ action: 4, statement: 1 });
    expect(Object.fromEntries(counts.article)).toEqual({ a1: 2, a2: 3 });
  });

  it('follow the other facets, not their own', () => {
    const { counts } = select(EXAMPLE, filtered({ actor: ['nato'] }).filters, null);
    expect(Object.fromEntries(counts.actor)).toEqual({ india: 3, erdogan: 1, nato: 1 });
    expect(Object.fromEntries(counts.topic)).toEqual({ diplomacy: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ statement: 1 });
  });

  it('follow the search', () => {
    const { counts } = select(EXAMPLE, NO_FILTERS, new Set([String(storm)]));
    expect(counts.actor.size).toBe(0);
    expect(Object.fromEntries(counts.article)).toEqual({ a2: 1 });
  });

  it('are what choosing only that value would show', () => {
    for (const state of [
      filtered({}),
      filtered({ topic: ['diplomacy'] }),
      filtered({ status: ['planned'] }),
    ]) {
      const { counts } = select(EXAMPLE, state.filters, null);
      for (const facet of FACETS) {
        for (const [value, count] of counts[facet]) {
          const chosen = { ...state, filters: { ...state.filters, [facet]: [value] } };
          expect(select(EXAMPLE, chosen.filters, null).visible).toHaveLength(count);
        }
      }
    }
  });
});

describe('relaxations', () => {
  it('are the single filters whose dropping shows something, most events first', () => {
    const state = filtered({ actor: ['nato'], status: ['planned'] });
    expect(relaxations(EXAMPLE, state, null)).toEqual([
      { drop: 'actor', count: 1 },
      { drop: 'status', count: 1 },
    ]);
    expect(relaxations(EXAMPLE, filtered({ topic: ['diplomacy'], status: ['planned'] }), null)).toEqual([
      { drop: 'status', count: 2 },
      { drop: 'topic', count: 1 },
    ]);
  });

  it('may be the search', () => {
    const state = { ...filtered({ actor: ['india'] }), query: 'zeppelin' };
    expect(relaxations(EXAMPLE, state, new Set())).toEqual([{ drop: 'query', count: 3 }]);
  });

  it('leave out what helps nothing, up to all of it', () => {
    const state = filtered({ actor: ['nato'], status: ['planned'], article: ['a2'] });
    expect(relaxations(EXAMPLE, state, null)).toEqual([{ drop: 'actor', count: 1 }]);
    expect(relaxations(EXAMPLE, { ...state, query: 'zeppelin' }, new Set())).toEqual([]);
    expect(relaxations(EXAMPLE, INITIAL_STATE, null)).toEqual([]);
  });
});

const around = (filters: Partial<Filters>, id: string | undefined) => {
  const { visible } = select(EXAMPLE, filtered(filters).filters, null);
  const { previous, next, position } = neighbours(EXAMPLE, visible, id ?? '');
  return [previous?.id, position, next?.id];
};

describe('neighbours', () => {
  it('are the visible events before and after', () => {
    expect(around({}, visit)).toEqual([deal, 2, warning]);
    expect(around({ actor: ['india'] }, visit)).toEqual([deal, 2, deliveries]);
  });

  it('end at the ends', () => {
    expect(around({}, deal)).toEqual([undefined, 1, visit]);
    expect(around({}, deliveries)).toEqual([storm, 5, undefined]);
  });

  it('of an event that is filtered out are those around its place', () => {
    expect(around({ actor: ['india'] }, warning)).toEqual([visit, null, deliveries]);
    expect(around({ topic: ['diplomacy'] }, deal)).toEqual([undefined, null, visit]);
    expect(around({ topic: ['diplomacy'] }, deliveries)).toEqual([warning, null, undefined]);
  });

  it('are none where nothing is visible', () => {
    expect(around({ actor: ['nato'], status: ['planned'] }, storm)).toEqual([undefined, null, undefined]);
  });
});
