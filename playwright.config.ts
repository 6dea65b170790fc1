import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './scripts/browser.mjs';

// A port of this run's own, below those that the system hands out; the workers read it from here.
const port = Number((process.env['DATELINE_E2E_PORT'] ??= String(20_000 + (process.pid % 10_000))));
const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 60_000,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Kolkata',
    // Each would fetch the whole site for each test; those about it ask for one.
    serviceWorkers: 'block',
    // A trace of every test, thrown away when it passes, costs a third of the time: --trace=on, where one fails.
    trace: 'off',
    launchOptions: { args: chromiumArgs(), ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: 'node e2e/serve.mjs',
    env: { DATELINE_E2E_PORT: String(port) },
    url: `http://127.0.0.1:${port}/empty/`,
    reuseExistingServer: false,
    timeout: 180_000,
    stdout: 'pipe',
  },
});
