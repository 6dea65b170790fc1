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

test('20 random walks of clicks, each walked back to the start', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/seed/');
  await expect(shown(page)).toBeVisible();
  // A generator of its own, so that a failure can be walked again.
  let seed = 20_251_122;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  const steps = [
    () => facet(page, 'Actors', 'India').click(),
    () => facet(page, 'Actors', 'Russia').click(),
    () => page.getByRole('tab', { name: 'List' }).click(),
    () => page.getByRole('tab', { name: 'Timeline' }).click(),
    () => page.getByRole('tab', { name: 'Story' }).click(),
  ];
  const address = (): string => new URL(page.url()).search;
  for (let walk = 0; walk < 20; walk += 1) {
    const visited = [address()];
    for (let step = 0; step < 3; step += 1) {
      await steps[next(steps.length)]?.();
      if (address() !== visited.at(-1)) visited.push(address());
    }
    const at = await shownCount(page);
    expect(at).toBeGreaterThan(0);
    for (const expected of visited.slice(0, -1).toReversed()) {
      await page.goBack();
      await expect.poll(address).toBe(expected);
    }
  }
});

test('the story tells the event of the address, though the filters leave it out', async ({ page }) => {
  const { events } = await readDataset(page, '/seed/');
  const hidden = events.find((e) => e.status === 'happened');
  await page.goto(`/seed/?view=story&status=planned&event=${hidden?.id}`);
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(hidden?.title ?? '');
  await expect(detail(page)).toContainText('Hidden by the filters');
});
