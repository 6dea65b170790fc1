import type { DateOrigin, Dating } from '../../model/event.ts';
import type { Telling } from './telling.ts';

/** When an event is, and how that was found. */
export interface When {
  readonly date: string;
  readonly dating: Dating;
  /** The sentence's own words carry the date. */
  readonly explicit: boolean;
}

/** The date of what is told already, for a sentence that goes on about it without naming one. */
export function sameOccasion({ dating }: Telling, date: string): When {
  const { basis, expression, anchor, anchorKind } = dating;
  const origin: DateOrigin | undefined =
    dating.origin ??
    (expression === undefined
      ? undefined
      : { basis, expression, ...(anchor !== undefined && { anchor }), ...(anchorKind && { anchorKind }) });
  return {
    date,
    dating: {
      basis: 'relative',
      anchor: date,
      anchorKind: 'narrative',
      rule: 'same-occasion',
      ...(origin && { origin }),
    },
    explicit: false,
  };
}
