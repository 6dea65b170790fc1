import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const { resolve } = createRequire(import.meta.url);

/** Faces whose letters are looked for in this order: each file has some of the scripts. */
export type Typeface = readonly Font[];

export interface TypeStyle {
  readonly face: Typeface;
  /** Pixels. */
  readonly size: number;
  /** Added between letters, in ems. */
  readonly spacing?: number;
}

/** A cut of a bundled font, with outlines; WOFF is what the packages have beside WOFF2, and is the sooner read. */
function load(family: 'newsreader' | 'inter', cut: string, weight: number): Font {
  const file = resolve(`@fontsource/${family}/files/${family}-${cut}-${weight}-normal.woff`);
  const font = create(readFileSync(file));
  if (!('layout' in font)) throw new Error(`${file} is a collection of fonts`);
  return font;
}

interface Typefaces {
  readonly serif: Typeface;
  readonly sans: Typeface;
  readonly name: Typeface;
}
let loaded: Typefaces | undefined;

/** Read once in each thread. */
export function typefaces(): Typefaces {
  if (loaded) return loaded;
  const sans = ['latin', 'latin-ext', 'cyrillic', 'greek'].map((cut) => load('inter', cut, 500));
  const serif = [...['latin', 'latin-ext'].map((cut) => load('newsreader', cut, 500)), ...sans];
  loaded = { serif, sans, name: [load('newsreader', 'latin', 600), ...serif] };
  return loaded;
}

/** Letters of a text: their outlines in units of their fonts, placed from the left of the base line, in pixels. */
export interface Outlines {
  readonly width: number;
  readonly letters: readonly Letter[];
}

interface Letter {
  readonly x: number;
  readonly scale: number;
  readonly path: string;
}

/** A text on one line: its words kerned, and put beside each other. */
export function outlinesOf(text: string, { face, size, spacing = 0 }: TypeStyle): Outlines {
  const letters: Letter[] = [];
  let x = 0;
  for (const word of text.normalize('NFC').split(/( )/)) {
    for (const { advance, ...letter } of wordIn(face, word)) {
      if (letter.path !== '') letters.push({ ...letter, x: x + letter.x * size, scale: letter.scale * size });
      x += (advance + spacing) * size;
    }
  }
  return { width: Math.max(0, x - spacing * size), letters };
}

/** In ems; `x` from where the letter before it ends. */
interface EmLetter extends Letter {
  readonly advance: number;
}

const wordsOf = new WeakMap<Typeface, Map<string, readonly EmLetter[]>>();

/** A word set in a face, once: titles share most of their words. */
function wordIn(face: Typeface, word: string): readonly EmLetter[] {
  const known = wordsOf.get(face) ?? new Map<string, readonly EmLetter[]>();
  wordsOf.set(face, known);
  const set = known.get(word) ?? runsOf(word, face).flatMap(({ font, letters }) => setIn(font, letters));
  known.set(word, set);
  return set;
}

function setIn(font: Font, text: string): EmLetter[] {
  const em = font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  return glyphs.map((glyph, i) => {
    const { xOffset = 0, xAdvance = 0 } = positions[i] ?? {};
    return { x: xOffset / em, advance: xAdvance / em, scale: 1 / em, path: pathOf(font, glyph) };
  });
}

function runsOf(text: string, face: Typeface): { font: Font; letters: string }[] {
  const runs: { font: Font; letters: string }[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const font = face.find((one) => one.hasGlyphForCodePoint(code)) ?? face[0];
    const last = runs.at(-1);
    if (!font) continue;
    if (last?.font === font) last.letters += letter;
    else runs.push({ font, letters: letter });
  }
  return runs;
}

const paths = new WeakMap<Font, Map<number, string>>();

/** A letter's outline, in units of its font, made once. */
function pathOf(font: Font, glyph: { readonly id: number; readonly path: { toSVG(): string } }): string {
  const known = paths.get(font) ?? new Map<number, string>();
  paths.set(font, known);
  const path = known.get(glyph.id) ?? glyph.path.toSVG();
  known.set(glyph.id, path);
  return path;
}

/** Two decimals of a pixel: the same text for the same drawing. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** The outlines as SVG, their base line beginning at (x, y). A font's y axis points up. */
export const drawAt = ({ letters }: Outlines, x: number, y: number, colour: string): string =>
  `<g fill="${colour}">${letters
    .map((letter) => {
      const scale = letter.scale.toFixed(5);
      return `<path transform="translate(${rounded(x + letter.x)} ${rounded(y)}) scale(${scale} -${scale})" d="${letter.path}"/>`;
    })
    .join('')}</g>`;

/** A text in as few lines as it needs, of even width; what is beyond the last ends with an ellipsis. */
export function linesOf(text: string, style: TypeStyle, width: number, most: number): Outlines[] {
  const parts = text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) => broken(word, style, width));
  const widths = parts.map((word) => outlinesOf(word, style).width);
  const space = outlinesOf('n n', style).width - outlinesOf('nn', style).width;
  const greedy = wrap(widths, space, width);
  let [narrow, wide] = [width / Math.max(1, greedy.length), width];
  // The narrowest that needs no more lines, to a pixel.
  while (greedy.length <= most && wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (wrap(widths, space, middle).length > greedy.length) narrow = middle;
    else wide = middle;
  }
  const lines = wrap(widths, space, greedy.length <= most ? wide : width);
  return lines.slice(0, most).map(({ from, to }, i) => {
    const isCut = i === most - 1 && lines.length > most;
    return isCut
      ? cutShort(parts.slice(from, to), style, width)
      : outlinesOf(parts.slice(from, to).join(' '), style);
  });
}

interface Line {
  readonly from: number;
  readonly to: number;
}

function wrap(widths: readonly number[], space: number, width: number): Line[] {
  const lines: Line[] = [];
  let [from, filled] = [0, 0];
  for (const [i, word] of widths.entries()) {
    const more = i === from ? word : filled + space + word;
    if (i > from && more > width) {
      lines.push({ from, to: i });
      [from, filled] = [i, word];
    } else filled = more;
  }
  if (widths.length > 0) lines.push({ from, to: widths.length });
  return lines;
}

/** A word in pieces that fit a line. */
function broken(word: string, style: TypeStyle, width: number): string[] {
  if (outlinesOf(word, style).width <= width) return [word];
  const letters = [...word];
  let fits = letters.length;
  while (fits > 1 && outlinesOf(letters.slice(0, fits).join(''), style).width > width)
    fits = Math.floor(fits / 2);
  return [letters.slice(0, fits).join(''), ...broken(letters.slice(fits).join(''), style, width)];
}

function cutShort(words: readonly string[], style: TypeStyle, width: number): Outlines {
  for (let kept = words.length; kept > 1; kept -= 1) {
    const line = outlinesOf(
      `${words
        .slice(0, kept)
        .join(' ')
        .replace(/[,;:.–-]+$/, '')}…`,
      style,
    );
    if (line.width <= width) return line;
  }
  return outlinesOf(words[0] ?? '', style);
}
