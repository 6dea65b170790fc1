import type { Draft, TimeDraft } from './draft.ts';
import { DAY_PARTS, UNIT } from './lexicon/words.ts';
import { isOneOf, type Reading, type Rule, type RuleMatch } from './match.ts';
import { modifier, PRE, PRE_DAY, which } from './rule-parts.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** `HH:MM` on the 24-hour clock from the groups clock or hour, and ampm; undefined when it is no time of day. */
function clock(match: RuleMatch): string | undefined {
  const written = match.token('clock')?.lower;
  const [hours, minutes = 0] =
    written === undefined ? [match.number('hour')] : written.split(/[:.]/).map(Number);
  if (hours === undefined || hours > 24 || minutes > 59) return undefined;
  const half = match.value('ampm') ?? halfOfDay(match, hours);
  const hour = half === undefined ? hours : (hours % 12) + half;
  return `${pad(hour)}:${pad(minutes)}`;
}

/** "in the evening": its half of the day. "2 in the night" is in the morning. */
function halfOfDay(match: RuleMatch, hours: number): number | undefined {
  const told = match.value('inpart');
  if (told === undefined || hours > 12) return undefined;
  const name = DAY_PARTS[told];
  return name === 'MO' || (name === 'NI' && hours < 6) ? 0 : 12;
}

/** The day that a time is of, from the groups today, weekday, month and day. */
function dayOf(match: RuleMatch): Draft | undefined {
  // "2 a.m. this morning", "10 p.m. last night".
  if (match.has('night')) return { kind: 'day', offset: match.groupHas('night', 'LAST') ? -1 : 0 };
  if (match.has('today')) return { kind: 'day', offset: match.number('today') };
  const month = match.value('month') ?? match.value('month2');
  const day = match.value('day') ?? match.value('day2');
  if (month !== undefined && day !== undefined) {
    const year = match.value('year') ?? match.value('year2');
    return { kind: 'calendar', month, day, ...(year !== undefined && { year }) };
  }
  const weekday = match.value('weekday');
  if (weekday === undefined) return undefined;
  const told = which(match);
  return { kind: 'calendar', weekday, ...(told && { which: told }) };
}

function time(match: RuleMatch, at: string | undefined, skip = 0): Reading {
  if (at === undefined) return undefined;
  const on = dayOf(match);
  const draft: TimeDraft = { kind: 'time', at, ...(on && { on }) };
  return match.found(draft, modifier(match), skip);
}

const CLOCK =
  '((clock: CLOCK) | (hour: HOUR)) (OCLOCK)? (ampm: AMPM)? ((IN THE | AT) (inpart: DAYPART))? ZONE?';
const DAY =
  '(COMMA? (today: TODAY) | COMMA? (which: LAST | NEXT | THIS)? (weekday: WEEKDAY) | (WEEKDAY COMMA?)? COMMA? (month: MON) (day: DAY) (COMMA? (year: YR))? | (dmy: (day2: DAY) (month2: MON) (COMMA? (year2: YR))?))';
const ON_DAY = `((COMMA? ON)? ${DAY} | (night: (LAST | THIS) DAYPART | TONIGHT))`;
const part = (match: RuleMatch): string | undefined => DAY_PARTS[match.number('part')];

/** Days of the week, today, parts of the day and clock times. */
export const DAY_RULES: readonly Rule[] = [
  {
    name: 'weekday',
    pattern: `${PRE_DAY} (which: LAST | NEXT | THIS (COMING | PAST)? | THE (PREVIOUS | FOLLOWING | SAME) | COMING | THAT)? (weekday: WEEKDAY) (?! (NAME | TIMES))`,
    read: (match) => {
      const told = which(match);
      return match.found(
        { kind: 'calendar', weekday: match.number('weekday'), ...(told && { which: told }) },
        modifier(match),
      );
    },
  },
  {
    name: 'weekday-before-name',
    pattern: '(which: LAST | NEXT | THIS)? (weekday: WEEKDAY)',
    read: (match) => {
      // "the Sunday Times".
      if (match.afterIs('TIMES') && match.after()?.capital) return undefined;
      const told = which(match);
      return match.found({
        kind: 'calendar',
        weekday: match.number('weekday'),
        ...(told && { which: told }),
      });
    },
  },
  {
    name: 'weekday-nights',
    pattern: '(weekday: WEEKDAY) (part: DAYPARTS)',
    read: (match) =>
      match.found({
        kind: 'fixed',
        type: 'SET',
        value: `XXXX-WXX-${match.number('weekday')}T${part(match) ?? 'NI'}`,
      }),
  },
  {
    name: 'weekdays',
    pattern: '(EACH | ON)? (weekday: WEEKDAYS)',
    read: (match) =>
      match.found({ kind: 'fixed', type: 'SET', value: `XXXX-WXX-${match.number('weekday')}` }),
  },
  {
    name: 'weekends',
    pattern: 'WEEKENDS | EACH ALTERNATE? WEEKEND',
    read: (match) => match.found({ kind: 'fixed', type: 'SET', value: 'XXXX-WXX-WE' }),
  },
  {
    name: 'each-part',
    pattern: 'EACH ALTERNATE? (part: DAYPART)',
    read: (match) => match.found({ kind: 'fixed', type: 'SET', value: `XXXX-XX-XXT${part(match) ?? 'MO'}` }),
  },
  {
    name: 'each-weekday',
    pattern: 'EACH ALTERNATE? (weekday: WEEKDAY) DAYPART?',
    read: (match) =>
      match.found({ kind: 'fixed', type: 'SET', value: `XXXX-WXX-${match.number('weekday')}` }),
  },
  {
    name: 'today',
    pattern: '(EARLIER | LATER | LATE | EARLY)? (today: TODAY)',
    read: (match) =>
      // "USA Today", "VOA Today".
      match.token('today')?.capital && match.beforeIs('NAME')
        ? undefined
        : match.found({ kind: 'day', offset: match.number('today') }),
  },
  {
    name: 'day-part',
    pattern: `${PRE_DAY} ${DAY} (part: DAYPART)`,
    read: (match) => time(match, part(match)),
  },
  {
    name: 'day-part-of-day',
    pattern: `(${PRE} (IN THE)? | THE | THAT) (part: DAYPART) UNITS? (OF | ON)? THE? ${DAY}`,
    read: (match) => time(match, part(match)),
  },
  {
    name: 'in-the-day',
    pattern: '(shade: EARLIER | LATER | EARLY | LATE) IN THE (unit: UNIT)',
    read: (match) => {
      if (match.value('unit') !== UNIT.day) return undefined;
      return match.found(
        { kind: 'unit', unit: UNIT.day, which: 'the' },
        match.groupHas('shade', 'EARLIER', 'EARLY') ? 'START' : 'END',
      );
    },
  },
  {
    name: 'early-hours',
    pattern: `THE (early: EARLY | LATE) (part: DAYPART)? (unit: UNITS) OF ${DAY} (part2: DAYPART)?`,
    read: (match) =>
      match.value('unit') === UNIT.hour
        ? time(
            match,
            DAY_PARTS[
              match.value('part') ?? match.value('part2') ?? (match.groupHas('early', 'EARLY') ? 0 : 3)
            ],
          )
        : undefined,
  },
  {
    name: 'this-part',
    pattern: '(EARLIER | LATER | EARLY | LATE)? THIS (part: DAYPART)',
    read: (match) => match.found({ kind: 'time', on: { kind: 'day', offset: 0 }, at: part(match) ?? 'MO' }),
  },
  {
    name: 'last-night',
    pattern: '(EARLY | LATE)? LAST (part: DAYPART)',
    read: (match) => match.found({ kind: 'time', on: { kind: 'day', offset: -1 }, at: part(match) ?? 'NI' }),
  },
  {
    name: 'tonight',
    pattern: '(LATER | EARLY | LATE)? TONIGHT',
    read: (match) => match.found({ kind: 'time', on: { kind: 'day', offset: 0 }, at: 'NI' }),
  },
  {
    name: 'overnight',
    pattern: 'OVERNIGHT',
    read: (match) => match.found({ kind: 'time', on: { kind: 'day', offset: -1 }, at: 'NI' }),
  },
  {
    name: 'the-part',
    pattern: `(THE | THAT | THAT SAME)? (pre: [EARLY LATE MID] HYPHEN?)? (part: DAYPART)`,
    read: (match) => {
      if (match.to - match.from < 2 || match.afterIs('UNIT', 'UNITS')) return undefined;
      if (
        !isOneOf(match.tokens[match.from], ['THAT']) &&
        !match.beforeIs(
          'IN',
          'DURING',
          'BY',
          'UNTIL',
          'ON',
          'OF',
          'SINCE',
          'COMMA',
          'STOP',
          'FROM',
          'THROUGH',
          'TO',
        )
      )
        return undefined;
      return match.found({ kind: 'time', at: part(match) ?? 'MO' }, modifier(match));
    },
  },
  {
    name: 'at-night',
    pattern: 'AT (part: DAYPART)',
    read: (match) =>
      part(match) === 'NI'
        ? match.found({ kind: 'fixed', type: 'TIME', value: 'XXXX-XX-XXTNI' }, undefined, 1)
        : undefined,
  },
  {
    name: 'noon',
    pattern: `(AT)? (noon: NOON) ZONE? ${ON_DAY}?`,
    read: (match) => {
      return time(match, `${pad(match.number('noon'))}:00`, match.tokens[match.from]?.lower === 'at' ? 1 : 0);
    },
  },
  {
    name: 'noon-of-day',
    pattern: `(weekday: WEEKDAY) (AT | COMMA)? (noon: NOON) ZONE?`,
    read: (match) => time(match, `${pad(match.number('noon'))}:00`),
  },
  {
    name: 'military-time',
    pattern: `(hours: [N0 N12 N24 N31 N59 N99 NBIG YEAR4]) ZONE ${ON_DAY}?`,
    read: (match) => {
      const digits = match.token('hours')?.lower ?? '';
      const told = /^([01]\d|2[0-3])([0-5]\d)$/.exec(digits);
      return told ? time(match, `${told[1]}:${told[2]}`) : undefined;
    },
  },
  {
    name: 'military-hours',
    pattern: `(hours: [N0 N12 N24 N31 N59 N99 NBIG YEAR4]) (unit: UNITS) ${ON_DAY}?`,
    read: (match) => {
      const told = /^([01]\d|2[0-3])([0-5]\d)$/.exec(match.token('hours')?.lower ?? '');
      const placed = match.beforeIs('AT', 'BY', 'APPROX', 'FROM', 'UNTIL', 'SINCE', 'BEFORE', 'AFTER');
      return told && placed && match.value('unit') === UNIT.hour
        ? time(match, `${told[1]}:${told[2]}`)
        : undefined;
    },
  },
  {
    name: 'next-part',
    pattern: '(EARLY | LATE)? (which: THE (NEXT | FOLLOWING | PREVIOUS | SAME)) (part: DAYPART)',
    read: (match) =>
      match.found({
        kind: 'time',
        on: { kind: 'unit', unit: UNIT.day, which: which(match) ?? 'following' },
        at: part(match) ?? 'MO',
      }),
  },
  {
    name: 'clock-time',
    pattern: `(hedge: APPROX | NEARLY | UNTIL)? ${CLOCK} ${ON_DAY}?`,
    read: (match) => {
      const sure =
        match.has('ampm') ||
        match.has('clock') ||
        match.has('inpart') ||
        match.tokens.slice(match.from, match.to).some((token) => token.lower === "o'clock");
      // How long a race took: "won in 2:03:38".
      const raced = !match.has('ampm') && /:.*:/.test(match.token('clock')?.lower ?? '');
      if (raced && !match.beforeIs('AT', 'NUMDATE', 'COMMA')) return undefined;
      // A score, a verse or a ratio: "won 10:3".
      if (!sure || (match.has('clock') && !match.has('ampm') && match.beforeIs('NAME', 'AMBMONTH', 'NUMERO')))
        return undefined;
      return time(match, clock(match));
    },
  },
  {
    name: 'day-clock-time',
    pattern: `((today: TODAY) | (weekday: WEEKDAY) | (WEEKDAY COMMA?)? (month: MON) (day: DAY) (COMMA? (year: YR))? | (WEEKDAY COMMA?)? (day2: DAY) (month2: MON) (COMMA? (year2: YR))?) (COMMA? AT | COMMA)? ${CLOCK}`,
    read: (match) => (match.has('ampm') || match.has('clock') ? time(match, clock(match)) : undefined),
  },
];
