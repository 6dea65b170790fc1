import type { Clause } from './clause.ts';
import { TRANSITIVE_VERBS } from '../lexicon/verbs.ts';
import { present } from './inflect.ts';
import type { Reading } from './reading.ts';
import { wantsObject } from './well-formed.ts';

const BE_PLANNED = new Set('set schedule due slate expect poise bind plan tip destine prepare'.split(' '));
export const WILL = /^(?:will|wo|'ll|shall|would)$/;

const ACCUSING = new Set(['accuse', 'charge', 'acquit', 'convict', 'suspect']);

/** A passive, or a participle that stands for one: "the accord signed by …". */
export function isPassive(r: Reading, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb) return false;
  const reduced = clause.kind === 'participle' || clause.kind === 'absolute';
  if (verb.passive || (reduced && (verb.form === 'participle' || verb.ambiguous))) return true;
  // "the money set aside in 2008", "a panel led by X": no object follows, so the form is a participle.
  if (!verb.ambiguous || clause.chain.length > 0) return false;
  // "BP accused of neglect", the headline's way.
  if (ACCUSING.has(verb.lemma) && /^(?:of|with)$/.test(r.tokens[verb.to]?.lower ?? '')) return true;
  return r.tokens[verb.to]?.lower === 'by'
    ? TRANSITIVE_VERBS.has(verb.lemma) && r.tokens[verb.to + 1]?.pos !== 'NUM'
    : wantsObject(r, clause) &&
        !clause.antecedent &&
        clause.subject !== undefined &&
        r.referents(clause.subject).length === 0;
}

/** What is said to be going to happen is told as a plan; a bare "would" stays one: "Bill would cut …". */
function isAhead(r: Reading, clause: Clause, modal: string): boolean {
  if (modal !== 'would') return WILL.test(modal);
  return clause.kind !== 'main' && clause.kind !== 'coordinate'
    ? true
    : r.trailingSource(clause) !== undefined;
}

/** The verb as a headline has it. */
export function predicate(r: Reading, clause: Clause, plural: boolean): string {
  const { verb } = clause;
  if (!verb) return '';
  const not = verb.negated ? ' not' : '';
  const done = r.tokens[verb.head]?.lower ?? '';
  const infinitive = clause.chain[0];
  // "is set to begin", "is scheduled to arrive": the infinitive alone says so.
  if (
    infinitive?.form === 'infinitive' &&
    infinitive.from - verb.to <= 1 &&
    verb.passive &&
    BE_PLANNED.has(verb.lemma)
  )
    return '';
  // "is to be launched": a headline leaves the copula out.
  if (
    verb.lemma === 'be' &&
    verb.modal === undefined &&
    infinitive?.form === 'infinitive' &&
    infinitive.from === verb.to
  )
    return not.trim();
  // "is going to open": a plan.
  if (
    verb.lemma === 'go' &&
    verb.progressive &&
    infinitive?.form === 'infinitive' &&
    infinitive.from === verb.to
  )
    return not.trim();
  if (verb.modal !== undefined) {
    const base = verb.passive ? `be ${done}` : verb.lemma;
    return isAhead(r, clause, verb.modal)
      ? `${not ? 'not ' : ''}to ${base}`
      : `${verb.modal === 'ca' ? 'can' : verb.modal}${not} ${base}`;
  }
  if (clause.kind === 'absolute' && isPassive(r, clause)) return done;
  if (isPassive(r, clause)) return `${present('be', plural)}${not} ${done}`;
  if (verb.lemma !== 'be')
    return not ? `${plural ? 'do' : 'does'} not ${verb.lemma}` : present(verb.lemma, plural);
  // "imports were from Russia": "come from"; "are in talks": the copula goes.
  const next = r.tokens[verb.to];
  if (next?.lower === 'due' && !not) return '';
  if (next?.lower === 'from' && !not) return present('come', plural);
  return next?.lower === 'in' && !not ? '' : `${present('be', plural)}${not}`;
}
