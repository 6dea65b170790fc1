import type { Token } from '../sentence.ts';
import { baseOfPast } from './inflect.ts';
import { PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from '../lexicon/irregular-verbs.ts';

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A verb with its auxiliaries: "has been filed", "to deliver", "would not try". Token indices, `to` exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** The main verb. */
  readonly head: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly tense: 'past' | 'present' | 'none';
  readonly modal: string | undefined;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** One word that may be a past tense or a participle ("released"): the clause decides. */
  readonly ambiguous: boolean;
}

const MODALS = new Set("will would shall should can could may might must ought wo ca 'll 'd sha".split(' '));
const BE = new Set("be am is are was were been being 's 're 'm".split(' '));
const HAVE = new Set("have has had having 've".split(' '));
const DO = new Set(['do', 'does', 'did']);
const PRESENT_AUX = new Set("am is are has have do does 's 're 'm 've".split(' '));
const NOT = new Set(['not', "n't", 'never']);

/** Adverbs inside a verb group that the tagger may call something else. */
const ADVERBIAL = new Set([
  'twice',
  'before',
  'since',
  'also',
  'already',
  'yet',
  'once',
  'long',
  'either',
  'both',
]);

const isVerbal = (t: Token | undefined): boolean => t !== undefined && (t.pos === 'VERB' || t.pos === 'AUX');

/** Whether a word is in its past tense or past participle by its spelling. */
function pastShape(word: string, lemma: string): 'past' | 'participle' | 'both' | undefined {
  if (PAST_ONLY.has(word)) return 'past';
  if (PARTICIPLE_ONLY.has(word)) return 'participle';
  if (PAST_OR_PARTICIPLE.has(word)) return 'both';
  return word.endsWith('ed') && word !== lemma ? 'both' : undefined;
}

/** Longest run of words read as one group. */
const MAX_GROUP = 9;

/** The verb group that begins at token `i`, or undefined. */
export function verbGroupAt(
  tokens: readonly Token[],
  i: number,
  isTime: (i: number) => boolean,
): VerbGroup | undefined {
  const first = tokens[i];
  if (!first) return undefined;
  let at = i;
  const infinitive = first.lower === 'to' && first.pos !== 'ADP';
  const toVerb = first.lower === 'to' && startsInfinitive(tokens, i);
  if (infinitive || toVerb) at += 1;
  else if (!isVerbal(first)) return undefined;
  const words: number[] = [];
  let negated = false;
  let head = -1;
  for (; at < tokens.length && at - i < MAX_GROUP; at += 1) {
    const token = tokens[at];
    // "will *now* be launched"
    if (head >= 0 && token?.pos === 'ADV' && isTime(at) && !isTime(at + 1) && isVerbal(tokens[at + 1]))
      continue;
    if (!token || isTime(at)) break;
    // `has "ended all hope"`: a quotation may begin between auxiliary and verb.
    if (
      head >= 0 &&
      /^["“]$/.test(token.text) &&
      isAuxWord(tokens[at - 1]?.lower ?? '') &&
      isVerbal(tokens[at + 1])
    )
      continue;
    if (token.pos === 'VERB' && !(isAuxWord(token.lower) && nextVerb(tokens, at, isTime))) {
      words.push(at);
      head = at;
      at += 1;
      break;
    }
    // "will likely be late"
    if (token.lower === 'likely' && head === at - 1 && nextVerb(tokens, at, isTime)) continue;
    // "will open", "may host": after a modal a plain noun or adjective is the verb.
    const modal = MODALS.has(tokens[head]?.lower ?? '') && head === at - 1;
    if (
      modal &&
      (token.pos === 'ADJ' || token.pos === 'NOUN') &&
      token.lemma === token.lower &&
      tokens[at + 1]?.pos !== 'NOUN'
    ) {
      words.push(at);
      head = at;
      break;
    }
    if (token.pos === 'AUX' || isAuxWord(token.lower)) {
      words.push(at);
      head = at;
      continue;
    }
    if (NOT.has(token.lower)) {
      negated = true;
      continue;
    }
    if ((token.pos === 'ADV' || ADVERBIAL.has(token.lower)) && nextVerb(tokens, at, isTime)) continue;
    // "had informed": a participle that the tagger takes for an adjective.
    if (token.pos === 'ADJ' && HAVE.has(tokens[head]?.lower ?? '') && token.lower.endsWith('ed')) {
      words.push(at);
      head = at;
      break;
    }
    break;
  }
  if (head < 0) return undefined;
  // Trailing adverbs between the last verb and a break belong to the clause.
  const to = head + 1;
  if (NOT.has(tokens[to]?.lower ?? '') || /^(?:never|hardly|barely|rarely)$/.test(tokens[i - 1]?.lower ?? ''))
    negated = true;
  return describe(tokens, i, to, head, words, infinitive || toVerb, negated);
}

const isAuxWord = (word: string): boolean =>
  MODALS.has(word) || BE.has(word) || HAVE.has(word) || DO.has(word);

function startsInfinitive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  return isVerbal(next)
    ? !next?.lower.endsWith('ing')
    : (next?.pos === 'ADV' || next?.lower === 'either' || next?.lower === 'both') &&
        after?.pos === 'VERB' &&
        !after.lower.endsWith('ing');
}

function nextVerb(tokens: readonly Token[], i: number, isTime: (i: number) => boolean): boolean {
  for (let j = i + 1; j < Math.min(tokens.length, i + 5); j += 1) {
    const token = tokens[j];
    if (!token || isTime(j)) return false;
    if (isVerbal(token)) return true;
    if (token.pos !== 'ADV' && !NOT.has(token.lower) && !ADVERBIAL.has(token.lower)) return false;
  }
  return false;
}

const ENDS_LIKE_PAST = /(?:eed|shed|wed|bed|sled|shred|bred|fled|sped|led)$/;

function baseForm(word: string, lemma: string): string {
  return word === lemma && word.endsWith('ed') && word.length > 5 && !ENDS_LIKE_PAST.test(word)
    ? baseOfPast(word)
    : lemma;
}

function describe(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  words: readonly number[],
  infinitive: boolean,
  negated: boolean,
): VerbGroup {
  const main = tokens[head];
  const lower = main?.lower ?? '';
  const lemma = BE.has(lower)
    ? 'be'
    : HAVE.has(lower)
      ? 'have'
      : DO.has(lower)
        ? 'do'
        : baseForm(lower, main?.lemma ?? lower);
  const aux = words.slice(0, -1).map((i) => tokens[i]?.lower ?? '');
  const firstAux = aux[0];
  const shape = pastShape(lower, lemma);
  const modal = aux.find((word) => MODALS.has(word));
  const perfect = aux.some((word) => HAVE.has(word));
  const lastAux = aux.at(-1) ?? '';
  const progressive = BE.has(lastAux) && lower.endsWith('ing');
  const passive =
    (BE.has(lastAux) || lastAux === 'got') &&
    !lower.endsWith('ing') &&
    shape !== undefined &&
    shape !== 'past';
  let form: VerbForm = 'finite';
  let ambiguous = false;
  if (infinitive) form = 'infinitive';
  else if (firstAux === undefined) {
    if (lower.endsWith('ing') && lemma !== lower) form = 'gerund';
    else if (lower === 'been' || lower === 'be') form = lower === 'be' ? 'infinitive' : 'participle';
    else if (shape === 'participle' && !BE.has(lower)) form = 'participle';
    else ambiguous = shape === 'both';
  } else if (firstAux === 'being' || firstAux === 'having') form = 'gerund';
  else if (firstAux === 'been') form = 'participle';
  const tenseWord = firstAux ?? lower;
  const tense =
    form !== 'finite'
      ? 'none'
      : modal !== undefined && MODALS.has(tenseWord)
        ? tenseWord === 'would' || tenseWord === 'could' || tenseWord === 'might'
          ? 'past'
          : 'present'
        : firstAux === undefined
          ? shape !== undefined || lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did'
            ? 'past'
            : 'present'
          : PRESENT_AUX.has(tenseWord)
            ? 'present'
            : 'past';
  return { from, to, head, lemma, form, tense, modal, perfect, progressive, passive, negated, ambiguous };
}
