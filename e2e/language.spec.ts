import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.describe('a German browser', () => {
  test.use({ locale: 'de-DE' });

  test('gets the page in German, the events in their own language', async ({ page }) => {
    await page.goto('/seed/?event=2018-india-signs-a-5-5-billion-agreement-with-russia');
    await expect(page.getByRole('searchbox', { name: 'Ereignisse suchen' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    const detail = page.getByRole('region', { name: 'Ereignis', exact: true });
    await expect(detail).toContainText(/Im Artikel steht „.*2018“/);
    await expect(detail.getByRole('heading', { level: 2 }).locator('[lang]')).toHaveAttribute('lang', /^en/);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: 'Sprache: Deutsch' }).click();
    await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeVisible();
  });
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const) {
  test(`from right to left nothing runs out of the page at ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const view of ['timeline', 'list', 'story']) {
      await page.goto(`/seed/?view=${view}`);
      await expect(page.getByRole('searchbox')).toBeVisible();
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, view).toBeLessThanOrEqual(0);
      // The page's name stands at the right, where reading begins.
      const logo = await page.getByRole('link', { name: 'Dateline' }).boundingBox();
      expect((logo?.x ?? 0) + (logo?.width ?? 0)).toBeGreaterThan(width / 2);
    }
  });
}
