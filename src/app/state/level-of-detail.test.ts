import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MS_PER_DAY } from '../../model/calendar.ts';
import { dayDate, singleDate, stringifyEdtf } from '../../model/edtf.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { exampleEvent } from './example-dataset.ts';
import { detailLevel, levelOfDetail, sameLevel } from './level-of-detail.ts';

fc.configureGlobal({ seed: 1, numRuns: 300 });

const NONE = { most: 3, selected: null, opened: new Set<string>() };
const laneOf = (events: readonly TimelineEvent[]) => ({ id: 'l', name: 'Lane', events });
const onDay = (day: number, id: string, salience = 0.5): TimelineEvent =>
  exampleEvent(id, stringifyEdtf(singleDate(dayDate(day))), { salience });
const daysView = (from: number, to: number) => ({ start: from * MS_PER_DAY, end: to * MS_PER_DAY });

describe('detailLevel', () => {
  it('has buckets at least as wide as asked, less than twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7_000_000 }), fc.integer({ min: 300, max: 3000 }), (days, px) => {
        const { exponent } = detailLevel(daysView(0, days), px, 260);
        const bucketPx = (2 ** exponent / (days * MS_PER_DAY)) * px;
        expect(bucketPx).toBeGreaterThan(259.999);
        expect(bucketPx).toBeLessThan(520.001);
      }),
    );
  });

  it('keeps its buckets when the view is panned by less than one', () => {
    const [a, b] = [0, 1].map((by) => detailLevel(daysView(10_000 + by, 11_000 + by), 1000, 260));
    expect(a && b && sameLevel(a, b)).toBe(true);
    const other = detailLevel(daysView(10_000, 15_000), 1000, 260);
    expect(a && sameLevel(a, other)).toBe(false);
  });

  it('takes a view without a width', () => {
    expect(Number.isFinite(detailLevel(daysView(0, 100), 0, 260).exponent)).toBe(true);
  });
});

describe('levelOfDetail', () => {
  const view = daysView(10_000, 10_100);
  const level = detailLevel(view, 1000, 260);
  const crowd = Array.from({ length: 10 }, (_, i) => onDay(10_050, `e${i}`, i / 10));

  it('draws or gathers every event in view once', () => {
    const days = fc.array(
      fc.tuple(fc.integer({ min: 9_900, max: 10_200 }), fc.double({ min: 0, max: 1, noNaN: true })),
    );
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 6 }), (made, most) => {
        const events = made.map(([day, salience], i) => onDay(day, `e${i}`, salience));
        const [detail] = levelOfDetail([laneOf(events)], level, { ...NONE, most });
        const drawn = [...(detail?.shown ?? []), ...(detail?.clusters.flatMap((c) => c.events) ?? [])].map(
          (e) => e.id,
        );
        expect(new Set(drawn).size).toBe(drawn.length);
        const inView = events.filter((_, i) => made[i] && made[i][0] >= 10_000 && made[i][0] < 10_100);
        expect(inView.filter((e) => !drawn.includes(e.id))).toEqual([]);
        expect(detail?.clusters.every((c) => c.events.length > 1)).toBe(true);
      }),
    );
  });

  it('keeps the most salient of a crowd, with a place for the rest', () => {
    const [detail] = levelOfDetail([laneOf(crowd)], level, NONE);
    expect(detail?.shown.map((e) => e.id)).toEqual(['e8', 'e9']);
    expect(detail?.clusters.map((c) => [c.events.length, c.span])).toEqual([[8, daysView(10_050, 10_051)]]);
  });

  it('always draws the selected event', () => {
    const [detail] = levelOfDetail([laneOf(crowd)], level, { ...NONE, selected: 'e0' });
    expect(detail?.shown.map((e) => e.id).toSorted()).toEqual(['e0', 'e8', 'e9']);
  });

  it('draws all of a cluster that is open', () => {
    const [closed] = levelOfDetail([laneOf(crowd)], level, NONE);
    const opened = new Set(closed?.clusters.map((c) => c.id));
    const [detail] = levelOfDetail([laneOf(crowd)], level, { ...NONE, opened });
    expect(detail?.shown).toHaveLength(10);
    expect(detail?.clusters).toEqual([]);
  });

  it('draws what began long before and reaches into view, and not what ended', () => {
    const events = [
      exampleEvent('long', '1970/..'),
      exampleEvent('era', '1970/2030'),
      exampleEvent('over', '1970/1975'),
    ];
    const [detail] = levelOfDetail([laneOf(events)], level, NONE);
    expect(detail?.shown.map((e) => e.id)).toEqual(['era']);
  });

  it('gathers a crowd of 150,000', () => {
    const event = onDay(10_050, 'same');
    const events = Array.from({ length: 150_000 }, () => ({ ...event }));
    const [detail] = levelOfDetail([laneOf(events)], level, NONE);
    expect(detail?.clusters[0]?.span).toEqual(daysView(10_050, 10_051));
  });
});
