import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { detail, readDataset, shown } from './page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Stands for an event of the collection in an address. */
const EVENT = 'event=EVENT';
const menu = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
};

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

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in any view or state, ${colorScheme}, at ${width}x${height}`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      const { events } = await readDataset(page, '/seed/');
      for (const [state, [address, open]] of Object.entries(STATES)) {
        await page.goto(`/seed/${address.replace('EVENT', events[0]?.id ?? '')}`, {
          waitUntil: 'networkidle',
        });
        await expect(shown(page)).toBeVisible();
        if (address.includes(EVENT)) await expect(detail(page)).toBeVisible();
        await open?.(page);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        const found = violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}`));
        expect.soft(found, state).toEqual([]);
      }
    });
  }
}
