import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Of the house's rules: a file that breaks one, and whether the linter must say so. */
const IMPORTS: readonly (readonly [file: string, source: string, isForbidden: boolean])[] = [
  ['src/model/up.ts', '../compiler/compile.ts', true],
  ['src/model/node.ts', 'node:fs/promises', true],
  ['src/model/beside.ts', './event.ts', false],
  ['src/compiler/to-node.ts', '../node/seeds.ts', true],
  ['src/compiler/to-app.ts', '../app/app.tsx', true],
  ['src/compiler/parse/to-fs.ts', 'node:fs', true],
  ['src/compiler/to-model.ts', '../model/event.ts', false],
  ['src/text/to-app.ts', '../app/app.tsx', true],
  ['src/text/to-model.ts', '../model/event.ts', false],
  ['src/node/to-text.ts', '../text/en.ts', false],
  ['src/app/state/to-text.ts', '../../text/en.ts', true],
  ['src/worker/to-app.ts', '../app/app.tsx', true],
  ['src/worker/to-workbox.ts', 'workbox-core', false],
  ['src/node/to-app.ts', '../app/app.tsx', true],
  ['src/node/to-compiler.ts', '../compiler/compile.ts', false],
  ['src/app/to-compiler.ts', '../compiler/compile.ts', true],
  ['src/app/list/to-compiler.ts', '../../compiler/compile.ts', true],
  ['src/app/state/to-node.ts', '../../node/seeds.ts', true],
  ['src/app/state/to-react.ts', 'react', true],
  ['src/app/state/to-ui.ts', '../ui/button.tsx', true],
  ['src/app/state/to-model.ts', '../../model/event.ts', false],
  ['src/app/list/to-timeline.ts', '../timeline/timeline.tsx', true],
  ['src/app/ui/to-list.ts', '../list/list.tsx', true],
  ['src/app/list/to-ui.ts', '../ui/button.tsx', false],
  ['src/app/app.ts', './list/list.tsx', false],
  ['src/app/list/to-vis.ts', 'vis-timeline/esnext', true],
  ['src/app/to-vis-data.ts', 'vis-data', true],
  ['src/app/timeline/to-vis.ts', 'vis-timeline/esnext', true],
  ['src/app/timeline/vis-adapter.ts', 'vis-timeline/esnext', false],
];

describe('the one-way rule', () => {
  let folder: string;
  const plant = (file: string, source: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-house-'));
    for (const file of ['.oxlintrc.json', 'tsconfig.base.json'])
      copyFileSync(join(ROOT, file), join(folder, file));
    for (const project of ['model', 'compiler']) {
      mkdirSync(join(folder, 'src', project), { recursive: true });
      copyFileSync(join(ROOT, `src/${project}/tsconfig.json`), join(folder, `src/${project}/tsconfig.json`));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('the linter catches each forbidden import and no other', () => {
    for (const [file, source] of IMPORTS)
      plant(file, `import { a } from '${source}';\nexport const b = a;\n`);
    const { stdout } = run('oxlint', 'oxlint', ['--format=unix']);
    const caught = stdout.split('\n').filter((line) => line.includes('no-restricted-imports'));
    const files = caught.map((line) => line.slice(0, line.indexOf(':')));
    const forbidden = IMPORTS.filter(([, , isForbidden]) => isForbidden).map(([file]) => file);
    expect(files.sort()).toEqual(forbidden.sort());
  });

  test('the type checker knows no DOM and no Node in model and compiler', () => {
    rmSync(join(folder, 'src'), { recursive: true });
    for (const project of ['model', 'compiler']) {
      plant(`src/${project}/dom.ts`, 'export const page = document;\n');
      plant(`src/${project}/node.ts`, 'export const here = process;\n');
      copyFileSync(join(ROOT, `src/${project}/tsconfig.json`), join(folder, `src/${project}/tsconfig.json`));
      const { stdout } = run('typescript', 'tsc', ['-p', `src/${project}`]);
      expect(stdout).toContain(`src/${project}/dom.ts(1,21): error TS2584: Cannot find name 'document'`);
      expect(stdout).toMatch(
        new RegExp(`src/${project}/node.ts\\(1,21\\): error TS\\d+: Cannot find name 'process'`),
      );
    }
  });

  function run(name: string, program: string, args: readonly string[]): { stdout: string } {
    const require = createRequire(import.meta.url);
    const path = require.resolve(`${name}/package.json`);
    const { bin }: { bin: string | Record<string, string> } = require(path);
    const file = typeof bin === 'string' ? bin : (bin[program] ?? '');
    return spawnSync(process.execPath, [join(dirname(path), file), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  }
});
