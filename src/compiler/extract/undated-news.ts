import { PLAIN_SAYING, STATIVE_VERBS } from '../lexicon/verbs.ts';
import { Calendar } from './calendar.ts';
import type { Clause } from './clause.ts';
import { kindOf, looksAhead } from './judge.ts';
import { POLICE } from './names.ts';
import { participantsOf } from './participants.ts';
import type { Reading } from './reading.ts';

/** Words of an earlier time, or of none. */
const BACKGROUND = new Set(
  'later previously earlier formerly once initially originally eventually twice often repeatedly always never usually'.split(
    ' ',
  ),
);

/** Which clauses without a date are news all the same. */
export class UndatedNews extends Calendar {
  /** Whether an undated clause of the lead is news: a named doer who does something. */
  protected isNews(r: Reading, clause: Clause): boolean {
    const { verb } = clause;
    if (!verb || verb.form !== 'finite' || verb.negated) return false;
    if (r.clauses.clauses.some((c) => c.connective === 'if' || c.connective === 'unless')) return false;
    if (clause.kind !== 'main' && !(clause.kind === 'coordinate' && clause.parent?.verb === undefined))
      return false;
    if (STATIVE_VERBS.has(verb.lemma) && !r.isCopulaOfDoing(clause)) return false;
    if (verb.modal !== undefined && !looksAhead(clause)) return false;
    if (this.tellings.some((t) => t.lead && t.kind !== 'statement')) return false;
    return (
      clause.subject !== undefined &&
      (r.tokens[clause.subject.to - 1]?.pos === 'PROPN' ||
        r.partakers({ from: clause.subject.from, to: r.tokens.length }).length > 0)
    );
  }

  /** Whether an undated clause goes on with the article's own news: someone named does something, and no older date is in force. */
  protected isOnward(r: Reading, clause: Clause): boolean {
    const { verb, subject } = clause;
    if (
      !verb ||
      !subject ||
      verb.form !== 'finite' ||
      verb.negated ||
      PLAIN_SAYING.has(verb.lemma) ||
      clause.quoted ||
      r.sentence.blockKind !== 'paragraph'
    )
      return false;
    if (
      clause.kind !== 'main' &&
      !(clause.kind === 'coordinate' && clause.parent?.kind === 'main' && !clause.inherited)
    )
      return false;
    const ahead = verb.modal !== undefined && looksAhead(clause);
    const done =
      verb.modal === undefined &&
      (verb.perfect ? verb.tense === 'present' && !verb.progressive : verb.tense === 'past');
    if (
      (!ahead && !done) ||
      STATIVE_VERBS.has(verb.lemma) ||
      r.tokens.some((t, i) => BACKGROUND.has(t.lower) && r.clauses.owner[i] === clause)
    )
      return false;
    if (
      verb.perfect &&
      !r.tokens
        .slice(verb.from, verb.to)
        .some((t) => t.lower === 'already' || t.lower === 'just' || t.lower === 'now')
    )
      return false;
    if (kindOf(r, clause) === 'figure' && r.mentionsIn(subject).length > 0) return true;
    const doers = r.referents(subject).filter((e) => e.name !== POLICE);
    if (verb.passive ? !r.agentOf(clause) : doers.length === 0) return false;
    if (ahead) return true;
    const last = this.goesOnFrom(r, verb.passive ? participantsOf(r, clause) : doers);
    return !last || last.date === null || last.date === this.published || this.isRecent(last.date);
  }
}
