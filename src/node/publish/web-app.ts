import type { Site } from './site.ts';

/** Of a launcher's mask at least this much of each side is seen: the safe zone of the W3C's manifest. */
const SAFE = 0.8;
const PAPER = '#faf9f5';

const ICONS = [
  { path: 'icon-192.png', size: 192, purpose: 'any' },
  { path: 'icon-512.png', size: 512, purpose: 'any' },
  { path: 'icon-maskable.png', size: 512, purpose: 'maskable' },
] as const;

/** The icons of an installed app, of the site's own `favicon.svg`: an SVG each, and how wide it is drawn in px. */
export function iconDrawings(
  favicon: string,
): readonly { readonly path: string; readonly svg: string; readonly width: number }[] {
  const svg = favicon.replace(/^[^]*?(?=<svg)/, '');
  return ICONS.map(({ path, size, purpose }) => ({
    path,
    svg: purpose === 'maskable' ? onGround(svg) : svg,
    width: size,
  }));
}

/** The icon within the safe zone of a ground that fills the square. */
function onGround(svg: string): string {
  const side = 100;
  const [inset, inner] = [((1 - SAFE) / 2) * side, SAFE * side];
  const placed = svg.replace('<svg', `<svg x="${inset}" y="${inset}" width="${inner}" height="${inner}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="${PAPER}"/>${placed}</svg>`;
}

/** The web app manifest: every address in it is relative, as everywhere. */
export function webManifest({ dataset }: Site): string {
  const { title, description, language } = dataset.collection;
  const manifest = {
    name: title,
    short_name: 'Dateline',
    ...(description !== undefined && { description }),
    lang: language,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...ICONS.map(({ path, size, purpose }) => ({
        src: path,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
