import { gzipSync } from 'node:zlib';
import { type APIRequestContext, expect, test } from '@playwright/test';

/** Bytes over the wire, gzip. */
async function sizeOf(request: APIRequestContext, page: string, addresses: RegExp): Promise<number> {
  const html = await (await request.get(page)).text();
  const paths = new Set(
    Array.from(
      html.matchAll(addresses),
      ([, address = '']) => new URL(address, `http://site${page}`).pathname,
    ),
  );
  let size = 0;
  for (const path of paths) size += gzipSync(await (await request.get(path)).body(), { level: 9 }).length;
  return size;
}

/** What the app may weigh before its first view, bytes. The promise is 120 kB: docs/decisions/0051. */
const BUDGET = 127_500;
const CODE_AND_STYLE = /(?:src|href)="([^"]+\.(?:js|css))"/g;
const STYLE = /href="([^"]+\.css)"/g;

test('the app asks for a bounded amount of code and style before it shows anything', async ({ request }) => {
  const size = await sizeOf(request, '/seed/', CODE_AND_STYLE);
  expect(size).toBeGreaterThan(50_000);
  expect(size).toBeLessThan(BUDGET);
});

test('an event page is read after less than 60 kB, faces aside', async ({ request }) => {
  const front = await (await request.get('/corpus/')).text();
  for (const [, path = ''] of [...front.matchAll(/href="\.\/(event\/[^"]+)"/g)].slice(0, 20)) {
    const page = `/corpus/${path}`;
    const html = gzipSync(await (await request.get(page)).body(), { level: 9 }).length;
    expect(html + (await sizeOf(request, page, STYLE)), page).toBeLessThan(60_000);
  }
});
