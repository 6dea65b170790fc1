import { type CDPSession, expect, type Locator, type Page, test } from '@playwright/test';
import { drawnEvents, readDataset, settled, timeline } from './page.ts';

const surface = (page: Page): Locator => page.locator('.tl-time');
const scroller = (page: Page): Locator => page.locator('.tl-scroll');
const scrolled = (page: Page): Promise<number> => scroller(page).evaluate((element) => element.scrollTop);
const stretch = (page: Page): Promise<string | null> =>
  page.getByRole('slider', { name: 'Stretch in view' }).getAttribute('aria-valuetext');

/** Where the address says that the view begins and ends. */
async function days(page: Page): Promise<{ from: number; to: number; length: number }> {
  await expect(page).toHaveURL(/from=/);
  const parameters = new URL(page.url()).searchParams;
  const [from, to] = ['from', 'to'].map((end) => Date.parse(parameters.get(end) ?? '') / 86_400_000);
  return { from: from ?? NaN, to: to ?? NaN, length: (to ?? NaN) - (from ?? NaN) };
}

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await scroller(page).boundingBox();
  if (!box) throw new Error('no timeline');
  return { x: box.x + box.width * 0.6, y: box.y + box.height / 2 };
}

test.describe('with a wheel', () => {
  test('it scrolls lanes that are higher than their place, and leaves the time as it was', async ({
    page,
  }) => {
    await page.goto('/corpus/');
    await drawnEvents(page);
    const before = await stretch(page);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    expect(await stretch(page)).toBe(before);
  });

  test('with Control it zooms about the pointer, which a touchpad’s pinch is too', async ({ page }) => {
    await page.goto('/corpus/?from=1990-01-01&to=2029-12-31');
    await drawnEvents(page);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -360);
    await page.keyboard.up('Control');
    await expect(page).not.toHaveURL(/from=1990-01-01/);
    const { from, length } = await days(page);
    expect(length / (40 * 365.25)).toBeCloseTo(0.5, 1);
    const box = await surface(page).boundingBox();
    const share = (x - (box?.x ?? 0)) / (box?.width ?? 1);
    const under = (start: number, of: number): number => start + share * of;
    expect(
      Math.abs(under(from, length) - under(Date.UTC(1990, 0, 1) / 86_400_000, 40 * 365.25)),
    ).toBeLessThan(60);
  });

  test('over the axis, and where there is nothing to scroll, it zooms', async ({ page }) => {
    await page.goto('/corpus/');
    await drawnEvents(page);
    const whole = await stretch(page);
    const axis = await page.locator('.tl-axis-time').boundingBox();
    await page.mouse.move((axis?.x ?? 0) + 200, (axis?.y ?? 0) + 10);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => stretch(page)).not.toBe(whole);
    await page.goto('/seed/?status=planned');
    await drawnEvents(page);
    const planned = await stretch(page);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => stretch(page)).not.toBe(planned);
  });

  test('sideways it moves in time without zooming', async ({ page }) => {
    await page.goto('/corpus/?from=1990-01-01&to=2029-12-31');
    await drawnEvents(page);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    const before = await days(page);
    await page.mouse.wheel(120, 0);
    await expect.poll(async () => (await days(page)).from).toBeGreaterThan(before.from);
    expect((await days(page)).length / before.length).toBeCloseTo(1, 2);
  });
});

test('a mouse drags the time sideways and the lanes up, and a press that dragged opens nothing', async ({
  page,
}) => {
  await page.goto('/corpus/?from=1990-01-01&to=2029-12-31');
  const events = await drawnEvents(page);
  await expect(events.filter({ hasText: 'Hubble is carried' })).toBeVisible();
  const box = await events.filter({ hasText: 'Hubble is carried' }).boundingBox();
  const { x, y } = { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 10 };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 100, y - 90, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await days(page)).from).toBeLessThan(Date.UTC(1989, 0, 1) / 86_400_000);
  expect(await scrolled(page)).toBeGreaterThan(50);
  await expect(page).not.toHaveURL(/event=/);
});

type Point = readonly [x: number, y: number];

/** Fingers that go from their first points to their last in a few steps, as a touch screen would tell. */
async function touch(session: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const at = (share: number) =>
    from.map(([x, y], i) => ({
      x: x + ((to[i]?.[0] ?? x) - x) * share,
      y: y + ((to[i]?.[1] ?? y) - y) * share,
      id: i,
    }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 12; step += 1) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 12) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const OPENED = '/corpus/?from=2000-01-01&to=2019-12-31';
/** Whether time moves though no finger does. */
const isGliding = async (page: Page): Promise<boolean> => {
  const places = await page.evaluate(async () => {
    const lefts: (number | undefined)[] = [];
    for (let frame = 0; frame < 4; frame += 1) {
      await new Promise(requestAnimationFrame);
      lefts.push(document.querySelector('.tl-event')?.getBoundingClientRect().left);
    }
    return lefts;
  });
  return places[0] !== places.at(-1);
};
/** A finger that is lifted as it moves, until it is: on a busy machine it rests before. */
const flick = (page: Page): Promise<void> =>
  expect(async () => {
    await page.goto(OPENED);
    await drawnEvents(page);
    const session = await page.context().newCDPSession(page);
    const { x, y } = await middle(page);
    await touch(session, [[x + 100, y]], [[x - 100, y]]);
    expect(await isGliding(page)).toBe(true);
  }).toPass();

test.describe('with fingers, on a tablet', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

  test('up and down scrolls, sideways pans, two zoom', async ({ page }) => {
    await page.goto('/corpus/?from=1990-01-01&to=2029-12-31');
    await drawnEvents(page);
    const session = await page.context().newCDPSession(page);
    const { x, y } = await middle(page);
    const before = await days(page);

    await touch(session, [[x, y]], [[x + 4, y - 300]]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(150);
    expect(await days(page)).toEqual(before);

    await touch(session, [[x, y]], [[x - 250, y + 6]]);
    await expect.poll(async () => (await days(page)).from).toBeGreaterThan(before.from + 365);
    expect((await days(page)).length / before.length).toBeCloseTo(1, 2);

    const panned = await days(page);
    await touch(
      session,
      [
        [x - 40, y],
        [x + 40, y],
      ],
      [
        [x - 160, y],
        [x + 160, y],
      ],
    );
    await expect.poll(async () => (await days(page)).length).toBeLessThan(panned.length * 0.5);
    // After all of it the page still answers: an animation starts and ends.
    const { length: zoomed } = await settled(() => days(page));
    await page.getByRole('button', { name: 'Zoom out' }).tap();
    await expect.poll(async () => (await days(page)).length).toBeGreaterThan(zoomed * 1.4);
  });

  test('a finger that is lifted as it moves sets time gliding', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await flick(page);
  });

  test('with less motion asked for, time stays where the finger left it', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(OPENED);
    await drawnEvents(page);
    const session = await page.context().newCDPSession(page);
    const { x, y } = await middle(page);
    const before = await days(page);
    const width = (await page.locator('.tl-time').boundingBox())?.width ?? 1;
    const byHand = (200 / width) * before.length;
    await touch(session, [[x + 100, y]], [[x - 100, y]]);
    // On a busy machine the hand itself may rest on its way.
    const share = async (): Promise<number> => ((await days(page)).from - before.from) / byHand;
    await expect.poll(share).toBeCloseTo(1, 1);
    expect(await settled(share)).toBeCloseTo(1, 1);
  });

  test('a tap that stops a glide chooses nothing; the next one does', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const tapEvent = async (): Promise<void> => {
      const [left = 0, top = 0] = await page.locator('.tl-event').evaluateAll((all) => {
        const boxes = all.map((each) => each.getBoundingClientRect());
        const found = boxes.find(
          ({ left: from, right, top: high, bottom }) =>
            from > 300 && right < 700 && high > 250 && bottom < innerHeight - 150 && right - from > 30,
        );
        return found ? [found.left + found.width / 2, found.top + found.height / 2] : [];
      });
      expect(left).toBeGreaterThan(0);
      await page.touchscreen.tap(left, top);
    };
    // The glide may end before the tap comes: again, then.
    await expect(async () => {
      await flick(page);
      await tapEvent();
      await settled(() => days(page));
      await expect(page).not.toHaveURL(/event=/, { timeout: 500 });
    }).toPass();
    await tapEvent();
    await expect(page).toHaveURL(/event=/);
  });

  test('a tap near a small mark opens it; no card stands in the way', async ({ page }) => {
    await page.goto('/corpus/');
    await drawnEvents(page);
    // A small one well in view, with nothing a little beside it.
    const beside = (): Promise<number[] | null> =>
      page.locator('.tl-event[data-mark][data-narrow]').evaluateAll((all) => {
        for (const mark of all) {
          const { left, right, top } = mark.getBoundingClientRect();
          if (left < 250 || right > 760 || top > innerHeight - 100) continue;
          for (const x of [left - 7, right + 7]) {
            if (document.elementFromPoint(x, top + 3)?.classList.contains('tl-layer')) return [x, top + 3];
          }
        }
        return null;
      });
    await expect.poll(beside).not.toBeNull();
    const [x = 0, y = 0] = (await beside()) ?? [];
    await page.touchscreen.tap(x, y);
    await expect(page).toHaveURL(/event=/);
    await expect(page.locator('[data-card]')).toHaveCount(0);
  });

  test('turned and made narrow while an event is chosen, it still shows that event whole', async ({
    page,
  }) => {
    const { events } = await readDataset(page, '/corpus/');
    const chosen = events.at(Math.floor(events.length * 0.6));
    await page.goto(`/corpus/?event=${chosen?.id}`);
    const button = timeline(page).locator(`[data-event="${chosen?.id}"]`);
    await expect(button).toBeInViewport();
    for (const size of [
      { width: 1180, height: 820 },
      { width: 820, height: 1180 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(size);
      await expect(button.locator('.tl-label')).toBeAttached();
      const edges = await button.evaluate((element) => {
        const frame = document.querySelector('.tl-time')?.getBoundingClientRect();
        const label = element.querySelector('.tl-label')?.getBoundingClientRect();
        return frame && label && { left: label.left - frame.left, right: frame.right - label.right };
      });
      expect(edges?.left, `${size.width}`).toBeGreaterThanOrEqual(-1);
      expect(edges?.right, `${size.width}`).toBeGreaterThanOrEqual(-1);
    }
  });
});
