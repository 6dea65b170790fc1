import { expect, test } from '@playwright/test';
import { layoutShift } from './page.ts';

// A worker would bring the faces that this test holds back.
test.use({ serviceWorkers: 'block' });

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
    expect(await layoutShift(page)).toBe(0);
  });
}
