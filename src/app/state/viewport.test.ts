import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay, MS_PER_DAY } from '../../model/calendar.ts';
import { dayDate, singleDate, stringifyEdtf } from '../../model/edtf.ts';
import { NO_FOLDS } from './time-warp.ts';
import { INITIAL_STATE } from './view-state.ts';
import {
  createViewport,
  eventSpan,
  fitSpan,
  sameDays,
  spanOfWindow,
  windowOf,
  withEventInView,
} from './viewport.ts';

fc.configureGlobal({ seed: 1, numRuns: 300 });

const day = fc.integer({ min: epochDay(-9999, 1, 1), max: epochDay(9999, 12, 31) });
const date = day.map((n) => ({ date: stringifyEdtf(singleDate(dayDate(n))) }));

describe('eventSpan', () => {
  it.each([
    ['2024-02', Date.UTC(2024, 1, 1), Date.UTC(2024, 2, 1)],
    ['2024/2025', Date.UTC(2024, 0, 1), Date.UTC(2026, 0, 1)],
    ['2024/..', Date.UTC(2024, 0, 1), Date.UTC(2025, 0, 1)],
    ['../2009-06', Date.UTC(2009, 5, 1), Date.UTC(2009, 6, 1)],
  ])('%s: an open end is cut at its named one', (text, start, end) => {
    expect(eventSpan({ date: text })).toEqual({ start, end });
  });

  it('of what is no date is still a span', () => {
    const { start, end } = eventSpan({ date: 'soon' });
    expect(end).toBeGreaterThan(start);
  });
});

describe('fitSpan', () => {
  it('shows every event with a margin', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1 }), (events) => {
        const { start, end } = fitSpan(events);
        const spans = events.map(eventSpan);
        expect(start).toBeLessThan(Math.min(...spans.map((s) => s.start)));
        expect(end).toBeGreaterThan(Math.max(...spans.map((s) => s.end)));
      }),
    );
  });

  it('leaves a twentieth free at each side', () => {
    const { start, end } = fitSpan([{ date: '2024-01-01' }, { date: '2024-04-09' }]);
    expect([start, end].map((ms) => ms / MS_PER_DAY)).toEqual([
      epochDay(2024, 1, 1) - 5,
      epochDay(2024, 4, 10) + 5,
    ]);
  });

  it('shows four weeks about a single day', () => {
    const { start, end } = fitSpan([{ date: '2024-05-15' }]);
    expect((end - start) / MS_PER_DAY).toBeCloseTo(28 * 1.1);
    expect((start + end) / 2 / MS_PER_DAY).toBe(epochDay(2024, 5, 15) + 0.5);
  });

  it('takes open ends as what they name, and no event as any stretch', () => {
    expect(fitSpan([{ date: '../2009' }, { date: '2010/..' }])).toEqual(
      fitSpan([{ date: '2009' }, { date: '2010' }]),
    );
    const { start, end } = fitSpan([]);
    expect(end).toBeGreaterThan(start);
  });
});

describe('windowOf and spanOfWindow', () => {
  it('undo each other for whole days', () => {
    fc.assert(
      fc.property(day, fc.nat(100_000), (first, length) => {
        fc.pre(first + length <= epochDay(9999, 12, 31));
        const span = { start: first * MS_PER_DAY, end: (first + length + 1) * MS_PER_DAY };
        const window = windowOf(span);
        expect(window && spanOfWindow(window)).toEqual(span);
      }),
    );
  });

  it('widen any other stretch to whole days, once', () => {
    const ms = fc.integer({ min: Date.UTC(-9999, 0, 2), max: Date.UTC(9999, 11, 30) });
    fc.assert(
      fc.property(ms, fc.integer({ min: 1, max: 1e10 }), (start, length) => {
        const span = { start, end: Math.min(start + length, Date.UTC(9999, 11, 31)) };
        const window = windowOf(span);
        const widened = window ? spanOfWindow(window) : span;
        expect(widened.start).toBeLessThanOrEqual(span.start);
        expect(widened.end).toBeGreaterThanOrEqual(span.end);
        expect(span.start - widened.start).toBeLessThan(MS_PER_DAY);
        expect(widened.end - span.end).toBeLessThan(MS_PER_DAY);
        expect(windowOf(widened)).toEqual(window);
        expect(sameDays(span, widened)).toBe(true);
      }),
    );
  });

  it('name a window’s days, or the whole of its years', () => {
    const window = windowOf({ start: Date.UTC(2024, 0, 31, 12), end: Date.UTC(2024, 2, 1) });
    expect(window && [window.from, window.to].map(stringifyEdtf)).toEqual(['2024-01-31', '2024-02-29']);
    const [from, to] = [2018, 2020].map((year) => singleDate({ precision: 'year', year }));
    expect(from && to && spanOfWindow({ from, to })).toEqual({
      start: Date.UTC(2018, 0, 1),
      end: Date.UTC(2021, 0, 1),
    });
  });

  it('have no window where a year needs five digits', () => {
    expect(windowOf({ start: Date.UTC(-10_000, 0, 1), end: 0 })).toBeNull();
    expect(windowOf({ start: 0, end: Date.UTC(10_000, 0, 2) })).toBeNull();
    expect(windowOf({ start: 0, end: Date.UTC(10_000, 0, 1) })).not.toBeNull();
  });
});

it('sameDays tells apart what the address can', () => {
  const span = { start: Date.UTC(2024, 0, 1), end: Date.UTC(2024, 0, 3) };
  expect(sameDays(span, { start: span.start + 1, end: span.end - 1 })).toBe(true);
  expect(sameDays(span, { start: span.start - 1, end: span.end })).toBe(false);
  expect(sameDays(span, { start: span.start, end: span.end + 1 })).toBe(false);
});

it('a viewport tells its listeners of a change, and only of that', () => {
  const viewport = createViewport({ start: 0, end: 1 });
  const seen: number[] = [];
  const stop = viewport.subscribe(() => seen.push(viewport.get().end));
  viewport.set({ start: 0, end: 2 });
  viewport.set({ start: 0, end: 2 });
  stop();
  viewport.set({ start: 0, end: 3 });
  expect(seen).toEqual([2]);
  expect(viewport.get()).toEqual({ start: 0, end: 3 });
});

describe('withEventInView', () => {
  const opening = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2021, 0, 1) };
  const choose = (state: typeof INITIAL_STATE, eventDate: string) =>
    withEventInView({ ...state, event: 'e' }, [{ id: 'e', date: eventDate }], opening, NO_FOLDS);

  it('leaves what is in view where the event is in view', () => {
    expect(choose(INITIAL_STATE, '2020-06')).toEqual({ ...INITIAL_STATE, event: 'e' });
    expect(choose(INITIAL_STATE, '2019/2020').window).toBeNull();
  });

  it('moves it to the event, as wide as it was, where that lies outside', () => {
    const { window } = choose(INITIAL_STATE, '1990-07-01');
    const { start, end } = window ? spanOfWindow(window) : opening;
    expect((start + end) / 2 / MS_PER_DAY).toBeCloseTo(Date.UTC(1990, 6, 1) / MS_PER_DAY + 0.5, 0);
    expect((end - start) / MS_PER_DAY).toBeCloseTo(366, -1);
  });

  it('goes from the stretch of the address', () => {
    const window = windowOf({ start: Date.UTC(1990, 0, 1), end: Date.UTC(1991, 0, 1) });
    expect(choose({ ...INITIAL_STATE, window }, '1990-12-31').window).toEqual(window);
    expect(choose({ ...INITIAL_STATE, window }, '2020-12-31').window).not.toBeNull();
  });

  it('is the timeline’s alone', () => {
    expect(choose({ ...INITIAL_STATE, view: 'story' }, '1990').window).toBeNull();
  });
});
