import { expect, type Page, test } from '@playwright/test';
import { drawnEvents, readDataset, settled, timeline } from './page.ts';

interface Box {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  text: string;
}

/** The labels of the events whose bars are in view, and the edges of the timeline's centre. */
const labels = (page: Page): Promise<{ frame: Box; labels: Box[] }> =>
  page.evaluate(() => {
    // Sent to the page whole, so it must hold all that it needs.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const box = (element: Element, id: string): Box => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { id, left, right, top, bottom, text: element.textContent };
    };
    const centre = document.querySelector('.tl-time');
    if (!centre) throw new Error('no timeline');
    const frame = box(centre, 'frame');
    const inView = (event: Element): boolean => {
      const bar = event.querySelector('.tl-bar')?.getBoundingClientRect();
      return bar !== undefined && bar.right > frame.left && bar.left < frame.right;
    };
    const found = [...document.querySelectorAll('.tl-event')].filter(inView).flatMap((event) => {
      const label = event.querySelector('.tl-label');
      return label ? [box(label, event.getAttribute('data-event') ?? '')] : [];
    });
    return { frame, labels: found };
  });

for (const site of ['/seed/', '/corpus/']) {
  for (const [width, height] of [
    [1440, 900],
    [820, 1180],
  ] as const) {
    test(`no label is cut, none covers another: ${site} at ${width}x${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(site);
      await drawnEvents(page);
      await page.evaluate(() => document.fonts.ready);
      // The seed has room for all of its events. Lanes out of sight are drawn a little later.
      const least = site === '/seed/' ? 13 : 30;
      await expect(async () =>
        expect((await labels(page)).labels.length).toBeGreaterThanOrEqual(least),
      ).toPass();
      const { frame, labels: found } = await labels(page);
      for (const label of found) {
        expect(label.text.length, label.id).toBeGreaterThan(5);
        expect(label.left, label.id).toBeGreaterThanOrEqual(frame.left - 1);
        expect(label.right, label.id).toBeLessThanOrEqual(frame.right + 1);
      }
      for (const [i, a] of found.entries()) {
        for (const b of found.slice(i + 1)) {
          const apart =
            a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
          expect(apart, `${a.id} and ${b.id}`).toBe(true);
        }
      }
    });
  }
}

test('a year is a year wide with soft ends, a planned thing is dashed', async ({ page }) => {
  const { events } = await readDataset(page, '/seed/');
  const year = events.find((e) => /^\d{4}$/.test(e.date));
  const planned = events.find((e) => e.status === 'planned');
  // What is selected is drawn, however crowded its day.
  await page.goto(`/seed/?event=${planned?.id}`);
  await drawnEvents(page);
  expect(year && planned).toBeTruthy();
  const bar = (id: string | undefined) => timeline(page).locator(`[data-event="${id}"] .tl-bar`);
  const width = (await bar(year?.id).boundingBox())?.width ?? 0;
  const axisYear = await page.evaluate(() => {
    const at = [...document.querySelectorAll('.tl-grid')].map((g) => g.getBoundingClientRect().left);
    const gaps = at
      .slice(1)
      .map((x, i) => x - (at[i] ?? 0))
      .filter((gap) => gap > 1);
    return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  });
  expect(width / axisYear).toBeGreaterThan(0.95);
  expect(width / axisYear).toBeLessThan(1.05);
  expect(await bar(year?.id).evaluate((b) => getComputedStyle(b).maskImage)).toContain('gradient');
  expect(await bar(planned?.id).evaluate((b) => getComputedStyle(b).borderTopStyle)).toBe('dashed');
});

test('the overview’s window moves the timeline by keyboard', async ({ page }) => {
  await page.goto('/seed/');
  await drawnEvents(page);
  const start = page.getByRole('slider', { name: 'First day in view' });
  const before = await start.getAttribute('aria-valuetext');
  await start.focus();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
  await expect(start).not.toHaveAttribute('aria-valuetext', before ?? '');
  await expect(page).toHaveURL(/from=/);
});

test('choosing an event that is out of view brings it into view', async ({ page }) => {
  const { events } = await readDataset(page, '/seed/');
  const last = events.at(-1);
  await page.goto('/seed/?from=2018-01-01&to=2019-12-31');
  await drawnEvents(page);
  // The last: the one before the first.
  await page.keyboard.press('[');
  await expect(timeline(page).locator(`[data-event="${last?.id}"]`)).toBeInViewport();
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [820, 1180],
  [1024, 768],
  [1440, 900],
] as const) {
  test(`the page does not scroll sideways at ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const { events } = await readDataset(page, '/corpus/');
    for (const query of ['', `?event=${events[3]?.id}`, '?view=list', '?view=story']) {
      await page.goto(`/corpus/${query}`);
      await expect(page.getByRole('status').first()).toBeVisible();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, query).toBeLessThanOrEqual(0);
    }
  });
}

test('no line is drawn over an event', async ({ page }) => {
  await page.goto('/corpus/');
  await drawnEvents(page);
  const covered = await page.evaluate(() => {
    for (const line of document.querySelectorAll<HTMLElement>('.tl-grid, .tl-today'))
      line.style.pointerEvents = 'auto';
    return [...document.querySelectorAll('.tl-grid, .tl-today')].flatMap((line) => {
      const { left } = line.getBoundingClientRect();
      return [...document.querySelectorAll('.tl-event[data-side]')]
        .map((event) => ({ event, box: event.getBoundingClientRect() }))
        .filter(({ box }) => box.left < left - 1 && box.right > left + 1)
        .filter(({ box }) => document.elementFromPoint(left + 0.5, box.top + box.height / 2) === line)
        .map(({ event }) => event.getAttribute('aria-label'));
    });
  });
  expect(covered).toEqual([]);
});

test('a crowd opens in place or zooms, and never goes dead', async ({ page }) => {
  await page.goto('/corpus/');
  const more = timeline(page)
    .locator('[data-cluster]')
    .filter({ hasText: /^\+\d+ more/ });
  await expect(more.first()).toBeVisible();
  const state = async (): Promise<string> => {
    const ids = await timeline(page)
      .locator('[data-event], [data-cluster]')
      .evaluateAll((all) => all.map((e) => e.getAttribute('aria-label')).sort());
    return `${new URL(page.url()).search} ${ids.join('|')}`;
  };
  /** Of the crowds drawn, some stand beside the view: the first that a pointer reaches. */
  const reached = async (): Promise<number> =>
    more.evaluateAll((all) =>
      all.findIndex((crowd) => {
        const { x, y, width, height } = crowd.getBoundingClientRect();
        return crowd.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      }),
    );
  let presses = 0;
  for (let at = await reached(); at >= 0 && presses < 5; at = await reached()) {
    const before = await state();
    await more.nth(at).click();
    await expect.poll(state).not.toBe(before);
    // Where it zooms, crowds stay as they are until it has come to rest.
    await settled(state);
    presses += 1;
  }
  expect(presses).toBeGreaterThan(0);
});

test('Fit shows what the filters leave, and the address says so', async ({ page }) => {
  await page.goto('/seed/?status=planned');
  await drawnEvents(page);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(page).toHaveURL(/from=202\d/);
  const fitted = page.url();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).not.toHaveURL(fitted);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(page).toHaveURL(fitted);
});
