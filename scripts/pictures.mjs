// `npm run pictures`: the README's pictures, of the collection that the browser tests read, so that they show the page as it is.
// Writes docs/pictures/*.png; each is small, and all together are below LIMIT.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, ensureChromium } from './browser.mjs';
import { serveBuiltSite } from './built-site.mjs';
import { ROOT } from './install.mjs';

/** Bytes, of all pictures. */
const LIMIT = 500_000;
const PICTURES = [
  { name: 'timeline', width: 1120, height: 700, colorScheme: 'light', query: '' },
  { name: 'event-dark', width: 1120, height: 700, colorScheme: 'dark', query: 'event' },
  { name: 'phone', width: 390, height: 700, colorScheme: 'light', query: '?view=list' },
];

const folder = join(ROOT, 'docs/pictures');
const site = await serveBuiltSite('pictures');
const event = mostSalient();
const executablePath = ensureChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs() });
mkdirSync(folder, { recursive: true });
let total = 0;
try {
  for (const { name, width, height, colorScheme, query } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce',
      locale: 'en-GB',
    });
    await page.goto(`${site.url}${query === 'event' ? `?event=${event}` : query}`);
    await page.waitForLoadState('networkidle');
    await page.evaluate('document.fonts.ready');
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    total += statSync(path).size;
    console.log(`docs/pictures/${name}.png: ${Math.round(statSync(path).size / 1000)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
  site.close();
}
if (total > LIMIT) {
  console.error(`the pictures have ${total} bytes, more than ${LIMIT}`);
  process.exitCode = 1;
}

/** The event that is shown open: of those of one day that several people or bodies take part in, the most salient. */
function mostSalient() {
  /** @type {{ events: { id: string, date: string, actors: string[], salience: number }[] }} */
  const { events } = JSON.parse(readFileSync(join(site.folder, 'dataset.json'), 'utf8'));
  const [first] = events
    .filter(({ date, actors }) => date.length === 10 && actors.length > 1)
    .sort((a, b) => b.salience - a.salience);
  return encodeURIComponent(first?.id ?? '');
}
