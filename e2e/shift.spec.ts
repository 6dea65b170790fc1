import { expect, type Page, test } from '@playwright/test';

// A worker would bring the faces that this test holds back.
test.use({ serviceWorkers: 'block' });

/** The sum of all shifts until now. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`an event page stays where it is when the faces come late and the script not at all, at ${width}x${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.route(/\.js$/, (route) => route.abort());
    const front = await (await page.request.get('/corpus/')).text();
    const [, path = ''] = /href="\.\/(event\/[^"]+)"/.exec(front) ?? [];
    let late = 0;
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((later) => setTimeout(later, 800));
      late += 1;
      await route.continue();
    });
    await page.goto(`/corpus/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    expect(late).toBeGreaterThan(0);
    expect(await shiftOf(page)).toBe(0);
  });
}
