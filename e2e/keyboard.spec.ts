import { expect, type Locator, type Page, test } from '@playwright/test';
import { detail, drawnEvents, shown, shownCount, timeline } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Presses Tab until something has the focus, as who has no pointer does. */
async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
  most = 120,
): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return;
  }
  throw new Error(`${most} presses of ${key} do not lead there`);
}

/** What has the focus is seen to have it, and is not covered. */
async function expectSeen(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    const on = document.elementFromPoint(x + width / 2, y + height / 2);
    const outlined = [element, ...element.querySelectorAll('*')].some((e) =>
      [getComputedStyle(e), getComputedStyle(e, '::after')].some(
        (s) => s.outlineStyle !== 'none' && Number.parseFloat(s.outlineWidth) > 0,
      ),
    );
    return { outlined, covered: !(on && (element.contains(on) || on.contains(element))) };
  });
  expect(focus).toEqual({ outlined: true, covered: false });
}

test('the whole journey without a pointer: filter, search, step through, read, share, and back', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('/corpus/');
  await drawnEvents(page);
  const all = await shownCount(page);

  // Filter.
  await tabTo(page, page.getByRole('checkbox', { name: /^NASA, / }));
  await expectSeen(page);
  await page.keyboard.press('Space');
  await expect.poll(() => shownCount(page)).toBeLessThan(all);
  const withNasa = await shownCount(page);

  // Search.
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeFocused();
  await page.keyboard.type('launch');
  await expect.poll(() => shownCount(page)).toBeLessThan(withNasa);
  const found = await shownCount(page);

  // To the list, and step through.
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/view=list/);
  const rows = page.getByRole('list', { name: 'Events' }).getByRole('button');
  await tabTo(page, rows.first());
  await expectSeen(page);
  await page.keyboard.press('Enter');
  const title = detail(page).getByRole('heading', { level: 2 });
  await expect(title).toBeVisible();
  const first = await title.innerText();
  await page.keyboard.press(']');
  await expect(title).not.toHaveText(first);
  await page.keyboard.press('[');
  await expect(title).toHaveText(first);

  // Read the article.
  await tabTo(
    page,
    detail(page)
      .getByRole('button', { name: /^Read “/ })
      .first(),
  );
  await expectSeen(page);
  await page.keyboard.press('Enter');
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 2 })).toBeFocused();
  const sentences = article.locator('[role=button]');
  await tabTo(page, sentences.first());
  await expectSeen(page);
  await page.keyboard.press('Enter');
  await expect(sentences.first()).toHaveAttribute('aria-current', 'true');

  // Share.
  await tabTo(page, page.getByRole('button', { name: 'Share', exact: true }), 'Shift+Tab');
  await expectSeen(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await expect(page.getByRole('menuitem', { name: 'Link to this event' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Link to the event copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/corpus\/event\/|event=/);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();

  // And back.
  for (const address of [/read=/, /event=/, /event=/, /event=/]) {
    await page.goBack();
    await expect(page).toHaveURL(address);
  }
  await page.goBack();
  await expect(detail(page)).toHaveCount(0);
  await expect.poll(() => shownCount(page)).toBe(found);
  await page.goBack();
  await expect(page).not.toHaveURL(/view=/);
  await page.goBack();
  await expect.poll(() => shownCount(page)).toBe(withNasa);
  await page.goBack();
  await expect(shown(page)).toHaveText(`${all} of ${all} events`);
});

test('Escape gives the focus back to where the event was opened from', async ({ page }) => {
  await page.goto('/seed/?view=list');
  const row = page.getByRole('list', { name: 'Events' }).getByRole('button').nth(2);
  await row.focus();
  await page.keyboard.press('Enter');
  await tabTo(page, detail(page).getByRole('button', { name: 'Next event' }));
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test('an event opened by a click on the timeline has the focus after Escape', async ({ page }) => {
  await page.goto('/seed/');
  const deal = (await drawnEvents(page)).filter({ hasText: '5.5 billion' });
  await deal.click();
  await expect(detail(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(detail(page)).toHaveCount(0);
  await expect(timeline(page).locator(':focus')).toContainText('5.5 billion');
});

test('the system’s own sheet shares the view that is seen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
  await page.goto('/seed/?actor=russia&view=list');
  await expect(shown(page)).toBeVisible();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Share with…' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', /actor=russia&view=list/);
});
