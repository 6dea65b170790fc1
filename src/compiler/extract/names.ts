import { NEVER_NAMES } from '../lexicon/not-names.ts';
import { HONORIFICS, ROLE_NOUNS } from '../lexicon/people.ts';
import type { Sentence, Token } from '../sentence.ts';
import { readRun } from './name-parts.ts';
import { opensName, runEnd, type Seen } from './name-run.ts';
import type { StateForm } from './state-names.ts';

/** A name as it stands in a sentence. Token indices, `to` exclusive. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  /** Without honorifics and possessive. */
  readonly text: string;
  /** Honorifics and roles that stood before it, lower case. */
  readonly roles: readonly string[];
  readonly state?: string;
  readonly stateForm?: StateForm;
  /** It stands before another name's role: "*Apple* CEO Steve Jobs", "*Russian* President". */
  readonly modifiesPerson: boolean;
}

const CAPITAL = /^\p{Lu}/u;

/** The names of a sentence. Sentences written all in capitals or title case give only names already `known`. */
export function namesOf(sentence: Sentence, isTime: (i: number) => boolean, seen: Seen): NameMention[] {
  const { tokens } = sentence;
  const out: NameMention[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isTime(i) && opensName(tokens, i, seen)) {
      const to = runEnd(tokens, i, isTime);
      const known = out.length;
      readRun(tokens, i, to, out);
      withRoles(tokens, out, known);
      withForce(tokens, out, known);
      i = Math.max(to, i + 1);
    } else {
      if (isPolice(tokens, i))
        out.push({ from: i, to: i + 1, text: POLICE, roles: [], modifiesPerson: false });
      i += 1;
    }
  }
  return out;
}

/** The name under which the force of wherever an article plays takes part. */
export const POLICE = 'police';

/** "Police seized a bomb"; no "police officer", "police car". */
const isPolice = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === POLICE &&
  !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '') &&
  tokens[i + 1]?.text !== '-';

const FORCES = new Set(['police', 'military', 'army', 'navy', 'intelligence', 'parliament', 'cabinet']);

/** "British *police*", "the Thai *military*": a body of its own, though written small. */
function withForce(tokens: readonly Token[], out: NameMention[], at: number): void {
  const mention = out[at];
  const next = tokens[mention?.to ?? -1];
  if (!mention || mention.stateForm !== 'demonym' || !next || !FORCES.has(next.text)) return;
  const { from, to, text } = mention;
  out[at] = { from, to: to + 1, text: `${text} ${next.text}`, roles: [], modifiesPerson: false };
}

/** Roles in small letters before a name: "FBI *director* Louie Freeh". */
function withRoles(tokens: readonly Token[], out: NameMention[], at: number): void {
  const mention = out[at];
  if (!mention || mention.roles.length > 0 || mention.state !== undefined) return;
  let from = mention.from;
  while (from > 0 && isSmallRole(tokens[from - 1])) from -= 1;
  if (from === mention.from) return;
  out[at] = { ...mention, roles: tokens.slice(from, mention.from).map((t) => t.lower) };
  const before = out[at - 1];
  if (before && before.to === from) out[at - 1] = { ...before, modifiesPerson: true };
}

const isSmallRole = (token: Token | undefined): boolean =>
  token !== undefined &&
  !CAPITAL.test(token.text) &&
  token.lower !== 'miss' &&
  (ROLE_NOUNS.has(token.lower) ||
    (HONORIFICS.has(token.lower) && !NEVER_NAMES.has(token.lower) && token.pos !== 'ADJ'));
