import { describe, expect, it } from 'vitest';
import { drawingOf } from './items.ts';

describe('drawingOf', () => {
  it.each([
    ['2025-09-03', 'sharp'],
    ['2025-09-01/2025-09-02', 'sharp'],
    ['2025-09', 'soft'],
    ['2025', 'soft'],
    ['2025-33', 'soft'],
    ['201X', 'soft'],
    ['20XX', 'soft'],
    ['2026/2027', 'soft'],
    ['2025-09-01/2026', 'soft'],
    ['2025-09-03~', 'circa'],
    ['2025?', 'circa'],
    ['2025-09%', 'circa'],
    ['2024/2025~', 'circa'],
  ])('%s has %s ends', (date, ends) => {
    expect(drawingOf({ date })).toMatchObject({ ends, openStart: false, openEnd: false });
  });

  it.each([
    ['2024-05-01/..', 'sharp', false, true],
    ['2024/..', 'soft', false, true],
    ['2024~/..', 'circa', false, true],
    ['../2009-12-31', 'sharp', true, false],
    ['../2009', 'soft', true, false],
  ])('%s fades where it is open', (date, ends, openStart, openEnd) => {
    expect(drawingOf({ date })).toMatchObject({ ends, openStart, openEnd });
  });

  it.each([
    ['2025-09-03', Date.UTC(2025, 8, 3), Date.UTC(2025, 8, 4)],
    ['2025-09', Date.UTC(2025, 8, 1), Date.UTC(2025, 9, 1)],
    ['2026/2027', Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1)],
    ['2024/..', Date.UTC(2024, 0, 1), Date.UTC(2025, 0, 1)],
    ['../2009-06', Date.UTC(2009, 5, 1), Date.UTC(2009, 6, 1)],
  ])('%s is as long as what it names', (date, start, end) => {
    expect(drawingOf({ date })).toMatchObject({ start, end });
  });

  it('draws what is no date softly rather than failing', () => {
    expect(drawingOf({ date: 'soon' })).toMatchObject({ ends: 'soft', openStart: false, openEnd: false });
  });
});
