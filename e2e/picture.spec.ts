import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { expect, type Page, test } from '@playwright/test';
import { drawnEvents } from './page.ts';

async function take(page: Page, name: string): Promise<{ readonly file: string; readonly name: string }> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name }).click();
  const download = await coming;
  return { file: await download.path(), name: download.suggestedFilename() };
}

test('the timeline as shown is taken away as a drawing with real text', async ({ page }) => {
  await page.goto('/seed/?from=2018-01-01&to=2026-12-31');
  await drawnEvents(page);
  const labels = await page
    .locator('.tl-event .tl-title')
    .evaluateAll((all) => all.map((title) => title.childNodes[0]?.textContent ?? ''));
  const { file, name } = await take(page, 'Drawing (SVG)');
  expect(name).toMatch(/\.svg$/);
  const svg = readFileSync(file, 'utf8');
  // Well-formed, its colours its own, and every label in it.
  new XMLParser().parse(svg, true);
  expect(svg).not.toContain('var(');
  expect(svg).toContain('font-family="');
  for (const label of labels) expect(svg).toContain(`>${label.replaceAll('&', '&amp;')}<`);
  expect(svg).toContain('>Defense<');
  expect(svg).toContain('>2020<');
  expect(svg).toContain('from=2018-01-01');
});

test('and as an image, in the theme that is shown', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/seed/');
  await drawnEvents(page);
  const { file } = await take(page, 'Image (PNG)');
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const stage = await page.locator('.tl-stage').boundingBox();
  expect(png.readUInt32BE(16)).toBeGreaterThan(2 * ((stage?.width ?? 0) - 40));
  const corner = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = document.createElement('canvas').getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(4, 4, 1, 1).data ?? [])];
  }, png.toString('base64'));
  expect(Math.max(...corner.slice(0, 3))).toBeLessThan(60);
});
