import { expect, test } from 'vitest';
import { diagnostic } from '../compiler/diagnostic.ts';
import { countOf, formatDiagnostic } from './report.ts';

const TEXT = ' date 2025-02-30 Wall\n\nBody.';
const found = diagnostic(
  'DL1002',
  { file: 'seeds/x.txt', text: TEXT, span: { start: 6, end: 16 } },
  'there is no 2025-02-30',
  'put the right one in its place',
);

test('a diagnostic with the source line and a caret', () => {
  expect(formatDiagnostic(found, { colour: false, source: () => TEXT })).toBe(
    [
      'seeds/x.txt:1:7 error DL1002 there is no 2025-02-30',
      '  1 |  date 2025-02-30 Wall',
      '    |       ^^^^^^^^^^',
      '  hint: put the right one in its place',
    ].join('\n'),
  );
});

test('without a place in the file: no excerpt', () => {
  const whole = diagnostic('DL1011', { file: 'seeds/x.txt' }, 'cannot be read', 'look');
  expect(formatDiagnostic(whole, { colour: false, source: () => TEXT })).toBe(
    'seeds/x.txt error DL1011 cannot be read\n  hint: look',
  );
});

test('of a long line what is near the place', () => {
  const text = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
  const far = diagnostic('DL1015', { file: 'x', text, span: { start: 500, end: 501 } }, 'm', 'h');
  const [, line = '', caret = ''] = formatDiagnostic(far, { colour: false, source: () => text }).split('\n');
  expect(line.length).toBeLessThan(110);
  expect(line[caret.indexOf('^')]).toBe('X');
});

const CODES = new RegExp(String.raw`\u001B\[\d+m`, 'g');

test('colours are ANSI codes around the same words', () => {
  const options = { source: () => TEXT };
  const coloured = formatDiagnostic(found, { ...options, colour: true });
  expect(coloured).toContain('\u001B[31m');
  expect(coloured.replaceAll(CODES, '')).toBe(formatDiagnostic(found, { ...options, colour: false }));
});

test('a seed cannot drive the terminal', () => {
  const text = 'date 2025-02-30 \u001B[2J\u202Ewall';
  const evil = diagnostic(
    'DL1013',
    { file: 'x\u001B.txt', text, span: { start: 0, end: 4 } },
    `no ${text}`,
    'h',
  );
  const shown = formatDiagnostic(evil, { colour: false, source: () => text });
  expect([...shown].filter((letter) => letter === '\u001B' || letter === '\u202E')).toEqual([]);
});

test('countOf', () => {
  const warning = diagnostic('DL3002', { file: 'x' }, 'm', 'h');
  expect(countOf([])).toBe('no errors');
  expect(countOf([found])).toBe('1 error');
  expect(countOf([found, found, warning])).toBe('2 errors, 1 warning');
  expect(countOf([warning])).toBe('1 warning');
});
