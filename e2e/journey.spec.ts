import { expect, test } from '@playwright/test';
import { detail, drawnEvents, facet, readDataset, shown, shownCount, timeline } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('filter, open an event, copy its link, open it elsewhere, go back', async ({ page, browser }) => {
  await page.goto('/seed/');
  const { events } = await readDataset(page, '/seed/');
  await expect(shown(page)).toHaveText(`${events.length} of ${events.length} events`);

  await facet(page, 'Actors', 'India').check();
  const withIndia = events.filter((e) => e.actors.includes('india')).length;
  await expect(shown(page)).toHaveText(`${withIndia} of ${events.length} events`);

  await facet(page, 'Actors', 'Russia').check();
  const withEither = events.filter((e) => e.actors.some((a) => a === 'india' || a === 'russia')).length;
  await expect(shown(page)).toHaveText(`${withEither} of ${events.length} events`);

  const deal = (await drawnEvents(page)).filter({ hasText: '5.5 billion' });
  await deal.click();
  await expect(detail(page).getByRole('heading', { level: 2 })).toContainText('5.5 billion');
  await expect(detail(page).getByRole('blockquote')).toContainText('India has already signed');
  await expect(detail(page).locator('mark')).not.toHaveCount(0);
  await expect(detail(page)).toContainText('How this date was found');

  await detail(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link to the event copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const title = await detail(page).getByRole('heading', { level: 2 }).innerText();

  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  await other.goto(link);
  await expect(detail(other).getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(timeline(other).locator('[data-selected]')).toBeVisible();
  await stranger.close();

  await page.goBack();
  await expect(detail(page)).toHaveCount(0);
  expect(await shownCount(page)).toBe(withEither);
  await page.goBack();
  expect(await shownCount(page)).toBe(withIndia);
  await expect(facet(page, 'Actors', 'Russia')).not.toBeChecked();
  await page.goBack();
  expect(await shownCount(page)).toBe(events.length);
  await page.goForward();
  expect(await shownCount(page)).toBe(withIndia);
});

test('previous and next walk through every event in order', async ({ page }) => {
  const { events } = await readDataset(page, '/seed/');
  await page.goto(`/seed/?event=${events[0]?.id}`);
  const panel = detail(page);
  await expect(panel.getByRole('button', { name: 'Previous event' })).toBeDisabled();
  for (const event of events.slice(1)) {
    await panel.getByRole('button', { name: 'Next event' }).click();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(event.title);
  }
  await expect(panel.getByRole('button', { name: 'Next event' })).toBeDisabled();
  // The panel stays, so the keyboard stays on its button.
  await expect(panel.getByRole('button', { name: 'Next event' })).toBeFocused();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
});

test('the search follows the typing and marks one step of history', async ({ page }) => {
  await page.goto('/seed/');
  const total = await shownCount(page);
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox', { name: 'Search events' });
  await expect(box).toBeFocused();
  await page.keyboard.type('tarifs');
  await expect.poll(() => shownCount(page)).toBeLessThan(total);
  expect(await shownCount(page)).toBeGreaterThan(0);
  await expect(page).toHaveURL(/q=tarifs/);
  await page.goBack();
  await expect(box).toHaveValue('');
  expect(await shownCount(page)).toBe(total);
});

test('the list holds what the timeline holds', async ({ page }) => {
  await page.goto('/seed/?actor=india');
  const count = await shownCount(page);
  await page.getByRole('tab', { name: 'List' }).click();
  const items = page.getByRole('list', { name: 'Events' }).getByRole('listitem');
  await expect(items).toHaveCount(count);
  await items.first().getByRole('button').click();
  await expect(page).toHaveURL(/view=list/);
  await expect(page).toHaveURL(/event=/);
  await expect(items.first().locator('time')).toHaveAttribute('datetime', /^\d{4}/);
});

test('the story steps with the arrow keys', async ({ page }) => {
  const { events } = await readDataset(page, '/seed/');
  await page.goto('/seed/?view=story');
  const heading = detail(page).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(events[0]?.title ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(heading).toHaveText(events[1]?.title ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(heading).toHaveText(events[0]?.title ?? '');
});
