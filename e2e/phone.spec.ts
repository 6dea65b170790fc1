import { expect, type Page, test } from '@playwright/test';
import { detail, drawnEvents, list, readDataset, shown, settled, timeline } from './page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Draws a finger over the screen, as the browser's own touch events. */
async function swipe(page: Page, x: number, from: number, to: number, steps = 12): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await touch('touchStart', from);
  for (let i = 1; i <= steps; i += 1) {
    await touch('touchMove', from + ((to - from) * i) / steps);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await touch('touchEnd');
}

const sheetTop = async (page: Page): Promise<number> =>
  (await page.locator('[data-height]').boundingBox())?.y ?? Number.NaN;

async function openSheet(page: Page): Promise<void> {
  await page.goto('/seed/');
  await drawnEvents(page);
  await list(page).getByRole('listitem').nth(1).getByRole('button').tap();
  await expect(detail(page)).toBeVisible();
}

test('little stands above the timeline, and the count stays while the list scrolls', async ({ page }) => {
  await page.goto('/corpus/?view=list');
  await expect(shown(page)).toBeVisible();
  const top = await page.getByRole('tabpanel').evaluate((panel) => panel.getBoundingClientRect().top);
  expect(top).toBeLessThanOrEqual(102);
  await page.getByRole('tabpanel').evaluate((panel) => panel.scrollTo(0, 2000));
  await expect(shown(page)).toBeInViewport();
  await page.goto('/corpus/?view=list&actor=nasa');
  await page.getByRole('tabpanel').evaluate((panel) => panel.scrollTo(0, 900));
  await expect(page.getByRole('button', { name: 'Remove filter: NASA' })).toBeInViewport();
});

test('the sheet of an event leaves the list usable', async ({ page }) => {
  await openSheet(page);
  const first = await detail(page).getByRole('heading', { level: 2 }).innerText();
  await expect(list(page).locator('[aria-current]')).toBeInViewport();
  const other = list(page).getByRole('button').and(page.locator(':not([aria-current])')).first();
  await other.tap();
  await expect(detail(page).getByRole('heading', { level: 2 })).not.toHaveText(first);
});

test('the sheet is dragged up by its handle, down to half, and down to close', async ({ page }) => {
  await openSheet(page);
  const half = await sheetTop(page);
  expect(half).toBeGreaterThan(844 * 0.4);
  await swipe(page, 195, half + 12, 150);
  await expect.poll(() => sheetTop(page)).toBeLessThan(844 * 0.1);
  await swipe(page, 195, (await sheetTop(page)) + 12, half);
  await expect.poll(() => sheetTop(page)).toBeCloseTo(half, -1);
  await swipe(page, 195, half + 12, 800);
  await expect(detail(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/event=/);
});

test('a finger on its text enlarges the sheet, scrolls in it, and only from the top takes it down', async ({
  page,
}) => {
  await openSheet(page);
  const half = await sheetTop(page);
  await swipe(page, 195, 760, 300);
  await expect.poll(() => sheetTop(page)).toBeLessThan(844 * 0.1);
  const body = detail(page).locator('[data-sheet-body]');
  await body.evaluate((element) => {
    // However short the event, there is something to scroll.
    element.insertAdjacentHTML('beforeend', '<div style="height: 900px"></div>');
    element.scrollTo(0, 400);
  });
  await swipe(page, 195, 300, 500);
  await expect.poll(() => sheetTop(page)).toBeLessThan(844 * 0.1);
  await body.evaluate((element) => element.scrollTo(0, 0));
  await swipe(page, 195, 300, 620);
  await expect.poll(() => sheetTop(page)).toBeCloseTo(half, -1);
});

test('the handle is a button for who has no finger to drag with', async ({ page }) => {
  await openSheet(page);
  const handle = page.getByRole('button', { name: 'Make it larger' });
  await expect(handle).toHaveAttribute('aria-expanded', 'false');
  await handle.press('Enter');
  await expect(page.getByRole('button', { name: 'Make it smaller' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expect.poll(() => sheetTop(page)).toBeLessThan(844 * 0.1);
});

test('filters come up in a sheet that a finger takes down, theme and language with them', async ({
  page,
}) => {
  await page.goto('/seed/');
  await drawnEvents(page);
  await page.getByRole('button', { name: 'Filters' }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByRole('checkbox', { name: /^India, / }).check();
  await expect(page).toHaveURL(/actor=india/);
  await sheet.getByRole('button', { name: 'Theme: System' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  const top = (await sheet.boundingBox())?.y ?? 0;
  await expect.poll(async () => (await sheet.boundingBox())?.y).toBe(top);
  await swipe(page, 195, top + 10, 800);
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Filters · 1' })).toBeVisible();
});

test('the search takes the header while it is typed in, and leaves a chip', async ({ page }) => {
  await page.goto('/seed/');
  await drawnEvents(page);
  const box = page.getByRole('searchbox', { name: 'Search events' });
  const shut = (await box.boundingBox())?.width ?? 0;
  expect(shut).toBe(44);
  await box.tap();
  expect((await box.boundingBox())?.width).toBeGreaterThan(350);
  await page.keyboard.type('tariffs');
  await page.keyboard.press('Enter');
  expect((await box.boundingBox())?.width).toBe(44);
  await page.getByRole('button', { name: 'Remove filter: tariffs' }).tap();
  await expect(shown(page)).toHaveText('13 of 13 events');
});

test('what a finger is to press is 44 px high, in every view', async ({ page }) => {
  for (const query of ['', '?view=list', '?view=story', '?actor=india&q=russia']) {
    await page.goto(`/seed/${query}`);
    await expect(shown(page)).toBeVisible();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('header a, header button, header input, main button, [role=tab]')]
        // The timeline's marks are as many as there are events; the list below says the same.
        .filter((element) => !element.closest('.tl, .sr-only') && element.checkVisibility())
        .map((element) => ({
          name: element.textContent || element.ariaLabel,
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.height > 0 && box.height < 44)
        .map(({ name, box }) => `${name}: ${box.height}`),
    );
    expect(small, query).toEqual([]);
  }
});

test('turned on its side the phone shows event and timeline side by side', async ({ page }) => {
  await openSheet(page);
  const title = await detail(page).getByRole('heading', { level: 2 }).innerText();
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(title);
  const [panel, main] = [await detail(page).boundingBox(), await page.getByRole('main').boundingBox()];
  expect(panel?.x).toBeGreaterThanOrEqual((main?.x ?? 0) + (main?.width ?? 0) - 1);
  await expect(page.getByRole('region', { name: 'Timeline' }).locator('[data-selected]')).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(title);
});

for (const [what, address] of [
  ['the list below it', '/corpus/'],
  ['a list of some', '/seed/'],
  ['the story below it', '/corpus/?view=story&event=EVENT'],
] as const) {
  test(`a finger that moves up on the strip scrolls ${what}; sideways it moves the time`, async ({
    page,
  }) => {
    const { events } = await readDataset(page, '/corpus/');
    // The one with most to tell.
    const long = events.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
    await page.setViewportSize({ width: 390, height: 600 });
    await page.goto(address.replace('EVENT', long?.id ?? ''));
    await drawnEvents(page);
    const scroller = page.locator('[data-scroller]');
    const scrolled = (): Promise<number> => scroller.evaluate(({ scrollTop }) => scrollTop);
    const strip = await timeline(page).boundingBox();
    const y = (strip?.y ?? 0) + (strip?.height ?? 0) - 12;
    await swipe(page, 195, y, y - 90);
    await expect.poll(scrolled).toBeGreaterThan(40);
    // The strip stays where it is, above what scrolls.
    expect((await timeline(page).boundingBox())?.y).toBeCloseTo(strip?.y ?? 0, 0);
    await expect(page).not.toHaveURL(/from=/);
    const top = await atRest(scrolled);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
    await touch('touchStart', 300);
    for (let x = 290; x >= 150; x -= 10) await touch('touchMove', x);
    await touch('touchEnd');
    await expect(page).toHaveURL(/from=/);
    expect(await scrolled()).toBe(top);
  });
}

/** A value once it has stopped changing: a swipe goes on for a while. */
async function atRest(read: () => Promise<number>): Promise<number> {
  let last = NaN;
  await expect
    .poll(async () => {
      const before = last;
      last = await read();
      return last === before;
    })
    .toBe(true);
  return last;
}

for (const site of ['/corpus/', '/seed/']) {
  test(`an event chosen elsewhere is in sight below the strip: ${site}`, async ({ page }) => {
    const { events } = await readDataset(page, site);
    await page.goto(site);
    await drawnEvents(page);
    // Down a long way, then up to what lies above.
    for (const share of [0.8, 0.3]) {
      const wanted = events[Math.floor(events.length * share)];
      await page.goto(`${site}?event=${wanted?.id}`);
      const row = list(page).locator('[aria-current]');
      await expect(row).toBeInViewport();
      await page.getByRole('button', { name: 'Previous event' }).tap();
      await expect(detail(page).getByRole('heading', { level: 2 })).not.toHaveText(wanted?.title ?? '');
      await expect(row).toBeInViewport();
      const below = ((await timeline(page).boundingBox())?.y ?? 0) + 175;
      await expect.poll(async () => (await row.boundingBox())?.y ?? 0).toBeGreaterThanOrEqual(below);
      const sheet = await sheetTop(page);
      await expect
        .poll(async () => {
          const box = await row.boundingBox();
          return box ? box.y + box.height : Number.NaN;
        })
        .toBeLessThanOrEqual(sheet + 1);
    }
  });
}

test('the strip opens on the stretch that a wide timeline opens on', async ({ page }) => {
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/corpus/');
  await drawnEvents(page);
  const said = await page.getByRole('slider', { name: 'Stretch in view' }).getAttribute('aria-valuetext');
  const [from = 0, to = 0] = [...(said ?? '').matchAll(/\d{4}/g)].map(Number);
  await page.setViewportSize(size);
  await page.reload();
  await drawnEvents(page);
  const years = await settled(() => timeline(page).locator('.tl-tick').allInnerTexts());
  const named = years.filter((text) => /^\d{4}$/.test(text)).map(Number);
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((year) => year < from || year > to)).toEqual([]);
});
