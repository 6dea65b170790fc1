import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { DIAGNOSTIC_CODES } from '../compiler/diagnostic.ts';

test('docs/diagnostics.md explains every code by its title, and no other', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../docs/diagnostics.md'), 'utf8');
  const headings = text.split('\n').filter((line) => line.startsWith('### '));
  const codes = Object.entries(DIAGNOSTIC_CODES);
  expect(headings).toEqual(codes.map(([code, { title, severity }]) => `### ${code}: ${title} (${severity})`));
});
