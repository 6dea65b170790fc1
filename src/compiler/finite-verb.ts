import { PAST_ONLY_OF } from './lexicon/irregular-verbs.ts';
import {
  AGENTIVE_VERBS,
  CLAUSE_TAKING,
  FIGURE_VERBS,
  PLANNING_VERBS,
  REPORTING_VERBS,
  TRANSITIVE_VERBS,
} from './lexicon/verbs.ts';
import type { PartOfSpeech, Token } from './sentence.ts';

const LISTS = [
  AGENTIVE_VERBS,
  CLAUSE_TAKING,
  FIGURE_VERBS,
  PLANNING_VERBS,
  REPORTING_VERBS,
  TRANSITIVE_VERBS,
];
const NAMES_SOMETHING: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);
const OPENS_COMPLEMENT: ReadonlySet<PartOfSpeech> = new Set(['DET', 'NUM', 'PART', 'PROPN', 'ADP', 'PRON']);

/**
 * Gives a whole sentence its verb back when the tagger saw none: "The Ariane 5 rose from French Guiana", "Northrop plans to
 * finish by 2016". English sentences have a finite verb, so that a noun of a verb's spelling between a subject and a
 * complement is taken for it; a past tense that is no other word's goes first. Fragments, which do not end in a full
 * stop, and whatever offers no such word stay as they are.
 */
export function withFiniteVerb(tokens: readonly Token[]): readonly Token[] {
  if (tokens.at(-1)?.text !== '.' || tokens.some((t, i) => isFinite(t, tokens[i - 1]))) return tokens;
  const past = tokens.findIndex((_, i) => isPast(tokens, i));
  const at = past > 0 ? past : tokens.findIndex((_, i) => isThirdPerson(tokens, i));
  const verb = tokens[at];
  if (!verb) return tokens;
  const lemma = PAST_ONLY_OF.get(verb.lower) ?? baseOf(verb.lower);
  return tokens.with(at, { ...verb, pos: 'VERB', lemma });
}

const isFinite = ({ pos }: Token, before: Token | undefined): boolean =>
  pos === 'AUX' || (pos === 'VERB' && before?.lower !== 'to');

/** "rose" of "the rocket rose", not that of "a rose" or "the red rose". */
function isPast(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || (token.pos !== 'NOUN' && token.pos !== 'ADJ')) return false;
  return NAMES_SOMETHING.has(before.pos) && PAST_ONLY_OF.has(token.lower);
}

/** "plans" of "Northrop plans to …", not that of "the plans of …" or "plans, …". */
function isThirdPerson(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token?.pos !== 'NOUN' || !before || !after || !token.lower.endsWith('s')) return false;
  if (!NAMES_SOMETHING.has(before.pos) || before.lower.endsWith('s')) return false;
  if (!OPENS_COMPLEMENT.has(after.pos) || after.lower === 'of') return false;
  // "In talks on …", "a rise in share sales in May": no subject stands at the end of what a preposition governs.
  if (tokens.slice(0, i).some((t) => t.pos === 'ADP')) return false;
  return LISTS.some((list) => list.has(baseOf(token.lower)));
}

const baseOf = (word: string): string => word.replace(/(?<=[sxz]|ch|sh)es$|s$/, '').replace(/ie$/, 'y');
