import { epochDay } from '../../model/calendar.ts';
import { edtfDays, parseEdtf } from '../../model/edtf.ts';
import { timexToEdtf } from './edtf.ts';
import type { TimexGroup, TimexRelation } from './group.ts';
import { offsetGroups } from './offset.ts';
import { partOfPeriod } from './part-of-period.ts';
import type { Timex } from './timex.ts';

const RANGE_LINK = /^\s*(?:to|until|till|through|and|[-–—/])\s*$/i;
const LIST_LINK = /^\s*(?:,|and|or|&|,\s*and)\s*(?:in\s+)?$/i;
const GOVERNOR = /\b(between|from|since|until|till|by|before|after|through|as of)\s+(?:the\s+)?$/i;
const RELATIONS: Readonly<Record<string, TimexRelation>> = {
  since: 'since',
  until: 'until',
  till: 'until',
  through: 'until',
  by: 'by',
  before: 'before',
  after: 'after',
};
const GOVERNOR_REACH = 16;

/**
 * Joins timexes that together are one date ("between 2020 and 2024" is `2020/2024`), reads parts of a running
 * period ("earlier this week" on a Wednesday is its Monday and Tuesday), and finds what is counted from another
 * event ("days after the vote"). Sorted, disjoint; timexes that place nothing (durations, sets, vague ones) are in no
 * group.
 *
 * @param timexes as `tagTimexes` found them in `text`.
 * @param datePublished ISO 8601 day.
 */
export function timexGroups(text: string, timexes: readonly Timex[], datePublished: string): TimexGroup[] {
  const groups: TimexGroup[] = [];
  const [year = 1970, month = 1, day = 1] = datePublished.slice(0, 10).split('-').map(Number);
  const published = epochDay(year, month, day);
  let i = 0;
  while (i < timexes.length) {
    const group = readGroup(text, timexes, i, published);
    if (group) groups.push(group);
    i = group ? (group.members.at(-1) ?? i) + 1 : i + 1;
  }
  return [...groups, ...offsetGroups(text, groups)].sort((a, b) => a.start - b.start);
}

function readGroup(
  text: string,
  timexes: readonly Timex[],
  i: number,
  published: number,
): TimexGroup | undefined {
  const timex = timexes[i];
  const edtf = timex && timexToEdtf(timex);
  if (!timex || edtf === undefined) return undefined;
  const governor = GOVERNOR.exec(text.slice(Math.max(0, timex.start - GOVERNOR_REACH), timex.start));
  const governing = governor?.[1]?.toLowerCase();
  // "by the June accord": the accord's doing, no limit of time.
  const agent =
    governing === 'by' &&
    /the\s+$/i.test(governor?.[0] ?? '') &&
    /^\s+[a-z]/.test(text.slice(timex.end, timex.end + 4));
  const word = agent ? undefined : governing;
  const start = governor && word ? timex.start - governor[0].length : timex.start;
  return (
    readRange(text, timexes, i, edtf, word, start) ??
    readList(text, timexes, i, edtf) ??
    readOne(text, timex, i, edtf, published, word, start)
  );
}

const basisOf = (timex: Timex): Pick<TimexGroup, 'basis' | 'anchor'> =>
  timex.anchor ? { basis: 'relative', anchor: timex.anchor } : { basis: 'stated' };

function readOne(
  text: string,
  timex: Timex,
  i: number,
  edtf: string,
  published: number,
  governor: string | undefined,
  governed: number,
): TimexGroup {
  const relation = RELATIONS[governor ?? ''] ?? 'single';
  const part = relation === 'single' ? partOfPeriod(text, timex, published) : undefined;
  const start = part?.start ?? (relation === 'single' ? timex.start : governed);
  return {
    start,
    end: timex.end,
    edtf: part?.edtf ?? edtf,
    members: [i],
    relation,
    expression: text.slice(start, timex.end),
    rule: part?.rule ?? timex.rule,
    ...basisOf(timex),
  };
}

/** "from May 3 to May 9", "1914-18"; with "and" only after "between". */
function readRange(
  text: string,
  timexes: readonly Timex[],
  i: number,
  edtf: string,
  governor: string | undefined,
  governed: number,
): TimexGroup | undefined {
  const first = timexes[i];
  const second = timexes[i + 1];
  const link = first && second && linkBetween(text, first, second);
  if (!first || !second || link === undefined || !RANGE_LINK.test(link)) return undefined;
  if (/and/i.test(link) && governor !== 'between') return undefined;
  const end = timexToEdtf(second);
  const joined = end && joinEdtf(edtf, end);
  if (joined === undefined) return undefined;
  const start = governor === 'between' || governor === 'from' ? governed : first.start;
  return {
    start,
    end: second.end,
    edtf: joined,
    members: [i, i + 1],
    relation: 'range',
    expression: text.slice(start, second.end),
    rule: 'range',
    ...basisOf(first.anchor ? first : second),
  };
}

/** "2026 and 2027": neighbours in the calendar, at the same precision, in order. */
function readList(text: string, timexes: readonly Timex[], i: number, edtf: string): TimexGroup | undefined {
  const first = timexes[i];
  if (!first) return undefined;
  let last = i;
  let until = edtf;
  for (let k = i + 1; k < timexes.length; k += 1) {
    const before = timexes[k - 1];
    const timex = timexes[k];
    const next = timex && timexToEdtf(timex);
    const link = before && timex && linkBetween(text, before, timex);
    if (next === undefined || link === undefined || !LIST_LINK.test(link) || !follows(until, next)) break;
    until = next;
    last = k;
  }
  const end = timexes[last];
  const joined = joinEdtf(edtf, until);
  if (last === i || !end || joined === undefined || !/and|or|&/i.test(text.slice(first.end, end.start)))
    return undefined;
  return {
    start: first.start,
    end: end.end,
    edtf: joined,
    members: Array.from({ length: last - i + 1 }, (_, k) => i + k),
    relation: 'list',
    expression: text.slice(first.start, end.end),
    rule: 'list',
    ...basisOf(first.anchor ? first : end),
  };
}

function linkBetween(text: string, a: Timex, b: Timex): string | undefined {
  return b.start - a.end > 12 ? undefined : text.slice(a.end, b.start);
}

/** Same length of notation is same precision: `2026`, `2026-03`, `2026-03-09`. */
function follows(edtf: string, next: string): boolean {
  const a = parseEdtf(edtf);
  const b = parseEdtf(next);
  return (
    a !== undefined &&
    b !== undefined &&
    edtf.length === next.length &&
    edtfDays(a).last + 1 === edtfDays(b).first
  );
}

/** Undefined when it would end before it starts, or an end is an interval itself. */
function joinEdtf(from: string, to: string): string | undefined {
  const start = from.split('/')[0] ?? from;
  const end = to.split('/').at(-1) ?? to;
  const joined = `${start}/${end}`;
  return start !== end && parseEdtf(joined) ? joined : undefined;
}
