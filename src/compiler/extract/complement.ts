import type { Clause } from './clause.ts';
import type { Reading } from './reading.ts';

/** Where the words that complete a verb end in a title: before a tail that belongs to what follows. */
export function restEnd(r: Reading, clause: Clause): number {
  const from = clause.verb?.to ?? clause.start;
  let to = r.endOfOwn(clause);
  const { phrases, owner } = r.clauses;
  const aside =
    clause.kind === 'adverbial' || (clause.kind === 'relative' && r.tokens[clause.start - 1]?.lower === ',');
  for (let i = from; i < to; i += 1) {
    if (r.tokens[i]?.lower !== ',' && r.tokens[i]?.lower !== ';') continue;
    // What stands inside an aside ends nothing.
    if (owner[i] !== clause && owner[i]?.kind === 'relative') continue;
    const at = phrases.findIndex((p) => p.from === i);
    if (isListComma(r, at)) continue;
    const timeBefore = phrases[at - 1]?.kind === 'time' && i > from + 1;
    // "…, and Bill Ochs, the project manager, will …": the next clause's subject.
    if (aside || timeBefore || r.tokens[i]?.lower === ';' || opensClauseBehind(r, at, to)) {
      to = i;
      break;
    }
  }
  // "between 1996 and its launch in 2021": without its date the second half goes too.
  const time = phrases.findIndex((p) => p.kind === 'time' && p.from >= from && p.to < to);
  const joined = phrases[time + 1];
  if (
    time > 0 &&
    r.tokens[(phrases[time]?.from ?? 0) - 1]?.lower === 'between' &&
    joined?.kind === 'conjunction' &&
    owner[joined.from] === clause
  )
    return joined.from;
  return to;
}

/** "between Sweden, Denmark and Norway": a comma that a conjunction takes up, nouns between. */
function isListComma(r: Reading, comma: number): boolean {
  const { phrases } = r.clauses;
  if (phrases[comma - 1]?.kind !== 'noun') return false;
  for (let i = comma; i + 2 < phrases.length; i += 2) {
    if (phrases[i + 1]?.kind !== 'noun') return false;
    if (phrases[i]?.kind === 'conjunction') return i > comma && phrases[i + 2]?.kind !== 'verb';
    if (phrases[i]?.kind !== 'comma') return false;
  }
  return false;
}

/** Whether after a comma "and" comes a noun whose own verb lies beyond `to`. */
function opensClauseBehind(r: Reading, comma: number, to: number): boolean {
  const { phrases, clauses } = r.clauses;
  if (phrases[comma + 1]?.kind !== 'conjunction' || phrases[comma + 2]?.kind !== 'noun') return false;
  for (let i = comma + 2; i < phrases.length; i += 1) {
    const phrase = phrases[i];
    if (!phrase || phrase.from >= to) break;
    if (phrase.kind === 'verb' && phrase.verb?.form === 'finite') return false;
  }
  return clauses.some(
    (c) =>
      c.verb?.form === 'finite' &&
      !c.inherited &&
      c.verb.from >= to - 1 &&
      c.start <= to &&
      c.subject !== undefined,
  );
}

/** Verbs that say nothing without where, to whom or with what: "attribute the delay *to* the storm". */
export const PLACING = new Set(
  'associate attribute put prevent inform deprive convince remind accuse blame compare connect link replace divide turn treat regard equate exclude assign devote'.split(
    ' ',
  ),
);

/** "there is no need *for a moratorium*" */
const WANTS_FOR = /^(?:need|reason|desire|appetite|room|case|hope|support|responsibility|blame|credit)$/;

/** Where the words end that a verb cannot do without: its infinitive, its first object or phrase. */
export function obligatoryEnd(r: Reading, from: number, to: number): number {
  const { phrases } = r.clauses;
  let end = from;
  const places = PLACING.has(r.clauses.clauses.find((c) => c.verb?.to === from)?.verb?.lemma ?? '');
  let placed = false;
  let at = phrases.findIndex((p) => p.from >= from);
  for (; at >= 0 && at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (!phrase || phrase.to > to) break;
    if (phrase.kind === 'noun') {
      end = phrase.to;
      const next = phrases[at + 1];
      // "give the phone *a good mark*": two objects.
      if (next?.kind === 'noun') continue;
      if (next?.kind !== 'preposition') break;
      const word = r.tokens[next.from]?.lower ?? '';
      const completes =
        word === 'of' ||
        (word === 'for' && WANTS_FOR.test(r.tokens[phrase.to - 1]?.lower ?? '')) ||
        (!placed && places && /^(?:to|with|on|in|from|as|for|into)$/.test(word));
      if (!completes) break;
      placed ||= word !== 'of';
      continue;
    }
    if (phrase.kind === 'verb') {
      // "a bug *relating* to the formula": the noun's own.
      if (phrases[at - 1]?.kind === 'noun' && phrase.from > from && phrase.verb?.form !== 'infinitive') break;
      end = phrase.to;
    } else if (
      phrase.kind !== 'preposition' &&
      phrase.kind !== 'other' &&
      phrase.kind !== 'subordinator' &&
      phrase.kind !== 'quote'
    )
      break;
  }
  return end;
}
