import { expect, type Page, test } from '@playwright/test';
import { type Host, startHost } from './host.ts';
import { detail, drawnEvents, list, shown } from './page.ts';

test.use({ serviceWorkers: 'allow' });

/** The site has been fetched, and answers for itself from now on. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(shown(page)).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Looks for another build. @returns what became of it */
const installed = (page: Page): Promise<ServiceWorkerState | undefined> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return undefined;
    await new Promise<void>((settled) => {
      const look = (): void => {
        if (worker.state !== 'installing') settled();
      };
      worker.addEventListener('statechange', look);
      look();
    });
    return worker.state;
  });

const update = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'There is a new version of this timeline.' });

for (const prefix of ['/', '/a/b/']) {
  test.describe(`a site at ${prefix}`, () => {
    let host: Host;
    test.beforeEach(async () => {
      host = await startHost('seed', prefix);
    });
    test.afterEach(() => host.close());

    test('works without a connection after one visit, its article and its published pages too', async ({
      page,
    }) => {
      await visit(page, host.url);
      await drawnEvents(page);
      await host.close();
      await page.reload();
      await (await drawnEvents(page)).first().press('Enter');
      await detail(page)
        .getByRole('button', { name: /^Read “/ })
        .click();
      await expect(page.getByRole('main').locator('article p').first()).toBeVisible();
      const [, id = ''] = /[?&]event=([^&]+)/.exec(page.url()) ?? [];
      await page.goto(`${host.url}event/${id}/`);
      await expect(detail(page).getByRole('heading', { level: 2 })).toBeVisible();
      await page.goto(`${host.url}?view=list`);
      await expect(list(page).getByRole('listitem').first()).toBeVisible();
    });

    test('a new version waits until the reader asks for it, and shows itself at the same address', async ({
      page,
    }) => {
      await visit(page, `${host.url}?view=list`);
      const before = await shown(page).innerText();
      host.deploy('corpus');
      await page.reload();
      await expect(update(page)).toBeVisible({ timeout: 20_000 });
      expect(await shown(page).innerText()).toBe(before);
      await update(page).getByRole('button', { name: 'Show it' }).click();
      await expect(shown(page)).not.toHaveText(before);
      await expect(page).toHaveURL(`${host.url}?view=list`);
      await expect(update(page)).toBeHidden();
    });

    test('an update that is not whole changes nothing; the next one does', async ({ page }) => {
      await visit(page, host.url);
      const before = await shown(page).innerText();
      host.deploy('corpus');
      host.lose(/\/outline-/);
      expect(await installed(page)).toBe('redundant');
      await page.reload();
      await expect(shown(page)).toHaveText(before);
      await expect(update(page)).toBeHidden();
      host.lose(null);
      expect(await installed(page)).toBe('installed');
      await expect(update(page)).toBeVisible();
    });
  });
}

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a part that an update took away is named, and the page goes on', async ({ page }) => {
    const host = await startHost('seed', '/');
    await page.goto(`${host.url}?view=list`);
    await list(page).getByRole('button').first().click();
    host.lose(/\/article-view-/);
    await detail(page)
      .getByRole('button', { name: /^Read “/ })
      .click();
    const notice = page.getByRole('status').filter({ hasText: 'A part of the page did not arrive.' });
    await expect(notice.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    await expect(detail(page).getByRole('heading', { level: 2 })).toBeVisible();
    host.lose(null);
    await notice.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByRole('main').locator('article p').first()).toBeVisible();
    await host.close();
  });
});
