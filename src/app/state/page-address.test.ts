import { expect, test } from 'vitest';
import { pagePath, searchOf } from './page-address.ts';

test.each([
  ['/', '/', '?event=x', '?event=x'],
  ['/a/b/', '/a/b/event/2018-deal/', '', '?event=2018-deal'],
  ['/a/b/', '/a/b/event/2018-deal/index.html', '?lanes=actor', '?event=2018-deal&lanes=actor'],
  ['/', '/topic/arms-trade/', '', '?topic=arms-trade'],
  ['/event/x/', '/event/x/actor/y/', '', '?actor=y'],
  ['/event/x/', '/event/x/', '', ''],
  ['/a/index.html', '/a/index.html', '?q=z', '?q=z'],
])('below %s, %s%s opens %s', (root, pathname, search, expected) => {
  expect(searchOf({ pathname, search }, root)).toBe(expected);
});

test('a page and its address are the same, whatever the id is made of', () => {
  const pathname = `/${pagePath('event', '2018-é&=?-deal')}`;
  expect(new URLSearchParams(searchOf({ pathname, search: '' }, '/')).get('event')).toBe('2018-é&=?-deal');
});
