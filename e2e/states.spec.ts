import { expect, test } from '@playwright/test';
import { detail, drawnEvents, facet, layoutShift, shown, shownCount, timeline } from './page.ts';

const DATASET = /outline-[\w-]+\.json$/;

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`nothing shifts while a slow dataset loads, at ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    let release: (() => void) | undefined;
    const seen = new Promise<void>((resolve) => (release = resolve));
    await page.route(DATASET, async (route) => {
      await seen;
      await route.continue();
    });
    // The dataset is preloaded, so the page's own load event waits for it.
    await page.goto('/seed/', { waitUntil: 'commit' });
    await expect(page.locator('[aria-busy=true]')).toBeVisible();
    release?.();
    await expect(shown(page)).toBeVisible();
    await expect(timeline(page).locator('[data-event]').first()).toBeVisible();
    expect(await layoutShift(page)).toBeLessThan(0.005);
  });
}

test('a dataset that does not arrive says so and can be tried again', async ({ page }) => {
  let broken = true;
  await page.route(DATASET, (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/seed/');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('could not be loaded', { timeout: 15_000 });
  await expect(alert).toContainText('Check the connection');
  broken = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  expect(await shownCount(page)).toBeGreaterThan(0);
});

test('a dataset that is not found says so', async ({ page }) => {
  await page.route(DATASET, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/seed/');
  await expect(page.getByRole('alert')).toContainText('could not be loaded', { timeout: 15_000 });
  await page.getByText('Details').click();
  await expect(page.getByRole('alert')).toContainText('status 404');
});

test('a dataset of another version names both versions', async ({ page }) => {
  await page.route(DATASET, (route) => route.fulfill({ json: { version: 99 } }));
  await page.goto('/seed/');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('another version');
  await page.getByText('Details').click();
  await expect(alert).toContainText(/outline version 99, this app reads \d+/);
  await expect(alert.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test('a damaged dataset says where', async ({ page }) => {
  await page.route(DATASET, (route) => route.fulfill({ body: '{"version": 1, "events"' }));
  await page.goto('/seed/');
  await expect(page.getByRole('alert')).toContainText('damaged');
});

test('no seeds: says what to put where', async ({ page }) => {
  await page.goto('/empty/');
  await expect(page.getByRole('heading', { name: 'No events yet' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('seeds');
});

test('no event after filtering: says which filter to loosen, and what that brings', async ({ page }) => {
  await page.goto('/seed/?actor=india&q=zeppelin');
  await expect(page.getByRole('heading', { name: 'No event passes every filter' })).toBeVisible();
  await expect(shown(page)).toHaveText(/^0 of/);
  const drop = page.getByRole('button', { name: /^Drop the search “zeppelin”: \d+ events/ });
  const promised = Number(/(\d+) event/.exec(await drop.innerText())?.[1]);
  await drop.click();
  await expect.poll(() => shownCount(page)).toBe(promised);
  await expect(facet(page, 'Actors', 'India')).toBeChecked();
});

test('the sentences of an event that do not arrive say so and can be tried again; the event stays', async ({
  page,
}) => {
  let lost = true;
  await page.route(/tellings-\w+\.json$/, (route) =>
    lost ? route.fulfill({ status: 500 }) : route.continue(),
  );
  await page.goto('/seed/');
  await drawnEvents(page);
  await timeline(page).locator('button[data-event]').first().press('Enter');
  await expect(detail(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect(detail(page).getByRole('alert')).toContainText('did not arrive');
  lost = false;
  await detail(page).getByRole('button', { name: 'Try again' }).click();
  await expect(detail(page).getByRole('blockquote').first()).toBeVisible();
  await expect(detail(page).getByRole('alert')).toHaveCount(0);
});
