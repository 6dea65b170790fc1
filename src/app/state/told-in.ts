import type { ArticleId, EventOutline } from '../../model/event.ts';
import type { ToldEvent } from '../../model/outline.ts';
import type { TextSpan } from '../../model/span.ts';

/** Words of an article that tell of events. */
export interface Passage extends TextSpan {
  /** In order of time. */
  readonly events: readonly EventOutline[];
}

/** The passages of one article, in order and disjoint; tellings that overlap are one passage. */
export function passagesOf(events: readonly ToldEvent[], article: ArticleId): readonly Passage[] {
  const told = events
    .flatMap((event) =>
      event.mentions
        .filter((mention) => mention.article === article)
        .map(({ position: { start, end } }) => ({ start, end, event })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const passages: { start: number; end: number; events: EventOutline[] }[] = [];
  for (const { start, end, event } of told) {
    const last = passages.at(-1);
    if (!last || start >= last.end) {
      passages.push({ start, end, events: [event] });
      continue;
    }
    last.end = Math.max(last.end, end);
    if (!last.events.includes(event)) last.events.push(event);
  }
  return passages;
}

/** A stretch of a block: plain, or part of a passage. */
export interface Piece extends TextSpan {
  readonly passage?: Passage;
}

/** A block cut where passages begin and end; the pieces cover it. */
export function piecesOf(block: TextSpan, passages: readonly Passage[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  for (const passage of passages) {
    const [start, end] = [Math.max(at, passage.start), Math.min(block.end, passage.end)];
    if (start >= end) continue;
    if (start > at) pieces.push({ start: at, end: start });
    pieces.push({ start, end, passage });
    at = end;
  }
  if (at < block.end) pieces.push({ start: at, end: block.end });
  return pieces;
}
