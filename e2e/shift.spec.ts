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

for (const [width, height, touch] of [
  [390, 844, true],
  [1440, 900, false],
] as const) {
  test.describe(() => {
    test.use({ hasTouch: touch, isMobile: touch, viewport: { width, height } });

    test(`the first view's frame is where the app will be, at ${width}x${height}`, async ({ page }) => {
      let release: (() => void) | undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(/assets\/outline-/, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('/corpus/', { waitUntil: 'commit' });
      const shell = page.locator('.shell');
      await expect(shell).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const parts = touch
        ? ['header p', '.tabs b', '.row:nth-of-type(2) .name', '.row .name >> nth=5']
        : ['header p'];
      const before = await Promise.all(parts.map((part) => shell.locator(part).first().boundingBox()));
      const named = await Promise.all(parts.map((part) => shell.locator(part).first().innerText()));
      release?.();
      await expect(shell).toBeHidden();
      for (const [i, text] of named.entries()) {
        const after = await page.getByText(text, { exact: true }).first().boundingBox();
        expect(Math.abs((after?.x ?? -99) - (before[i]?.x ?? 0)), text).toBeLessThan(4);
        expect(Math.abs((after?.y ?? -99) - (before[i]?.y ?? 0)), text).toBeLessThan(4);
      }
      expect(await layoutShift(page)).toBeLessThan(0.005);
    });
  });
}
