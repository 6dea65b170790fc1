import { expect, type Page, test } from '@playwright/test';
import { detail, drawnEvents, facet, list, shown } from './page.ts';

/** A generator of its own, so that a failure can be walked again. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor(state / 65_536) % below;
  };
}

/** What a reader sees that the address decides. */
const seen = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify({
      address: window.location.search,
      title: document.title,
      headings: [...document.querySelectorAll('main h2, [data-detail] h2')].map((h) => h.textContent),
      checked: [...document.querySelectorAll('input:checked')].map((box) => box.ariaLabel),
      pressed: [
        ...document.querySelectorAll(':is([aria-pressed=true], [aria-selected=true]):not(.tl *)'),
      ].map((b) => b.textContent),
      query: document.querySelector('input')?.value,
      shown: document.querySelector('main [role=status]')?.textContent,
    }),
  );

const STEPS: readonly ((page: Page) => Promise<void>)[] = [
  (page) => facet(page, 'Actors', 'NASA').click(),
  (page) => facet(page, 'Topics', 'Government').click(),
  (page) => facet(page, 'Status', 'Planned').click(),
  (page) => page.getByRole('tab', { name: 'List' }).click(),
  (page) => page.getByRole('tab', { name: 'Timeline' }).click(),
  (page) => page.getByRole('tab', { name: 'Story' }).click(),
  (page) => page.keyboard.press(']'),
  (page) => page.keyboard.press('['),
  async (page) => {
    await page.getByRole('searchbox', { name: 'Search events' }).fill('telescope');
    await page.getByRole('tab', { selected: true }).focus();
  },
  async (page) => {
    const read = page.getByRole('button', { name: /^Read “/ }).first();
    if (await read.isVisible()) await read.click();
  },
  async (page) => {
    const close = page.getByRole('button', { name: 'Close', exact: true });
    if (await close.isVisible()) await close.click();
  },
];
const WALKS = 50;
const LENGTH = 5;

test(`${WALKS} random walks lead back to where they began, over the same places`, async ({ page }) => {
  test.setTimeout(600_000);
  await page.goto('/corpus/');
  await drawnEvents(page);
  const next = dice(20_261_127);
  for (let walk = 0; walk < WALKS; walk += 1) {
    const places = [await seen(page)];
    const trail: number[] = [];
    for (let step = 0; step < LENGTH; step += 1) {
      const at = next(STEPS.length);
      trail.push(at);
      const before = page.url();
      await STEPS[at]?.(page);
      if (page.url() === before) continue;
      await expect.poll(async () => (await seen(page)) === (await seen(page))).toBe(true);
      places.push(await seen(page));
    }
    for (const place of places.slice(0, -1).toReversed()) {
      await page.goBack();
      await expect.poll(() => seen(page), `walk ${walk}: ${trail.join(' ')}`).toBe(place);
    }
    // Where the next one begins.
    if (walk % 5 === 4) await page.goto(`/corpus/?view=${['list', 'story', 'timeline'][walk % 3]}`);
    await expect(shown(page)).toBeVisible();
  }
});

test('Back leads to where the list was scrolled to, with the focus where it was', async ({ page }) => {
  await page.goto('/corpus/?view=list');
  await expect(list(page)).toBeVisible();
  const scroller = page.getByRole('tabpanel');
  await scroller.evaluate((panel) => panel.scrollTo(0, 4000));
  const row = list(page).getByRole('button').nth(14);
  const name = await row.innerText();
  await row.focus();
  const top = await scroller.evaluate((panel) => panel.scrollTop);
  await page.keyboard.press('Enter');
  await detail(page)
    .getByRole('button', { name: /^Read “/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();
  await page.goBack();
  await expect(
    detail(page)
      .getByRole('button', { name: /^Read “/ })
      .first(),
  ).toBeFocused();
  await page.goBack();
  await expect(detail(page)).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveText(name, { useInnerText: true });
  await expect(page.locator(':focus')).toBeInViewport();
  await expect
    .poll(async () => Math.abs((await scroller.evaluate((panel) => panel.scrollTop)) - top))
    .toBeLessThan(40);
  // Forward, and what was there is there again.
  await page.goForward();
  await expect(detail(page)).toBeVisible();
});

test('a reload keeps what was scrolled to', async ({ page }) => {
  await page.goto('/corpus/?view=list');
  await expect(list(page)).toBeVisible();
  const scroller = page.getByRole('tabpanel');
  await scroller.evaluate((panel) => panel.scrollTo(0, 3000));
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(history.state)))
    .toMatch(/"list":(2999|30\d\d|299\d)/);
  await page.reload();
  await expect.poll(() => scroller.evaluate((panel) => panel.scrollTop)).toBeGreaterThan(2900);
});
