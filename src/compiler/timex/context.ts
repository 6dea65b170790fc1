import { civilDate, type CivilDate, epochDay, type EpochDay } from '../../model/calendar.ts';
import { dayValue, type Place } from './calendar-value.ts';
import type { Tense } from './tense.ts';
import type { Timex } from './timex.ts';

/** What a resolution knows of the article and of the text so far. */
export interface Context {
  readonly dct: EpochDay;
  readonly dctDate: CivilDate;
  /** The text tells history: underspecified dates follow its own last date, not the publication. */
  readonly narrative: boolean;
  /** The last date of the text. */
  ref: (Place & { readonly value: string; readonly token: number }) | undefined;
  /**
   * Where a history's story is: its last day or month, or the year that opens a sentence. Other years are
   * asides ("the 1971 convention").
   */
  thread: Context['ref'];
  /** The latest complete quarter that the text reports on; undefined while it speaks of longer periods. */
  period: Place | undefined;
  report: Place | undefined;
  /** Of the expression being resolved. */
  tense: () => Tense;
  /** After "by", "until", "through": the expression is a time limit. */
  limit: boolean;
  /** After "ahead of". */
  ahead: boolean;
  /** Index of the expression's first token. */
  token: number;
}

export function createContext(datePublished: string, narrative: boolean): Context {
  const [year = 1970, month = 1, day = 1] = datePublished.slice(0, 10).split('-').map(Number);
  const dct = epochDay(year, month || 1, day || 1);
  return {
    dct,
    dctDate: civilDate(dct),
    narrative,
    ref: undefined,
    thread: undefined,
    period: undefined,
    report: undefined,
    tense: () => 'none',
    limit: false,
    ahead: false,
    token: 0,
  };
}

export type Resolved = Pick<Timex, 'type' | 'value' | 'mod' | 'anchor'> & {
  /** Where the value lies, for what the text says next. */
  readonly place?: Place | undefined;
};

/** What an expression was counted from, as a timex tells it. */
export const publication = (context: Context): NonNullable<Timex['anchor']> => ({
  kind: 'publication',
  value: dayValue(context.dct),
});

/** The text's last date, or the publication where there is none. */
export function narrativeAnchor(context: Context): { place: Place; anchor: NonNullable<Timex['anchor']> } {
  if (context.ref) return { place: context.ref, anchor: { kind: 'narrative', value: context.ref.value } };
  return { place: { first: context.dct, unit: 3 }, anchor: publication(context) };
}

/** What "last", "this" and bare names are counted from: the publication, or in a history its last date. */
export const defaultAnchor = (context: Context): ReturnType<typeof narrativeAnchor> =>
  context.narrative
    ? narrativeAnchor(context)
    : { place: { first: context.dct, unit: 3 }, anchor: publication(context) };

export function threadAnchor(context: Context): ReturnType<typeof narrativeAnchor> {
  const { thread } = context;
  return thread
    ? { place: thread, anchor: { kind: 'narrative', value: thread.value } }
    : narrativeAnchor(context);
}

/** A verb that looks ahead, or a limit ("until Tuesday") that no verb puts into the past. */
export function isToCome(context: Context): boolean {
  if (context.ahead) return true;
  const tense = context.tense();
  return tense === 'future' || tense === 'progressive' || (context.limit && tense !== 'past');
}
