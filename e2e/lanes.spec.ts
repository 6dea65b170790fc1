import { expect, type Page, test } from '@playwright/test';
import { detail, drawnEvents, readDataset, settled, timeline } from './page.ts';

const lane = (page: Page, name: string) =>
  timeline(page).getByRole('button', { name: new RegExp(`^${name}, \\d+ events?$`) });

test.describe('lanes', () => {
  test('stand by size; each folds up to a line of marks and down again, and the address knows', async ({
    page,
  }) => {
    await page.goto('/corpus/');
    const all = await (await drawnEvents(page)).count();
    const names = timeline(page).locator('.tl-lane');
    await expect(names.first()).toHaveText(/^Scientific exploration/);
    await expect(names.first()).toHaveAttribute('aria-expanded', 'true');
    const before = (await names.first().boundingBox())?.height ?? 0;

    await names.first().click();
    await expect(page).toHaveURL(/closed=/);
    await expect(names.first()).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(async () => (await names.first().boundingBox())?.height).toBeLessThan(before / 3);
    expect(await (await drawnEvents(page)).count()).toBeGreaterThan(all / 2);

    await page.reload();
    await expect(names.first()).toHaveAttribute('aria-expanded', 'false');
    await page.goBack();
    await expect(names.first()).toHaveAttribute('aria-expanded', 'true');
    await names.first().focus();
    await page.keyboard.press('Enter');
    await expect(names.first()).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await expect(names.first()).toHaveAttribute('aria-expanded', 'true');
    await expect(names.first()).toBeFocused();
  });

  test('of another kind are other lanes, all of them open', async ({ page }) => {
    await page.goto('/corpus/?closed=government');
    await expect(lane(page, 'Government')).toHaveAttribute('aria-expanded', 'false');
    await page.getByLabel('Lanes').selectOption('actor');
    await expect(lane(page, 'NASA')).toHaveAttribute('aria-expanded', 'true');
    await expect(page).not.toHaveURL(/closed/);
    await page.getByLabel('Lanes').selectOption('none');
    await expect(timeline(page).locator('.tl-lane')).toHaveCount(0);
  });
});

const toggle = (page: Page) => page.getByRole('button', { name: 'Fold quiet periods' });
const ticks = (page: Page) =>
  page
    .locator('.tl-tick')
    .evaluateAll((all) =>
      all
        .map((tick) => ({ label: tick.textContent, x: tick.getBoundingClientRect().left }))
        .filter(({ label }) => label !== ''),
    );

test.describe('quiet periods', () => {
  test('fold away at a break, the axis stays right, and the address knows', async ({ page }) => {
    await page.goto('/corpus/?from=1870-01-01&to=2059-12-31');
    await drawnEvents(page);
    await expect(page.locator('.tl-break')).toHaveCount(0);
    const open = await ticks(page);
    expect(open.map(({ label }) => label)).toContain('1920');

    await toggle(page).click();
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/fold=quiet/);
    await expect(page.locator('.tl-break').first()).toBeVisible();
    await expect(page.locator('.tl-break').first()).toHaveAttribute('title', /Nothing happens: .*1/);
    // Axis and events come in frames of their own: read when they are at rest.
    const { folded, places } = await settled(async () => ({
      folded: await ticks(page),
      places: await timeline(page)
        .locator('.tl-event')
        .evaluateAll((all) =>
          all.map((event): [id: string, x: number] => [
            event.getAttribute('data-event') ?? '',
            event.querySelector('.tl-bar')?.getBoundingClientRect().left ?? 0,
          ]),
        ),
    }));
    expect(folded.map(({ label }) => label)).not.toContain('1920');
    expect(folded.map(({ x }) => x)).toEqual(folded.map(({ x }) => x).sort((a, b) => a - b));

    // An event lies between the ticks of its years, also beyond the fold.
    const { events } = await readDataset(page, '/corpus/');
    const exact = events.filter(({ date }) => /^20[01]\d-\d\d-\d\d$/.test(date));
    const x = new Map(places);
    const decades = folded.filter(({ label }) => /^20[0-2]0$/.test(label ?? ''));
    expect(decades.length).toBeGreaterThan(1);
    for (const { id, date } of exact.filter((event) => x.has(event.id))) {
      for (const tick of decades) {
        const later = date >= `${tick.label}-01-01`;
        expect((x.get(id) ?? 0) >= tick.x - 2, `${id} and ${tick.label}`).toBe(later);
      }
    }

    await page.reload();
    await expect(page.locator('.tl-break').first()).toBeVisible();
    await page.goBack();
    await expect(page.locator('.tl-break')).toHaveCount(0);
  });

  test('the overview folds too: its window still says the stretch, and moves the timeline', async ({
    page,
  }) => {
    await page.goto('/corpus/?fold=quiet&from=1990-01-01&to=2019-12-31');
    await drawnEvents(page);
    const window = page.getByRole('slider', { name: 'Stretch in view' });
    await expect(window).toHaveAttribute('aria-valuetext', /1990.*2019/);
    await window.focus();
    await page.keyboard.press('ArrowRight');
    await expect(window).not.toHaveAttribute('aria-valuetext', /^1 January 1990/);
    await expect(page).toHaveURL(/from=199[0-9]/);
  });
});

test.describe('the card of an event', () => {
  test('comes to a resting mouse, stays under it, goes on Escape, and never covers its event', async ({
    page,
  }) => {
    await page.goto('/corpus/');
    const first = (await drawnEvents(page)).filter({ has: page.locator('.tl-label') }).first();
    await first.hover();
    const card = page.locator('[data-card]');
    await expect(card).toBeVisible();
    const [title] = await first.locator('.tl-title').allInnerTexts();
    await expect(card).toContainText(title?.split(' ').slice(0, 2).join(' ') ?? '');
    const [a, b] = [await card.boundingBox(), await first.boundingBox()];
    expect(
      (a?.y ?? 0) >= (b?.y ?? 0) + (b?.height ?? 0) || (a?.y ?? 0) + (a?.height ?? 0) <= (b?.y ?? 0),
    ).toBe(true);
    await card.hover();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  });

  test('comes with the keyboard, of marks too', async ({ page }) => {
    await page.goto('/corpus/');
    await drawnEvents(page);
    await timeline(page).locator('button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const focused = timeline(page).locator('button:focus');
    await expect(page.locator('[data-card]')).toHaveAttribute(
      'data-card',
      (await focused.getAttribute('data-event')) ?? '',
    );
  });
});

test('the legend explains what is drawn and nothing else', async ({ page }) => {
  await page.goto('/seed/');
  await drawnEvents(page);
  const legend = page.getByRole('list').filter({ hasText: 'Today' });
  await expect(legend).toContainText('Planned, as reported');
  await page.goto('/seed/?status=happened');
  await expect(legend).toContainText('Exact day');
  await expect(legend).not.toContainText('Planned, as reported');
  await expect(page.locator('.tl-published')).toHaveCount(1);
  await expect(page.locator('.tl-published')).toHaveAttribute('title', 'Published 3 September 2025');
});

test('every key of the help does what it says', async ({ page }) => {
  await page.goto('/corpus/');
  await drawnEvents(page);
  const window = page.getByRole('slider', { name: 'Stretch in view' });
  const changes = async (key: string): Promise<void> => {
    const before = await window.getAttribute('aria-valuetext');
    await page.keyboard.press(key);
    await expect(window, key).not.toHaveAttribute('aria-valuetext', before ?? '');
    // Until the animation has come to rest.
    await expect(page).toHaveURL(/from=/);
  };
  await timeline(page).locator('button[tabindex="0"]').focus();
  for (const key of ['+', '+', '-', 'PageDown', 'PageUp']) await changes(key);
  const focused = timeline(page).locator('button:focus');
  await page.keyboard.press('End');
  const last = await focused.getAttribute('data-event');
  await page.keyboard.press('Home');
  await expect(focused).not.toHaveAttribute('data-event', last ?? '');
  await page.keyboard.press('f');
  await expect(window).toHaveAttribute('aria-valuetext', /18\d\d/);
  await page.keyboard.press(']');
  await expect(detail(page)).toBeVisible();
  const { events } = await readDataset(page, '/corpus/');
  await expect(page).toHaveURL(new RegExp(`event=${events[0]?.id}`));
  await page.keyboard.press('[');
  await expect(page).toHaveURL(new RegExp(`event=${events[0]?.id}`));
});

test('what is chosen anywhere comes into view in both directions', async ({ page }) => {
  const { events } = await readDataset(page, '/corpus/');
  await page.goto('/corpus/?from=1990-01-01&to=1999-12-31');
  await drawnEvents(page);
  await page.keyboard.press(']');
  for (let i = 0; i < 3; i += 1) await page.getByRole('button', { name: 'Next event' }).click();
  const third = timeline(page).locator(`[data-event="${events[3]?.id}"]`);
  await expect(third).toBeInViewport();
  await expect(third).toHaveAttribute('data-selected', '');
  await page.goto(`/corpus/?event=${events.at(-1)?.id}`);
  await expect(timeline(page).locator(`[data-event="${events.at(-1)?.id}"]`)).toBeInViewport();
});

test('the overview’s window is dragged, and resized at both ends', async ({ page }) => {
  await page.goto('/corpus/?from=2000-01-01&to=2009-12-31');
  await drawnEvents(page);
  const drag = async (name: string, by: number, at = 0.5): Promise<void> => {
    const box = await page.getByRole('slider', { name }).boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) * at, (box?.y ?? 0) + 20];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 5 });
    await page.mouse.up();
  };
  const window = page.getByRole('slider', { name: 'Stretch in view' });
  await drag('Last day in view', 60);
  await expect(window).toHaveAttribute('aria-valuetext', /^1 January 2000 .* 202\d$/);
  await drag('First day in view', -60);
  await expect(window).toHaveAttribute('aria-valuetext', /198\d .* 202\d$/);
  await drag('Stretch in view', -100);
  await expect(window).toHaveAttribute('aria-valuetext', /19[56]\d .* 199\d|19[56]\d .* 200\d/);
  await expect(page).toHaveURL(/from=19[56]/);
});

test('with less motion asked for, a zoom is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/corpus/?from=1990-01-01&to=2009-12-31');
  await drawnEvents(page);
  const moved = await page.evaluate(async () => {
    const seen = new Set<string>();
    const bar = document.querySelector('[role=slider]');
    const observer = new MutationObserver(() => seen.add(bar?.getAttribute('aria-valuetext') ?? ''));
    if (bar) observer.observe(bar, { attributes: true });
    [...document.querySelectorAll('button')].find((b) => b.getAttribute('aria-label') === 'Zoom in')?.click();
    for (let frame = 0; frame < 30; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    return seen.size;
  });
  expect(moved).toBe(1);
});
