import type { EpochMs } from '../../model/calendar.ts';
import { type EdtfPrecision, edtfPrecision, parseEdtf } from '../../model/edtf.ts';
import type { EventStatus, EventOutline } from '../../model/event.ts';
import { eventSpan } from '../state/viewport.ts';

/** How an event's date says that it is to be drawn. */
export interface Drawing {
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Sharp for whole days, soft for what is known less exactly, dotted for what is about or perhaps then. */
  readonly ends: 'sharp' | 'soft' | 'circa';
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** All that the timeline shows of an event but its place. */
export interface TimelineItem extends Drawing {
  readonly id: string;
  readonly title: string;
  /** In the reader's words. */
  readonly date: string;
  /** The title and date, for assistive technology. */
  readonly name: string;
  /** CSS. */
  readonly colour: string;
  readonly status: EventStatus;
  /** There is a search, and this is not found by it. */
  readonly dimmed: boolean;
  /** The folded words to mark in the title: what the search found. */
  readonly terms: ReadonlySet<string>;
}

export interface TimelineLane {
  readonly id: string;
  readonly name: string;
  /** With how many events it has. */
  readonly fullName: string;
  /** CSS; null where lanes have no colour of their own. */
  readonly colour: string | null;
  readonly count: number;
  /** All of it in one line of marks. */
  readonly collapsed: boolean;
}

const SHARP: ReadonlySet<EdtfPrecision> = new Set(['day']);

export function drawingOf(event: Pick<EventOutline, 'date'>): Drawing {
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

/** What of the legend occurs. */
export type Sign = 'day' | 'soft' | 'circa' | 'open' | 'planned';
export const SIGNS = ['day', 'soft', 'circa', 'open', 'planned'] as const satisfies readonly Sign[];

/** The ways of drawing that these events need explained. */
export function signsOf(events: readonly Pick<EventOutline, 'date' | 'status'>[]): ReadonlySet<Sign> {
  const signs = new Set<Sign>();
  for (const event of events) {
    const { ends, openStart, openEnd } = drawingOf(event);
    if (event.status === 'planned') signs.add('planned');
    else signs.add(ends === 'sharp' ? 'day' : ends);
    if (openStart || openEnd) signs.add('open');
    if (signs.size === SIGNS.length) break;
  }
  return signs;
}
