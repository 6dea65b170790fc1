import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { FACETS } from '../../model/view.ts';
import {
  clearFacet,
  clearFilters,
  hasFilters,
  INITIAL_STATE,
  onlyValue,
  NO_FILTERS,
  toggleFilter,
  type ViewState,
} from './view-state.ts';

fc.configureGlobal({ seed: 1, numRuns: 300 });

const chosen: ViewState = {
  ...INITIAL_STATE,
  event: 'e1',
  query: 'deal',
  view: 'list',
  filters: { ...NO_FILTERS, actor: ['india', 'nato'], topic: ['arms-trade'] },
};

it('toggleFilter adds a value at the end, and takes it out again', () => {
  const added = toggleFilter(chosen, 'actor', 'erdogan');
  expect(added).toEqual({ ...chosen, filters: { ...chosen.filters, actor: ['india', 'nato', 'erdogan'] } });
  expect(toggleFilter(added, 'actor', 'erdogan')).toEqual(chosen);
  expect(toggleFilter(chosen, 'actor', 'india').filters.actor).toEqual(['nato']);
});

it('toggleFilter twice leaves the same values chosen, and the other facets alone', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(fc.constantFrom(...FACETS), fc.uniqueArray(value), value, (facet, before, toggled) => {
      const state = { ...chosen, filters: { ...chosen.filters, [facet]: before } };
      const twice = toggleFilter(toggleFilter(state, facet, toggled), facet, toggled);
      expect(twice.filters[facet].toSorted()).toEqual(before.toSorted());
      expect({ ...twice.filters, [facet]: [] }).toEqual({ ...state.filters, [facet]: [] });
    }),
  );
});

it('clearFacet empties one facet', () => {
  expect(clearFacet(chosen, 'actor').filters).toEqual({ ...NO_FILTERS, topic: ['arms-trade'] });
});

it('clearFilters empties facets and search, and keeps event and view', () => {
  expect(clearFilters(chosen)).toEqual({ ...INITIAL_STATE, event: 'e1', view: 'list' });
});

it('hasFilters sees any facet and the search, and nothing else', () => {
  expect(hasFilters(INITIAL_STATE)).toBe(false);
  expect(hasFilters(clearFilters(chosen))).toBe(false);
  expect(hasFilters({ ...INITIAL_STATE, query: 'x' })).toBe(true);
  expect(FACETS.filter((facet) => !hasFilters(toggleFilter(INITIAL_STATE, facet, 'x')))).toEqual([]);
});

it('no change reaches the state that it began from', () => {
  const before = structuredClone(chosen);
  toggleFilter(chosen, 'actor', 'x');
  clearFacet(chosen, 'actor');
  clearFilters(chosen);
  expect(chosen).toEqual(before);
  expect(NO_FILTERS.actor).toEqual([]);
});

it('a value that is left out is no longer asked for, and the other way round', () => {
  const asked = toggleFilter(INITIAL_STATE, 'actor', 'india');
  const without = toggleFilter(asked, 'actor', '-india');
  expect(without.filters.actor).toEqual(['-india']);
  expect(toggleFilter(without, 'actor', 'india').filters.actor).toEqual(['india']);
  expect(toggleFilter(without, 'actor', '-india').filters.actor).toEqual([]);
  expect(onlyValue(without, 'actor', 'nato').filters.actor).toEqual(['nato']);
});
