import type { PictureFormat } from '../model/view.ts';
import { saveFile } from './save-file.ts';
import { timelineToSvg } from './timeline/to-svg.ts';
import type { Snapshot } from './timeline/timeline-handle.ts';

/** Pixels of the picture for one of the page. */
const SCALE = 2;

/** Reads colours as the page shows them now, in its theme. */
function resolver(): { readonly resolve: (css: string) => string; readonly done: () => void } {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const known = new Map<string, string>();
  return {
    resolve: (css) => {
      let colour = known.get(css);
      if (colour === undefined) {
        probe.style.color = css;
        colour = getComputedStyle(probe).color;
        known.set(css, colour);
      }
      return colour;
    },
    done: () => probe.remove(),
  };
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('not read')));
    reader.readAsDataURL(blob);
  });

/** A picture inside a page may load nothing: the fonts that the page has loaded go into it. */
async function loadedFontFaces(): Promise<string> {
  const loaded = new Set(
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family, unicodeRange }) => `${family.replaceAll(/["']/g, '')} ${unicodeRange}`),
  );
  const faces: CSSFontFaceRule[] = [];
  const collect = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSFontFaceRule) faces.push(rule);
      else if ('cssRules' in rule) collect((rule as CSSGroupingRule).cssRules);
    }
  };
  for (const sheet of document.styleSheets) collect(sheet.cssRules);
  const texts = faces.map(async ({ style, parentStyleSheet }) => {
    const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
    const range = style.getPropertyValue('unicode-range');
    const source = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
    if (!source || !loaded.has(`${family} ${range}`)) return '';
    const address = new URL(source, parentStyleSheet?.href ?? document.baseURI);
    const data = await dataUrl(await (await fetch(address)).blob());
    return `@font-face{font-family:"${family}";font-weight:100 900;unicode-range:${range};src:url(${data})}`;
  });
  return (await Promise.all(texts)).join('');
}

async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = await dataUrl(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * SCALE, image.height * SCALE];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))),
      'image/png',
    );
  });
}

/**
 * Hands the timeline as it is shown to the reader as a picture.
 * @throws Error when a font cannot be fetched, or the picture is larger than a browser can draw
 */
export async function savePicture(
  format: PictureFormat,
  shown: Snapshot,
  title: string,
  source: string,
): Promise<void> {
  const { resolve, done } = resolver();
  try {
    const fontFaces = format === 'png' ? await loadedFontFaces() : '';
    const svg = timelineToSvg(shown, { resolve }, { title, source, fontFaces });
    const blob = format === 'png' ? await toPng(svg) : new Blob([svg], { type: 'image/svg+xml' });
    saveFile(blob, title, format);
  } finally {
    done();
  }
}
