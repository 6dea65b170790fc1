import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../model/event.ts';
import type { Lane } from './lanes.ts';
import { detailLevel, levelOfDetail, sameLevel } from './level-of-detail.ts';

const DAY = 86_400_000;

const event = (id: string, date: string, salience = 0.5): TimelineEvent => ({
  id,
  title: id,
  date,
  dating: { basis: 'stated', rule: 'day' },
  status: 'happened',
  kind: 'action',
  actors: [],
  topics: [],
  salience,
  mentions: [],
});
const lane = (events: readonly TimelineEvent[]): Lane => ({ id: 'a', name: 'A', events });
const day = (n: number): string => `2020-06-${String(n).padStart(2, '0')}`;
const june = { start: Date.UTC(2020, 5, 1), end: Date.UTC(2020, 6, 1) };
const options = { most: 3, selected: null, opened: new Set<string>() };

describe('detailLevel', () => {
  test('a bucket is at least as wide as asked, and less than twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 100, max: 4000 }), (days, width) => {
        const view = { start: 0, end: days * DAY };
        const { exponent } = detailLevel(view, width, 200);
        const px = 2 ** exponent / ((view.end - view.start) / width);
        expect(px).toBeGreaterThanOrEqual(200 * (1 - 1e-9));
        expect(px).toBeLessThan(400);
      }),
    );
  });

  test('a small pan changes nothing', () => {
    const level = detailLevel(june, 900, 200);
    const panned = { start: june.start + 1, end: june.end + 1 };
    expect(sameLevel(level, detailLevel(panned, 900, 200))).toBe(true);
  });
});

describe('levelOfDetail', () => {
  const level = detailLevel(june, 100, 200);

  test('what is not too many is shown whole', () => {
    const events = [event('a', day(3)), event('b', day(3)), event('c', day(3))];
    const [detail] = levelOfDetail([lane(events)], level, options);
    expect(detail?.shown).toEqual(events);
    expect(detail?.clusters).toEqual([]);
  });

  test('of a crowd the most salient are shown and the rest are counted', () => {
    const events = [0.1, 0.9, 0.3, 0.8, 0.2].map((salience, i) => event(`e${i}`, day(3 + i), salience));
    const [detail] = levelOfDetail([lane(events)], level, options);
    expect(detail?.shown.map((e) => e.id)).toEqual(['e1', 'e3']);
    expect(detail?.clusters.map((c) => c.events.map((e) => e.id))).toEqual([['e0', 'e2', 'e4']]);
    expect(detail?.clusters[0]?.span).toEqual({ start: Date.UTC(2020, 5, 3), end: Date.UTC(2020, 5, 8) });
  });

  test('the selected event is shown, however little it matters', () => {
    const events = [0.1, 0.9, 0.3, 0.8].map((salience, i) => event(`e${i}`, day(3), salience));
    const [detail] = levelOfDetail([lane(events)], level, { ...options, selected: 'e0' });
    expect(detail?.shown.map((e) => e.id)).toContain('e0');
  });

  test('an opened cluster shows all of its bucket', () => {
    const events = Array.from({ length: 9 }, (_, i) => event(`e${i}`, day(3)));
    const [closed] = levelOfDetail([lane(events)], level, options);
    const opened = new Set(closed?.clusters.map((c) => c.id));
    const [detail] = levelOfDetail([lane(events)], level, { ...options, opened });
    expect(detail?.shown).toHaveLength(9);
    // It stays, to be closed again.
    expect(detail?.clusters.map((c) => [c.id, c.opened])).toEqual([...opened].map((id) => [id, true]));
  });

  test('nothing near the view is lost or shown twice', () => {
    const dates = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0, max: 1, noNaN: true })),
    );
    fc.assert(
      fc.property(dates, fc.integer({ min: 10, max: 2000 }), (entries, width) => {
        const events = entries.map(([n, salience], i) => event(`e${i}`, day(n), salience));
        const details = levelOfDetail([lane(events)], detailLevel(june, width, 200), options);
        const ids = details.flatMap(({ shown, clusters }) =>
          [...shown, ...clusters.flatMap((c) => c.events)].map((e) => e.id),
        );
        expect(ids.sort()).toEqual(events.map((e) => e.id).sort());
      }),
    );
  });

  test('a bar that began long before the view is drawn; a lane with nothing near is left out', () => {
    const long = event('long', '1990/2030');
    const far = event('far', '1950');
    const near = detailLevel(june, 900, 200);
    expect(levelOfDetail([lane([long])], near, options)[0]?.shown).toEqual([long]);
    expect(levelOfDetail([lane([far])], near, options)).toEqual([]);
  });
});
