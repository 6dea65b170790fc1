import { LABEL_GAP, NARROW } from './geometry.ts';
import { breakLabel, dateGap } from './label-lines.ts';
import type { TimelineItem } from './items.ts';
import { everyItem, type PlacedCrowd, type PlacedItem, type PlacedLane } from './place.ts';
import type { Snapshot } from './timeline-handle.ts';

/** Colours as they are now, for a file that knows no theme. */
export interface SvgColours {
  /** Of a CSS colour, `var()` among them. */
  readonly resolve: (css: string) => string;
}

export interface SvgOptions {
  readonly title: string;
  /** Below the lanes: where the picture comes from. */
  readonly source: string;
  /** Put into the file, as for a picture that may load nothing: `@font-face` rules. */
  readonly fontFaces?: string;
}

const HEADER = 58;
const FOOTER = 34;
const NAMES = 150;
const MARGIN = 20;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const px = (n: number): string => String(Math.round(n * 10) / 10);

function rect(x: number, y: number, width: number, height: number, attributes: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(height)}" ${attributes}/>`;
}

/** A bar as its date says: soft ends by a gradient, planned things dashed. */
function bar(item: TimelineItem, placed: PlacedItem, colour: string): string {
  const { top, height, left, barLeft, barWidth } = placed;
  const narrow = barWidth < NARROW;
  const fill = narrow || placed.label === null ? 1 : 0.25;
  if (item.status === 'planned') {
    const dashes = `fill="${colour}" fill-opacity="0.12" stroke="${colour}" stroke-dasharray="4 3" rx="3"`;
    return rect(left + barLeft + 0.5, top + 0.5, barWidth - 1, height - 1, dashes);
  }
  const soft = item.ends !== 'sharp' && !narrow;
  const mask = soft ? ' mask="url(#soft)"' : '';
  return rect(left + barLeft, top, barWidth, height, `fill="${colour}" fill-opacity="${fill}" rx="2"${mask}`);
}

/**
 * The timeline as it is shown, all of its lanes, as one SVG with real text.
 * Pure: the same snapshot, colours and options give the same file.
 */
export function timelineToSvg(shown: Snapshot, { resolve }: SvgColours, options: SvgOptions): string {
  const { picture, frame, canvas, axis, lines, measure } = shown;
  const [paper, panel, ink, muted, line, accent] = ['paper', 'panel', 'ink', 'muted', 'line', 'accent'].map(
    (name) => resolve(`var(--${name})`),
  );
  const named = picture.lanes.some(({ lane }) => lane.name !== '');
  const names = named ? NAMES : 0;
  const { line: lineHeight, axis: axisHeight } = canvas.geometry;
  const top = HEADER + axisHeight;
  const width = names + canvas.width + MARGIN;
  const height = top + frame.height + FOOTER;
  const text = (x: number, y: number, content: string, attributes: string): string =>
    `<text x="${px(x)}" y="${px(y)}" ${attributes}>${escaped(content)}</text>`;
  const across = (x: number, attributes: string): string =>
    `<line x1="${px(x)}" x2="${px(x)}" y1="0" y2="${px(frame.height)}" ${attributes}/>`;

  const laneOf = new Map(picture.lanes.map(({ lane }) => [lane.id, lane]));
  const lanes = frame.lanes.flatMap((placed) => {
    const lane = laneOf.get(placed.id);
    const words = breakLabel(lane?.name ?? '', '', measure, {
      line: lineHeight,
      widest: NAMES - MARGIN - 24,
    });
    const rule = `<line x1="0" x2="${px(width)}" y1="${px(placed.top + placed.height)}" y2="${px(placed.top + placed.height)}" stroke="${line}"/>`;
    if (!named) return [rule];
    return [
      rule,
      lane?.colour ? rect(MARGIN, placed.top + 14, 8, 8, `fill="${resolve(lane.colour)}" rx="2"`) : '',
      ...words.lines.map((each, i) =>
        text(MARGIN + 16, placed.top + 22 + i * lineHeight, each, `fill="${ink}" font-weight="500"`),
      ),
    ];
  });

  const itemsOf = (lane: PlacedLane): readonly PlacedItem[] =>
    everyItem(lane, canvas.geometry).filter(
      ({ left, width: wide }) => left + wide > 0 && left < canvas.width,
    );
  const drawItem = (placed: PlacedItem): string => {
    const item = picture.itemOf(placed.event);
    const colour = resolve(item.colour);
    const { label } = placed;
    const card =
      label && placed.barWidth < NARROW
        ? rect(
            placed.left,
            placed.top,
            placed.width,
            placed.height,
            `fill="${panel}" stroke="${line}" rx="4"`,
          )
        : label && placed.side !== 'inside'
          ? rect(placed.left + label.left - 3, placed.top, label.width + 6, placed.height, `fill="${paper}"`)
          : '';
    const words = (label?.lines ?? []).map((each, i) => {
      const x = placed.left + (label?.left ?? 0);
      const y = placed.top + 3 + lineHeight * (i + 0.74);
      const last = label !== null && label.lines.length > 1 && i === label.lines.length - 1;
      const date = last
        ? text(x + measure.title(each) + dateGap, y, label.date, `fill="${muted}" font-size="12"`)
        : '';
      return text(x, y, each, item.dimmed ? `fill="${muted}"` : `fill="${ink}" font-weight="500"`) + date;
    });
    const below =
      label?.lines.length === 1
        ? text(
            placed.left + label.left,
            placed.top + 3 + lineHeight * 1.74,
            label.date,
            `fill="${muted}" font-size="12"`,
          )
        : '';
    const name = `<title>${escaped(item.name)}</title>`;
    const mark = `<g opacity="${item.dimmed ? 0.32 : 1}">${bar(item, placed, colour)}</g>`;
    return `<g>${name}${item.dimmed ? '' : card}${mark}${words.join('')}${below}</g>`;
  };
  const drawCrowd = (placed: PlacedCrowd): string =>
    text(
      placed.left + placed.width / 2,
      placed.top + lineHeight * 0.8,
      picture.crowdText(placed.crowd).text,
      `fill="${muted}" font-size="12" text-anchor="middle"`,
    );

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" font-family="${escaped(shown.fontFamily)}" font-size="13" role="img" aria-label="${escaped(options.title)}">`,
    options.fontFaces ? `<style>${options.fontFaces}</style>` : '',
    `<defs><clipPath id="time"><rect width="${px(canvas.width)}" height="${px(axisHeight + frame.height)}" y="${-axisHeight}"/></clipPath>`,
    `<linearGradient id="ends"><stop offset="0" stop-color="#000"/><stop offset="0.15" stop-color="#fff"/><stop offset="0.85" stop-color="#fff"/><stop offset="1" stop-color="#000"/></linearGradient>`,
    `<mask id="soft" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#ends)"/></mask></defs>`,
    rect(0, 0, width, height, `fill="${paper}"`),
    text(
      MARGIN,
      36,
      options.title,
      `fill="${ink}" font-size="22" font-weight="600" font-family="Newsreader Variable, Newsreader, Georgia, serif"`,
    ),
    `<line x1="0" x2="${px(width)}" y1="${top}" y2="${top}" stroke="${line}"/>`,
    `<g transform="translate(0 ${top})">${lanes.join('')}</g>`,
    `<g transform="translate(${names} ${top})" clip-path="url(#time)">`,
    ...axis.ticks.map(({ x }) => across(x, `stroke="${line}"`)),
    ...axis.ticks.map(({ x, label }) => text(x + LABEL_GAP, -8, label, `fill="${muted}" font-size="12"`)),
    text(LABEL_GAP, -8, axis.context, `fill="${ink}" font-size="12" font-weight="600"`),
    ...lines.breaks.map(({ x }) => across(x, `stroke="${muted}" stroke-dasharray="2 3"`)),
    lines.today === null ? '' : across(lines.today, `stroke="${accent}" stroke-opacity="0.6"`),
    ...frame.lanes.map(
      (lane) =>
        `<g transform="translate(0 ${px(lane.top)})">${itemsOf(lane).map(drawItem).join('\n')}${lane.crowds.map(drawCrowd).join('')}</g>`,
    ),
    '</g>',
    text(MARGIN, height - 12, options.source, `fill="${muted}" font-size="12"`),
    '</svg>',
  ].join('\n');
}
