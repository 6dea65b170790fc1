import { PassThrough, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { filterArticles } from './filter.ts';

const line = (id: string, more: object = {}): string =>
  `${JSON.stringify({ id, datePublished: '2025-03-04', headline: 'H', text: 'T', ...more })}\n`;

const answer = ({ id, ...rest }: { id: string }): object => {
  if (id === 'bad') throw new RangeError('unforeseen');
  return { id, ...rest };
};

async function filter(input: string | Buffer): Promise<{ status: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const stdin = Readable.from([Buffer.from(input)]);
  const status = await filterArticles(answer, { stdin, stdout, stderr });
  return { status, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

describe('filterArticles', () => {
  test('answers every article, in order', async () => {
    const input = line('a') + line('b');
    expect(await filter(input)).toEqual({ status: 0, out: input, err: '' });
  });

  test('needs no line end after the last, minds no empty line, byte order mark or Windows line end', async () => {
    const input = `\uFEFF${line('a')}\n\r\n${line('b').trim()}\r\n${line('c').trim()}`;
    expect(await filter(input)).toEqual({ status: 0, out: line('a') + line('b') + line('c'), err: '' });
  });

  test('a number is a name, a time of day is left out, a headline may be missing', async () => {
    const { out } = await filter('{"id":7,"datePublished":"2025-03-04T10:00:00Z","text":"T"}');
    expect(JSON.parse(out)).toEqual({ id: '7', datePublished: '2025-03-04', headline: '', text: 'T' });
  });

  test.each([
    ['no JSON', 'line 2: not JSON'],
    ['[]', 'line 2: '],
    ['"words"', 'line 2: not a JSON object'],
    ['{"id":"x","datePublished":"2025-03-04"}', 'line 2: "text" is missing'],
    ['{"id":"x","text":"T"}', 'line 2: "datePublished" is missing'],
    [line('x', { datePublished: '4 March' }).trim(), 'line 2: "datePublished" must be a day'],
    [line('x', { datePublished: '2025-02-30' }).trim(), 'the calendar does not have'],
    [line('x', { text: 5 }).trim(), 'line 2: "text" must be a string'],
    [line('bad').trim(), 'line 2: failed on article "bad" (please report it): unforeseen'],
  ])('%s is named, skipped, and makes the status 1', async (bad, message) => {
    const { status, out, err } = await filter(`${line('a')}${bad}\n${line('c')}`);
    expect({ status, out }).toEqual({ status: 1, out: line('a') + line('c') });
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('bytes that are no UTF-8 are named', async () => {
    const { err } = await filter(Buffer.from(line('\xC9'), 'latin1'));
    expect(err).toBe('line 1: not UTF-8; skipped\n');
  });

  test('takes no more than the reader takes', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) {
        given += 1;
        yield Buffer.from(line(String(given)));
        await setImmediate();
      }
    }
    const stdout = new PassThrough({ highWaterMark: 200 });
    void filterArticles((article) => article, { stdin: endless(), stdout, stderr: new PassThrough() });
    for (let turn = 0; turn < 100; turn += 1) await setImmediate();
    const waiting = given;
    expect(waiting).toBeLessThan(20);
    stdout.read();
    for (let turn = 0; turn < 100; turn += 1) await setImmediate();
    expect(given).toBeGreaterThan(waiting);
  });
});
