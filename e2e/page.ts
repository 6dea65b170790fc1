import { expect, type Locator, type Page } from '@playwright/test';

/** What a reader sees of the page, by the names that assistive technology relies on. */
export const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
export const list = (page: Page): Locator => page.getByRole('list', { name: 'Events' });
export const detail = (page: Page): Locator => page.getByRole('region', { name: 'Event', exact: true });
export const shown = (page: Page): Locator => page.getByRole('status').filter({ hasText: /of \d+ events?$/ });
export const facet = (page: Page, facetName: string, value: string): Locator =>
  page
    .getByRole('region', { name: 'Filters' })
    .getByRole('group', { name: facetName })
    .getByRole('checkbox', { name: new RegExp(`^${value}, `) });

/** The events that the timeline draws, once it has come to rest. */
export async function drawnEvents(page: Page): Promise<Locator> {
  const buttons = timeline(page).locator('button[data-event]');
  await expect(buttons.first()).toBeVisible();
  return buttons;
}

/** The n of "n of m events". */
export async function shownCount(page: Page): Promise<number> {
  await expect(shown(page)).toBeVisible();
  return Number.parseInt((await shown(page).innerText()).replaceAll(',', ''), 10);
}

export interface DatasetJson {
  version: number;
  events: {
    id: string;
    title: string;
    date: string;
    actors: string[];
    status: string;
    mentions: unknown[];
  }[];
  actors: { id: string; name: string }[];
}

/** The dataset of a built site, as programs fetch it. */
export async function readDataset(page: Page, site: string): Promise<DatasetJson> {
  return (await page.request.get(`${site}dataset.json`)).json();
}

/** The sum of all layout shifts until now, those of the next 300 ms included. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

/** Waits until what is read is the same twice in a row: the page has come to rest. @returns it */
export async function settled<T>(read: () => Promise<T>): Promise<T> {
  let last = await read();
  await expect
    .poll(
      async () => {
        const before = last;
        last = await read();
        return JSON.stringify(last) === JSON.stringify(before);
      },
      { intervals: [300] },
    )
    .toBe(true);
  return last;
}
