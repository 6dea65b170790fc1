import type { EventId, EventOutline } from '../../model/event.ts';
import type { TimeSpan } from '../../model/span.ts';
import type { ArrangedCrowd } from './arrange.ts';
import type { Canvas } from './arranger.ts';
import type { Axis } from './axis.ts';
import type { Drawn } from './drawn.ts';
import type { Measure } from './label-lines.ts';
import type { Picture } from './picture.ts';
import type { Frame } from './place.ts';
import type { StageLines } from './stage-lines.ts';

/** What the timeline shows now, to be drawn elsewhere. */
export interface Snapshot {
  readonly picture: Picture;
  readonly frame: Frame;
  readonly canvas: Canvas;
  readonly axis: Axis;
  readonly lines: StageLines;
  readonly measure: Measure;
  readonly fontFamily: string;
}

/** All spans are times. */
export interface TimelineHandle {
  readonly setPicture: (picture: Picture) => void;
  readonly setWindow: (span: TimeSpan, animate: boolean) => void;
  /** Zooms about the middle: 2 shows half as much. */
  readonly zoom: (factor: number, animate: boolean) => void;
  /** Fills the view with a stretch, a margin beside it. */
  readonly zoomTo: (span: TimeSpan, animate: boolean) => void;
  /** Moves by a share of the window: 0.5 is half a window later. */
  readonly pan: (share: number, animate: boolean) => void;
  /** Brings an event's stretch into view, and then the event itself, up or down; does nothing when it is. */
  readonly reveal: (id: EventId, span: TimeSpan, animate: boolean) => void;
  /** Leads the reader on to an event or crowd: into view, with the focus. */
  readonly goTo: (id: string, span: TimeSpan) => void;
  /** Focuses the button of an event or crowd; of one that is not drawn yet, when it is. */
  readonly focus: (id: string) => void;
  /** What is drawn, by time. */
  readonly drawn: () => readonly Drawn[];
  readonly snapshot: () => Snapshot | null;
  readonly destroy: () => void;
}

export interface TimelineCallbacks {
  readonly onSelect: (event: EventOutline) => void;
  readonly onCrowd: (crowd: ArrangedCrowd) => void;
  readonly onLane: (id: string) => void;
  /** Every frame of a pan or zoom, whoever began it. */
  readonly onRange: (span: TimeSpan) => void;
  /** Where the reader's own pan, zoom or step leads: by hand, when it ends; by button or key, at once. */
  readonly onReaderRange: (span: TimeSpan) => void;
  /** From an event or crowd. */
  readonly onStep: (from: string, direction: 1 | -1) => void;
}

export interface TimelineSetup {
  /** Marks without labels and names: the list beside has them. */
  readonly compact: boolean;
  readonly initial: TimeSpan;
}
