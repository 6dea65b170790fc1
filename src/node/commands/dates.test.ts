import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { rankDays } from './dates.ts';

async function dates(input: string): Promise<{ status: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const status = await rankDays({ stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  return { status, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

const line = (datePublished: string, text: string): string =>
  `${JSON.stringify({ id: 'a', datePublished, headline: '', text })}\n`;

test('writes the days when all articles are read, and no line for an article', async () => {
  const input =
    line('2025-09-03', 'The ferry sank on Monday.') + line('2025-09-18', 'It sank on 1 September.');
  const { status, out, err } = await dates(input);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(
    out
      .trim()
      .split('\n')
      .map((day): unknown => JSON.parse(day)),
  ).toEqual([
    { date: '2025-09-01', salience: 1 },
    { date: '2025-09-03', salience: expect.any(Number) },
    { date: '2025-09-18', salience: expect.any(Number) },
  ]);
});

test('a line that cannot be used is named and skipped, and the others are ranked', async () => {
  const { status, out, err } = await dates(`nonsense\n${line('2025-09-03', 'The ferry sank.')}`);
  expect(status).toBe(1);
  expect(err).toMatch(/^line 1: not JSON: .*; skipped\n$/);
  expect(out).toBe('{"date":"2025-09-03","salience":1}\n');
});

test('no articles, no days', async () => {
  expect(await dates('')).toEqual({ status: 0, out: '', err: '' });
});
