import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../replace-file.ts';
import { iconDrawings } from './web-app.ts';

/** Raised when the drawing changes: icons drawn before are no longer found. */
const DRAWING_VERSION = 1;

/**
 * The icons of an installed app, drawn from the site's `favicon.svg`, and kept between builds.
 * @param folder where they are kept
 * @returns PNGs by path
 */
export async function iconFiles(favicon: string, folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const drawn = new Map<string, Uint8Array>();
  for (const { path, svg, width } of iconDrawings(favicon)) {
    const key = createHash('sha256').update(`${DRAWING_VERSION} ${width} ${svg}`).digest('hex');
    const file = join(folder, `icon-${key.slice(0, 32)}.png`);
    if (!existsSync(file)) {
      const { Resvg } = await import('@resvg/resvg-js');
      const png = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
      mkdirSync(folder, { recursive: true });
      replaceFile(file, png);
    }
    drawn.set(path, readFileSync(file));
  }
  return drawn;
}
