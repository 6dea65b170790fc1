import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { detail, drawnEvents, facet, list, shown, shownCount, timeline } from './page.ts';

const axe = async (page: ConstructorParameters<typeof AxeBuilder>[0]['page']): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

test('an article is read whole, its events marked; the address opens it, and Back leads out', async ({
  page,
}) => {
  await page.goto('/seed/');
  await drawnEvents(page);
  await page
    .getByRole('button', { name: /^Read “/ })
    .first()
    .click();
  await expect(page).toHaveURL(/read=2025-09-03-s-400-talks/);
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 2 })).toBeFocused();
  const sentence = article.getByRole('button', { name: /signed a \$5\.5 billion/ });
  await sentence.click();
  await expect(sentence).toHaveAttribute('aria-current', 'true');
  await expect(detail(page).getByRole('heading', { level: 2 })).toContainText('$5.5 billion');
  await expect(article.getByRole('button', { name: /\$5\.5 billion.*, 2018$/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await axe(page)).toEqual([]);

  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(article.locator('[aria-current]')).toBeInViewport();
  await page.getByRole('button', { name: 'Back to the events' }).click();
  await expect(article).toHaveCount(0);
  await page.goBack();
  await expect(article).toBeVisible();
});

test('a value can be the only one, or left out, and the address keeps it', async ({ page }) => {
  await page.goto('/seed/');
  await drawnEvents(page);
  const all = await shownCount(page);
  const filters = page.getByRole('region', { name: 'Filters' });
  await facet(page, 'Actors', 'Russia').hover();
  await filters.getByRole('button', { name: 'Exclude Russia' }).click();
  const without = await shownCount(page);
  expect(without).toBeLessThan(all);
  await expect(page).toHaveURL(/actor=-russia/);
  await expect(page.getByRole('button', { name: 'Remove filter: not Russia' })).toBeVisible();
  await page.reload();
  await expect(shown(page)).toHaveText(`${without} of ${all} events`);
  await facet(page, 'Actors', 'India').hover();
  await filters.getByRole('button', { name: 'Only India' }).click();
  await expect(page).toHaveURL(/actor=india$/);
  await page.goBack();
  await expect(shown(page)).toHaveText(`${without} of ${all} events`);
});

test('in a long facet a value is found by its name', async ({ page }) => {
  await page.goto('/corpus/');
  await drawnEvents(page);
  const actors = page.getByRole('region', { name: 'Filters' }).getByRole('group', { name: 'Actors' });
  await actors.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await actors.getByRole('searchbox', { name: 'Find in actors' }).fill('mikul');
  await expect(actors.getByRole('checkbox')).toHaveCount(1);
  await actors.getByRole('checkbox', { name: /^Barbara Mikulski, / }).check();
  await expect(page).toHaveURL(/actor=barbara-mikulski/);
});

test('a search marks what it found and dims the rest of the timeline', async ({ page }) => {
  await page.goto('/seed/?q=%22surface-to-air+missile%22');
  await drawnEvents(page);
  const found = await shownCount(page);
  const drawn = timeline(page).locator('button[data-event]');
  await expect(timeline(page).locator('button[data-event]:not([data-dimmed])')).toHaveCount(found);
  expect(await drawn.count()).toBeGreaterThan(found);
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(list(page).getByRole('listitem')).toHaveCount(found);
  await page.getByRole('searchbox', { name: 'Search events' }).fill('shugayev');
  await expect(list(page).locator('mark').first()).toHaveText(/shugayev/i);
  expect(await axe(page)).toEqual([]);
});

test('a list of more than 300 events draws those in view, says which they are, and follows the choice', async ({
  page,
}) => {
  await page.goto('/corpus/?view=list');
  const total = await shownCount(page);
  expect(total).toBeGreaterThan(300);
  const items = list(page).getByRole('listitem');
  await expect(items.first()).toHaveAttribute('aria-setsize', String(total));
  expect(await items.count()).toBeLessThan(80);
  await items.first().getByRole('button').click();
  await detail(page).getByRole('button', { name: 'Close' }).click();
  // From the last event of all on.
  await page.keyboard.press('[');
  const last = list(page).locator('[aria-current]');
  await expect(last).toBeInViewport();
  await expect(list(page).locator(`[aria-posinset="${total}"]`)).toBeVisible();
});

test('? opens the shortcuts, Escape closes them, and the keys do what they say', async ({ page }) => {
  await page.goto('/seed/');
  await drawnEvents(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press(']');
  await expect(detail(page)).toBeVisible();
  const first = await detail(page).getByRole('heading', { level: 2 }).textContent();
  await page.keyboard.press(']');
  await expect(detail(page).getByRole('heading', { level: 2 })).not.toHaveText(first ?? '');
  await page.keyboard.press('[');
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(first ?? '');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/from=/);
  await page.keyboard.press('f');
  await expect(page).not.toHaveURL(/from=/);
});

test('the events shown can be taken away as a table, and an event cited', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/seed/?status=planned');
  await drawnEvents(page);
  const count = await shownCount(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Table (CSV)' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^Russia-in-talks-with-India.*\.csv$/);
  const rows = parse(readFileSync(await file.path()), { columns: true, bom: true });
  expect(rows).toHaveLength(count);
  await page.keyboard.press(']');
  await detail(page).getByRole('button', { name: 'Copy citation' }).click();
  const title = await detail(page).getByRole('heading', { level: 2 }).innerText();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(title);
});

test('paper holds every shown event with its sentence and source, and none of the screen', async ({
  page,
}) => {
  await page.goto('/seed/?status=planned');
  await drawnEvents(page);
  const count = await shownCount(page);
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.printed article');
  // The quotes come when the page has come to rest; the keys for printing would wait for them.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(printed).toHaveCount(count, { timeout: 100 });
    await expect(printed.first().locator('blockquote').first()).toBeVisible({ timeout: 100 });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }).toPass();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(printed).toHaveCount(count);
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(printed).toHaveCount(0);
});
