import { describe, expect, it } from 'vitest';
import type { Dating, TimelineEvent } from '../model/event.ts';
import { outlineOf } from '../model/outline.ts';
import { describeDate, describeDating } from './describe.ts';
import { en } from './en.ts';

/** Without what differs between versions of the Unicode locale data. */
const plain = (text: string): string =>
  text
    .replace(/[\u2009\u202F\u00A0]/g, ' ')
    .replaceAll(' – ', '–')
    .replaceAll('day, ', 'day ');

const PUBLISHED: Record<string, string> = { a1: '2024-06-01', a2: '2025-10-03' };
const mentionOf = (article: string): TimelineEvent['mentions'][number] => ({
  article,
  quote: { exact: 'x', prefix: '', suffix: '' },
  position: { start: 0, end: 1 },
  marks: [],
  date: '2024',
  dating: { basis: 'stated', rule: 'test' },
});

function dateText(date: string, status: TimelineEvent['status'], articles: readonly string[]): string {
  const event: TimelineEvent = {
    id: 'e',
    title: 'E',
    date,
    dating: { basis: 'stated', rule: 'test' },
    status,
    kind: 'action',
    actors: [],
    topics: [],
    salience: 0,
    mentions: articles.map(mentionOf),
  };
  return plain(describeDate(en, outlineOf(event), (article) => PUBLISHED[article]));
}

describe('describeDate', () => {
  it.each([
    ['2024-05', 'happened', 'May 2024'],
    ['2026/2027', 'planned', '2026–2027, planned as of 3 Oct 2025'],
    ['2024-05/..', 'ongoing', 'Since May 2024, under way as of 3 Oct 2025'],
    ['2026', 'cancelled', '2026, cancelled as of 3 Oct 2025'],
  ] as const)('%s, %s', (date, status, text) => {
    expect(dateText(date, status, ['a2'])).toBe(text);
  });

  it('is as of the newest article, in whatever order they come', () => {
    expect(dateText('2026', 'planned', ['a2', 'a1'])).toBe('2026, planned as of 3 Oct 2025');
    expect(dateText('2026', 'planned', ['a1', 'a2'])).toBe('2026, planned as of 3 Oct 2025');
    expect(dateText('2026', 'planned', ['a1', 'gone'])).toBe('2026, planned as of 1 Jun 2024');
  });

  it('says nothing of a status when no article is known', () => {
    expect(dateText('2026', 'planned', ['gone'])).toBe('2026');
  });
});

const text = (date: string, dating: Omit<Dating, 'rule'>): string =>
  plain(describeDating(en, date, { ...dating, rule: 'test' }));

describe('describeDating', () => {
  it('stated: quotes the words', () => {
    expect(text('2024-05', { basis: 'stated', expression: 'in May 2024' })).toBe(
      'The article says “in May 2024”.',
    );
  });

  it('stated elsewhere: names the date that the sentence continues', () => {
    const continued = 'The sentence names no date; it continues what the article dates';
    expect(text('2024-05', { basis: 'stated', anchor: '2024-05' })).toBe(`${continued} May 2024.`);
    expect(text('2024-05', { basis: 'stated' })).toBe(`${continued} May 2024.`);
    expect(text('2024-05', { basis: 'relative', anchor: '2024-23~' })).toBe(
      `${continued} about autumn 2024.`,
    );
    expect(text('2024-05', { basis: 'relative' })).toBe(`${continued} May 2024.`);
  });

  it('taken over from an earlier sentence: says how that one was dated', () => {
    const origin = {
      basis: 'relative',
      expression: 'earlier this week',
      anchor: '2025-09-03',
      anchorKind: 'publication',
    } as const;
    const days = '2025-09-01/2025-09-02';
    expect(text(days, { basis: 'relative', anchor: days, anchorKind: 'narrative', origin })).toBe(
      'The sentence names no date; it continues what the article dates 1–2 September 2025. “earlier this week”, ' +
        'read against the article’s date, Wednesday 3 September 2025, gives 1–2 September 2025.',
    );
  });

  it.each([
    ['publication', 'the article’s date'],
    ['narrative', 'the date the text had reached'],
    ['event', 'the event it is told with'],
    [undefined, 'the article’s date'],
  ] as const)('relative to %s: shows the reckoning', (anchorKind, against) => {
    const dating = { basis: 'relative', expression: 'Earlier this week', anchor: '2025-09-03' } as const;
    expect(text('2025-09-01/2025-09-02', anchorKind ? { ...dating, anchorKind } : dating)).toBe(
      `“Earlier this week”, read against ${against}, Wednesday 3 September 2025, gives 1–2 September 2025.`,
    );
  });

  it('relative to nothing named: quotes the words, and reckons nothing', () => {
    expect(text('2025', { basis: 'relative', expression: 'this year' })).toBe(
      'The article says “this year”.',
    );
  });

  it.each([
    ['last month', '2025-08', 'August 2025'],
    ['around last month', '2025-08~', 'about August 2025'],
    ['since last month', '2025-08/..', 'since August 2025'],
    ['last spring', '2025-21', 'spring 2025'],
    ['last quarter', '2025-34', 'second quarter of 2025'],
  ])('a date within a sentence has only the capitals of its own: %s', (expression, date, found) => {
    const dating = { basis: 'relative', expression, anchor: '2025-09-03' } as const;
    expect(text(date, dating)).toMatch(new RegExp(`gives ${found}\\.$`));
  });

  it('publication: names its day', () => {
    const own = 'The article names no date for it: it is the article’s own news, published on';
    expect(text('2025-09', { basis: 'publication', anchor: '2025-09-03' })).toBe(
      `${own} Wednesday 3 September 2025.`,
    );
    expect(text('2025-09-03', { basis: 'publication' })).toBe(`${own} Wednesday 3 September 2025.`);
  });

  it('editor: says so, with the source where there is one', () => {
    expect(text('2025', { basis: 'editor' })).toBe('Set by the editor.');
    expect(text('2025', { basis: 'editor', source: 'MoD' })).toBe('Set by the editor. Source: MoD.');
  });
});
