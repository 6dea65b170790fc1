import { expect, test } from '@playwright/test';
import { detail, facet, readDataset, shown, shownCount, timeline } from './page.ts';

test('an address restores the whole view', async ({ page }) => {
  const { events } = await readDataset(page, '/seed/');
  const event = events.find((e) => e.actors.includes('russia'));
  const query = `event=${event?.id}&actor=russia&status=happened&lanes=actor&from=2025-08-01&to=2025-10-31`;
  await page.goto(`/seed/?${query}`);
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(event?.title ?? '');
  await expect(facet(page, 'Actors', 'Russia')).toBeChecked();
  await expect(facet(page, 'Status', 'Happened')).toBeChecked();
  await expect(page.getByLabel('Lanes')).toHaveValue('actor');
  const before = await shownCount(page);
  await page.reload();
  expect(await shownCount(page)).toBe(before);
  expect(new URL(page.url()).search).toBe(`?${query}`);
});

test('each broken value is dropped by itself, with a notice', async ({ page }) => {
  await page.goto(
    '/seed/?actor=india&actor=atlantis&status=maybe&view=hologram&from=yesterday&utm_source=mail',
  );
  await expect(facet(page, 'Actors', 'India')).toBeChecked();
  for (const value of ['atlantis', 'maybe', 'hologram', 'yesterday']) {
    await expect(page.getByText(`“${value}”`)).toBeVisible();
  }
  await expect(page.getByText('mail')).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Timeline' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('“atlantis”')).toHaveCount(0);
  await expect(page).toHaveURL(/\?actor=india$/);
});

test('an unknown event offers the nearest', async ({ page }) => {
  const { events } = await readDataset(page, '/seed/');
  const known = events[0];
  await page.goto(`/seed/?event=${known?.id}-and-a-word-more`);
  await expect(page.getByText('There is no event')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('button', { name: known?.title ?? '', exact: true })
    .click();
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(known?.title ?? '');
  await expect(page.getByText('There is no event')).toHaveCount(0);
});

test('pan and zoom are kept in the address without a step of history', async ({ page }) => {
  await page.goto('/seed/');
  await expect(timeline(page).locator('[data-event]').first()).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(page).not.toHaveURL(/from=/);
  await expect(shown(page)).toBeVisible();
});

test('the story tells the event of the address, though the filters leave it out', async ({ page }) => {
  const { events } = await readDataset(page, '/seed/');
  const hidden = events.find((e) => e.status === 'happened');
  await page.goto(`/seed/?view=story&status=planned&event=${hidden?.id}`);
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(hidden?.title ?? '');
  await expect(detail(page)).toContainText('Hidden by the filters');
});
