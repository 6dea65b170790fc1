import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compile, type CompileInput } from '../compiler/compile.ts';
import { ExtractionStore } from './extraction-store.ts';
import { readSeedFolder } from './seeds.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { seeds } = readSeedFolder(join(ROOT, 'e2e/seeds'), ROOT);
const lexicon = {
  path: 'lexicon.yaml',
  text: 'actors:\n  - { name: The Webb Telescope, kind: other, aliases: [Webb] }\nhappenings:\n  - { name: the launch of Webb, date: 2021-12-25 }\n',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-extractions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([{}, { editor: { lexicon } }])('what was kept is what would be extracted: %o', (input) => {
  const whole: CompileInput = { seeds, ...input };
  const without = compile(whole);
  const first = compile({ ...whole, extractions: new ExtractionStore(folder) });
  expect(readdirSync(folder)).toHaveLength(seeds.length);
  const store = new ExtractionStore(folder);
  const keep = vi.spyOn(store, 'keep');
  const again = compile({ ...whole, extractions: store });
  expect(keep).not.toHaveBeenCalled();
  // As strings: with the order of the keys, and nothing left undefined.
  for (const { dataset, texts, links, diagnostics, extracted } of [first, again]) {
    expect(JSON.stringify([dataset, texts, [...(links ?? [])]])).toBe(
      JSON.stringify([without.dataset, without.texts, [...(without.links ?? [])]]),
    );
    expect([diagnostics, extracted]).toStrictEqual([without.diagnostics, without.extracted]);
  }
});

test('another text is extracted anew, and that of before is forgotten', () => {
  const [seed] = seeds;
  if (!seed) throw new Error('no seed');
  compile({ seeds: [seed], extractions: new ExtractionStore(folder) });
  const [before] = readdirSync(folder);
  const store = new ExtractionStore(folder);
  compile({
    seeds: [{ ...seed, text: `${seed.text}\nNorway sent two ferries in May 2019.\n` }],
    extractions: store,
  });
  expect(readdirSync(folder)).toHaveLength(2);
  store.forgetOthers();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readdirSync(folder)).not.toEqual([before]);
});
