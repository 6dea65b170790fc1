import { NEVER_NAMES } from '../lexicon/not-names.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/organisations.ts';
import { HONORIFICS, NAME_PARTICLES } from '../lexicon/people.ts';
import type { Token } from '../sentence.ts';
import { isCommonPlural } from '../tagger/model.ts';
import { stateNamed } from './state-names.ts';

const CAPITAL = /^\p{Lu}/u;
/** Small words within names. */
export const BRIDGES = new Set(['of', 'for', 'and', '&', 'de', 'du', 'on', 'in', 'the']);
const BRIDGING_HEADS =
  /^(?:Ministry|Bank|University|Department|Institute|House|Court|Courts|Office|Service|Organi[sz]ation|Association|Federation|Republic|Council|Committee|Commission|College|Board|Bureau|Centre|Center|Academy|Society|Union|League|Church|Secretary|Agency|Chamber|Party|Front|Army|Fund|School|Confederation|International|Royal|Joint|Movement|Congress|Gulf|Bay|Sea|Strait|Straits|Isle|Port)$/;

const COMPANY_SUFFIX = /^(?:Inc|Corp|Ltd|Co|LLC|PLC|plc|GmbH|SA|AG)\.?$/;

/** How the article writes a word elsewhere. */
export interface Seen {
  /** With a capital inside a sentence. */
  readonly inside: (word: string) => boolean;
  /** In small letters; given in small letters. */
  readonly common: (word: string) => boolean;
}

/** Most tokens that one name may have. */
const MAX_NAME = 10;

/** Whether a name may begin at a token. */
export function opensName(tokens: readonly Token[], i: number, seen: Seen): boolean {
  const token = tokens[i];
  if (!token || !CAPITAL.test(token.text)) return /^(?:i(?=[A-Z])|al-|e(?=[A-Z]))/.test(token?.text ?? '');
  const { lower, pos } = token;
  const bare = lower.replace(/\.$/, '');
  if (stateNamed(token.text) !== undefined || KNOWN_ORGANISATIONS.has(token.text)) return true;
  if (HONORIFICS.has(bare) && !NEVER_NAMES.has(bare)) return true;
  // "Mr. Holm": by itself nobody, before a name somebody.
  if (/^(?:mrs?|ms|dr)$/.test(bare)) return CAPITAL.test(tokens[i + 1]?.text ?? '');
  if (NEVER_NAMES.has(bare)) return isNameDespite(tokens, i);
  const before = tokens[i - 1];
  const initial = i === 0 || before?.pos === 'PUNCT' || before?.text === '_';
  if (!initial) return token.text !== 'I' && !(before?.end === token.start && before.pos === 'NUM');
  const next = tokens[i + 1];
  if (seen.common(lower) && !(next && CAPITAL.test(next.text))) return false;
  // "Helicopters are flying": things, and the sentence's capital.
  if (!seen.inside(token.text) && isCommonPlural(lower) && !(next && CAPITAL.test(next.text))) return false;
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

/** Where the run of capitalised words, with what bridges them, ends. */
export function runEnd(tokens: readonly Token[], from: number, isTime: (i: number) => boolean): number {
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
    if (isGivenNamesHyphen(tokens, from, to)) {
      to += 2;
      break;
    }
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

/** "Ban Ki-*moon*", "Kim Jong-*il*", and not "Holm Yard-based". */
function isGivenNamesHyphen(tokens: readonly Token[], from: number, hyphen: number): boolean {
  const before = tokens[hyphen - 1];
  const after = tokens[hyphen + 1];
  if (!before || !after || tokens[hyphen]?.text !== '-' || hyphen - from < 2) return false;
  const glued = before.end === tokens[hyphen]?.start && tokens[hyphen]?.end === after.start;
  return (
    glued &&
    before.text.length <= 5 &&
    /^\p{Ll}{2,5}$/u.test(after.text) &&
    !/(?:ed|led|run|era|wide|area|like|born)$/.test(after.text)
  );
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
