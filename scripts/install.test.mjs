import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

/** @type {string} */
let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-install-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** @param {object} packages */
const lock = (packages) => writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
/** @param {object} packages */
const installed = (packages) =>
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));

const vite = { 'node_modules/vite': { version: '8.0.0' } };

test('what the lock names is there', () => {
  lock({ '': { name: 'dateline' }, ...vite });
  installed(vite);
  expect(isInstalled(root)).toBe(true);
});

test('a package for another platform need not be there', () => {
  lock({ ...vite, 'node_modules/for-another': { version: '1.0.0', optional: true } });
  installed(vite);
  expect(isInstalled(root)).toBe(true);
});

test('nothing was installed', () => {
  lock(vite);
  expect(isInstalled(root)).toBe(false);
});

test('a package is missing', () => {
  lock({ ...vite, 'node_modules/react': { version: '19.0.0' } });
  installed(vite);
  expect(isInstalled(root)).toBe(false);
});

test('a package is of another version, even an optional one', () => {
  lock({ 'node_modules/vite': { version: '8.0.1', optional: true } });
  installed(vite);
  expect(isInstalled(root)).toBe(false);
});

test('a record that was cut off', () => {
  lock(vite);
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages"');
  expect(isInstalled(root)).toBe(false);
});
