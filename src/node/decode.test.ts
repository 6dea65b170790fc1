import { expect, test } from 'vitest';
import { decodeSeed } from './decode.ts';

const WORDS = 'date 2025-03-04 Wall\n\nThe mayor’s “wall” — at last.\n';
const utf16le = Buffer.from(WORDS, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();
const plainUtf16 = Buffer.from('date 2025-03-04 Wall\n\nAt last.\n', 'utf16le');
const windows = Buffer.from('date 2025-03-04 Wall\n\nThe mayor\x92s \x93wall\x94 \x97 at last.\n', 'latin1');

test.each([
  ['UTF-8', Buffer.from(WORDS)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${WORDS}`)],
])('%s is read', (_name, bytes) => {
  expect(decodeSeed('x.txt', bytes)).toEqual({ text: WORDS });
});

test.each([
  ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), 'UTF-16', 'iconv -f UTF-16'],
  ['the other UTF-16', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), 'UTF-16', 'iconv -f UTF-16'],
  ['UTF-16 without its mark', plainUtf16, 'UTF-16', 'iconv -f UTF-16'],
  ['the other one without its mark', Buffer.from(plainUtf16).swap16(), 'UTF-16', 'iconv -f UTF-16'],
  ['Windows-1252', windows, 'not UTF-8', 'Windows-1252'],
  ['Latin-1', Buffer.from('date 2025-03-04 \xC9lan\n', 'latin1'), 'not UTF-8', 'Windows-1252'],
  ['a Word document', Buffer.from('PK\u0003\u0004 word'), 'Word', 'plain text'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'PDF', '.txt'],
  ['zero bytes', Buffer.from('date 2025-03-04 Wall\n\n\0'), 'binary', 'plain text'],
])('%s is an error that says so', (_name, bytes, message, hint) => {
  const decoded = decodeSeed('x.txt', bytes);
  const problem = 'problem' in decoded ? decoded.problem : undefined;
  expect(problem).toMatchObject({ code: 'DL1005', severity: 'error', file: 'x.txt' });
  expect(problem?.message).toContain(message);
  expect(problem?.hint).toContain(hint);
});

test('the first letter that cannot be read is pointed at', () => {
  expect(decodeSeed('x.txt', windows)).toMatchObject({ problem: { line: 3, column: 10 } });
});
