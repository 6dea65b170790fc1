import { expect, test } from '@playwright/test';
import { detail, list } from './page.ts';

test('Back leads to where the list was scrolled to, with the focus where it was', async ({ page }) => {
  await page.goto('/corpus/?view=list');
  // Not those that stand in for a long list until its code is here.
  await expect(list(page).locator('[aria-setsize]').first()).toBeVisible();
  const scroller = page.getByRole('tabpanel');
  await scroller.evaluate((panel) => panel.scrollTo(0, 4000));
  const row = list(page).getByRole('button').nth(14);
  // The rows of that place are drawn; the one that has the focus is the one that is meant.
  await expect(row).toBeInViewport();
  await row.focus();
  const name = await page.locator(':focus').innerText();
  const top = await scroller.evaluate((panel) => panel.scrollTop);
  await page.keyboard.press('Enter');
  await detail(page)
    .getByRole('button', { name: /^Read “/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();
  await page.goBack();
  await expect(
    detail(page)
      .getByRole('button', { name: /^Read “/ })
      .first(),
  ).toBeFocused();
  await page.goBack();
  await expect(detail(page)).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveText(name, { useInnerText: true });
  await expect(page.locator(':focus')).toBeInViewport();
  await expect
    .poll(async () => Math.abs((await scroller.evaluate((panel) => panel.scrollTop)) - top))
    .toBeLessThan(40);
  // Forward, and what was there is there again.
  await page.goForward();
  await expect(detail(page)).toBeVisible();
});

test('a reload keeps what was scrolled to', async ({ page }) => {
  await page.goto('/corpus/?view=list');
  // Not those that stand in for a long list until its code is here.
  await expect(list(page).locator('[aria-setsize]').first()).toBeVisible();
  const scroller = page.getByRole('tabpanel');
  await scroller.evaluate((panel) => panel.scrollTo(0, 3000));
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(history.state)))
    .toMatch(/"list":(2999|30\d\d|299\d)/);
  await page.reload();
  await expect.poll(() => scroller.evaluate((panel) => panel.scrollTop)).toBeGreaterThan(2900);
});
