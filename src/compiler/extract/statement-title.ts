import { CLAUSE_TAKING, PLAIN_SAYING, TRANSITIVE_VERBS } from '../lexicon/verbs.ts';
import { isCommonNoun } from '../tagger/model.ts';
import { isPlural } from './agreement.ts';
import type { Entity } from './cast.ts';
import type { Clause } from './clause.ts';
import { obligatoryEnd } from './complement.ts';
import { present } from './inflect.ts';
import { POLICE } from './names.ts';
import { predicate } from './predicate.ts';
import type { Reading } from './reading.ts';
import { cutQuote } from './shorten.ts';
import { fitting, joined, neededWords, restWords, subjectWords, type Told, words } from './told.ts';
import type { VerbGroup } from './verb-group.ts';
import { pointsBack } from './well-formed.ts';
import { type Replacement, TITLE_LENGTH, trimEnd, write } from './wording.ts';

/** "X says that Y". */
export function statementTitle(
  r: Reading,
  clause: Clause,
  content: Clause | undefined,
  quote: string | undefined,
): string {
  return fitting(r, clause, () => sayingTitle(r, clause, content, quote));
}

function sayingTitle(
  r: Reading,
  clause: Clause,
  content: Clause | undefined,
  quote: string | undefined,
): Told | undefined {
  const { verb } = clause;
  const speaker = subjectWords(r, clause);
  if (!verb || speaker === '') return undefined;
  const plural = isPlural(r, clause);
  // "explains how he eats" is more than "says".
  const plain =
    PLAIN_SAYING.has(verb.lemma) && verb.lemma !== 'tell' && !ASKS.test(content?.connective ?? '');
  if (quote !== undefined && /^[\p{Lu}\d]/u.test(quote) && clause.chain[0]?.form !== 'infinitive') {
    const said = cutQuote(quote, TITLE_LENGTH - speaker.length - 4).replace(/"/g, '');
    if (said !== '') return { head: `${speaker}:`, rest: `"${said}"`, needed: 0 };
  }
  // "says in an editorial", "tells reporters": what, is missing.
  const bare = verb.lemma === 'tell' ? clause.chain.length === 0 : plain && r.tokens[verb.to]?.pos === 'ADP';
  if (!content && bare) return undefined;
  if (!content && pointsBack(r, verb)) return undefined;
  if (!content)
    return {
      head: joined([speaker, predicate(r, clause, plural)]),
      rest: restWords(r, clause, verb.to),
      needed: neededWords(r, clause, verb.to),
    };
  if (!isTellable(r, content, clause)) return undefined;
  // "tells the BBC": where there is little room, that it was said is enough.
  const spared = verb.lemma === 'tell' && !r.fullNames;
  const addressee = plain || spared || clause.inverted ? '' : between(r, verb, content);
  // Without those told, "tells" wants an object.
  const say = plain || clause.inverted || (verb.lemma === 'tell' && addressee === '');
  const says = present(say ? 'say' : verb.lemma, plural);
  const rest = contentWords(r, content, clause);
  // "tells the conference Germany": what was said of it, is missing.
  if (content.verb && !rest.includes(' ')) return undefined;
  const end = r.endOf(content, clause);
  const behind = (from: number): number => words(r, { from, to: end }, speakerOf(r, clause)).length;
  return {
    head: joined([speaker, says, addressee]),
    rest,
    needed: Math.max(
      0,
      rest.length - (content.verb ? behind(obligatoryEnd(r, content.verb.to, end)) : 0) - 1,
    ),
    least: content.verb ? Math.max(4, rest.length - behind(content.verb.to)) : 4,
  };
}

const ASKS = /^(?:how|why|where|what|who|when)$/;

/** Whether what is said can be told in the reporter's words: it has a verb, and speaks of no "we" or "that". */
function isTellable(r: Reading, content: Clause, reporting: Clause): boolean {
  const { subject, verb } = content;
  if (verb && verb.from >= r.endOf(content, reporting)) return false;
  // "*Today* showed that it works": without the date nothing would show it.
  if (!subject && verb?.form === 'finite') return false;
  if (content.connective === 'that' && (!subject || content.inherited)) return false;
  // "officials suspect": what, is missing.
  const bare = verb && r.endOf(content, reporting) <= verb.to && !verb.passive;
  if (bare && (CLAUSE_TAKING.has(verb.lemma) || TRANSITIVE_VERBS.has(verb.lemma))) return false;
  if (r.tokens.some((t, i) => r.clauses.owner[i] === content && /^(?:i|we|our|my)$/.test(t.lower)))
    return false;
  if (/^(?:where|while|although|because)$/.test(r.tokens[content.start]?.lower ?? '')) return false;
  // "says what hurt him", "says if it fails": told with "asks" or "explains", or not without what then.
  const first = r.tokens.find((t, i) => r.clauses.owner[i] === content && t.pos !== 'PUNCT')?.lower ?? '';
  const plain = PLAIN_SAYING.has(reporting.verb?.lemma ?? '') && reporting.verb?.lemma !== 'explain';
  if (plain && /^(?:what|if|unless|once)$/.test(first)) return false;
  // "Here is a situation": shown, not said.
  if (r.tokens.slice(content.start, content.start + 2).some((t) => t.lower === 'here')) return false;
  const opener = r.tokens[subject?.from ?? -1]?.lower ?? '';
  if (opener === 'it' && saysHowItIs(r, content)) return false;
  if (!subject || r.nounWords(subject, false).toLowerCase() !== opener) return true;
  if (opener === 'they') return isPlural(r, reporting);
  return !/^(?:that|this|these|those|both|neither)$/.test(opener) || r.tokens[subject.to]?.lower === 'who';
}

/** "It is frustrating", "it would be a week": what, only the words before would tell. Not "it is time to go", "it is clear that …". */
function saysHowItIs(r: Reading, { subject, verb, chain }: Clause): boolean {
  if (!subject || verb?.lemma !== 'be' || verb.passive || verb.progressive || chain.length > 0) return false;
  if (r.referents(subject).length > 0) return false;
  const [what, next, ...others] = r.clauses.phrases.filter((p) => p.from >= verb.to);
  if (what?.kind === 'time')
    return [next, ...others].some((p) => r.tokens[p?.from ?? -1]?.lower === 'before');
  const isQuality = what?.kind === 'noun' && what.to - what.from === 1 && r.tokens[what.from]?.pos === 'ADJ';
  const word = r.tokens[next?.from ?? -1]?.lower ?? '';
  const goesOn =
    next?.kind === 'verb' ||
    next?.kind === 'preposition' ||
    /^(?:that|to|for|if|when|how|what|where|whether|who)$/.test(word);
  return isQuality && !goesOn;
}

/** Whom the words are addressed to: "tells *his Cabinet*". */
function between(r: Reading, verb: VerbGroup, content: Clause): string {
  const to = content.start;
  if (to <= verb.to) return '';
  const kept = trimEnd(write(r.tokens, { from: verb.to, to }, [...r.times(), ...r.names(verb.to, to)]));
  return kept === '' || kept.length > 30 || /^(?:on|in|at|during|that|to)\b/.test(kept) ? '' : kept;
}

const OPENERS = new Set([
  'but',
  'and',
  'however',
  'meanwhile',
  'still',
  'also',
  'so',
  ',',
  '`',
  '"',
  '“',
  '_',
]);
/** What was so when it was said is so in the headline: "said it *remained* a strong company". */
const LASTING = new Set(
  'remain want need hope believe expect know intend plan depend deserve lack'.split(' '),
);
/** Tenses that reporting had moved back. */
const FORWARD = new Map(Object.entries({ was: 'is', were: 'are', would: 'will' }));

/** Who speaks: in what is said, a pronoun for the speaker stays one. */
const speakerOf = (r: Reading, reporting: Clause): Entity | undefined =>
  reporting.subject &&
  (r.referents(reporting.subject)[0] ??
    r.partakers(reporting.subject).find((e) => e.kind === 'person') ??
    // "State Department *officials* say they": theirs.
    (isPlural(r, reporting) ? r.mentionsIn(reporting.subject)[0]?.entity : undefined));

const OF_ONE = new Map(
  Object.entries({ are: 'is', were: 'is', have: 'has', do: 'does', "'re": 'is', "'ve": 'has' }),
);

/** "They are" told as "the agency *is*". */
function agreeing(
  r: Reading,
  content: Clause,
  verb: VerbGroup,
  speaker: Entity | undefined,
): Replacement | undefined {
  const plural = content.subject && /^(?:they|both|we)$/.test(r.tokens[content.subject.from]?.lower ?? '');
  const named = plural && content.subject ? r.standsFor(content.subject) : [];
  if (named.length !== 1 || named[0] === speaker || named[0]?.name === POLICE) return undefined;
  const first = r.tokens[verb.from]?.lower ?? '';
  const one =
    OF_ONE.get(first) ??
    (verb.tense === 'present' && first === verb.lemma ? present(first, false) : undefined);
  return one === undefined ? undefined : { from: verb.from, to: verb.from + 1, text: one };
}

/** Whether a quotation has begun between two tokens and not ended. */
const isQuotedAt = (r: Reading, from: number, at: number): boolean =>
  r.tokens.slice(from, at).filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 1;

/** Not with a time of its own: "it lacked filters *in 2003*". */
const lasts = (r: Reading, content: Clause, to: number): boolean =>
  LASTING.has(content.verb?.lemma ?? '') &&
  !r.tokens.slice(content.start, to).some((token) => r.isTimeToken(token));

/** "said ten people *were killed*": it had been done. Not "was expected to", "was being made", "was not fixed". */
const isDone = (r: Reading, { chain }: Clause, verb: VerbGroup): boolean =>
  verb.passive &&
  verb.modal === undefined &&
  !verb.negated &&
  chain.length === 0 &&
  !STATES.has(verb.lemma) &&
  !r.tokens.slice(verb.from, verb.to).some(({ lower }) => lower === 'being');

/** Passives that tell how something is. */
const STATES = new Set(
  'expect believe think know need require concern commit prepare base aim schedule set design mean suppose allow oblige oppose satisfy disappoint please worry surprise determine encourage interest involve convince force tie link relate pledge entitle equip limit locate situate alarm excite thrill shock sadden delight confuse frustrate register centre center confine'.split(
    ' ',
  ),
);

/** A clause's own words with its tense moved to the present where reporting had moved it back. */
function contentWords(r: Reading, content: Clause, reporting: Clause): string {
  const { verb } = content;
  let from = content.start + (content.connective === 'that' ? 1 : 0);
  while (from < r.tokens.length && OPENERS.has(r.tokens[from]?.lower ?? '')) from += 1;
  const to = r.endOf(content, reporting);
  const speaker = speakerOf(r, reporting);
  const swaps: Replacement[] = [...r.times(), ...r.names(from, to, speaker)];
  if (verb && reporting.verb?.tense === 'past') {
    const first = r.tokens[verb.from]?.lower ?? '';
    // "would have been" stays: it never was. So does what stands between quotation marks.
    const kept =
      r.tokens[verb.from + 1]?.lower === 'have' ||
      isQuotedAt(r, content.start, verb.from) ||
      isDone(r, content, verb);
    const forward = kept ? undefined : FORWARD.get(first);
    const contracted = first === 'would' && r.tokens[verb.from + 1]?.lower === "n't";
    if (contracted) swaps.push({ from: verb.from, to: verb.from + 2, text: "won't" });
    else if (forward !== undefined) swaps.push({ from: verb.from, to: verb.from + 1, text: forward });
    else if (!kept && verb.to - verb.from === 1 && verb.tense === 'past' && lasts(r, content, to))
      swaps.push({ from: verb.from, to: verb.to, text: present(verb.lemma, isPlural(r, content)) });
    else if (first === 'had' && verb.to - verb.from > 1)
      swaps.push({ from: verb.from, to: verb.from + 1, text: isPlural(r, content) ? 'have' : 'has' });
  }
  const agreed = verb && agreeing(r, content, verb, speaker);
  if (agreed) swaps.unshift(agreed);
  // What is said does without the aside behind its subject.
  const aside = verb && content.subject ? r.withoutAside(content.subject) : to;
  if (
    verb &&
    content.subject &&
    aside < verb.from &&
    aside > content.subject.from &&
    r.tokens[aside]?.lower === ','
  )
    swaps.unshift({ from: aside, to: verb.from, text: '' });
  const told = trimEnd(write(r.tokens, { from, to }, swaps)).replace(/^[\s,;:–—-]+/, '');
  const first = r.tokens[from];
  return first &&
    told.startsWith(first.text) &&
    (first.pos !== 'PROPN' || (isCommonNoun(first.lower) && r.tokens[from + 1]?.pos !== 'PROPN')) &&
    (first.lower === 'the' || !r.isPartOfName(from)) &&
    first.text !== 'I'
    ? told.charAt(0).toLowerCase() + told.slice(1)
    : told;
}
