import { expect, test } from '@playwright/test';
import { drawnEvents, list, shown, shownCount, timeline } from './page.ts';

test('what only an article’s text says is found there: the place, what it tells of, and Back', async ({
  page,
}) => {
  const texts: string[] = [];
  page.on('request', (request) => {
    if (/texts-\w+\.json/.test(request.url())) texts.push(request.url());
  });
  await page.goto('/corpus/');
  await drawnEvents(page);
  expect(texts).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search events' }).fill('transport team joked');
  await expect(page.getByRole('heading', { name: /^Nothing matches/ })).toBeVisible();
  const hits = page.getByRole('main').getByRole('list', { name: 'In the text of the articles' });
  await expect(hits.getByRole('listitem')).toHaveCount(1);
  await expect(hits.locator('mark').first()).toHaveText('transport');
  expect(texts).toHaveLength(1);
  await hits.getByRole('button').first().click();
  await expect(page.getByRole('article').locator('mark', { hasText: 'joked' })).toBeInViewport();
  await page.goBack();
  await expect(hits).toBeVisible();
});

test('events come before the texts, best first, and the texts name what they tell of', async ({ page }) => {
  await page.goto('/corpus/?q=sunshield');
  await drawnEvents(page);
  const found = await shownCount(page);
  expect(found).toBeGreaterThan(0);
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'Best matches' })).toBeVisible();
  const hits = panel.getByRole('list', { name: 'In the text of the articles' });
  await expect(hits).toBeVisible();
  // Where there is no panel, a button opens them.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: /^\d+ in the text of articles$/ }).click();
  const opened = page.getByRole('dialog', { name: 'In the text of the articles' });
  await opened.getByRole('listitem').filter({ hasText: 'Told there' }).getByRole('button').last().click();
  await expect(opened).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Event', exact: true })).toBeVisible();
});

test('a facet that the search leaves empty offers no dead values', async ({ page }) => {
  await page.goto('/corpus/?q=transport+team+joked&view=list');
  await expect(shown(page)).toHaveText(/^0 of/);
  const actors = page.getByRole('region', { name: 'Filters' }).getByRole('group', { name: 'Actors' });
  await expect(actors.getByRole('checkbox')).toHaveCount(0);
  await page.getByRole('button', { name: /^Drop the search/ }).click();
  await expect(list(page)).toBeVisible();
  await expect(actors.getByRole('checkbox').first()).toBeVisible();
});

test('what is found is marked on the timeline, in the list and in the detail; a slip is forgiven in the texts too', async ({
  page,
}) => {
  await page.goto('/corpus/?q=mirror');
  const label = timeline(page).locator('.tl-event:not([data-dimmed]) .tl-title mark').first();
  await expect(label).toHaveText(/mirror/i);
  await expect(timeline(page).locator('.tl-event[data-dimmed] mark')).toHaveCount(0);
  await page.goto('/corpus/?view=list&q=mirror');
  await expect(page.locator('ol mark').first()).toHaveText(/mirror/i);
  await page.goto('/corpus/?view=list&q=lanch+delay');
  await expect(page.getByText('In the text of the articles')).toBeVisible();
});
