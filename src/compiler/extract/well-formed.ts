import { CLAUSE_TAKING, TRANSITIVE_VERBS } from '../lexicon/verbs.ts';
import { STRANDED } from './breaks.ts';
import type { Clause } from './clause.ts';
import { tagText } from '../tagger/tagger.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-group.ts';

/** Words that point at something else and name nothing: no title begins with one alone. */
const EMPTY_SUBJECT =
  /^(?:it|there|here|this|that|these|those|what|which|who|he|she|they|we|i|you|one|some|many|most|others|all|both|none|neither|each|another|everyone|nobody|people|something|nothing|everything|me|us|him|them|it all|itself|himself|herself|themselves|the rest|whole|same|latter|former|first|second|third|last|more|much|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no|so|how|things|i['’]m|sure|yes|well|okay?|oh|yeah|\d+)$/i;

/** "The first of them" */
const PART_OF_THEM = /\bof (?:them|it|these|those|us|you|him|her)\b/i;

/** "Such groups": the words before say which. */
const OF_THAT_KIND = /^such (?!as\b)/i;

/** "My mother": no headline's, whoever writes. */
const FIRST_PERSON = /^(?:my|our|your)\s/i;

/** A title never ends in a word that wants another. */
const UNFINISHED =
  /(?:^|\s)(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|as|that|which|who|whose|its|his|her|their|our|than|into|because|if|is|are|be|not|very|no|ever|'s|up to|points? out|least|about|some \d+|what|why|how|where|when|whether|exactly what)$|[,;:–—-]$|\b(?:says?|announces?|adds?|way) (?:it|they|he|she)$|\bto (?:provide|supply|allow|require|enable|force|cause|obtain|receive|reveal|disclose|include|produce|give|make|take|get|keep|bring|put|assess|examine|determine|ensure)$/;
/** What was said to its end may end as it will: "how toxic it is". What is cut of it is not cut there. */
const ENDS_IN_QUOTE = /^[^"]+: "[^"]+"$/;

/** Who else wrote the article is no news, nor what it had wrong. */
const CREDITS =
  /contributes? to this (?:report|story|article)|^(?:Article|Version)\b.* appears (?:on p\d|in (?:the )?\p{Lu})|^(?:Article|Story|Column|Headline|(?:Earlier|Previous) version of)\b.* (?:misstates?|misspells?|misidentif(?:y|ies)|incorrectly)\b/u;

/** "Bill Berg) Holm closes the yard": a bracket that a headline did not open. */
const STRAY_BRACKET = /^[^(]*\)/;

/** "Holm says should wait": who, was lost. */
const SUBJECTLESS =
  /\s(?:say|says|adds?|announces?) (?:that )?(?:should|would|will|could|can|must|might|is|are|was|were|has|have|had)\s/;

/** "Holm appoints Holm": a pronoun was taken for the wrong one. */
const SELF =
  /^(\p{Lu}\S*(?: \p{Lu}\S*)*) (?!(?:of|and|or|in|on|at|for|to|by|with|from|near) )\p{Ll}+ \1(?=$|\s(?!and ))/u;

/** A verb's own "it" or "them", not that of "takes the market down with it". */
const OBJECT_PRONOUN =
  /(?<!\s(?:with|of|for|to|on|in|about|behind|after|before|around|from|against))\s(?:it|them|me|us)(?=\s|$)/;
/** A pronoun that stands for the title's own subject: "says it will", "announces that it has". */
const OWN_PRONOUN =
  /\s(?:that )?(?:it|they) (?:\p{Ll}+ed|\p{Ll}+s|is|are|was|were|will|would|can|could|had|have|may|might|must|should)\b/u;

/** "decides to track down everyone on his flight": whose, when no person is named. */
export const OWNERLESS = /\s(?:his|her)\s(?!own\b)/;

/** "adds one": one of what? Not "number one" nor "the old one". */
const ENDS_IN_ONE =
  /(?<!\b(?:number|no\.|formula|group|phase|day|round|division|channel|force|world|game|step|the \p{L}+)) ones?$/iu;

/** "NASA moves it to a window": a title that leaves its object to another sentence. */
export const pointsElsewhere = (title: string): boolean =>
  (OBJECT_PRONOUN.test(title) && !OWN_PRONOUN.test(title)) || ENDS_IN_ONE.test(title);

/** Whether words can be the subject of a headline: they name something. */
export function isSubject(words: string): boolean {
  if (words === 'US' || words === 'WHO') return true;
  return (
    !EMPTY_SUBJECT.test(words) &&
    !PART_OF_THEM.test(words) &&
    !FIRST_PERSON.test(words) &&
    !OF_THAT_KIND.test(words) &&
    /^[\p{L}\p{N}"'“‘$£€]/u.test(words)
  );
}

/**
 * Whether a title is a headline: it names its subject, has a verb with what the verb needs, ends in a full phrase, its
 * quotation marks in pairs. `head` is the subject with its verb, as the title begins.
 */
export function isWellFormed(title: string, head: string, verb: string): boolean {
  const unquoted = title.replace(/"$/, '');
  if (title.length < head.length) return false;
  if (!ENDS_IN_QUOTE.test(title) && (UNFINISHED.test(unquoted) || STRANDED.test(unquoted))) return false;
  if (title.split('"').length % 2 === 0) return false;
  if (/^\S+$/.test(title)) return false;
  if (title.includes(' that ') && endsInStub(title)) return false;
  if ([CREDITS, STRAY_BRACKET, SUBJECTLESS, SELF].some((fault) => fault.test(title))) return false;
  return !(
    title.trim() === head.trim() &&
    (TRANSITIVE_VERBS.has(verb) || CLAUSE_TAKING.has(verb) || verb === 'do' || verb === 'ask')
  );
}

/** "reassures the public that the cost of clean-up": a clause cut before its verb. */
function endsInStub(title: string): boolean {
  const { tokens } = tagText(title, 0, title.length);
  const that = tokens.findLastIndex((t) => t.lower === 'that' && t.pos !== 'DET');
  return that > 0 && !tokens.slice(that + 1).some((t) => t.pos === 'VERB' || t.pos === 'AUX');
}

/** "put *off* the launch", "keeps *to* its budget": with these a verb may do without. */
const PARTICLES = new Set('off out up on away back down over ahead together to for'.split(' '));

const HAZARD =
  /^(?:earthquake|quake|tsunami|hurricane|cyclone|typhoon|tornado|storm|disaster|epidemic|pandemic|crisis|recession)s?$/;

/** "A quake strikes": what needs no object when nature does it. */
export const strikesAlone = (r: Reading, { subject, verb }: Clause): boolean =>
  (verb?.lemma === 'strike' || verb?.lemma === 'hit') &&
  r.tokens.slice(subject?.from, subject?.to).some((t) => HAZARD.test(t.lower));

/** Whether a verb that needs an object stands without one: "the law *signed*". */
export function wantsObject(r: Reading, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || verb.passive || !TRANSITIVE_VERBS.has(verb.lemma) || clause.quoted || clause.chain.length > 0)
    return false;
  if (strikesAlone(r, clause)) return false;
  if (PARTICLES.has(r.tokens[verb.to]?.lower ?? '') && !leadsToTime(r, verb.to)) return false;
  if (r.clauses.clauses.some((c) => c.parent === clause && c.kind === 'complement' && c.start >= verb.to))
    return false;
  const at = r.clauses.phrases.findIndex(
    (p) => p.from >= verb.to && p.kind !== 'other' && p.kind !== 'quote',
  );
  const next = r.clauses.phrases[at];
  // "revised *on Monday* its scale"
  const time = next?.kind === 'preposition' ? at + 1 : at;
  if (r.clauses.phrases[time]?.kind === 'time' && r.clauses.phrases[time + 1]?.kind === 'noun') return false;
  if (!next || next.kind === 'stop' || next.kind === 'conjunction') return true;
  if (next.kind === 'comma') return true;
  return next.kind === 'preposition' || (next.kind === 'time' && !TAKES_TIME.has(verb.lemma));
}

const leadsToTime = (r: Reading, i: number): boolean => {
  const at = r.clauses.phrases.findIndex((p) => p.from === i);
  return r.clauses.phrases[at]?.kind === 'time' || r.clauses.phrases[at + 1]?.kind === 'time';
};

/** Verbs of which a date or a span of time is the object: "spent *100 days*", "chose *31 October*". */
export const TAKES_TIME = new Set(
  'spend last choose take set pick name mark celebrate serve propose'.split(' '),
);

/** "that Holm had *sent* to the bank": what a verb is done to does not stand behind it. */
export function lacksObject(r: Reading, { verb, chain }: Clause): boolean {
  if (!verb || verb.passive || chain.length > 0 || !TRANSITIVE_VERBS.has(verb.lemma)) return false;
  const next = r.clauses.phrases.find((p) => p.from >= verb.to);
  return next === undefined || /^(?:preposition|comma|stop|conjunction|time)$/.test(next.kind);
}

/** "echoes that sentiment": the sentence before says which. */
export function pointsBack(r: Reading, { to }: VerbGroup): boolean {
  // "responds *on Monday to* those concerns"
  const isTime = (i: number): boolean =>
    r.clauses.phrases.some((p) => p.kind === 'time' && p.from <= i && i < p.to);
  let from = to;
  while (isTime(from) || isTime(from + 1)) from += 1;
  if (r.tokens[from]?.pos === 'ADP') from += 1;
  const [word, noun, next] = r.tokens.slice(from, from + 3);
  return (
    /^(?:this|that|these|those)$/.test(word?.lower ?? '') &&
    noun?.pos === 'NOUN' &&
    next?.pos !== 'VERB' &&
    next?.pos !== 'AUX' &&
    next?.pos !== 'NOUN' &&
    !isTime(from)
  );
}
