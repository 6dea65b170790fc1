import { expect, test } from 'vitest';
import { embedAddress, embedCode, embeddedEvent, fullAddress, isEmbedded } from './embed.ts';

test.each([
  ['https://e.org/a/', 'https://e.org/a/?embed=1'],
  ['https://e.org/a/?view=list', 'https://e.org/a/?view=list&embed=1'],
  ['https://e.org/a/event/x/', 'https://e.org/a/event/x/?embed=1'],
])('%s in a frame is %s, and back', (full, framed) => {
  expect(embedAddress(full)).toBe(framed);
  expect(fullAddress(framed)).toBe(full);
  expect(isEmbedded(new URL(framed).search)).toBe(true);
  expect(isEmbedded(new URL(full).search)).toBe(false);
});

test('an address keeps its own parameters, whatever they hold', () => {
  expect(fullAddress('/?q=embed%3D1&embed=1&view=list')).toBe('/?q=embed%3D1&view=list');
  expect(isEmbedded('?q=embed=1')).toBe(false);
  expect(embeddedEvent('/?event=x')).toBe('/?event=x&view=story&embed=1');
});

test('the code holds any title', () => {
  expect(embedCode('/?a=1&b=2', '"Vale" <wall>')).toContain(
    'src="/?a=1&amp;b=2" title="&quot;Vale&quot; &lt;wall&gt;"',
  );
});
