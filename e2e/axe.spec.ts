import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { detail, drawnEvents, readDataset, shown } from './page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Stands for an event of the collection in an address. */
const EVENT = 'event=EVENT';
const menu = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
};

/** All that the address asks for is in the page. */
async function drawn(page: Page, address: string): Promise<void> {
  await expect(shown(page)).toBeVisible();
  if (address.includes(EVENT)) await expect(detail(page)).toBeVisible();
  if (address.includes('read=')) await expect(page.getByRole('article').locator('p').first()).toBeVisible();
  else if (!/view=|zeppelin/.test(address)) await drawnEvents(page);
}

/** Every view in every state, and what opens over it. */
const STATES: Readonly<Record<string, readonly [address: string, open?: (page: Page) => Promise<void>]>> = {
  timeline: [''],
  list: ['?view=list'],
  story: ['?view=story'],
  'timeline, an event': [`?${EVENT}`],
  'list, filtered, an event': [`?view=list&actor=india&topic=-peace-process&${EVENT}`],
  'story, an event that is filtered out': [`?view=story&status=planned&${EVENT}`],
  'an article': ['?read=2025-09-03-s-400-talks'],
  'an article, an event of it': [`?read=2025-09-03-s-400-talks&${EVENT}`],
  'a search': ['?q=missile'],
  'nothing found': ['?q=zeppelin&actor=india'],
  'a broken address': ['?event=2018-deal&view=hologram'],
  'the share menu': ['?view=list', menu],
  'the share menu over an event': [`?${EVENT}`, menu],
};

/** Rules that look at colours: all that another theme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

// The page has no frames of others: one document is asked, without a page of axe's own to gather the answers in.
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

/** Another theme is drawn: its colours are there a frame after they are asked for. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((drawnAnew) => {
        requestAnimationFrame(() => requestAnimationFrame(() => drawnAnew()));
      }),
  );

async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`axe finds nothing in any view, state or theme at ${width}x${height}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    const { events } = await readDataset(page, '/seed/');
    for (const [state, [address, open]] of Object.entries(STATES)) {
      await page.goto(`/seed/${address.replace('EVENT', events[0]?.id ?? '')}`);
      await drawn(page, address);
      await open?.(page);
      expect.soft(await violations(axe(page).withTags(TAGS)), state).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await painted(page);
      // A busy machine may still be changing single colours: what is wrong stays wrong.
      await expect
        .soft(async () =>
          expect(await violations(axe(page).withRules(COLOUR_RULES)), `${state}, dark`).toEqual([]),
        )
        .toPass({ timeout: 10_000 });
      await page.emulateMedia({ colorScheme: 'light' });
    }
  });
}
