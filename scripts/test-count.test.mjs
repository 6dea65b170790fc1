import { expect, test } from 'vitest';
import { playwrightTests, vitestTests } from './test-count.mjs';

test('vitest: a file that could not be loaded is one failed test', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 2,
    testResults: [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(vitestTests(report)).toEqual({ passed: 7, failed: 3 });
});

test('Playwright: what passed at the second try only, and what could not be started, has failed', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{}] };
  expect(playwrightTests(report)).toEqual({ passed: 5, failed: 3 });
});
