import { expect, type Page, test } from '@playwright/test';
import { detail, list, shown } from './page.ts';

const EVENT = 'event=2018-india-signs-a-5-5-billion-agreement-with-russia';
const STATES = [
  '',
  '?view=list',
  '?view=story',
  `?${EVENT}`,
  '?read=2025-09-03-s-400-talks',
  '?actor=india&q=missile',
];

/** What runs out of the page, or is cut off in its box. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll('button, h1, h2, h3, p, [role=tab]')].filter((element) => {
      if (element.closest('.tl, .sr-only, [aria-hidden]') || !element.checkVisibility()) return false;
      const { overflowX, textOverflow } = getComputedStyle(element);
      return (
        overflowX !== 'visible' &&
        textOverflow !== 'ellipsis' &&
        element.scrollWidth > element.clientWidth + 1
      );
    });
    return [...(wide > 0 ? [`the page, by ${wide} px`] : []), ...cut.map((e) => e.outerHTML.slice(0, 120))];
  });

test.setTimeout(120_000);

test('at four times the size everything is still in reach, one direction of scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const state of STATES) {
    await page.goto(`/seed/${state}`);
    await expect(shown(page)).toBeAttached();
    expect(await overflowing(page), state).toEqual([]);
  }
  await page.goto('/seed/?view=list');
  await list(page).getByRole('listitem').nth(5).getByRole('button').click();
  await expect(detail(page).getByRole('heading', { level: 2 })).toBeInViewport();
  await detail(page).getByRole('button', { name: 'Next event' }).click();
  await detail(page).getByRole('button', { name: 'Close' }).click();
  await expect(detail(page)).toHaveCount(0);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`text twice as large, at ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const state of STATES) {
      await page.goto(`/seed/${state}`);
      await expect(shown(page)).toBeAttached();
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await overflowing(page), state).toEqual([]);
    }
  });
}

const x = async (box: Promise<{ x: number } | null>): Promise<number> => (await box)?.x ?? Number.NaN;

test('from right to left the columns change places', async ({ page }) => {
  await page.goto(`/seed/?view=list&${EVENT}`);
  await expect(detail(page)).toBeVisible();
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const main = await x(page.getByRole('main').boundingBox());
  expect(await x(detail(page).boundingBox())).toBeLessThan(main);
  expect(await x(page.getByRole('region', { name: 'Filters' }).boundingBox())).toBeGreaterThan(main);
  const row = list(page).getByRole('button').last();
  expect(await x(row.locator('time').boundingBox())).toBeGreaterThan(
    await x(row.locator('time + span').boundingBox()),
  );
});
