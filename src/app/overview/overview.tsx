import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useSyncExternalStore } from 'react';
import { MS_PER_DAY } from '../../model/calendar.ts';
import type { Outline } from '../../model/outline.ts';
import { dayDate, singleDate, stringifyEdtf } from '../../model/edtf.ts';
import type { EventOutline } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import { histogram, yearTicks } from '../state/histogram.ts';
import { type AxisMs, type AxisSpan, inTime, onAxis, type TimeWarp } from '../state/time-warp.ts';
import { fitSpan, type Viewport } from '../state/viewport.ts';
import { useDates, useMessages } from '../data/use-messages.ts';

const BINS = 72;
const LEAST_WINDOW = 3 * MS_PER_DAY;

export interface OverviewProps {
  readonly dataset: Outline;
  readonly visible: readonly EventOutline[];
  readonly viewport: Viewport;
  /** What is folded on the timeline is folded here. */
  readonly warp: TimeWarp;
  /** `done` at the end of a drag, and at each key. */
  readonly onMove: (span: TimeSpan, done: boolean) => void;
}

type Grip = 'start' | 'end' | 'window';

function clampWindow(span: AxisSpan, whole: AxisSpan, grip: Grip): AxisSpan {
  const limit = (ms: number): number => Math.min(whole.end, Math.max(whole.start, ms));
  if (grip === 'window') {
    const width = Math.min(span.end - span.start, whole.end - whole.start);
    const start = Math.min(Math.max(span.start, whole.start), whole.end - width);
    return { start, end: start + width };
  }
  return grip === 'start'
    ? { start: Math.min(limit(span.start), span.end - LEAST_WINDOW), end: span.end }
    : { start: span.start, end: Math.max(limit(span.end), span.start + LEAST_WINDOW) };
}

/** The whole span as a histogram, with a window on it that can be moved and resized. */
export function Overview({ dataset, visible, viewport, warp, onMove }: OverviewProps) {
  const t = useMessages();
  const { date } = useDates();
  const wholeTime = useMemo(() => fitSpan(dataset.events), [dataset]);
  // From here on everything is on the axis.
  const whole = useMemo(() => onAxis(warp, wholeTime), [warp, wholeTime]);
  const totals = useMemo(() => histogram(dataset.events, whole, BINS, warp), [dataset, whole, warp]);
  const shown = useMemo(() => histogram(visible, whole, BINS, warp), [visible, whole, warp]);
  const ticks = useMemo(() => yearTicks(wholeTime, 8, warp), [wholeTime, warp]);
  const view = onAxis(warp, useSyncExternalStore(viewport.subscribe, viewport.get));
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<{ grip: Grip; x: number; from: AxisSpan } | null>(null);

  const length = whole.end - whole.start;
  const percent = (axis: AxisMs): number => Math.min(100, Math.max(0, (100 * (axis - whole.start)) / length));
  const highest = Math.max(1, ...totals);
  const left = percent(view.start);
  const right = percent(view.end);

  const moved = (event: PointerEvent): AxisSpan | null => {
    const held = drag.current;
    const width = track.current?.getBoundingClientRect().width;
    if (!held || !width) return null;
    const by = ((event.clientX - held.x) / width) * length;
    const span = {
      start: held.from.start + (held.grip === 'end' ? 0 : by),
      end: held.from.end + (held.grip === 'start' ? 0 : by),
    };
    return clampWindow(span, whole, held.grip);
  };
  const hold = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { grip, x: event.clientX, from: onAxis(warp, viewport.get()) };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const span = moved(event);
    if (span) onMove(inTime(warp, span), false);
  };
  const onPointerUp = (event: PointerEvent): void => {
    const span = moved(event);
    drag.current = null;
    if (span) onMove(inTime(warp, span), true);
  };
  const onKey = (grip: Grip) => (event: KeyboardEvent) => {
    const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const by = (direction * length) / BINS;
    const span = {
      start: view.start + (grip === 'end' ? 0 : by),
      end: view.end + (grip === 'start' ? 0 : by),
    };
    onMove(inTime(warp, clampWindow(span, whole, grip)), true);
  };
  const dayText = (axis: AxisMs): string =>
    date(stringifyEdtf(singleDate(dayDate(Math.floor(warp.toTime(axis) / MS_PER_DAY)))));

  const grips: readonly {
    grip: Grip;
    label: string;
    value: number;
    at: string;
    width: string;
    look: string;
  }[] = [
    {
      grip: 'window',
      label: t.overviewWindow,
      value: (view.start + view.end) / 2,
      at: `${left}%`,
      width: `max(6px, ${right - left}%)`,
      look: 'cursor-grab border-x-2 border-accent bg-accent/8 active:cursor-grabbing forced-colors:border-y-2 forced-colors:border-[Highlight]',
    },
    {
      grip: 'start',
      label: t.windowStart,
      value: view.start,
      at: `calc(${left}% - 12px)`,
      width: '24px',
      look: 'cursor-ew-resize',
    },
    {
      grip: 'end',
      label: t.windowEnd,
      value: view.end,
      at: `calc(${right}% - 12px)`,
      width: '24px',
      look: 'cursor-ew-resize',
    },
  ];

  return (
    <section aria-label={t.overview} className="shrink-0 px-4 md:px-5">
      <h2 className="sr-only">{t.overview}</h2>
      <div ref={track} className="relative h-12 touch-none" dir="ltr">
        <div aria-hidden className="absolute inset-0 flex items-end gap-px">
          {totals.map((total, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- a bin is its place
            <span key={i} className="relative h-full grow">
              <span
                className="absolute inset-x-0 bottom-0 rounded-t-[1px] bg-control/35"
                style={{ height: `${(100 * total) / highest}%` }}
              />
              <span
                className="absolute inset-x-0 bottom-0 rounded-t-[1px] bg-ink forced-colors:bg-[CanvasText] forced-colors:forced-color-adjust-none"
                style={{ height: `${(100 * (shown[i] ?? 0)) / highest}%` }}
              />
            </span>
          ))}
        </div>
        {warp.folds.map((fold) => (
          <span
            key={fold.at}
            aria-hidden
            className="absolute inset-y-0 w-0 border-l border-dashed border-control/60"
            style={{ left: `${percent(fold.at)}%` }}
          />
        ))}
        {grips.map(({ grip, label, value, at, width, look }) => (
          <div
            key={grip}
            role="slider"
            tabIndex={0}
            aria-label={label}
            aria-valuemin={Math.round(whole.start / MS_PER_DAY)}
            aria-valuemax={Math.round(whole.end / MS_PER_DAY)}
            aria-valuenow={Math.round(Math.min(whole.end, Math.max(whole.start, value)) / MS_PER_DAY)}
            aria-valuetext={
              grip === 'window' ? `${dayText(view.start)} – ${dayText(view.end - 1)}` : dayText(value)
            }
            className={`absolute inset-y-0 ${look}`}
            style={{ left: at, width }}
            onPointerDown={hold(grip)}
            onPointerMove={onPointerMove}
            onPointerUp={onPointerUp}
            onPointerCancel={onPointerUp}
            onKeyDown={onKey(grip)}
          />
        ))}
      </div>
      <div aria-hidden className="relative h-5 text-[0.6875rem] text-muted tabular-nums" dir="ltr">
        {ticks.map((tick) => (
          <span
            key={tick}
            className="absolute top-0.5 -translate-x-1/2"
            style={{ left: `${percent(warp.toAxis(tick))}%` }}
          >
            {new Date(tick).getUTCFullYear()}
          </span>
        ))}
      </div>
    </section>
  );
}
