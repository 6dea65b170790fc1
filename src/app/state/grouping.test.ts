import { describe, expect, it } from 'vitest';
import { EXAMPLE, exampleEvent } from './example-dataset.ts';
import { lanesOf } from './lanes.ts';
import { nearestEvents } from './nearest.ts';
import type { LaneKind } from '../../model/view.ts';

const lanes = (kind: LaneKind) =>
  lanesOf(EXAMPLE, EXAMPLE.events, kind).map((l) => [l.id, l.name, l.events.length]);
const nearest = (id: string, most = 3) => nearestEvents(EXAMPLE, id, most).map((e) => e.id);

describe('lanesOf', () => {
  it('by first topic, the largest first, then by name', () => {
    expect(lanes('topic')).toEqual([
      ['arms-trade', 'Arms trade', 2],
      ['diplomacy', 'Diplomacy', 2],
      ['', null, 1],
    ]);
  });

  it('by first actor', () => {
    expect(lanes('actor')).toEqual([
      ['india', 'India', 2],
      ['nato', 'NATO', 1],
      ['erdogan', 'Recep Tayyip Erdoğan', 1],
      ['', null, 1],
    ]);
  });

  it('by the first article that tells of it', () => {
    expect(lanes('article')).toEqual([
      ['a2', 'More deals', 3],
      ['a1', 'A deal', 2],
    ]);
  });

  it('puts those without a value last, however many', () => {
    const bare = ['x', 'y', 'z'].map((id) => exampleEvent(id, '2024'));
    const ids = lanesOf(EXAMPLE, [...bare, ...EXAMPLE.events], 'actor').map((l) => [l.id, l.events.length]);
    expect(ids.at(-1)).toEqual(['', 4]);
  });

  it('or one for all', () => {
    expect(lanes('none')).toEqual([['', null, 5]]);
    expect(lanesOf(EXAMPLE, [], 'none')).toEqual([]);
  });

  it('hold every event once, in the order given, and leave out lanes without one', () => {
    const events = EXAMPLE.events.slice(0, 2).toReversed();
    const [lane, ...others] = lanesOf(EXAMPLE, [...events, ...EXAMPLE.events.slice(4)], 'topic');
    expect(lane?.events.map((e) => e.id)).toEqual(['2018-india-signs-s-400-deal', '2026-deliveries-end']);
    expect(others.map((l) => l.id)).toEqual(['diplomacy']);
  });
});

describe('nearestEvents', () => {
  it('are those that share most words', () => {
    expect(nearest('2018-india-signs-s-400-contract')[0]).toBe('2018-india-signs-s-400-deal');
    expect(nearest('2021-erdogan-visits-india')).toEqual([
      '2020-erdogan-visits-india',
      '2018-india-signs-s-400-deal',
    ]);
    expect(nearest('ERDOGAN India')[0]).toBe('2020-erdogan-visits-india');
  });

  it('share at least one', () => {
    expect(nearest('zeppelin-lands')).toEqual([]);
    expect(nearest('')).toEqual([]);
    expect(nearest('---')).toEqual([]);
  });

  it('are at most as many as asked for', () => {
    expect(nearest('india-2024-2025-2026', 2)).toHaveLength(2);
  });

  it('do not win by saying one word twice', () => {
    const events = [exampleEvent('war-war-war-begins', '2024'), exampleEvent('war-ends', '2024')];
    const [first] = nearestEvents({ ...EXAMPLE, events }, 'war-ends-soon', 1);
    expect(first?.id).toBe('war-ends');
  });
});
