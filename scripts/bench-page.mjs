// `npm run bench -- --page`: the reader's page in Chromium at 1440x900, with the events of e2e/seeds and with many more made of them.
// A frame is the time from one animation frame to the next; beside each figure stands that of the same page at rest, for the
// machine has no screen of its own and draws with its processor.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, ensureChromium } from './browser.mjs';
import { serveBuiltSite } from './built-site.mjs';

/** @typedef {{ events: Record<string, unknown[]>, tellings: string[] }} Outline */

const OUTLINE = /^outline-.*\.json$/;
const SIZES = [0, 100, 1_000, 10_000, 100_000];
/** Steps of a gesture, one a frame. */
const STEPS = 60;

// What runs in the page.
const WATCH_TASKS = `tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
  .observe({ type: 'longtask', buffered: true });`;
const WATCH_FRAMES = `frames = [];
watching = true;
requestAnimationFrame(function tick(now) {
  if (tick.last !== undefined) frames.push(now - tick.last);
  tick.last = now;
  if (watching) requestAnimationFrame(tick);
});`;
const FILTER = `(async () => {
  const from = performance.now();
  document.querySelector('input[type=checkbox], [role=checkbox]').click();
  const script = performance.now() - from;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return { script, frame: performance.now() - from };
})()`;

/** @param {(line: string) => void} print */
export async function benchPage(print) {
  const site = await serveBuiltSite('bench');
  const executablePath = ensureChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs() });
  const assets = join(site.folder, 'assets');
  const name = readdirSync(assets).find((file) => OUTLINE.test(file)) ?? '';
  /** @type {Outline} */
  const outline = JSON.parse(readFileSync(join(assets, name), 'utf8'));
  try {
    print('events   first events   longest task   at rest   pan p95 (most)   zoom p95 (most)   filter');
    for (const size of SIZES) {
      const many = size === 0 ? outline : manyOf(outline, size);
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
      writeFileSync(join(assets, name), JSON.stringify(many));
      await page.addInitScript(WATCH_TASKS);
      const start = performance.now();
      await page.goto(site.url, { waitUntil: 'commit' });
      await page.waitForFunction("document.querySelector('.tl-event .tl-label')", undefined, {
        timeout: 120_000,
      });
      const shown = performance.now() - start;
      await page.waitForTimeout(1500);
      const longest = /** @type {number} */ (await page.evaluate('Math.max(0, ...tasks)'));
      const rest = await framesOf(page, async () => page.waitForTimeout(1000));
      const box = await page.locator('.tl').first().boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      await page.mouse.move(x, y);
      const pan = await framesOf(page, async () => {
        await page.mouse.down();
        for (let step = 1; step <= STEPS; step += 1) await page.mouse.move(x - 4 * step, y);
        await page.mouse.up();
      });
      const zoom = await framesOf(page, async () => {
        await page.keyboard.down('Control');
        for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, step < STEPS / 2 ? -60 : 60);
        await page.keyboard.up('Control');
      });
      const filter = /** @type {{ script: number, frame: number }} */ (await page.evaluate(FILTER));
      print(
        [
          String(many.events['id']?.length).padEnd(8),
          `${Math.round(shown)} ms`.padEnd(14),
          `${Math.round(longest)} ms`.padEnd(14),
          `${p95(rest).toFixed(1)} ms`.padEnd(9),
          `${p95(pan).toFixed(1)} (${Math.max(...pan).toFixed(0)}) ms`.padEnd(16),
          `${p95(zoom).toFixed(1)} (${Math.max(...zoom).toFixed(0)}) ms`.padEnd(17),
          `${filter.script.toFixed(0)} ms, drawn after ${filter.frame.toFixed(0)} ms`,
        ].join(' '),
      );
      await page.close();
    }
  } finally {
    await browser.close();
    site.close();
  }
}

/**
 * The frames while something is done, in ms.
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<number[]>}
 */
async function framesOf(page, act) {
  await page.evaluate(WATCH_FRAMES);
  await act();
  return /** @type {number[]} */ (await page.evaluate('(watching = false, frames)'));
}

/** @param {number[]} figures */
const p95 = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length * 0.95)] ?? 0;

/**
 * The same events on other days, a day apart each.
 * @param {Outline} outline
 * @param {number} count
 * @returns {Outline}
 */
function manyOf(outline, count) {
  const first = Date.UTC(1900, 0, 1);
  const columns = Object.entries(outline.events).map(([name, values]) => [
    name,
    Array.from({ length: count }, (_, i) => values[i % values.length]),
  ]);
  const own = {
    id: Array.from({ length: count }, (_, i) => `made-${i}`),
    date: Array.from({ length: count }, (_, i) =>
      new Date(first + ((i * 45_000) / count) * 86_400_000).toISOString().slice(0, 10),
    ),
  };
  return { ...outline, events: { ...Object.fromEntries(columns), ...own } };
}
