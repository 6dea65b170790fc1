import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Card } from './card.ts';

/** Raised when the drawing changes: pictures drawn before are no longer found. */
export const DRAWING_VERSION = 1;

const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 72];
const INNER = WIDTH - 2 * MARGIN;
const [PAPER, INK, MUTED, LINE, ACCENT] = ['#faf9f5', '#1c1b19', '#65625b', '#d3cec2', '#b3261e'];

/** A node as satori takes it from React. */
interface Node {
  readonly type: string;
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}
type Children = Node | string | readonly Node[];

const node = (type: string, props: Record<string, unknown>): Node => ({ type, key: null, props });
const box = (style: Record<string, unknown>, children?: Children): Node =>
  node('div', { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) });

const SERIF = 'Newsreader, Newsreader latin-ext, Inter cyrillic, Inter greek';
const SANS = 'Inter, Inter latin-ext, Inter cyrillic, Inter greek';

let fonts: Font[] | undefined;

function loadFonts(): Font[] {
  const { resolve } = createRequire(import.meta.url);
  const load = (family: 'Newsreader' | 'Inter', cut: string, weight: 400 | 500 | 600): Font => {
    const file = `@fontsource/${family.toLowerCase()}/files/${family.toLowerCase()}-${cut}-${weight}-normal.woff`;
    const name = cut === 'latin' ? family : `${family} ${cut}`;
    return { name, weight, style: 'normal', data: readFileSync(resolve(file)) };
  };
  return [
    ...['latin', 'latin-ext'].map((cut) => load('Newsreader', cut, 500)),
    load('Newsreader', 'latin', 600),
    ...['latin', 'latin-ext', 'cyrillic', 'greek'].map((cut) => load('Inter', cut, 500)),
  ];
}

/** The larger the shorter: three lines have room. */
const titleSize = ({ length }: string): number => (length <= 32 ? 92 : length <= 60 ? 78 : 66);

function drawing(card: Card): Node {
  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      boxSizing: 'border-box',
      flexDirection: 'column',
      backgroundColor: PAPER,
      color: INK,
      padding: `52px ${MARGIN}px 44px`,
      fontFamily: SANS,
    },
    [
      heading(card),
      box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', paddingBottom: 12 }, [
        box({ fontSize: 32, fontWeight: 500, color: ACCENT, marginBottom: 16 }, card.date),
        node('div', {
          style: {
            display: 'block',
            fontFamily: SERIF,
            fontWeight: 500,
            fontSize: titleSize(card.title),
            lineHeight: 1.1,
            letterSpacing: '-0.015em',
            textWrap: 'balance',
            lineClamp: 3,
          },
          children: card.title,
        }),
      ]),
      ...(card.years.length > 1 ? [yearLabels(card)] : []),
    ],
  );
}

function heading({ collection }: Card): Node {
  const path = (d: string): Node =>
    node('path', { d, stroke: ACCENT, strokeWidth: 2.5, strokeLinecap: 'round', fill: 'none' });
  const mark = node('svg', {
    width: 49,
    height: 28,
    viewBox: '0 0 28 16',
    children: [path('M2 2v12M26 2v12M2 8h24'), node('circle', { cx: 17, cy: 8, r: 3.4, fill: ACCENT })],
  });
  const name = box(
    { fontFamily: 'Newsreader', fontWeight: 600, fontSize: 40, letterSpacing: '-0.02em', marginLeft: 16 },
    'Dateline',
  );
  if (collection === '') return box({ alignItems: 'center' }, [mark, name]);
  return box({ alignItems: 'center' }, [
    mark,
    name,
    box({ width: 1, height: 34, backgroundColor: LINE, margin: '0 22px' }),
    node('div', {
      style: { display: 'block', fontSize: 26, color: MUTED, flexShrink: 1, lineClamp: 1, maxWidth: 780 },
      children: collection,
    }),
  ]);
}

const across = INNER - 40;
const at = (share: number): number => 20 + share * across;
/** From the top of the picture. */
const LINE_TOP = HEIGHT - 96;

/** The years that the ticks stand for. */
function yearLabels({ years }: Card): Node {
  const labels = years.map((year, i) => {
    const left = at(i / (years.length - 1)) - 60;
    const style = { position: 'absolute', left, top: 32, width: 120, justifyContent: 'center' };
    return box({ ...style, fontSize: 22, color: MUTED }, String(year));
  });
  return box({ position: 'relative', width: INNER, height: 68 }, labels);
}

/** The ticks, and the event among them; drawn directly, since a node of the layout costs 2 ms for every rectangle. */
function line({ years, from, to, planned }: Card): string {
  if (years.length < 2) return '';
  const ticks = years.map((_, i) => `M${MARGIN + at(i / (years.length - 1))} ${LINE_TOP - 8}v16`).join('');
  const width = Math.max(26, (to - from) * across);
  const left = Math.max(0, Math.min(INNER - width, at((from + to) / 2) - width / 2));
  const look = planned ? `fill="${PAPER}" stroke-dasharray="8 6"` : `fill="${ACCENT}"`;
  const event = `<rect x="${MARGIN + left}" y="${LINE_TOP - 13}" width="${width}" height="26" rx="13" stroke="${ACCENT}" stroke-width="4" ${look}/>`;
  return `<path d="M${MARGIN} ${LINE_TOP}h${INNER}${ticks}" stroke="${LINE}" stroke-width="2"/>${to > 0 ? event : ''}`;
}

/** A PNG of 1200x630, the same bytes for the same card. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  fonts ??= loadFonts();
  const svg = await satori(drawing(card), { width: WIDTH, height: HEIGHT, fonts });
  return new Resvg(svg.replace(/<\/svg>$/, `${line(card)}</svg>`), { font: { loadSystemFonts: false } })
    .render()
    .asPng();
}
