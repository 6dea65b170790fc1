import {
  CLAUSE_TAKING,
  PREPOSITIONAL_INFINITIVES,
  PREPOSITIONAL_VERBS,
  TRANSITIVE_VERBS,
} from '../lexicon/verbs.ts';
import { trimEnd } from './wording.ts';

/** A place where a title may end, and what the reader loses by it. */
interface Break {
  readonly at: number;
  readonly cost: number;
}

/** Dearer than any loss of words: the title would be no sentence. */
const BROKEN = 40;

/** Words that open what a title can do without, by what is lost: an aside, a circumstance, a complement, half of a pair. */
const OPENERS: readonly (readonly [string, number])[] = [
  [
    'which who whose whom where when while because although though despite amid following without unless if due saying adding warning after before since until',
    0,
  ],
  [
    'in on at by with during over under against among through between across near within around including as than',
    3,
  ],
  [
    'relating involving regarding concerning resulting stemming containing carrying affecting demonstrating showing',
    2,
  ],
  ['that to for from into about toward towards', 4],
  ['and or but', 5],
];
const COST = new Map(
  OPENERS.flatMap(([words, cost]) => words.split(' ').map((word) => [word, cost] as const)),
);

/** A comma, a dash or a space with the word behind it. */
const PLACES = /([,;:]? )(?:(?:--?|[–—]) )?(?=([\p{L}\p{N}"'$£€]+))/gu;

/** A comma before these ends a clause; before another word it may stand in a list or open an aside. */
const CLEAN_COMMA =
  /^(?:which|who|whose|where|when|while|because|but|with|including|despite|although|as|after|\p{Ll}+ing)$/u;

/** What may not end a title: it wants more words. */
const WANTING =
  /(?:^|\s)(?:he|she|they|we|i|as (?:much|many|well|far|long|soon|\p{L}+ly)|(?:he|she|it|they) sa(?:id|ys)|so (?:much|many|far)|other|rather|instead|regardless|such|each|every|all|another|several|few|both|either|neither|between|made|caused|there|it['’]s|hundreds|thousands|millions|billions|tens|dozens|lot|number|series|kind|sort|bunch|range|host|array|variety|bit|slew|string|raft|part|one|two|three|someone|something|anyone|no longer|not only|titled|entitled|dubbed|lasting|costing|totalling|totaling|would|will|could|can|may|might|must|should|has|have|had|been|being|do|does|did|going|\S+n['’]t)$/iu;
/** These want what the word behind them would have begun: "are likely *to*", "is due *to*". */
const GOVERNING =
  /(?:^|\s)(?:up|likely|unlikely|able|unable|due|ready|set|willing|based|related|aimed|designed|intended|expected|used|known|called|prior|close|according|ahead|next|subject|similar|equal|responsible|left)$/;
/** "on ways *to* contain it" */
const WANTS_INFINITIVE =
  /(?:^|\s)(?:ways?|efforts?|attempts?|bid|ability|willingness|chance|opportunity|need|failure|refusal|desire|struggles?|struggled|helps?)$/;
const FOR_SOMEBODY = /\bfor (?:the |an? |its |their )?\S+(?: \S+)?$/;
/** "is slightly greater *than*" */
const COMPARATIVE = /(?:^|\s)(?:more|less|\p{Ll}{2,}er|worse|rather|other)$/u;
/** "is the first official *to* speak of it" */
const FIRST_OF =
  /\b(?:is|are|becomes?|remains?) (?:the )?(?:first|last|only|second|third|next|latest)\b[^,]*$/;
/** "is believed *to* hold" */
const HELD =
  /\b(?:is|are|was|were|be|been) (?:\p{Ll}+ly )?(?:believed|thought|said|reported|understood|estimated|considered|known|alleged|supposed|scheduled|allowed|forced|required|ordered|asked|told|urged)$/u;
/** A plan without its deed: "says it plans *to* restructure". */
const PLANS =
  /(?:^|\s)(?:plan|want|wish|hope|expect|intend|agree|seek|need|try|aim|decide|vow|pledge|promise|refuse|fail|continue|begin|start|offer|threaten|prepare)(?:s|d|ed)?$/;
const GOVERNED = /^(?:to|on|at|as|for|with|from|of|in)\b/;
/** An auxiliary without its verb, whether a cut or the text left it so. */
export const STRANDED =
  /(?:^|\s)(?:would|will|could|can|may|might|must|should|has|have|had|been|being|do|does|did|he|she|they|we|\S+n['’]t)$/i;
/** "because they", "which the bank", "and in reaction": a clause without its verb. */
const STUB =
  /(?:^|\s)(?:(?:which|who|whom|whose|that) (?:the |an? |these |those |this |its |his |her |their )?\S+|the way it|(?:because|if|when|while|where|whether|what|how|although|unless|whatever|whoever)(?: \S+){0,2}|because(?: \S+){3}|but (?:its|their|his|her)(?: \S+){1,2}|(?:and|but|or) (?:in|on|at|by|with|for|to|as) \S+(?: \S+)?)$/i;
const PARTICIPLE = /^\p{Ll}{2,}(?:ed|wn|ought)$/u;
const OBJECTLESS = /^ (?:to|for|by|from|in|on|at|with|between|as|about|into)\b/;
/** A participle behind a noun has its complement still to come: "costs *related*", "volume *produced*". */
const LATE_PARTICIPLE = /\p{L}{2,} \p{Ll}{3,}(?:ed|wn|ought)$/u;
const AUXILIARY = /\b(?:be|been|is|are|was|were|has|have|had|not|gets?|got|\p{Ll}+ly) \p{Ll}+$/u;
/** A verb that may have an adverb behind it: "depends heavily *on*". */
const LAST_VERB = /(\p{Ll}+)(?: \p{Ll}+ly)?$/u;
/** "points out that after the storm", where what is pointed out comes behind the comma. */
const UNTOLD =
  /\bthat (?:after|before|when|if|while|since|as|because|in|on|at|during|despite|although|once|unless|until|under|with|without|for|by)\b[^,]*$/;
/** What somebody was told is still to come. */
const UNTOLD_TO = /\b(?:assur|told|tell|inform|convinc|remind|persuad|notif|warn)\p{Ll}* \S+(?: \S+)?$/u;
const ACTIVE_PERFECT = /\b(?:has|have|had) (?:\p{Ll}+ly |also |already |now )?\p{Ll}+$/u;
const PREPOSITION = /^(?:for|with|on|upon|of|in|to|from|by|at|as|into)\b/;
const BARE_VERB = /\b(?:to|will|would|can|could|may|might|must|should|and|or|not) (?:\p{Ll}+ly )?(\p{Ll}+)$/u;

/** The cheapest place to end `text` within `length` and behind `floor`; -1 when every end would break the sentence. */
export function bestBreak(text: string, length: number, floor: number): number {
  let best: Break = { at: -1, cost: BROKEN };
  for (const match of text.matchAll(PLACES)) {
    const [, space = '', word = ''] = match;
    if (match.index > length) break;
    if (match.index < floor) continue;
    const left = text.slice(0, match.index);
    const rest = text.slice(match.index + match[0].length);
    const price = priceOf(space, word, left, rest) + (length - match.index) / 4;
    if (price > best.cost || price >= BROKEN) continue;
    const cost = price + harm(left, rest);
    if (cost <= best.cost && cost < BROKEN) best = { at: match.index, cost };
  }
  return best.at;
}

/** Whether a title may end before the word at `at`, if it must. */
export const isGoodEnd = (text: string, at: number): boolean =>
  harm(text.slice(0, at), text.slice(at + 1)) < BROKEN;

function priceOf(space: string, word: string, left: string, rest: string): number {
  if (space !== ' ') return CLEAN_COMMA.test(word) ? 0 : 6;
  if (PARTICIPLE.test(word))
    return OBJECTLESS.test(rest.slice(word.length)) && !AUXILIARY.test(`${left} ${word}`) ? 2 : BROKEN;
  // "the Securities and Exchange Commission": one name.
  if (word === 'and' && /\p{Lu}\S*$/u.test(left) && /^and \p{Lu}/u.test(rest)) return 30;
  return COST.get(word) ?? BROKEN;
}

/** What a verb's form may be of: "relies" of "rely" and "relie". */
const basesOf = (form = ''): readonly string[] => [
  form,
  form.replace(/(?:s|d)$/, ''),
  form.replace(/(?:ed|es)$/, ''),
  form.replace(/ie[sd]$/, 'y'),
];

/** What is wrong with a title that ends like this. */
function harm(raw: string, rest: string): number {
  const left = trimEnd(raw.replaceAll('"', ''));
  if (WANTING.test(left) || STUB.test(left) || (GOVERNING.test(left) && GOVERNED.test(rest))) return BROKEN;
  // "to plug 3,500 *wells*"
  if (/\d$/.test(left) && /^\p{L}/u.test(rest) && !COST.has(/^\p{L}+/u.exec(rest)?.[0] ?? '')) return BROKEN;
  // "a tendency for the public *to* penalise"
  if (FOR_SOMEBODY.test(left) && rest.startsWith('to ')) return BROKEN;
  if (HELD.test(left) && rest.startsWith('to ')) return BROKEN;
  if (COMPARATIVE.test(left) && rest.startsWith('than ')) return BROKEN;
  // "says Kuchma assured Yeltsin *that* Ukraine …", "the shares it *doesn't* own"
  if (UNTOLD_TO.test(left) && rest.startsWith('that ')) return BROKEN;
  if (left.endsWith(' it') && /^(?:\p{Ll}+n['’]t|is|was|has|had|did|does|will|would|can|could)\b/u.test(rest))
    return BROKEN;
  // "it is too early *to* predict"
  if (/\btoo \p{L}+$/u.test(left) && rest.startsWith('to ')) return BROKEN;
  if (FIRST_OF.test(left) && rest.startsWith('to ')) return BROKEN;
  if ((WANTS_INFINITIVE.test(left) || PLANS.test(left)) && rest.startsWith('to ')) return BROKEN;
  if (PREPOSITION.test(rest) && basesOf(LAST_VERB.exec(left)?.[1]).some((v) => PREPOSITIONAL_VERBS.has(v)))
    return BROKEN;
  if (UNTOLD.test(left) || /^to (?:have|be)\b/.test(rest)) return BROKEN;
  // "have also discussed *with* officials ways to …": the object comes later.
  const done = /(?:^|\s)(\p{Ll}+?)(?:d|ed)$/u.exec(left)?.[1];
  const acts = done !== undefined && [done, `${done}e`].some((v) => TRANSITIVE_VERBS.has(v));
  if (acts && (PREPOSITION.test(rest) || rest.startsWith('that ')) && ACTIVE_PERFECT.test(left))
    return BROKEN;
  const bare = BARE_VERB.exec(left)?.[1];
  if (PREPOSITION.test(rest) && basesOf(bare).some((v) => PREPOSITIONAL_INFINITIVES.has(v))) return BROKEN;
  if (bare !== undefined && (TRANSITIVE_VERBS.has(bare) || CLAUSE_TAKING.has(bare))) return BROKEN;
  const doing = /(\p{L}+)ing$/u.exec(left)?.[1];
  if (
    doing !== undefined &&
    [doing, `${doing}e`].some((v) => TRANSITIVE_VERBS.has(v) || CLAUSE_TAKING.has(v))
  )
    return BROKEN;
  // "people struggling *to* cope", "people living *in it*"
  if (doing !== undefined && /^(?:to |\p{Ll}+ (?:it|them|there|him|her)\b)/u.test(rest)) return BROKEN;
  const open = raw.split('"').length % 2 === 0;
  if (open && raw.slice(raw.lastIndexOf('"')).split(' ').length < 3) return BROKEN;
  // "both parts" without the second half.
  const pair = /\b(?:both|between|either|neither)\b(?!.* (?:and|or|nor) )/.test(left.slice(-40));
  if (pair) return BROKEN;
  return (
    (open ? 4 : 0) +
    (LATE_PARTICIPLE.test(left) && !AUXILIARY.test(left) ? 8 : 0) +
    (/\d$/.test(left) ? 2 : 0)
  );
}
