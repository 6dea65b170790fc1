import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import {
  COMPANY_NOUNS as COMPANY,
  ORGANISATION_WORDS,
  ROLE_NOUNS,
  SURE_HONORIFICS,
} from '../lexicon/people.ts';
import { AGENTIVE_VERBS } from '../lexicon/verbs.ts';
import type { Token } from '../sentence.ts';
import type { NameMention } from './names.ts';

/** Nouns after a name that make it a group's: "Hezbollah *fighters*". */
const GROUP_NOUNS = new Set(
  'guerrillas fighters rebels militants forces troops soldiers officials spokesman spokeswoman executives executive lawyers faction group movement militia leaders members gunmen insurgents supporters lawmakers employees engineers shares stock'.split(
    ' ',
  ),
);
/** Verbs whose object is a company or group more often than a thing. */
const COMPANY_OBJECT_VERBS = new Set(
  'found join sue acquire leave quit overtake rejoin buy purchase merge pass surpass'.split(' '),
);

/** What the places where a name stands say of its kind, as weights. */
export interface Evidence {
  person: number;
  organisation: number;
  other: number;
  count: number;
}

/**
 * Adds what one mention of a name says: honorifics and ages make a person, deeds and employees an organisation, places
 * and owners something else. Returns initials that stand in brackets after it: "Shanghai Cooperation Organisation (SCO)".
 */
export function weigh(
  e: Evidence,
  m: NameMention,
  tokens: readonly Token[],
  following: number | undefined,
): string | undefined {
  let acronym: string | undefined;
  e.count += 1;
  const next = tokens[m.to];
  const after = tokens[m.to + 1];
  const parts = m.text.split(' ');
  if (m.roles.some((r) => SURE_HONORIFICS.has(r))) e.person += 3;
  else if (m.roles.length > 0) e.person += 2;
  if (
    next?.lower === ',' &&
    after?.pos === 'NUM' &&
    /^\d\d$/.test(after.text) &&
    /^[,.)]$/.test(tokens[m.to + 2]?.text ?? '')
  )
    e.person += 2;
  if (next?.lower === 'who' || (next?.lower === ',' && after?.lower === 'who')) e.person += 1;
  // "Francis Crick Institute" is no person.
  const institution = parts.length > 2 && ORGANISATION_WORDS.has((parts.at(-1) ?? '').toLowerCase());
  if (parts.length > 1 && !institution && GIVEN_NAMES.has((parts[0] ?? '').toLowerCase())) e.person += 3;
  weighApposition(e, tokens, m.to, parts.length);
  if (isHolder(tokens, m.from, m.to)) e.person += Math.min(parts.length, 2);
  if (parts.length > 1 && /^\p{Lu}\.$/u.test(parts[1] ?? '')) e.person += 2;
  if (m.modifiesPerson) e.organisation += 2;
  const verb = next?.pos === 'VERB' ? next : next?.pos === 'AUX' || next?.pos === 'ADV' ? after : undefined;
  const governed =
    tokens[m.from - 1]?.pos === 'ADP' && !/^(?:by|than|as)$/.test(tokens[m.from - 1]?.lower ?? '');
  if (!governed && verb?.pos === 'VERB' && AGENTIVE_VERBS.has(verb.lemma)) e.organisation += 1;
  if (
    (next?.lower === "'s" || next?.lower === '’s') &&
    after &&
    /^(?:ceo|chief|chairman|president|executive|spokesman|spokeswoman|headquarters|shares|board|lawyers|employees|director|founder)$/.test(
      after.lower,
    )
  )
    e.organisation += 1;
  // Who owns something is a body as often as a person or a place: enough to tip what else speaks for one.
  if (/^['’]s?$/.test(next?.lower ?? '')) e.organisation += 0.25;
  const before = tokens[m.from - 1];
  if (before?.pos === 'VERB' && COMPANY_OBJECT_VERBS.has(before.lemma))
    e.organisation += before.lemma === 'leave' ? 0.5 : 1;
  const agent = before?.lower === 'by' || (before?.lower === 'the' && tokens[m.from - 2]?.lower === 'by');
  if (agent && parts.length > 1 && before?.lower === 'by') e.organisation += 1;
  // "introduced by Apple": done by it, not near it.
  const done =
    before?.lower === 'by' &&
    tokens[m.from - 2]?.pos === 'VERB' &&
    !tokens[m.from - 2]?.lower.endsWith('ing');
  if (agent) e.organisation += before?.lower === 'the' || done ? 1 : 0.5;
  const owned = before !== undefined && /^(?:['’]s?|its|his|her|their|new|newest|latest)$/.test(before.lower);
  if (owned) e.other += 2;
  if (before && /^(?:in|at|near|from|to|outside|around)$/.test(before.lower)) e.other += 1;
  if (before?.pos === 'DET' && parts.length <= 2 && !/^the$/i.test(before.text)) e.other += 1;
  // "the Walkman": bodies of one word go without, save by initials ("the FAO") or as several ("the Rovers").
  if (before?.lower === 'the' && parts.length === 1 && /\p{Ll}/u.test(m.text) && !m.text.endsWith('s'))
    e.other += 1;
  // "the technology *blog* Gizmodo", "the Maariv *newspaper*": what it is stands beside the name.
  if (before?.pos === 'NOUN' && COMPANY.has(before.lower)) e.organisation += 2;
  if (next && COMPANY.has(next.lower)) e.organisation += 1;
  if (next && GROUP_NOUNS.has(next.lower)) e.organisation += 1;
  else if (next?.pos === 'NOUN' && !(m.to === following)) e.other += 0.5;
  if (
    next?.text === '(' &&
    after &&
    tokens[m.to + 2]?.text === ')' &&
    /^\p{Lu}[\p{Lu}\p{Ll}.]{1,9}$/u.test(after.text) &&
    isAcronymOf(after.text, m.text)
  ) {
    acronym = after.text;
    e.organisation += 3;
  }
  return acronym;
}

/** Longest apposition that is looked through for its noun, in words. */
const APPOSITION = 9;

/** "Holm, the ministry's new *spokeswoman*," "Norvik, a small *maker* of ferries,": what somebody is follows the name. */
function weighApposition(e: Evidence, tokens: readonly Token[], from: number, length: number): void {
  if (tokens[from]?.lower !== ',') return;
  for (let i = from + 1; i < Math.min(tokens.length, from + APPOSITION); i += 1) {
    const token = tokens[i];
    if (!token || /^(?:VERB|AUX|PRON|PUNCT|CCONJ|SCONJ)$/.test(token.pos)) return;
    const noun = tokens[i + 1];
    if (token.pos !== 'NOUN' || noun?.pos === 'NOUN') continue;
    if (COMPANY.has(token.lower)) e.organisation += 2;
    else if (ROLE_NOUNS.has(token.lower) && !/^['’]s?$/.test(noun?.lower ?? ''))
      e.person += Math.min(length, 2);
    if (!/^['’]s?$/.test(noun?.lower ?? '')) return;
  }
}

/** "the *mayor* of Bergen, Ole Vik, left": an office before the name between commas is a person's. */
function isHolder(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.text !== ',' || !/^[,.)]$/.test(tokens[to]?.text ?? '')) return false;
  for (let i = from - 2; i >= Math.max(0, from - APPOSITION); i -= 1) {
    const token = tokens[i];
    if (!token || /^(?:VERB|AUX|PRON|PUNCT|CCONJ|SCONJ)$/.test(token.pos)) return false;
    if (token.pos === 'NOUN' && ROLE_NOUNS.has(token.lower)) return true;
  }
  return false;
}

/** "BGC Partners" is no BP: what is in capitals already stands for as many words. */
const initial = (word: string): string => (/^\p{Lu}{3,}$/u.test(word) ? word : word.charAt(0).toUpperCase());

/** Whether an acronym's letters open the words of a name, small words aside. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toUpperCase();
  const parts = name.split(/[\s-]+/);
  const initials = parts
    .filter((w) => /^\p{Lu}/u.test(w))
    .map(initial)
    .join('');
  const all = parts.map(initial).join('');
  return letters === initials || letters === all || (letters.length > 2 && initials.startsWith(letters));
}
