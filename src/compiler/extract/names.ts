import { HONORIFICS, NAME_PARTICLES, ORGANISATION_WORDS, ROLE_NOUNS } from '../lexicon/people.ts';
import { NEVER_NAMES, PLACES } from '../lexicon/not-names.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/organisations.ts';
import type { Sentence, Token } from '../sentence.ts';
import { LONGEST_STATE_NAME, stateNamed, type StateForm } from './state-names.ts';

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
const BRIDGES = new Set(['of', 'for', 'and', '&', 'de', 'du', 'on', 'in', 'the']);
const BRIDGING_HEADS =
  /^(?:Ministry|Bank|University|Department|Institute|House|Court|Courts|Office|Service|Organi[sz]ation|Association|Federation|Republic|Council|Committee|Commission|College|Board|Bureau|Centre|Center|Academy|Society|Union|League|Church|Secretary|Agency|Chamber|Party|Front|Army|Fund|School|Confederation|International|Royal|Joint|Movement|Congress|Gulf|Bay|Sea|Strait|Straits|Isle|Port)$/;

/** How the article writes a word elsewhere. */
export interface Seen {
  /** With a capital inside a sentence. */
  readonly inside: (word: string) => boolean;
  /** In small letters; given in small letters. */
  readonly common: (word: string) => boolean;
}

/** Most tokens that one name may have. */
const MAX_NAME = 10;

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

function opensName(tokens: readonly Token[], i: number, seen: Seen): boolean {
  const token = tokens[i];
  if (!token || !CAPITAL.test(token.text)) return /^(?:i(?=[A-Z])|al-|e(?=[A-Z]))/.test(token?.text ?? '');
  const { lower, pos } = token;
  const bare = lower.replace(/\.$/, '');
  if (stateNamed(token.text) !== undefined || KNOWN_ORGANISATIONS.has(token.text)) return true;
  if (HONORIFICS.has(bare) && !NEVER_NAMES.has(bare)) return true;
  if (NEVER_NAMES.has(bare)) return isNameDespite(tokens, i);
  const before = tokens[i - 1];
  const initial = i === 0 || before?.pos === 'PUNCT' || before?.text === '_';
  if (!initial) return token.text !== 'I' && !(before?.end === token.start && before.pos === 'NUM');
  const next = tokens[i + 1];
  if (seen.common(lower) && !(next && CAPITAL.test(next.text))) return false;
  if (pos === 'PROPN' || seen.inside(token.text)) return true;
  return next !== undefined && CAPITAL.test(next.text) && (pos === 'NOUN' || pos === 'ADJ' || pos === 'VERB');
}

/** "New York", "The Beatles", "North Korea": an opener that belongs to the name. */
function isNameDespite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || !CAPITAL.test(next.text) || (NEVER_NAMES.has(next.lower) && next.lower !== 'new'))
    return false;
  if (stateNamed(`${token.text} ${next.text}`) !== undefined) return true;
  if (
    /^(?:new|north|south|east|west|northern|southern|eastern|western|first|long|old|second|breaking)$/.test(
      token.lower,
    )
  )
    return next.pos === 'PROPN';
  return token.lower === 'the' && i > 0 && next.pos === 'PROPN';
}

function runEnd(tokens: readonly Token[], from: number, isTime: (i: number) => boolean): number {
  let to = from + 1;
  while (to < tokens.length && to - from < MAX_NAME) {
    const token = tokens[to];
    if (!token || isTime(to) || COMPANY_SUFFIX.test(tokens[to - 1]?.text ?? '')) break;
    if (CAPITAL.test(token.text) || (/^\d+$/.test(token.text) && tokens[to - 1]?.lower === 'resolution')) {
      if (
        NEVER_NAMES.has(token.lower) &&
        !/^(?:new|north|south|east|west|one|first|second|internet)$/.test(token.lower)
      )
        break;
      to += 1;
      continue;
    }
    const next = tokens[to + 1];
    const capitalNext =
      next !== undefined && CAPITAL.test(next.text) && !isTime(to + 1) && !NEVER_NAMES.has(next.lower);
    if (!capitalNext) break;
    if (token.text === '-' && tokens[to - 1]?.end === token.start && token.end === next.start) {
      if (stateNamed(tokens[to - 1]?.text ?? '') !== undefined || stateNamed(next.text) !== undefined) break;
      to += 2;
      continue;
    }
    if (NAME_PARTICLES.has(token.lower)) {
      to += 2;
      continue;
    }
    if (BRIDGES.has(token.lower) && bridges(tokens, from, to)) {
      to += 2;
      continue;
    }
    break;
  }
  return to;
}

function bridges(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[to]?.lower;
  if (word === '&') return true;
  for (let i = from; i < to; i += 1) {
    if (BRIDGING_HEADS.test(tokens[i]?.text ?? '')) {
      // "Ministry of Defence", "Institute for Peace"; "and" only within a longer title: "Department of Health and …".
      return (
        word === 'of' ||
        word === 'for' ||
        word === 'on' ||
        (word === 'and' && tokens.slice(i, to).some((t) => t.lower === 'of' || t.lower === 'for'))
      );
    }
  }
  return false;
}

const isRole = (token: Token | undefined): boolean =>
  token !== undefined && (HONORIFICS.has(token.lower) || ROLE_NOUNS.has(token.lower));
const SHORT_RANKS = new Set(
  'sen gen col rep gov maj lt sgt capt adm major king prince rose pope general'.split(' '),
);
const COMPANY_SUFFIX = /^(?:Inc|Corp|Ltd|Co|LLC|PLC|plc|GmbH|SA|AG)\.?$/;

/** Splits a run of capitalised words at roles and states: "Russian President Vladimir Putin". */
function readRun(tokens: readonly Token[], from: number, to: number, out: NameMention[]): void {
  const roleAt = (i: number): boolean => {
    const bare = (tokens[i]?.lower ?? '').replace(/\.$/, '');
    // "Press Secretary", though "press" alone is no office.
    if (bare === 'press' && tokens[i + 1]?.lower === 'secretary') return true;
    if (!HONORIFICS.has(bare) && !ROLE_NOUNS.has(bare))
      return (
        tokens[i]?.text === '-' && i > from && i + 1 < to && isRole(tokens[i - 1]) && isRole(tokens[i + 1])
      );
    // "Royal Courts of Justice", "Hun Sen.": no role after "of", nor an abbreviated one with no name behind it.
    const governed = BRIDGES.has(tokens[i - 1]?.lower ?? '') && i > from;
    return !governed && !(i === to - 1 && i > from && SHORT_RANKS.has(bare));
  };
  let lastRole = -1;
  for (let i = from; i < to; i += 1) if (roleAt(i)) lastRole = i;
  const last = (tokens[to - 1]?.lower ?? '').replace(/\.$/, '');
  const institution = ORGANISATION_WORDS.has(last) && !(lastRole >= 0 && lastRole < to - 2);
  if (lastRole < 0 || institution) {
    readPlain(tokens, from, to, [], out);
    return;
  }
  let firstRole = lastRole;
  while (firstRole > from && roleAt(firstRole - 1)) firstRole -= 1;
  const roles = tokens.slice(firstRole, lastRole + 1).map((t) => t.lower.replace(/\.$/, ''));
  const hasPerson = lastRole + 1 < to;
  if (firstRole > from) readPlain(tokens, from, firstRole, [], out, true);
  if (hasPerson) readPlain(tokens, lastRole + 1, to, roles, out);
}

function readPlain(
  tokens: readonly Token[],
  from: number,
  to: number,
  roles: readonly string[],
  out: NameMention[],
  modifiesPerson = false,
): void {
  let start = from;
  if (roles.length === 0) {
    const text = (a: number, b: number): string => joined(tokens, a, b);
    for (let n = Math.min(LONGEST_STATE_NAME, to - start); n > 0; n -= 1) {
      const named = stateNamed(text(start, start + n));
      if (!named) continue;
      const rest = to - start - n;
      const bare = (tokens[to - 1]?.lower ?? '').replace(/\.$/, '');
      // "Indian Army", "U.S. Security Council": an organisation of its own.
      if (rest > 0 && ORGANISATION_WORDS.has(bare)) break;
      // "French Guiana" is not France.
      if (rest > 0 && PLACES.has(text(start, to))) break;
      if (rest > 0 && named.form === 'name' && n === 1 && !isStateModifier(tokens, start, to)) break;
      out.push({
        from: start,
        to: start + n,
        text: text(start, start + n),
        roles: [],
        state: named.state,
        stateForm: named.form,
        modifiesPerson: modifiesPerson || rest > 0,
      });
      start += n;
      break;
    }
  }
  if (roles.length > 0 && stateNamed(joined(tokens, start, to))) {
    const named = stateNamed(joined(tokens, start, to));
    if (named)
      out.push({
        from: start,
        to,
        text: joined(tokens, start, to),
        roles: [],
        state: named.state,
        stateForm: named.form,
        modifiesPerson,
      });
    return;
  }
  if (start < to) {
    out.push({ from: start, to, text: joined(tokens, start, to), roles, modifiesPerson });
  }
}

/** "Israel Defense Forces" is one name; "US Senator", "India Today" are judged by what follows. */
function isStateModifier(tokens: readonly Token[], start: number, to: number): boolean {
  const next = tokens[start + 1];
  return (
    next !== undefined &&
    (stateNamed(next.text) !== undefined ||
      to - start > 2 ||
      /^(?:US|U\.S\.|UK|U\.K\.)$/.test(tokens[start]?.text ?? ''))
  );
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (i > from && token.start > (tokens[i - 1]?.end ?? 0)) out += ' ';
    out += token.text;
  }
  return out;
}
