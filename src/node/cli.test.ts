import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDataset } from '../model/dataset.ts';
import { main } from './cli.ts';

const BIN = resolve(import.meta.dirname, '../../bin/dateline.mjs');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
  const put = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const wall =
    'date 2025-03-04 Wall opens\n\nMayor Ilse Brandt opened the harbour wall of Port Vale on Monday. On Sundays it rests.\n';
  put('seeds/wall.txt', wall);
  put('mixed/wall.txt', wall);
  put('stale/wall.txt', wall);
  put('stale/wall.corrections.yaml', '- quote: opened the sea wall\n  hide: true\n');
  put('mixed/broken.txt', 'date 2025-02-30 Wall opens\n\nThe mayor opened it.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function dateline(args: readonly string[], input = ''): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough({ highWaterMark: 1e6 }), new PassThrough()];
  const terminal = { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, cwd: folder };
  const status = await main(args, terminal);
  return { status, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

/** As a person runs it. */
const spawned = (args: readonly string[], input = ''): Ran =>
  spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', input });

test.each([
  [[]],
  [['fly']],
  [['check', '--bogus']],
  [['check', 'stray']],
  [['explain']],
  [['explain', 'one', 'two']],
  [['diff', 'one.json']],
  [['compile', '--seeds', 'nowhere']],
  [['tag', '--seeds', 'seeds']],
])('%j is wrong use: status 2, and stdout stays empty', async (args) => {
  const { status, stdout, stderr } = await dateline(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('dateline VERB [OPTIONS]');
});

test.each([[['--help']], [['check', '--help']]])('%j tells the use', async (args) => {
  expect(await dateline(args)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('extract'),
  });
});

test('check says what was read', async () => {
  const { status, stdout, stderr } = await dateline(['check']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    /^1 article, 2 sentences, \d with a date, \d events?, \d unresolved expressions?; no errors\n$/,
  );
});

test('check with an error: status 1, the place without colours, and the other article is read', async () => {
  const { status, stdout } = await dateline(['check', '--seeds', 'mixed']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^mixed\/broken\.txt:1:6 error DL1002 /);
  expect(stdout).toMatch(/\n1 article, .*; 1 error\n$/);
});

test('check with a correction that has gone stale: status 1, and the nearest words', async () => {
  const { status, stdout } = await dateline(['check', '--seeds', 'stale']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^stale\/wall\.corrections\.yaml:1:10 error DL4001 /);
  expect(stdout).toContain('"Mayor Ilse Brandt opened the harbour wall of Port Vale on Monday."');
});

test('explain tells an event’s story; of an unknown id the nearest, with status 1', async () => {
  const { stdout } = await dateline(['compile', '--out', '-']);
  const [event] = parseDataset(JSON.parse(stdout)).events;
  if (!event) throw new Error('no event');
  const story = await dateline(['explain', event.id]);
  expect(story).toMatchObject({ status: 0, stderr: '' });
  expect(story.stdout).toMatch(new RegExp(`^${event.id}\n`));
  expect(story.stdout).toContain('seeds/wall.txt:3 Mayor Ilse Brandt');
  const unknown = await dateline(['explain', `${event.id}s`]);
  expect(unknown).toMatchObject({ status: 1, stdout: '' });
  expect(unknown.stderr).toContain(`did you mean\n  ${event.id}\n`);
});

test('compile writes the dataset', async () => {
  const { status, stdout } = await dateline(['compile']);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^dist-data\/dataset\.json: 1 article, /),
  });
  const json: unknown = JSON.parse(readFileSync(join(folder, 'dist-data/dataset.json'), 'utf8'));
  expect(parseDataset(json).articles).toHaveLength(1);
  expect((await dateline(['compile'])).status).toBe(0);
});

test('compile --out - writes it to stdout, also when a seed is broken: then the status is 1', async () => {
  const { status, stdout, stderr } = await dateline(['compile', '--seeds', 'mixed', '--out', '-']);
  expect(status).toBe(1);
  expect(parseDataset(JSON.parse(stdout)).articles).toHaveLength(1);
  expect(stderr).toContain('mixed/broken.txt:1:6 error DL1002');
});

test('compile leaves a file alone that Dateline did not write', async () => {
  writeFileSync(join(folder, 'notes.json'), '{"mine":true}');
  const { status, stderr } = await dateline(['compile', '--out', 'notes.json']);
  expect(status).toBe(1);
  expect(stderr).toContain('not a Dateline dataset');
  expect(readFileSync(join(folder, 'notes.json'), 'utf8')).toBe('{"mine":true}');
  expect((await dateline(['compile', '--out', 'seeds'])).status).toBe(1);
  expect(existsSync(join(folder, 'seeds/wall.txt'))).toBe(true);
});

const RECORD = {
  id: 'a',
  datePublished: '2025-09-03',
  headline: 'H',
  text: 'Norway bought two ferries from Denmark on Monday.',
};

test('tag', async () => {
  const { status, stdout, stderr } = await dateline(['tag'], `${JSON.stringify(RECORD)}\n`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    id: 'a',
    timexes: [{ start: 42, end: 48, text: 'Monday', type: 'DATE', value: '2025-09-01' }],
  });
});

test('extract', async () => {
  const { status, stdout, stderr } = await dateline(['extract'], `nonsense\n${JSON.stringify(RECORD)}\n`);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^line 1: not JSON: .*; skipped\n$/);
  expect(JSON.parse(stdout)).toEqual({
    id: 'a',
    events: [
      expect.objectContaining({
        title: expect.any(String),
        date: '2025-09-01',
        status: 'happened',
        kind: 'action',
        actors: ['Norway', 'Denmark'],
        salience: expect.any(Number),
        evidence: [{ start: 0, end: RECORD.text.length }],
      }),
    ],
  });
});

test('dates', async () => {
  const { status, stdout, stderr } = await dateline(['dates'], `${JSON.stringify(RECORD)}\n`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout.split('\n')[0] ?? '')).toEqual({ date: '2025-09-01', salience: 1 });
});

test('the program itself: statuses, and nothing but results on stdout', () => {
  expect(spawned(['fly'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('"fly"') });
  const { status, stdout, stderr } = spawned(['check', '--seeds', 'mixed']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/^mixed\/broken\.txt:1:6 error DL1002 /);
});

test('a reader that goes away is no error', async () => {
  const records = `${JSON.stringify(RECORD)}\n`.repeat(3000);
  const script = `"$0" "$1" tag | head -n 1; echo "status \${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, BIN], {
    encoding: 'utf8',
    input: records,
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\{"id":"a".*\}\nstatus 0\n$/);
});

test('compile records the links, once; a published event that is gone fails the check and leaves its tombstone', async () => {
  const ledger = join(folder, 'linked/permalinks.json');
  mkdirSync(join(folder, 'linked'));
  writeFileSync(join(folder, 'linked/wall.txt'), readFileSync(join(folder, 'seeds/wall.txt')));
  const frozen = await dateline(['compile', '--seeds', 'linked', '--out', 'a.json', '--frozen']);
  expect(frozen).toMatchObject({ status: 1, stderr: expect.stringContaining('not up to date') });
  expect(existsSync(ledger)).toBe(false);
  expect((await dateline(['compile', '--seeds', 'linked', '--out', 'a.json'])).stderr).toContain('1 link');
  const [id = ''] = Object.keys(JSON.parse(readFileSync(ledger, 'utf8')).links);
  const again = await dateline(['compile', '--seeds', 'linked', '--out', 'a.json', '--frozen']);
  expect(again).toMatchObject({ status: 0, stderr: '' });

  writeFileSync(
    join(folder, 'linked/wall.corrections.yaml'),
    '- quote: opened the harbour wall\n  hide: true\n',
  );
  const checked = await dateline(['check', '--seeds', 'linked']);
  expect(checked).toMatchObject({ status: 1, stdout: expect.stringContaining(`error DL5002 "${id}"`) });
  expect((await dateline(['compile', '--seeds', 'linked', '--out', 'b.json'])).status).toBe(0);
  const dataset = parseDataset(JSON.parse(readFileSync(join(folder, 'b.json'), 'utf8')));
  expect(dataset.withdrawn).toMatchObject([{ id, title: expect.stringContaining('wall') }]);
  expect((await dateline(['check', '--seeds', 'linked'])).status).toBe(0);
  expect((await dateline(['explain', id, '--seeds', 'linked'])).stderr).toContain('was withdrawn on');
  expect((await dateline(['diff', 'a.json', 'b.json'])).stdout).toMatch(
    /^withdrawn, 1:\n {2}2025-03-03 {2}.*wall/m,
  );
});

test('a broken ledger is an error and is left alone', async () => {
  mkdirSync(join(folder, 'torn'));
  writeFileSync(join(folder, 'torn/wall.txt'), readFileSync(join(folder, 'seeds/wall.txt')));
  const torn = '{\n<<<<<<< HEAD\n';
  writeFileSync(join(folder, 'torn/permalinks.json'), torn);
  const { status, stderr } = await dateline(['compile', '--seeds', 'torn', '--out', 'torn.json']);
  expect(status).toBe(1);
  expect(stderr).toContain('torn/permalinks.json:2:1 error DL5001');
  expect(readFileSync(join(folder, 'torn/permalinks.json'), 'utf8')).toBe(torn);
});
