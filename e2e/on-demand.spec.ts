import { expect, type Page, test } from '@playwright/test';
import { drawnEvents } from './page.ts';

const OVERLAYS = /(?:share-menu|filter-sheet|help-dialog|text-hits-popover|search)-[\w-]+\.js$/;
const share = (page: Page) => page.getByRole('button', { name: 'Share', exact: true });

test('the code of menus, sheets and the search stays away until a reader is about to use them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (OVERLAYS.test(request.url())) asked.push(request.url());
  });
  await page.goto('/seed/');
  await drawnEvents(page);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const fetched = page.waitForRequest(/share-menu/);
  await share(page).hover();
  await fetched;
});

for (const by of ['mouse', 'keyboard']) {
  test(`a menu pressed by ${by} before its code is here opens when it comes, and gives the focus back`, async ({
    page,
  }) => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((go) => (release = go));
    await page.route(/share-menu/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/seed/');
    await drawnEvents(page);
    await expect(share(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(share(page)).toHaveAttribute('aria-haspopup', 'menu');
    if (by === 'mouse') await share(page).click();
    else {
      await share(page).focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(share(page)).toBeFocused();
    release?.();
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Link to this view' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(share(page)).toBeFocused();
  });
}

test('the sheet of filters opens at the first press, and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.goto('/seed/');
  const filters = page.getByRole('button', { name: 'Filters', exact: true });
  await filters.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeHidden();
  await expect(filters).toBeFocused();
});

test('an overlay whose code does not come leaves its button, and a later press tries again', async ({
  page,
}) => {
  await page.route(/share-menu/, (route) => route.abort());
  await page.goto('/seed/');
  await drawnEvents(page);
  await share(page).click();
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect(share(page)).toBeVisible();
  await page.unroute(/share-menu/);
  await share(page).click();
  await expect(page.getByRole('menu')).toBeVisible();
});
