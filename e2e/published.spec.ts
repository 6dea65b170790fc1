import { expect, test } from '@playwright/test';
import { detail, shown } from './page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page leads to an event, from there to its actor, its article and its neighbours', async ({
    page,
  }) => {
    await page.goto('/corpus/');
    const first = page.getByRole('main').getByRole('listitem').getByRole('link').first();
    const name = (await first.locator('.name').textContent()) ?? '';
    await first.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('blockquote mark').first()).toBeVisible();
    await expect(page.getByText('How this date was found.')).toBeVisible();
    await page.getByRole('navigation', { name: 'Around this time' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/corpus\/event\/[^/]+\/$/);
    await page.locator('figcaption').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/corpus\/article\/[^/]+\/$/);
    await page.getByRole('link', { name: 'Dateline' }).click();
    await expect(page).toHaveURL(/\/corpus\/$/);
  });
});

test('an event page becomes the app at the same address; closing and Back work', async ({
  page,
  request,
}) => {
  const front = await (await request.get('/corpus/')).text();
  const [, path = ''] = /href="\.\/(event\/[^"]+)"/.exec(front) ?? [];
  await page.goto(`/corpus/${path}`);
  await expect(shown(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/corpus/${path}$`));
  const title = await detail(page).getByRole('heading', { level: 2 }).textContent();
  expect(await page.title()).toContain(title);
  await detail(page).getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL(/\/corpus\/$/);
  await page.goBack();
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(title ?? '');
});

test('an event page stays readable when the data do not come', async ({ page, request }) => {
  const front = await (await request.get('/corpus/')).text();
  const [, path = ''] = /href="\.\/(event\/[^"]+)"/.exec(front) ?? [];
  const lost = page.waitForEvent('requestfailed');
  await page.route(/outline-[\w-]+\.json$/, (route) => route.abort());
  await page.goto(`/corpus/${path}`);
  await lost;
  await expect(page.locator('blockquote')).toBeVisible();
});

test('every internal link of every page leads somewhere', async ({ request }) => {
  const seen = new Set<string>();
  const queue = ['/corpus/'];
  const broken: string[] = [];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const response = await request.get(path);
    if (!response.ok()) broken.push(path);
    if (!response.headers()['content-type']?.startsWith('text/html')) continue;
    for (const [, href = ''] of (await response.text()).matchAll(/ (?:href|src)="([^"#]+)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), `http://site${path}`);
      if (url.host !== 'site' || seen.has(url.pathname)) continue;
      seen.add(url.pathname);
      queue.push(url.pathname);
    }
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(300);
});

test('the share menu leads to the feeds, from a page below too', async ({ page, request }) => {
  const front = await (await request.get('/corpus/')).text();
  const [, path = ''] = /href="\.\/(event\/[^"]+)"/.exec(front) ?? [];
  await page.goto(`/corpus/${path}`);
  await expect(shown(page)).toBeVisible();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  for (const [name, expected] of [
    ['New events', '/corpus/feed.atom'],
    ['Planned events', '/corpus/planned.ics'],
  ] as const) {
    const href = await page.getByRole('menuitem', { name }).getAttribute('href');
    expect(new URL(href ?? '').pathname).toBe(expected);
    expect((await request.get(href ?? '')).ok()).toBe(true);
  }
});
