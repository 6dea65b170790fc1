import { Resvg } from '@resvg/resvg-js';
import type { Card } from './card.ts';
import { drawAt, linesOf, outlinesOf, typefaces } from './card-type.ts';
import { palettePng } from './png.ts';

const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 72];
const INNER = WIDTH - 2 * MARGIN;
const [PAPER, INK, MUTED, LINE, ACCENT] = ['#faf9f5', '#1c1b19', '#65625b', '#d3cec2', '#b3261e'];

/** The larger the shorter: three lines have room. */
const titleSize = ({ length }: string): number => (length <= 32 ? 92 : length <= 60 ? 78 : 66);
const MOST_LINES = 3;
const LEADING = 1.1;

/** Base lines from the top of the picture. */
const HEADING_BASE = 82;
const LABELS_BASE = HEIGHT - 57;
/** Between these the date and the title stand, in the middle. */
const [BODY_TOP, BODY_BOTTOM] = [112, HEIGHT - 128];
const [DATE_SIZE, DATE_GAP] = [32, 22];

/** The mark, the product's name, and behind a rule the collection's. */
function heading({ collection }: Card): string {
  const { name, sans } = typefaces();
  const mark = `<g transform="translate(${MARGIN} ${HEADING_BASE - 28}) scale(1.75)"><path d="M2 2v12M26 2v12M2 8h24" stroke="${ACCENT}" stroke-width="2.5" stroke-linecap="round" fill="none"/><circle cx="17" cy="8" r="3.4" fill="${ACCENT}"/></g>`;
  const product = outlinesOf('Dateline', { face: name, size: 40, spacing: -0.02 });
  const left = MARGIN + 49 + 16;
  const drawn = mark + drawAt(product, left, HEADING_BASE, INK);
  if (collection === '') return drawn;
  const rule = left + product.width + 22;
  const room = WIDTH - MARGIN - rule - 23;
  const [named] = linesOf(collection, { face: sans, size: 26 }, room, 1);
  const shown = named ? drawAt(named, rule + 23, HEADING_BASE - 3, MUTED) : '';
  return `${drawn}<path d="M${rule} ${HEADING_BASE - 29}v34" stroke="${LINE}"/>${shown}`;
}

function body({ date, title }: Card): string {
  const { serif, sans } = typefaces();
  const [when] = linesOf(date, { face: sans, size: DATE_SIZE }, INNER, 1);
  const size = titleSize(title);
  const lines = linesOf(title, { face: serif, size, spacing: -0.015 }, INNER, MOST_LINES);
  const height = DATE_SIZE + DATE_GAP + lines.length * size * LEADING;
  const top = (BODY_TOP + BODY_BOTTOM - height) / 2;
  const first = top + DATE_SIZE + DATE_GAP + size * 0.86;
  const drawn = lines.map((outlines, i) => drawAt(outlines, MARGIN, first + i * size * LEADING, INK));
  return (when ? drawAt(when, MARGIN, top + DATE_SIZE * 0.8, ACCENT) : '') + drawn.join('');
}

const across = INNER - 40;
const at = (share: number): number => 20 + share * across;
/** From the top of the picture. */
const LINE_TOP = HEIGHT - 96;

/** The years that the ticks stand for. */
function yearLabels({ years }: Card): string {
  if (years.length < 2) return '';
  const style = { face: typefaces().sans, size: 22 };
  return years
    .map((year, i) => {
      const label = outlinesOf(String(year), style);
      return drawAt(label, MARGIN + at(i / (years.length - 1)) - label.width / 2, LABELS_BASE, MUTED);
    })
    .join('');
}

/** The ticks, and the event among them. */
function line({ years, from, to, planned }: Card): string {
  if (years.length < 2) return '';
  const ticks = years.map((_, i) => `M${MARGIN + at(i / (years.length - 1))} ${LINE_TOP - 8}v16`).join('');
  const width = Math.max(26, (to - from) * across);
  const left = Math.max(0, Math.min(INNER - width, at((from + to) / 2) - width / 2));
  const look = planned ? `fill="${PAPER}" stroke-dasharray="8 6"` : `fill="${ACCENT}"`;
  const event = `<rect x="${MARGIN + left}" y="${LINE_TOP - 13}" width="${width}" height="26" rx="13" stroke="${ACCENT}" stroke-width="4" ${look}/>`;
  return `<path d="M${MARGIN} ${LINE_TOP}h${INNER}${ticks}" stroke="${LINE}" stroke-width="2"/>${to > 0 ? event : ''}`;
}

/**
 * A PNG of 1200x630, the same bytes for the same card. Text is laid out here, and reaches the renderer as outlines: no font of the machine
 * has a part in it.
 */
export function drawCard(card: Card): Uint8Array {
  const parts = [heading(card), body(card), yearLabels(card), line(card)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>${parts.join('')}</svg>`;
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return palettePng(image.pixels, WIDTH, HEIGHT) ?? image.asPng();
}
