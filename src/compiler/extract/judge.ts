import type { EventKind, EventStatus } from '../../model/event.ts';
import { AMOUNT_NOUNS } from '../lexicon/event-nouns.ts';
import { CANCELLING_VERBS, FIGURE_VERBS, PLANNING_VERBS, REPORTING_VERBS } from '../lexicon/verbs.ts';
import type { Token } from '../sentence.ts';
import type { Clause } from './clause.ts';
import { daysOf } from './days.ts';
import type { Reading } from './reading.ts';

const FUTURE_MODALS = new Set(['will', 'wo', "'ll", 'shall']);
const CAUSING = new Set(
  'double triple halve raise cut increase reduce lower drop slash sell ship report'.split(' '),
);
const OVERTAKING = new Set('pass surpass overtake outsell'.split(' '));
const AMOUNT = /^(?:%|percent|per)$/;

/** Whether a clause's doing lies ahead by its verb: "will arrive", "is set to begin", "plans to". */
export function looksAhead(clause: Clause): boolean {
  const { verb } = clause;
  if (!verb) return false;
  if (verb.modal !== undefined && FUTURE_MODALS.has(verb.modal)) return true;
  const next = clause.chain[0];
  if (
    next?.form === 'infinitive' &&
    PLANNING_VERBS.has(verb.lemma) &&
    (verb.passive || verb.tense === 'present')
  )
    return true;
  return false;
}

/** As of the publication day. */
export function statusOf(
  clause: Clause,
  date: string | null,
  published: string,
  lasts: boolean,
  words: readonly Token[],
): EventStatus {
  const { verb } = clause;
  if (!verb) return 'happened';
  if (CANCELLING_VERBS.has(verb.lemma) || /\bcalled off\b/.test(words.map((w) => w.lower).join(' ')))
    return 'cancelled';
  const day = daysOf(published).first;
  if (date !== null) {
    const { first, last } = daysOf(date);
    if (first > day) return 'planned';
    if (last < day - 1) return 'happened';
    if (last > day && looksAhead(clause)) return 'planned';
    if (last > day + 1 && verb.tense !== 'past') return 'planned';
  }
  if (looksAhead(clause)) return 'planned';
  if (verb.perfect && verb.tense === 'present' && (verb.progressive || lasts)) return 'ongoing';
  if (
    verb.tense === 'present' &&
    !verb.perfect &&
    (verb.progressive ||
      verb.lemma === 'be' ||
      verb.lemma === 'have' ||
      verb.lemma === 'continue' ||
      verb.lemma === 'remain')
  )
    return 'ongoing';
  return 'happened';
}

/** A measured amount is the event when a figure verb joins it to what is measured. */
export function kindOf(r: Reading, clause: Clause): EventKind {
  const { verb, subject } = clause;
  if (!verb || !subject) return 'action';
  const { tokens } = r;
  // "was praised by Holm": words, whichever way the sentence turns them.
  if (verb.passive && REPORTING_VERBS.has(verb.lemma) && r.agentOf(clause)) return 'statement';
  const own = tokens.filter((_, i) => r.clauses.owner[i] === clause);
  const percent =
    own.some((t) => AMOUNT.test(t.lower) && t.lower !== 'per') ||
    own.some((t, i) => t.lower === 'per' && own[i + 1]?.lower === 'cent');
  const head = headOf(tokens, subject.from, subject.to);
  const amountSubject = AMOUNT_NOUNS.has(head) || /^(?:percent|cent|%)$/.test(head);
  const number = own.some((t) => t.pos === 'NUM' && !r.isTimeToken(t));
  if (amountSubject && (number || percent) && FIGURE_VERBS.has(verb.lemma)) return 'figure';
  // "The US doubled tariffs to 50 per cent": someone's act, however it is measured.
  const doer = r.referents(subject).length > 0 && CAUSING.has(verb.lemma);
  if (doer) return 'action';
  if (
    OVERTAKING.has(verb.lemma) &&
    own.some((t) => /^(?:no\.|top|number|largest|biggest|most)$/.test(t.lower))
  )
    return 'figure';
  if (percent && FIGURE_VERBS.has(verb.lemma)) return 'figure';
  const after = tokens[verb.to];
  if (
    number &&
    FIGURE_VERBS.has(verb.lemma) &&
    own.some((t) => AMOUNT_NOUNS.has(t.lower)) &&
    after?.pos !== 'ADP' &&
    !['hold', 'do', 'be', 'have'].includes(verb.lemma)
  )
    return 'figure';
  if (verb.passive && verb.perfect && tokens[subject.from + 1]?.pos === 'NUM') return 'figure';
  return 'action';
}

function headOf(tokens: readonly Token[], from: number, to: number): string {
  for (let i = from; i < to; i += 1)
    if (tokens[i]?.pos === 'ADP' && i > from) return tokens[i - 1]?.lower ?? '';
  return tokens[to - 1]?.lower ?? '';
}
