import { expect, test } from '@playwright/test';
import { folderOf, type Host, startHost } from './host.ts';
import { brokenLinks } from './links.ts';
import { detail, drawnEvents, shown } from './page.ts';

// Many pages are opened, one after another.
test.describe.configure({ timeout: 180_000 });
const opened = expect.configure({ timeout: 20_000 });

// What e2e/hosted holds: a collection with pages for its four most salient events.
const OWN_PAGE = ['2025-port-of-port-vale-buys-three-cranes', 'Port of Port Vale buys three cranes'] as const;
const NO_PAGE = [
  '2021-ilse-brandt-wins-the-election-of-mayor',
  'Ilse Brandt wins the election of mayor',
] as const;
const MOVED = ['2025-harbour-wall-is-open', 'Storm destroys the old wall'] as const;
const GONE = ['2020-sweden-bought-a-ferry', 'Sweden bought a ferry'] as const;

for (const prefix of ['/', '/a/b/']) {
  test.describe(`at ${prefix}`, () => {
    let host: Host;
    test.afterEach(() => host.close());
    test.beforeEach(async () => {
      host = await startHost('hosted', prefix);
    });

    test('every kind of link opens', async ({ page }) => {
      await page.goto(host.url);
      await drawnEvents(page);
      for (const [id, title] of [OWN_PAGE, NO_PAGE, MOVED]) {
        for (const address of [`event/${id}/`, `event/${id}/index.html`, `?event=${id}`]) {
          await page.goto(host.url + address);
          await opened(detail(page).getByRole('heading', { level: 2 }), address).toHaveText(title);
        }
      }
      for (const address of [`event/${GONE[0]}/`, `?event=${GONE[0]}`]) {
        await page.goto(host.url + address);
        await opened(page.getByText(`“${GONE[1]}” (2020) was withdrawn on 1 June 2025`)).toBeVisible();
      }
      for (const address of ['actor/norway/', 'article/2025-04-01-port-vale/', '?q=ferries&view=list']) {
        await page.goto(host.url + address);
        await opened(shown(page), address).toBeVisible();
      }
      await page.goto(`${host.url}event/${NO_PAGE[0]}?view=story`);
      await opened(detail(page).getByRole('heading', { level: 2 })).toHaveText(NO_PAGE[1]);
      await page.goto(`${host.url}nothing/of/that/name`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is here');
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });
      test('every page that stands by itself can be read', async ({ page }) => {
        const heading = page.getByRole('heading', { level: 1 });
        await page.goto(host.url);
        await expect(heading).toHaveText('Port Vale');
        await expect(page.getByRole('link', { name: new RegExp(NO_PAGE[1]) })).toBeVisible();
        for (const [id, title] of [OWN_PAGE, GONE]) {
          await page.goto(`${host.url}event/${id}/`);
          await expect(heading).toHaveText(title);
        }
        await page.goto(`${host.url}actor/norway/`);
        await expect(heading).toHaveText('Norway');
        await page.goto(`${host.url}article/2025-04-01-port-vale/`);
        await expect(heading).toHaveText('Port Vale grows behind its new wall');
        await page.goto(`${host.url}event/${MOVED[0]}/`);
        await page.waitForURL(/\?event=2023-storm-destroys-the-old-wall$/);
      });
    });
  });
}

for (const [site, baseUrl] of [
  ['seed', undefined],
  ['corpus', undefined],
  ['hosted', 'https://example.org/a/b/'],
] as const) {
  test(`no link of any file is broken: ${site}`, () => {
    const { broken, checked } = brokenLinks(folderOf(site), baseUrl);
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(100);
  });
}
