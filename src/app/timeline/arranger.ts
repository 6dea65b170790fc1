import type { EventOutline } from '../../model/event.ts';
import { bucketStart, type DetailLevel, detailLevel, sameLevel } from '../state/level-of-detail.ts';
import type { AxisSpan } from '../state/time-warp.ts';
import { type ArrangedLane, arrangeLane } from './arrange.ts';
import type { Geometry } from './geometry.ts';
import { breakLabel, type Label, type Measure } from './label-lines.ts';
import type { Picture } from './picture.ts';
import { type Frame, placeFrame, type UsedRows } from './place.ts';

/** A chip of "+n more" is so much wider than its words. Px. */
const CHIP_PADDING = 16;
/** Labels stand side by side from about this distance, marks from that, in lines of text. */
const BUCKET_LINES = { full: 15, compact: 3 } as const;
/** The widest label, in lines of text, and as a share of a narrow view. */
const WIDEST_LINES = 21;
const WIDEST_SHARE = 0.6;
/** What the lanes may need of the height there is: a little to scroll is better than a picture of few events. */
const FILL = 1.5;
const LEAST_ROWS = 2;

export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly geometry: Geometry;
  readonly compact: boolean;
}

/**
 * While the reader moves, what is arranged stays as long as it covers the view, and is not stretched or squeezed by more: to
 * arrange lanes takes longer than a frame may, and rows that change under the hand are hard to follow.
 */
const LEAST_STRETCH = 0.7;
const MOST_STRETCH = 2;

function serves(level: DetailLevel, view: AxisSpan, width: number): boolean {
  const stretch = width / (view.end - view.start) / level.scale;
  return (
    stretch >= LEAST_STRETCH &&
    stretch <= MOST_STRETCH &&
    view.start >= bucketStart(level, level.first) &&
    view.end <= bucketStart(level, level.last + 1)
  );
}

/** Rows of labels for a lane: what there is, shared by how many events each has. */
function rowsOf(count: number, total: number, lanes: number, { height, geometry: g }: Canvas): number {
  const fit = Math.floor((height - 2 * g.padding - g.chip - 4 * (g.mark + g.markGap)) / (g.row + g.rowGap));
  if (lanes === 1) return Math.max(LEAST_ROWS, fit);
  return Math.max(LEAST_ROWS, Math.min(Math.round((FILL * fit * count) / total), fit - 1));
}

export interface Arranger {
  readonly frame: (view: AxisSpan, canvas: Canvas, moving: boolean) => Frame;
  /** Labels are measured once; a font that arrives later has other widths. */
  readonly setMeasure: (measure: Measure) => void;
  readonly setPicture: (picture: Picture) => void;
}

/** Arranges lanes when the level of detail or what they hold changes, and places them for every frame. */
export function createArranger(firstMeasure: Measure): Arranger {
  let measure = firstMeasure;
  let picture: Picture | null = null;
  let level: DetailLevel | null = null;
  let arranged: readonly ArrangedLane[] | null = null;
  let size = '';
  let used: UsedRows | null = null;
  const labels = new Map<string, Label>();

  const arrange = (shown: Picture, at: DetailLevel, canvas: Canvas): readonly ArrangedLane[] => {
    const { geometry: g, compact } = canvas;
    const total = shown.lanes.reduce((sum, { index }) => sum + index.events.length, 0);
    const widest = Math.floor(Math.min(WIDEST_LINES * g.line, WIDEST_SHARE * canvas.width));
    const labelOf = (event: EventOutline): Label => {
      const { title, date } = shown.itemOf(event);
      const key = `${widest} ${title}\n${date}`;
      let label = labels.get(key);
      if (!label) labels.set(key, (label = breakLabel(title, date, measure, { line: g.line, widest })));
      return label;
    };
    return shown.lanes.map(({ lane, index }) =>
      arrangeLane(index, {
        level: at,
        geometry: g,
        rows: compact || lane.collapsed ? 0 : rowsOf(index.events.length, total, shown.lanes.length, canvas),
        markRows: compact
          ? Math.floor((canvas.height - 2 * g.padding) / (g.mark + g.markGap))
          : lane.collapsed
            ? 2
            : 4,
        end: shown.warp.toAxis(shown.whole.end),
        selected: shown.selected,
        opened: shown.opened,
        endsOf: (event) => shown.itemOf(event).ends,
        labelOf,
      }),
    );
  };

  return {
    setMeasure: (next) => {
      measure = next;
      labels.clear();
      arranged = null;
    },
    setPicture: (next) => {
      picture = next;
      arranged = null;
    },
    frame: (view, canvas, moving) => {
      const shown = picture;
      if (!shown) return { lanes: [], height: 0 };
      const at = detailLevel(
        view,
        canvas.width,
        BUCKET_LINES[canvas.compact ? 'compact' : 'full'] * canvas.geometry.line,
      );
      const nextSize = `${canvas.width} ${canvas.height} ${canvas.geometry.line}`;
      const isKept =
        level !== null && (sameLevel(level, at) || (moving && serves(level, view, canvas.width)));
      if (!arranged || !isKept || size !== nextSize) {
        arranged = arrange(shown, at, canvas);
        used = null;
        [level, size] = [at, nextSize];
      }
      const frame = placeFrame(arranged, {
        view,
        width: canvas.width,
        geometry: canvas.geometry,
        endsOf: (event) => shown.itemOf(event).ends,
        chipWidth: (crowd) => measure.date(shown.crowdText(crowd).text) + CHIP_PADDING,
        selected: shown.selected,
        held: moving ? used : null,
      });
      ({ used } = frame);
      return frame;
    },
  };
}
