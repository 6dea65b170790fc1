import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { list } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

let around: Server | undefined;
test.afterEach(() => {
  around?.closeAllConnections();
  around?.close();
});

/** The code that the share menu copies. */
async function embedCode(page: Page, item: string): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByText('Code to embed copied')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A page of another site that holds the code, and writes down the heights that the frame asks for. */
async function openAround(page: Page, code: string): Promise<void> {
  const script = `addEventListener('message', ({ data, source }) => {
    const frame = [...document.querySelectorAll('iframe')].find((f) => f.contentWindow === source);
    if (frame && data?.type === 'dateline:height') frame.style.height = data.height + 'px';
  });`;
  const body = `<!doctype html><meta charset="utf-8"><title>Around</title><p>Before.</p>${code}<script>${script}</script>`;
  around = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body));
  await new Promise<void>((listening) => around?.listen(0, '127.0.0.1', listening));
  await page.goto(`http://127.0.0.1:${(around.address() as AddressInfo).port}/`);
}

test('an event in the page of another site: told in a frame, stepped through, and opened whole', async ({
  page,
}) => {
  await page.goto('/corpus/?view=list');
  await list(page).getByRole('button').first().click();
  await openAround(page, await embedCode(page, 'Code to embed this event'));
  const frame = page.frameLocator('iframe');
  const title = frame.getByRole('region', { name: 'Event', exact: true }).getByRole('heading', { level: 2 });
  await expect(title).toHaveText((await page.locator('iframe').getAttribute('title')) ?? '');
  await expect(frame.getByRole('search')).toBeHidden();
  await expect(frame.getByRole('banner')).toBeHidden();
  const whole = frame.getByRole('link', { name: 'Open the whole timeline' });
  await expect(whole).toHaveAttribute('href', /\/corpus\/event\/[^/]+\/\?view=story$/);

  const before = await title.innerText();
  const pages = await page.evaluate(() => history.length);
  await frame.getByRole('button', { name: 'Next event' }).click();
  await expect(title).not.toHaveText(before);
  await expect(whole).toHaveAttribute('href', /\/corpus\/\?event=[^&]+&view=story$/);
  expect(await page.evaluate(() => history.length)).toBe(pages);
});

test('the frame asks for the height at which it need not scroll', async ({ page, baseURL }) => {
  await openAround(
    page,
    `<iframe src="${baseURL}/seed/?view=list&embed=1" width="1000" height="200" style="border:0"></iframe>`,
  );
  await expect(
    page.frameLocator('iframe').getByRole('list', { name: 'Events' }).getByRole('listitem').first(),
  ).toBeVisible();
  const inner = page.frames().find((frame) => frame.url().includes('embed=1'));
  const scrolled = (): Promise<number> | undefined =>
    inner?.evaluate(() => {
      const scroller = document.querySelector('[data-scroller]');
      return scroller ? scroller.scrollHeight - scroller.clientHeight : -1;
    });
  await expect.poll(scrolled, { timeout: 20_000 }).toBe(0);
  const tall = (await page.locator('iframe').boundingBox())?.height ?? 0;
  expect(tall).toBeGreaterThan(400);
  // A timeline fits into any height.
  await inner?.evaluate(() => {
    history.replaceState(null, '', '?view=timeline&embed=1');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(480);
});

test('without a script a frame shows the event, and only that', async ({ browser, baseURL, request }) => {
  const front = await (await request.get('/corpus/')).text();
  const [, path = ''] = /href="\.\/(event\/[^"]+)"/.exec(front) ?? [];
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await openAround(
    page,
    `<iframe src="${baseURL}/corpus/${path}?embed=1" width="600" height="400"></iframe>`,
  );
  await expect(page.frameLocator('iframe').locator('blockquote').first()).toBeVisible();
  await context.close();
});
