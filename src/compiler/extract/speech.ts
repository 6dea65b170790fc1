import { CLAUSE_TAKING, REPORTING_VERBS, TELLING_VERBS } from '../lexicon/verbs.ts';
import { type Clause, isInterposed, type Range } from './clause.ts';
import type { Reading } from './reading.ts';
import { write } from './wording.ts';

/** Verbs of saying that tell of speech by themselves, with a thing for their object. */
export const SPEAKS_OF: ReadonlySet<string> = new Set(
  'deny dismiss reject praise criticise criticize condemn denounce blame accuse credit welcome confirm acknowledge admit apologise apologize thank congratulate mourn hail respond express warn urge describe attribute'.split(
    ' ',
  ),
);
const INWARD = new Set([
  'believe',
  'think',
  'hope',
  'expect',
  'fear',
  'regret',
  'doubt',
  'read',
  'recall',
  'estimate',
]);

/** Whether a clause tells that someone says something. */
export function saysOf(r: Reading, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || verb.form === 'infinitive' || verb.passive || !REPORTING_VERBS.has(verb.lemma)) return false;
  if (!clause.subject) return false;
  if (INWARD.has(verb.lemma) && !contentOf(r, clause)) return false;
  if (INWARD.has(verb.lemma) && verb.tense === 'present') return false;
  if (contentOf(r, clause)) return true;
  if (SPEAKS_OF.has(verb.lemma)) return true;
  if (
    (verb.lemma === 'tell' || verb.lemma === 'urge' || verb.lemma === 'ask') &&
    clause.chain[0]?.form === 'infinitive'
  )
    return true;
  const rest = r.tokens.slice(verb.to);
  return (
    rest.some((t) => t.text === '"' || t.text === '`' || t.text === '“') ||
    (verb.lemma === 'say' && clause.id > 0)
  );
}

const STATEMENT =
  /^(?:statement|report|memo|memorandum|letter|release|announcement|e-?mail|message|note|post)$/;

/** Whose words a paper's are: "a statement *from Norvik* says", "a note on *Norvik*'s site says". */
export function authorOf(r: Reading, { subject }: Clause): Range | undefined {
  const phrase = subject && r.clauses.phrases.find((p) => p.from === subject.from);
  if (!phrase || !STATEMENT.test(r.tokens[phrase.to - 1]?.lower ?? '')) return undefined;
  if (!/^(?:from|by|of|on)$/.test(r.tokens[phrase.to]?.lower ?? '')) return undefined;
  const author = r.mentionsIn({ from: phrase.to, to: subject.to })[0];
  const owns = author && /^['’]s?$/.test(r.tokens[author.to]?.lower ?? '');
  const isWhole = author?.to === subject.to || owns;
  return author && isWhole ? { from: author.from, to: author.to } : undefined;
}

/** "welcomed a recommendation *that vaccines be included*": what the noun says, not the one who welcomed it. */
function isOfNoun(r: Reading, { verb }: Clause, content: Clause): boolean {
  if (
    !verb ||
    TELLING_VERBS.has(verb.lemma) ||
    CLAUSE_TAKING.has(verb.lemma) ||
    content.connective !== 'that'
  )
    return false;
  const next = r.clauses.phrases.find((p) => p.from >= verb.to);
  return next?.kind === 'noun' && next.to <= content.start;
}

/** The clause that holds what is said: a complement, or the words before ", X said". */
export function contentOf(r: Reading, clause: Clause): Clause | undefined {
  const { clauses } = r.clauses;
  const after = clauses.find(
    (c) =>
      c.parent === clause &&
      c.kind === 'complement' &&
      c.verb &&
      c.connective !== 'and' &&
      !isOfNoun(r, clause, c),
  );
  if (after) return after;
  if (clause.id === 0 || !clause.verb || clause.connective !== '' || (clause.inherited && !clause.inverted))
    return undefined;
  const first = clauses[0];
  const trailing = first?.verb && first !== clause && clause.parent === first && clause.kind === 'coordinate';
  return trailing && ((first.verb?.to ?? 0) <= clause.start || isInterposed(clause, first))
    ? first
    : undefined;
}

/** A sentence that is nothing but the rest of a quotation. */
export function isQuoteOnly(r: Reading): boolean {
  const first = r.tokens[0]?.text ?? '';
  const opens = first === '"' || first === '“' || first === '`';
  const last = r.tokens.slice(-2).some((t) => /^["”']$|^''$/.test(t.text));
  return (opens || last) && !r.clauses.clauses.some((c) => c.verb && saysOf(r, c));
}

const isMark = (text: string): boolean =>
  text === '"' || text === '“' || text === '”' || text === '`' || text === "''";

/** The words between quotation marks that a clause of saying quotes, when they make a statement of their own. */
export function quotedWords(r: Reading, clause: Clause, content: Clause | undefined): string | undefined {
  const { tokens } = r;
  const mark = tokens.findIndex((t) => isMark(t.text));
  if (mark < 0) return undefined;
  // "We can do better," X said, where the quotation began in a sentence before.
  const closes =
    /^[,.?!]$/.test(tokens[mark - 1]?.text ?? '') &&
    (tokens[mark - 1]?.end === tokens[mark]?.start || clause.start === mark + 1);
  const leads = content?.id === 0 && (mark === 0 || closes) && needsItsSpeaker(r, content);
  if (content && !content.quoted && !leads) return undefined;
  if (content?.connective === 'that' && !leads) return undefined;
  let from = closes ? 0 : mark;
  while (isMark(tokens[from]?.text ?? '')) from += 1;
  let to = from;
  while (
    to < tokens.length &&
    !isMark(tokens[to]?.text ?? '') &&
    !(tokens[to]?.text === "'" && tokens[to + 1]?.text === "'")
  )
    to += 1;
  if (to - from < 4) return undefined;
  if (clause.start > from && clause.start < to) return undefined;
  return write(tokens, { from, to }, []);
}

const FIRST_PERSON = /^(?:i|we|our|us|my|me|you|your|i['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))$/;
const POINTING = /^(?:that|this|these|those|they|it|there|here|he|she)$/;

/** Whether words stand on their speaker's ground: "we", "I", or a "that" which the speaker points at. */
function needsItsSpeaker(r: Reading, content: Clause): boolean {
  const own = r.tokens.filter((_, i) => r.clauses.owner[i] === content);
  const opener = own.find((t) => !isMark(t.text) && !/^[,'`]$/.test(t.text));
  return own.some((t) => FIRST_PERSON.test(t.lower)) || (opener !== undefined && POINTING.test(opener.lower));
}
