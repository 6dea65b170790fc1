import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { detail, drawnEvents, facet, list, readDataset, timeline } from './page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}`));
  expect(found).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing: phone, filters open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/seed/');
    await drawnEvents(page);
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Filters' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page);
  });
  test(`axe finds nothing: empty, failed, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/empty/');
    await expectNoViolations(page);
    await page.route(/outline-/, (route) => route.fulfill({ json: { version: 99 } }));
    await page.goto('/seed/');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoViolations(page);
  });
}

test('the names that assistive technology relies on', async ({ page }) => {
  const { events } = await readDataset(page, '/seed/');
  await page.goto(`/seed/?event=${events[1]?.id}`);
  await drawnEvents(page);
  await expect(page.getByRole('search').getByRole('searchbox', { name: 'Search events' })).toBeVisible();
  const filters = page.getByRole('region', { name: 'Filters' });
  for (const name of ['Actors', 'Topics', 'Status', 'Kind']) {
    await expect(filters.getByRole('group', { name })).toBeVisible();
  }
  await expect(facet(page, 'Actors', 'India')).toHaveAccessibleName(/^India, \d+ events?$/);
  await expect(page.getByRole('status').filter({ hasText: /^\d+ of \d+ events$/ })).toBeVisible();
  for (const name of ['Timeline', 'List', 'Story']) {
    await expect(page.getByRole('tablist', { name: 'View' }).getByRole('tab', { name })).toBeVisible();
  }
  await expect(timeline(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Overview' })).toBeVisible();
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const name of ['Share', 'Zoom in', 'Zoom out', 'Fit']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  const panel = detail(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(events[1]?.title ?? '');
  for (const name of ['Previous event', 'Next event', 'Copy link', 'Close']) {
    await expect(panel.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(list(page).getByRole('listitem')).toHaveCount(events.length);
});

test('every event is a button named by its title and date; arrows move along', async ({ page }) => {
  const { events } = await readDataset(page, '/seed/');
  await page.goto('/seed/');
  const buttons = await drawnEvents(page);
  // A crowd is gathered behind buttons that open it in place.
  const clusters = timeline(page).locator('[data-cluster]').filter({ hasText: 'more' });
  while ((await clusters.count()) > 0) {
    await expect(clusters.first()).toHaveAccessibleName(/^\d+ more events?, /);
    await clusters.first().click();
  }
  await expect(buttons).toHaveCount(events.length);
  for (const event of events) {
    const drawn = timeline(page).locator(`[data-event="${event.id}"]`);
    const name = (await drawn.getAttribute('aria-label')) ?? '';
    expect(name.startsWith(`${event.title}, `)).toBe(true);
    expect(name).toMatch(/\d{4}/);
  }
  const stop = timeline(page).locator('button[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  const seen = new Set<string>();
  for (const _ of events) {
    const focused = timeline(page).locator('button:focus');
    await expect(focused).toHaveCount(1);
    seen.add((await focused.getAttribute('data-event')) ?? '');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
  }
  expect(seen.size).toBe(events.length);
  await page.keyboard.press('Enter');
  await expect(detail(page)).toBeVisible();
  const opened = await timeline(page).locator('button:focus').getAttribute('data-event');
  await detail(page).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Escape');
  await expect(detail(page)).toHaveCount(0);
  await expect(timeline(page).locator(`[data-event="${opened}"]`)).toBeFocused();
});

test('the skip link leads to the events', async ({ page }) => {
  await page.goto('/seed/');
  await drawnEvents(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the events' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
