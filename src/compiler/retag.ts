import { PAST_OR_PARTICIPLE } from './lexicon/irregular-verbs.ts';
import { KNOWN_ORGANISATIONS } from './lexicon/organisations.ts';
import { CLAUSE_TAKING } from './lexicon/verbs.ts';
import type { PartOfSpeech, Token } from './sentence.ts';
import { lemmatize } from './tagger/model.ts';

const OPENS_OBJECT: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON', 'PROPN']);
/** What stands before a verb's -ing form far more often than before a noun's, when an object follows. */
const GERUND_PREPOSITIONS = new Set('after before by without while since when'.split(' '));
/** Verbs whose participle is as their base. */
const SAME_PARTICIPLE =
  /(?:^|over|out|be)(?:run|come|put|cut|set|hit|let|shut|cost|hurt|split|spread|bet|quit|cast|read|beat)$/;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', "'s", '’s']);

/** Mends the tagger's commonest slips in news; a headline in capitals is left as it is. */
export function retag(tokens: readonly Token[]): readonly Token[] {
  const capitals = tokens.reduce((n, t) => n + (CAPITALISED.test(t.text) ? 1 : 0), 0);
  const titleCase = capitals > tokens.length * 0.6;
  return tokens.map((token, i) => {
    const pos = mended(tokens, i, token, titleCase);
    if (pos === token.pos) return token;
    const lemma =
      pos === 'PROPN' ? token.lower : pos === 'VERB' ? lemmatize(token.lower, 'VERB') : token.lemma;
    return { ...token, pos, lemma };
  });
}

function mended(tokens: readonly Token[], i: number, token: Token, titleCase: boolean): PartOfSpeech {
  const before = tokens[i - 1];
  const { pos, lower, lemma: base } = token;
  if (pos === 'VERB') {
    if (/^(?:every|some|any|no)thing$/.test(lower)) return 'PRON';
    // "has *fuel*", "is *acting* head"
    const has = before?.pos === 'AUX' && /^(?:has|have|had)$/.test(before.lower);
    if (has && base === lower && !PAST_OR_PARTICIPLE.has(lower) && !SAME_PARTICIPLE.test(lower))
      return 'NOUN';
    if (lower === 'acting' && tokens[i + 1]?.pos === 'NOUN') return 'ADJ';
    // "BP's *exploded* well"
    if (
      before?.pos === 'PART' &&
      before.lower !== 'to' &&
      /^['’]s?$/.test(before.text) &&
      lower.endsWith('ed')
    )
      return 'ADJ';
    // `emphasizes "shared responsibility"`
    const quoted = /^["“]$/.test(before?.text ?? '') && tokens[i - 2]?.pos === 'VERB';
    if (quoted && lower.endsWith('ed') && tokens[i + 1]?.pos === 'NOUN') return 'ADJ';
    // "a leaking *drill* pipe"
    const compound = before?.pos === 'VERB' && before.lower.endsWith('ing') && tokens[i - 2]?.pos === 'DET';
    if (compound && base === lower && tokens[i + 1]?.pos === 'NOUN') return 'NOUN';
    // "raw and *cooked* meat"
    const paired = before?.pos === 'CCONJ' && tokens[i - 2]?.pos === 'ADJ' && tokens[i + 1]?.pos === 'NOUN';
    if (paired && lower.endsWith('ed')) return 'ADJ';
    // "Ford closed", though a sentence begins with it.
    if (token.text !== lower && KNOWN_ORGANISATIONS.has(token.text)) return 'PROPN';
    // A name taken for a verb: "the Shanghai Cooperation …".
    if (!titleCase && before && before.pos !== 'PUNCT' && CAPITALISED.test(token.text)) return 'PROPN';
    // A noun of a verb's spelling: "his capture", "digital download".
    const opener = before && (before.pos === 'DET' || before.pos === 'ADJ' || POSSESSIVE.has(before.lower));
    if (opener && base === lower && !lower.endsWith('ed')) return 'NOUN';
    // "In his keynote address": after one noun too.
    const governed = POSSESSIVE.has(tokens[i - 2]?.lower ?? '') && tokens[i - 3]?.pos === 'ADP';
    if (before?.pos === 'NOUN' && governed && base === lower && !PAST_OR_PARTICIPLE.has(lower)) return 'NOUN';
    // "An iOS update": after one name a finite verb would end in -s.
    if (
      before?.pos === 'PROPN' &&
      tokens[i - 2]?.pos === 'DET' &&
      base === lower &&
      !lower.endsWith('ed') &&
      !PAST_OR_PARTICIPLE.has(lower)
    )
      return 'NOUN';
    const owned = before && /^['’]s?$/.test(before.text) && before.start === tokens[i - 2]?.end;
    if (owned && lower.endsWith('s')) return 'NOUN';
    // "for pandemic alerts,": no subject stands at the end of what a preposition governs.
    if (
      lower.endsWith('s') &&
      (before?.pos === 'NOUN' || before?.pos === 'ADJ') &&
      tokens[i - 2]?.pos === 'ADP' &&
      tokens[i + 1]?.pos === 'PUNCT'
    )
      return 'NOUN';
  }
  // "Pan Am", "Will Smith"
  if (pos === 'AUX' && !titleCase && before && before.pos !== 'PUNCT' && CAPITALISED.test(token.text))
    return 'PROPN';
  // "the Ixtoc I platform"
  if (
    token.text === 'I' &&
    before?.pos === 'PROPN' &&
    (tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.pos === 'PROPN')
  )
    return 'PROPN';
  if (pos === 'NOUN' && before && OPENS_OBJECT.has(tokens[i + 1]?.pos ?? 'X')) {
    // "To *end* the strike", "After *meeting* the unions"
    if (before.pos === 'PART' && before.lower === 'to' && base === lower) return 'VERB';
    if (lower.endsWith('ing') && before.pos === 'ADP' && GERUND_PREPOSITIONS.has(before.lower)) return 'VERB';
  }
  // "the *well* was …"
  if (lower === 'well' && pos === 'ADV' && /^(?:DET|ADJ|PROPN)$/.test(before?.pos ?? '')) {
    const next = tokens[i + 1]?.pos;
    if (next === 'VERB' || next === 'AUX' || next === 'ADP' || next === 'PUNCT') return 'NOUN';
  }
  if (pos === 'ADV' && !titleCase && before && before.pos !== 'PUNCT' && CAPITALISED.test(token.text))
    return 'PROPN';
  // A verb of saying taken for a plural: "Apple Corps claims that …".
  if (pos === 'NOUN' && tokens[i + 1]?.lower === 'that' && lower.endsWith('s') && CLAUSE_TAKING.has(base)) {
    // "a row over US claims that …"
    const governed = before?.pos === 'PROPN' && tokens[i - 2]?.pos === 'ADP';
    return before && before.pos !== 'DET' && before.pos !== 'ADJ' && !governed ? 'VERB' : pos;
  }
  return pos;
}
