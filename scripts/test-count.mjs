/** @typedef {{ passed: number, failed: number }} Count */

/**
 * The tests of a vitest JSON report; skipped ones are neither. A file that could not be loaded is one failed test.
 * @param {any} report
 * @returns {Count}
 */
export function vitestTests(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * The tests of a Playwright JSON report; one that passed only when tried again has not passed.
 * @param {any} report
 * @returns {Count}
 */
export function playwrightTests({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
