import { PLAIN_SAYING, REPORTING_VERBS } from '../lexicon/verbs.ts';
import type { Token } from '../sentence.ts';
import type { Clause, Clauses, Range } from './clauses.ts';
import { participle, present } from './inflect.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-group.ts';
import { capitalised, type Replacement, TITLE_LENGTH, trimEnd, write } from './wording.ts';

const BE_PLANNED = new Set('set schedule due slate expect poise bind plan tip destine prepare'.split(' '));

/** The headline of a clause: who does what, in the present tense, at most {@link TITLE_LENGTH} long. */
export function clauseTitle(r: Reading, clause: Clause): string {
  const { verb } = clause;
  if (!verb) return '';
  const agent = activeAgent(r, clause);
  if (agent && clause.subject) return passiveTurned(r, clause, agent);
  const subject = subjectWords(r, clause);
  if (subject === '') return '';
  return fit([`${subject} `, predicate(r, clause, isPlural(r, clause))], r, restOf(r, clause), clause);
}

/** "X says that Y". */
export function statementTitle(
  r: Reading,
  clause: Clause,
  content: Clause | undefined,
  quote: string | undefined,
): string {
  const { verb } = clause;
  if (!verb) return '';
  const speaker = subjectWords(r, clause);
  if (speaker === '') return '';
  const plain = PLAIN_SAYING.has(verb.lemma) && verb.lemma !== 'tell';
  const says = present(plain ? 'say' : verb.lemma, isPlural(r, clause));
  if (quote !== undefined) return trimEnd(`${speaker}: "${cut(quote, TITLE_LENGTH - speaker.length - 4)}"`);
  if (!content)
    return fit([`${speaker} `, predicate(r, clause, isPlural(r, clause))], r, restOf(r, clause), clause);
  const addressee = plain || clause.inverted ? '' : between(r, verb, content);
  const body = contentWords(r, content, clause);
  const long = `${speaker} ${says} ${addressee}${body}`;
  return trimEnd(cut(long, TITLE_LENGTH));
}

/** Whom the words are addressed to: "tells *his Cabinet*". */
function between(r: Reading, verb: VerbGroup, content: Clause): string {
  const to = content.start;
  if (to <= verb.to) return '';
  const words = write(r.tokens, { from: verb.to, to }, [...r.times(), ...r.names(verb.to, to)]);
  const kept = trimEnd(words);
  return kept === '' || kept.length > 30 || /^(?:on|in|at|during|that)\b/.test(kept) ? '' : `${kept} `;
}

/** A clause's own words with its tense moved to the present where reporting had moved it back. */
export function contentWords(r: Reading, content: Clause, reporting: Clause | undefined): string {
  const { verb } = content;
  const from =
    content.connective === 'that' || content.connective === 'whether'
      ? content.start + (content.connective === 'that' ? 1 : 0)
      : content.start;
  const to = r.endOf(content, reporting);
  const swaps: Replacement[] = [...r.times(), ...r.names(from, to)];
  if (verb) {
    const first = r.tokens[verb.from]?.lower ?? '';
    const forward = FORWARD.get(first);
    if (forward !== undefined) swaps.push({ from: verb.from, to: verb.from + 1, text: forward });
    else if (first === 'had')
      swaps.push({ from: verb.from, to: verb.from + 1, text: isPlural(r, content) ? 'have' : 'has' });
  }
  return trimEnd(write(r.tokens, { from, to }, swaps));
}

const FORWARD = new Map(Object.entries({ was: 'is', were: 'are', would: 'will' }));

function subjectWords(r: Reading, clause: Clause): string {
  if (!clause.subject) return '';
  return capitalised(r.nounWords(clause.subject, true));
}

/** Whether the verb agrees with a plural: joined subjects, a plural noun, or an amount. */
export function isPlural(r: Reading, clause: Clause): boolean {
  const { subject } = clause;
  if (!subject) return false;
  const entities = r.referents(subject);
  if (entities.length > 0) return entities.length > 1;
  for (let i = subject.from; i < subject.to; i += 1) {
    const token = r.tokens[i];
    if (token?.pos === 'CCONJ' && token.lower === 'and') return true;
    if (token?.pos === 'ADP' && i > subject.from) {
      const head = r.tokens[i - 1];
      if (
        head &&
        /^(?:cent|percent|number|%|one|half|most|all|some|group|series|pair|team)$/.test(head.lower)
      )
        continue;
      return isPluralNoun(head);
    }
  }
  return isPluralNoun(r.tokens[subject.to - 1]);
}

function isPluralNoun(token: Token | undefined): boolean {
  if (!token) return false;
  if (
    /^(?:people|police|they|we|those|these|others|men|women|children|most|both|many|some)$/.test(token.lower)
  )
    return true;
  if (token.pos === 'PROPN') return /(?:ans|ians|is|eans)$/.test(token.lower) && token.lower.length > 5;
  return token.pos === 'NOUN' && token.lower.endsWith('s') && token.lemma !== token.lower;
}

/** The verb as a headline has it. */
export function predicate(r: Reading, clause: Clause, plural: boolean): string {
  const { verb } = clause;
  if (!verb) return '';
  const not = verb.negated;
  const infinitive = clause.chain[0];
  const adjacent = infinitive && infinitive.from - verb.to <= 1 && infinitive.form === 'infinitive';
  // "is set to begin", "is scheduled to arrive": the infinitive alone says so.
  if (adjacent && verb.passive && BE_PLANNED.has(verb.lemma)) return '';
  if (verb.modal !== undefined && /^(?:will|wo|'ll|shall|would)$/.test(verb.modal)) {
    if (verb.lemma === 'be' && !verb.passive) return not ? 'not to be' : 'to be';
    return `${not ? 'not ' : ''}to ${verb.passive ? `be ${participle(verb.lemma)}` : verb.lemma}`;
  }
  if (verb.modal !== undefined)
    return `${verb.modal === 'ca' ? 'can' : verb.modal}${not ? ' not' : ''} ${verb.passive ? `be ${participle(verb.lemma)}` : verb.lemma}`;
  if (verb.form === 'participle' || (verb.form === 'finite' && verb.ambiguous && clause.kind === 'absolute'))
    return participle(verb.lemma);
  if (verb.passive) return `${present('be', plural)}${not ? ' not' : ''} ${participle(verb.lemma)}`;
  if (not && verb.lemma !== 'be') return `${plural ? 'do' : 'does'} not ${verb.lemma}`;
  if (verb.lemma === 'be') {
    if (not) return `${present('be', plural)} not`;
    const next = r.tokens[verb.to];
    // "imports were from Russia": "come from"; "are in talks": the copula goes.
    if (next?.lower === 'from') return present('come', plural);
    return next?.pos === 'ADP' && next.lower === 'in' ? '' : present('be', plural);
  }
  return present(verb.lemma, plural);
}

/** The range of "by X" after a passive verb, when X is named or a noun of people. */
function activeAgent(r: Reading, clause: Clause): Range | undefined {
  const { verb } = clause;
  if (!verb || !verb.passive || clause.chain.length > 0) return undefined;
  const at = r.clauses.phrases.findIndex(
    (p) => p.from >= verb.to && p.kind === 'preposition' && r.tokens[p.from]?.lower === 'by',
  );
  const by = r.clauses.phrases[at];
  if (!by || r.clauses.owner[by.from] !== clause) return undefined;
  const noun = r.nounAfter(at, clause);
  return noun && (r.mentionsIn(noun).length > 0 || isPluralNoun(r.tokens[noun.to - 1])) ? noun : undefined;
}

function passiveTurned(r: Reading, clause: Clause, agent: Range): string {
  const { verb, subject } = clause;
  if (!verb || !subject) return '';
  const plural =
    (r.mentionsIn(agent).length > 1 && r.tokens.slice(agent.from, agent.to).some((t) => t.lower === 'and')) ||
    isPluralNoun(r.tokens[agent.to - 1]);
  const will = verb.modal !== undefined && /^(?:will|wo|'ll|would)$/.test(verb.modal);
  const verbWords = will ? `to ${verb.lemma}` : present(verb.lemma, plural);
  const object = r.nounWords(subject, false);
  const rest: Range[] = r.ownRanges(clause, verb.to).flatMap((x) =>
    x.to <= agent.from - 1 || x.from >= agent.to
      ? [x]
      : [
          { from: x.from, to: agent.from - 1 },
          { from: agent.to, to: x.to },
        ],
  );
  return fit(
    [capitalised(r.nounWords(agent, true)), ` ${verbWords} ${object}`],
    r,
    rest.filter((x) => x.to > x.from),
    clause,
  );
}

/** What follows the verb, in the clause's own words. */
function restOf(r: Reading, clause: Clause): Range[] {
  return r.ownRanges(clause, clause.verb?.to ?? 0);
}

/** Joins the head with as much of the rest as fits, cut where a phrase begins. */
function fit(head: readonly string[], r: Reading, rest: readonly Range[], clause: Clause): string {
  const start = head.join('').replace(/\s+/g, ' ').trimEnd();
  let tail = rest
    .map((x) => write(r.tokens, x, [...r.times(), ...r.names(x.from, x.to)]))
    .filter((x) => x !== '')
    .join(' ');
  if (clause.inverted) tail = '';
  return trimEnd(cut(`${start} ${tail}`.replace(/\s+/g, ' ').replace(/ ([,.;:)])/g, '$1'), TITLE_LENGTH));
}

const BREAKS =
  /\s(?=(?:of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|after|before|over|under|against|into|about|during|between|among|through|towards?|when|while|because|including|amid|despite|following|since|until|where|if)\s)|[,;:](?=\s)|\s[–—-]\s/g;

/** Shortens to `length` at the last phrase boundary that leaves a title of use, else at a word. */
export function cut(text: string, length: number): string {
  const whole = trimEnd(text);
  if (whole.length <= length) return whole;
  const shorter = dropArticles(whole);
  if (shorter.length <= length) return shorter;
  let best = -1;
  for (const match of shorter.matchAll(BREAKS)) {
    if (match.index > length) break;
    if (match.index > 28) best = match.index;
  }
  if (best < 0) best = shorter.lastIndexOf(' ', length);
  return trimEnd(shorter.slice(0, best > 0 ? best : length));
}

const dropArticles = (text: string): string => text.replace(/(?<=\S) (?:a|an|the) (?=\S)/g, ' ');

export const isReporting = (clause: Clause | undefined): boolean =>
  clause?.verb !== undefined && REPORTING_VERBS.has(clause.verb.lemma);

export type { Clauses };
