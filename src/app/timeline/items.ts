import type { EpochMs } from '../../model/calendar.ts';
import { type EdtfPrecision, edtfPrecision, parseEdtf } from '../../model/edtf.ts';
import type { EventStatus, TimelineEvent } from '../../model/event.ts';
import type { Cluster } from '../state/level-of-detail.ts';
import { eventSpan } from '../state/viewport.ts';

/** One event, or a cluster of them, as the timeline draws it: nothing here knows vis-timeline. */
export interface TimelineItem {
  readonly kind: 'event' | 'cluster';
  /** Of the event or cluster. */
  readonly id: string;
  readonly lane: string;
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly title: string;
  /** Of a cluster: what it gathers, and whether the reader has opened it. */
  readonly cluster?: Cluster;
  /** In the reader's words; of a cluster, empty. */
  readonly date: string;
  /** The title and date, for assistive technology. */
  readonly name: string;
  readonly colour: string;
  readonly status: EventStatus;
  /** There is a search, and this is not found by it. */
  readonly dimmed: boolean;
  /** How its ends are drawn: sharp for whole days, soft for what is known less exactly, fading where open. */
  readonly ends: 'sharp' | 'soft' | 'circa';
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface TimelineLane {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}

const SHARP: ReadonlySet<EdtfPrecision> = new Set(['day']);

/** What a date's form says of how it is to be drawn. */
export function drawingOf(
  event: Pick<TimelineEvent, 'date'>,
): Pick<TimelineItem, 'start' | 'end' | 'ends' | 'openStart' | 'openEnd'> {
  const { start, end } = eventSpan(event);
  const edtf = parseEdtf(event.date);
  const named = [edtf?.start, edtf?.end];
  const circa = named.some((date) => date?.approximate || date?.uncertain);
  const sharp = edtf !== undefined && SHARP.has(edtfPrecision(edtf));
  return {
    start,
    end,
    ends: circa ? 'circa' : sharp ? 'sharp' : 'soft',
    openStart: edtf?.start === null,
    openEnd: edtf?.end === null,
  };
}
