import { ROLE_NOUNS } from '../lexicon/people.ts';
import type { TextSpan } from '../../model/span.ts';
import type { Token } from '../sentence.ts';
import type { CastMention, Entity } from './cast.ts';
import type { Range } from './clause.ts';

/** Words put in the place of tokens `from` to `to`. */
export interface Replacement extends Range {
  readonly text: string;
}

/** Longest title, in UTF-16 code units. */
export const TITLE_LENGTH = 80;

/** Writes tokens out with replacements; spacing as in the text, quotation marks made alike. */
export function write(tokens: readonly Token[], range: Range, replacements: readonly Replacement[]): string {
  let out = '';
  let i = range.from;
  let glued = true;
  while (i < range.to) {
    const replacement = replacements.find((r) => r.from === i);
    const token = tokens[i];
    if (!token) break;
    const space = i > range.from && token.start > (tokens[i - 1]?.end ?? token.start);
    if (replacement) {
      if (replacement.text !== '') {
        out += (out === '' || glued ? '' : ' ') + replacement.text;
        glued = false;
      } else glued = glued && out === '';
      i = Math.max(replacement.to, i + 1);
      continue;
    }
    const quote = QUOTES.get(token.text);
    const text = quote ?? token.text;
    const doubled =
      quote === '"' &&
      tokens[i - 1]?.text === token.text &&
      (token.text === '`' || token.text === "'") &&
      tokens[i - 1]?.end === token.start;
    if (!doubled) {
      const opening = token.text === '`' || token.text === '“' || OPENING.has(token.text);
      const needsSpace =
        !glued &&
        (space ||
          (out !== '' && replacements.some((r) => r.to === i && r.to > r.from)) ||
          token.text === '`') &&
        (!CLOSING.test(text) || (text === "'" && space && tokens[i + 1]?.start === token.end));
      out += (needsSpace ? ' ' : '') + text;
      glued = opening || (text === "'" && space && tokens[i + 1]?.start === token.end);
    }
    i += 1;
  }
  return tidy(out);
}

const QUOTES = new Map([
  ['`', '"'],
  ['“', '"'],
  ['”', '"'],
  ["''", '"'],
  ['``', '"'],
]);
const OPENING = new Set(['(', '[', '$', '£', '€', 'US$']);
const CLOSING = /^(?:[,.;:!?)\]%]|['’]s?|n['’]t)$/;

/** What {@link tidy} would change: most texts hold nothing of it. */
const UNTIDY = /\s\s|[^\S ]|^\s|\s$|''| [,.;:!?)_]|,[,.;]|\(|\b(?:whopping|staggering|mere|hefty|massive) \d/;

function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/''/g, '"')
      .replace(/ ([,.;:!?)])/g, '$1')
      .replace(/,(?=[,.;])/g, '')
      .replace(/\(\s*\)| ?\((?:pictured|above|below|left|right)[^)]*\)/g, '')
      .replace(/\s+_\s+/g, ' ')
      // A reporter's colour, not a fact.
      .replace(/\b(?:an? )?(?:whopping|staggering|mere|hefty|massive) (?=\d)/g, '')
      .trim()
  );
}

/** What no title ends with, but what it would lead up to. */
const DANGLING_WORDS =
  'a an the of in on at to for from by with and or but as that which who whose its his her their this these those like along after before over under against into about than including during between among through toward towards also if when while because is are was were be not more most some any via per amid despite no such both without within upon so very own other least only just even until since ever then deep according citing around near soon shortly immediately long compared'.split(
    ' ',
  );
const DANGLING_ENDS = new Set(DANGLING_WORDS);
const DANGLING = new RegExp(
  String.raw`(?:[\s,;:_–—-]+|\s(?:(?:and|or|but) (?:later|now|again|also|finally|eventually|perhaps)|up to|out of|an? \p{Ll}+ly|${DANGLING_WORDS.join('|')}))$`,
  'u',
);

/** Of "and later", which another clause was to follow. */
const STRAY_ENDS = new Set(['later', 'now', 'again', 'also', 'perhaps']);

/** Whether {@link DANGLING} may match: a look at the last word spares most texts the search. */
const mayDangle = (text: string): boolean => {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return DANGLING_ENDS.has(last) || STRAY_ENDS.has(last) || last.endsWith('ly') || /[\s,;:_–—-]$/.test(text);
};

/** In UTF-16 code units: only so much of the end is searched for a dangling word. */
const LONGEST_DANGLING = 40;

/** Cuts dangling words and stops off the end, and closes a quotation that was cut. */
export function trimEnd(text: string): string {
  let out = withoutStops(text);
  for (let n = 0; n < 12 && mayDangle(out); n += 1) {
    const from = Math.max(0, out.length - LONGEST_DANGLING);
    const end = out.slice(from);
    const kept = end.replace(DANGLING, '');
    if (kept === end) break;
    out = out.slice(0, from) + kept;
  }
  const quotes = out.split('"').length - 1;
  if (quotes % 2 === 1) out = out.endsWith('"') ? out.slice(0, -1).trimEnd() : `${out}"`;
  if (out.endsWith('"')) out = out.replace(/\s*[.,]"$|(?<=\S)\s+"$/, '"');
  const opens = out.lastIndexOf('(');
  if (opens > out.lastIndexOf(')')) out = out.slice(0, opens).trimEnd();
  return out;
}

/** No full stop ends a title but an abbreviation's. */
function withoutStops(text: string): string {
  if (!/[.\s]$/.test(text)) return text;
  const abbreviated = /\b(?:Inc|Corp|Co|Ltd|U\.S|U\.N|U\.K|Jr|Sr|D\.C)\.$/.test(
    text.trimEnd().replace(/[\s.]*$/, '.'),
  );
  return text
    .replace(/(?:\s*\.)+\s*$/, '.')
    .replace(/[.\s]+$/, (end) => (abbreviated && end.startsWith('.') ? '.' : ''));
}

export const capitalised = (text: string): string => {
  const first = text.charAt(0);
  // "iPhone", "iTunes" keep their small letter.
  return /^[a-z]\p{Lu}/u.test(text) ? text : first.toUpperCase() + text.slice(1);
};

/** "NASA's", "Médecins Sans Frontières'" */
export const ownersName = (name: string): string => `${name}${name.endsWith('s') ? "'" : "'s"}`;

/** A person by surname: "Putin". */
export function shortName(entity: Entity): string {
  if (entity.kind !== 'person') return entity.name;
  const last = entity.name.split(' ').at(-1) ?? entity.name;
  return entity.aliases.has(last) ? last : entity.name;
}

/** The tokens that lead up to a person's name and go with it: "Russian President *Vladimir Putin*". */
export function nameStart(
  tokens: readonly Token[],
  mention: CastMention,
  all: readonly CastMention[],
): number {
  if (mention.entity.kind !== 'person') return mention.from;
  let from = mention.from - mention.mention.roles.length;
  // "US Secretary of State Ada Holm"
  if (tokens[from - 1]?.lower === 'of' && ROLE_NOUNS.has(tokens[from - 2]?.lower ?? '')) {
    from -= 2;
    while (/^(?:u\.?s\.?|former|then|deputy|assistant|foreign)$/.test(tokens[from - 1]?.lower ?? ''))
      from -= 1;
  }
  // "former Florida senator Bob Graham": what his office is of is no part of his name.
  if (mention.mention.roles.length > 0) while (from > 0 && isOfOffice(tokens, from - 1, all)) from -= 1;
  if (mention.mention.roles.length > 0)
    while (from > 0 && /^(?:national|senior|assistant|longtime|top)$/.test(tokens[from - 1]?.lower ?? ''))
      from -= 1;
  const modifier = all.findLast((m) => m.to === from && m.mention.modifiesPerson);
  if (modifier) {
    from = modifier.from;
    while (FORMER.test(tokens[from - 1]?.lower ?? '')) from -= 1;
  }
  if (from > 0 && from < mention.from && tokens[from - 1]?.pos === 'DET') from -= 1;
  return Math.max(0, from);
}

const FORMER = /^(?:former|then|ex|acting)$/;
const isOfOffice = (tokens: readonly Token[], i: number, all: readonly CastMention[]): boolean =>
  (FORMER.test(tokens[i]?.lower ?? '') || /^(?:PROPN|NOUN)$/.test(tokens[i]?.pos ?? '')) &&
  !all.some((m) => m.from <= i && i < m.to);

export const spanOf = (tokens: readonly Token[], range: Range): TextSpan => ({
  start: tokens[range.from]?.start ?? 0,
  end: tokens[range.to - 1]?.end ?? 0,
});
