import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../model/dataset.ts';
import { checkReport } from './commands/check.ts';
import { CompiledFolder } from './compile-folder.ts';

/** Each folder is a case: `seeds/` goes in; the dataset and what `dateline check` says come out. */
const GOLDEN = join(import.meta.dirname, 'golden');
const cases = readdirSync(GOLDEN, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(cases.map(({ name }) => name))('golden case %s', (name) => {
  const folder = join(GOLDEN, name);
  const compilation = new CompiledFolder(join(folder, 'seeds'), folder).compile('2025-07-01');

  test('dataset', async () => {
    const json = `${JSON.stringify(compilation.dataset, null, 2)}\n`;
    expect(parseDataset(JSON.parse(json))).toEqual(compilation.dataset);
    await expect(json).toMatchFileSnapshot(join(folder, 'dataset.json'));
  });

  test('report', async () => {
    const report = checkReport(compilation, { verbose: true, colour: false });
    await expect(`${report.join('\n')}\n`).toMatchFileSnapshot(join(folder, 'report.txt'));
  });
});

test('there are golden cases', () => {
  expect(cases.length).toBeGreaterThan(0);
});
