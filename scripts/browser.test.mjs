import { spawnSync } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { ensureChromium } from './browser.mjs';

vi.mock(import('node:child_process'), async (original) => ({ ...(await original()), spawnSync: vi.fn() }));
vi.mock(import('node:fs'), async (original) => ({ ...(await original()), existsSync: () => false }));
vi.mock(import('./install.mjs'), async (original) => ({
  ...(await original()),
  programOf: () => 'playwright',
}));

afterEach(() => vi.restoreAllMocks());

test.each([
  [0, ['playwright install --with-deps chromium', 'apt-get update', 'apt-get install']],
  [1000, ['playwright install chromium', 'sudo -n apt-get update', 'sudo -n apt-get install']],
])('user %i installs a browser without being asked for anything', (uid, commands) => {
  vi.spyOn(process, 'getuid').mockReturnValue(uid);
  vi.spyOn(console, 'error').mockReturnValue();
  vi.mocked(spawnSync).mockClear();
  expect(ensureChromium()).toBeUndefined();
  const { calls } = vi.mocked(spawnSync).mock;
  const lines = calls.map(([command, args]) => [command, ...(args ?? [])].join(' '));
  expect(lines).toHaveLength(commands.length);
  commands.forEach((command, i) => expect(lines[i]).toContain(command));
  for (const [, , options] of calls) expect(options?.stdio).toEqual(['ignore', 'inherit', 'inherit']);
});
