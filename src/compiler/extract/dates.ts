import { isoWeekday } from '../../model/calendar.ts';
import type { Dating } from '../../model/event.ts';
import type { TextSpan } from '../../model/span.ts';
import type { Sentence, Token } from '../sentence.ts';
import { edtfDay } from '../timex/edtf.ts';
import type { EventOffset, TimexGroup, TimexRelation } from '../timex/group.ts';
import { timexGroups } from '../timex/pairs.ts';
import { tagTimexes } from '../timex/tag.ts';
import type { Timex } from '../timex/timex.ts';
import { daysOf } from './days.ts';

/** A date of the text, ready for an event. */
export interface DateGroup extends TextSpan {
  /** EDTF; absent for an `offset`. */
  readonly edtf?: string;
  readonly relation: TimexRelation | 'lasting';
  readonly offset?: EventOffset;
  readonly dating: Dating;
}

/** An article's dates and the words that they take up. */
export interface Dates {
  readonly groups: readonly DateGroup[];
  /** All expressions, those that place nothing included. */
  readonly timexes: readonly Timex[];
  /** Expressions of a date that could not be worked out. */
  readonly unresolved: number;
}

const LASTING =
  /\b(?:for|over|in|within|during)\s+(?:the\s+)?(?:(past|last|next|coming|previous)\s+)?(?:nearly|almost|about|more than|over|some|at least|around)?\s*$/i;
const UNIT_DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.44, Y: 365.25 };

/** Finds and joins an article's dates; durations that reach up to or from the publication become intervals. */
export function datesOf(text: string, datePublished: string): Dates {
  const found = tagTimexes(text, datePublished);
  const timexes = found.map((t) => mendWeekday(text, t, datePublished));
  const groups = timexGroups(text, timexes, datePublished).map(dateGroup);
  const plausible = groups.filter((g) => !isOddYear(g, datePublished) && !isLifeSpan(text, g));
  const lasting = timexes.flatMap((t) => lastingGroup(text, t, datePublished));
  let at = 0;
  const free = lasting.filter((l) => {
    while ((groups[at]?.end ?? Infinity) <= l.start) at += 1;
    return (groups[at]?.start ?? Infinity) >= l.end;
  });
  const unresolved = timexes.filter(isUnresolved).length;
  return { groups: [...plausible, ...free].sort((a, b) => a.start - b.start), timexes, unresolved };
}

/** "Steve Jobs 1955-2011", "(1918–2013)": the years of someone's life, no event. */
function isLifeSpan(text: string, group: DateGroup): boolean {
  return (
    /^\d{4}\s?[-–]\s?\d{4}$/.test(group.dating.expression ?? '') &&
    /(?:\p{Lu}\p{Ll}+ |\()$/u.test(text.slice(Math.max(0, group.start - 16), group.start))
  );
}

/** Speaks of a time, but names none that can be worked out: "recently". */
export const isUnresolved = ({ type, value }: Timex): boolean => type === 'DATE' && /X|_REF/.test(value);

const AHEAD = /\b(?:will|to begin|to start|set to|scheduled|due|plans?|planned|expected|next)\b[^.]*$/i;

/** A weekday counted from a mere year or month means nothing: it is the publication's. */
function mendWeekday(text: string, timex: Timex, published: string): Timex {
  if (timex.rule !== 'weekday' || timex.anchor?.kind !== 'narrative' || timex.anchor.value.length >= 10)
    return timex;
  const day = daysOf(published).first;
  const weekday = isoWeekday(daysOf(timex.value.slice(0, 10)).first);
  if (Number.isNaN(weekday)) return timex;
  const ahead = AHEAD.test(text.slice(Math.max(0, timex.start - 80), timex.start));
  const distance = ahead ? (weekday - isoWeekday(day) + 7) % 7 || 7 : -((isoWeekday(day) - weekday + 7) % 7);
  return { ...timex, value: edtfDay(day + distance), anchor: { kind: 'publication', value: published } };
}

/** A bare number read as a year that news has no use for: a time of day ("1400 GMT"), a count. */
function isOddYear({ edtf, dating }: DateGroup, published: string): boolean {
  if (edtf === undefined || !/^\d{4}$/.test(dating.expression ?? '')) return false;
  const year = Number(edtf.slice(0, 4));
  return year < 1500 || year > Number(published.slice(0, 4)) + 60;
}

function dateGroup({
  start,
  end,
  edtf,
  relation,
  offset,
  basis,
  expression,
  anchor,
  rule,
}: TimexGroup): DateGroup {
  const dating: Dating = {
    basis,
    expression,
    ...(anchor && { anchor: anchor.value, anchorKind: anchor.kind }),
    rule,
  };
  return { start, end, relation, dating, ...(edtf !== undefined && { edtf }), ...(offset && { offset }) };
}

/** "for nearly two years", "over the next two weeks": counted from the publication. */
function lastingGroup(text: string, timex: Timex, published: string): DateGroup[] {
  if (timex.type !== 'DURATION') return [];
  const amount = /^P(\d+)([DWMY])$/.exec(timex.value);
  const lead = LASTING.exec(text.slice(Math.max(0, timex.start - 32), timex.start));
  const within = /^(past|last|next|coming|previous)\b|^the (past|last|next|coming|previous)\b/i.exec(
    timex.text,
  );
  if (!amount || !lead) return [];
  const count = Number(amount[1]) * (UNIT_DAYS[amount[2] ?? 'D'] ?? 1);
  const word = (lead[1] ?? within?.[1] ?? within?.[2] ?? '').toLowerCase();
  const future = word === 'next' || word === 'coming';
  const opener = lead[0].trim().split(/\s/)[0]?.toLowerCase();
  if (word === '' && opener !== 'for') return [];
  const { first } = daysOf(published);
  const unit = amount[2] ?? 'D';
  const coarse = (day: number): string =>
    unit === 'Y' || unit === 'M' ? `${edtfDay(Math.round(day)).slice(0, 7)}~` : edtfDay(Math.round(day));
  const date = future
    ? `${published}/${coarse(first + count).replace('~', '')}`
    : `${coarse(first - count)}/${published}`;
  const start = timex.start - lead[0].length;
  return [
    {
      start,
      end: timex.end,
      edtf: date,
      relation: 'lasting',
      dating: {
        basis: 'relative',
        expression: text.slice(start, timex.end),
        anchor: published,
        anchorKind: 'publication',
        rule: future ? 'coming-duration' : 'duration-until-now',
      },
    },
  ];
}

/** For each sentence, its groups and which of its tokens are date words. */
export function datesBySentence(
  sentences: readonly Sentence[],
  dates: Dates,
): { groups: DateGroup[][]; times: boolean[][] } {
  const groups: DateGroup[][] = [];
  const times: boolean[][] = [];
  let g = 0;
  let t = 0;
  for (const s of sentences) {
    const own: DateGroup[] = [];
    const is: boolean[] = s.tokens.map(() => false);
    const cover = (span: TextSpan, but?: RegExp): void => {
      s.tokens.forEach((token, i) => {
        if (token.start < span.end && span.start < token.end && !but?.test(token.lower)) is[i] = true;
      });
    };
    while (t < dates.timexes.length && (dates.timexes[t]?.end ?? 0) <= s.start) t += 1;
    for (let k = t; k < dates.timexes.length; k += 1) {
      const timex = dates.timexes[k];
      if (!timex || timex.start >= s.end) break;
      if ((timex.type !== 'DURATION' || !isAmount(timex)) && !isAttributive(s.tokens, timex)) cover(timex);
    }
    while (g < dates.groups.length && (dates.groups[g]?.end ?? 0) <= s.start) g += 1;
    for (let k = g; k < dates.groups.length; k += 1) {
      const group = dates.groups[k];
      if (!group || group.start >= s.end) break;
      if (isCentury(group) && isAttributive(s.tokens, group)) continue;
      own.push(group);
      // "after" goes on to open the clause that the date is counted from.
      cover(group, group.relation === 'offset' ? /^(?:before|after|of)$/ : undefined);
    }
    groups.push(own);
    times.push(is);
  }
  return { groups, times };
}

const isCentury = ({ edtf }: DateGroup): boolean => /^\d\dXX$/.test(edtf ?? '');

/** "*twenty-first century* technology", "in *current* circumstances": says what something is like, not when. */
function isAttributive(tokens: readonly Token[], { start, end }: TextSpan): boolean {
  const last = tokens.findIndex((t) => t.end >= end);
  const word = tokens[last]?.lower ?? '';
  if (word !== 'century' && word !== 'current') return false;
  if (!/^(?:NOUN|ADJ|PROPN)$/.test(tokens[last + 1]?.pos ?? '')) return false;
  // "in the 20th century wars were common"
  const first = tokens.findIndex((t) => t.end > start);
  const the = tokens[first]?.lower === 'the' ? first : first - 1;
  return word === 'current' || tokens[the]?.lower !== 'the' || tokens[the - 1]?.pos !== 'ADP';
}

/** "a 10-hour tour", "five-year plan": a duration that modifies stays a part of its phrase. */
const isAmount = (timex: Timex): boolean => /-/.test(timex.text) || timex.text.startsWith('a ');

/** The interval of a "since" date up to the publication, and the like. */
export function governedDate(
  group: DateGroup,
  published: string,
  tense: 'past' | 'other',
): string | undefined {
  const { edtf } = group;
  if (edtf === undefined) return undefined;
  const { first, last } = daysOf(edtf);
  const day = daysOf(published).first;
  const start = edtf.split('/')[0] ?? edtf;
  const end = edtf.split('/').at(-1) ?? edtf;
  if (group.relation === 'since' && first <= day)
    return start === published ? published : `${start}/${published}`;
  if (group.relation === 'until') return last > day && tense !== 'past' ? `${published}/${end}` : edtf;
  if (group.relation === 'before' || group.relation === 'after') return undefined;
  return edtf;
}

/** A month or day without a year that a plan names lies ahead: "invites him to visit in December". */
export function comingDate(group: DateGroup, published: string): DateGroup {
  const { edtf, dating } = group;
  const yearless =
    edtf !== undefined &&
    /^\d{4}-\d{2}(?:-\d{2})?$/.test(edtf) &&
    /^month(?:-day)?$|^day-month$/.test(dating.rule);
  if (!yearless || /\d{4}/.test(dating.expression ?? '') || daysOf(edtf).last >= daysOf(published).first)
    return group;
  const next = `${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}`;
  return Number.isNaN(daysOf(next).first) ? group : { ...group, edtf: next };
}
