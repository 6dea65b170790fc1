import { ROLE_NOUNS } from '../lexicon/people.ts';
import { isPluralNoun } from './agreement.ts';
import type { Token } from '../sentence.ts';
import type { Entity } from './cast.ts';
import type { Range } from './clause.ts';
import { TimedSentence } from './timed-sentence.ts';
import { shortName, write } from './wording.ts';

const KIN = new Set(
  'man woman suspect boy girl teenager victim teacher student farmer businessman banker pilot survivor doctor nurse representative seismologist correspondent reporter witness resident worker sister brother mother father wife husband son daughter manager'.split(
    ' ',
  ),
);
const LEGAL_FORM = /^(?:Inc|Corp|Co|Ltd|PLC|plc|AG|SA|NV)?\.?$/;

const isRole = (token: Token | undefined): boolean => ROLE_NOUNS.has(token?.lemma ?? '');

/** A sentence that knows the one name which a subject of many words comes down to. */
export class SubjectNames extends TimedSentence {
  /** Whether titles name people in full. */
  fullNames = false;

  /** The one person that a subject comes down to: "rescue worker *Dan Cooke*", "the prime minister of the Bahamas, *Hubert Ingraham*". */
  personOf(range: Range): Entity | undefined {
    const people = this.mentionsIn(range).filter((m) => m.entity.kind === 'person');
    const [only] = people;
    if (!only || people.length > 1) return undefined;
    if (this.joinsOthers(range, only.from) && !this.joinsFields(range, only.from)) return undefined;
    const after = this.tokens[only.to];
    if (after && only.to < range.to && /^['’]s?$/.test(after.lower)) return undefined;
    const phrase = this.clauses.phrases.find((p) => p.from <= only.from && only.to <= p.to);
    const heads = phrase?.kind === 'noun' && phrase.to === only.to;
    const before = this.tokens[(phrase?.from ?? 0) - 1];
    const opens = phrase?.from === range.from || this.joinsFields(range, only.from);
    const aside =
      before?.lower === ',' &&
      this.tokens.slice(range.from, phrase?.from).some((t) => ROLE_NOUNS.has(t.lower) || KIN.has(t.lower));
    const office =
      phrase !== undefined &&
      before?.lower === 'of' &&
      isRole(this.tokens[phrase.from - 2]) &&
      this.isOfBody(phrase, only.from);
    return heads && (opens || aside || office) ? only.entity : undefined;
  }

  /** "The new owner, *Norvik Corp.*,", "the town, *Vik*,": the name that commas give to what the subject only describes. */
  protected apposedName(range: Range): string | undefined {
    const to = this.withoutAside(range);
    const [opener, comma, head] = [this.tokens[range.from], this.tokens[to], this.tokens[to - 1]];
    if (comma?.lower !== ',' || !/^(?:the|its|his|her|their)$/.test(opener?.lower ?? '')) return undefined;
    const whole = this.clauses.phrases.some((p) => p.from === range.from && p.to === to);
    if (!whole || head?.pos !== 'NOUN' || isPluralNoun(head)) return undefined;
    const name = this.tokens.slice(to + 1, range.to);
    const named = this.mentionsIn(range).find((m) => m.from === to + 1 && m.to === range.to)?.entity;
    // "his yacht, Bob,": no person that the article knows by that name.
    if (named?.kind === 'person' && name.length < 2) return undefined;
    if (named) return named.kind === 'person' && !this.fullNames ? shortName(named) : named.name;
    return name.length > 0 && name.every(({ pos }) => pos === 'PROPN')
      ? write(this.tokens, { from: to + 1, to: range.to }, [])
      : undefined;
  }

  /** "the head of *Apple Inc.* Steve Jobs": what the office is of stands right before the name. */
  private isOfBody(phrase: Range, name: number): boolean {
    const body = this.mentionsIn({ from: phrase.from, to: name }).at(-1);
    return (
      body !== undefined &&
      body.from - phrase.from <= 1 &&
      this.tokens.slice(body.to, name).every((t) => LEGAL_FORM.test(t.text))
    );
  }

  /** "Climate and energy *minister* Ada Holm": one person, of two fields. */
  private joinsFields(range: Range, name: number): boolean {
    const and = this.tokens.findIndex((t, i) => i > range.from && i < name - 2 && t.lower === 'and');
    const field = this.tokens[and - 1];
    const named = this.mentionsIn({ from: range.from, to: and }).some((m) => m.to === and);
    return and > 0 && isRole(this.tokens[name - 1]) && !isRole(field) && !named && !isPluralNoun(field);
  }

  /** Whether an "and" joins a person to somebody else: in "the founder and former head of Norvik, Ada Holm" it joins roles. */
  private joinsOthers(range: Range, name: number): boolean {
    const to = this.withoutAside(range);
    const and = this.tokens.findIndex((t, i) => i >= range.from && i < to && t.lower === 'and');
    if (and < 0) return false;
    const roleAfter = this.tokens.some((_, i) => i > and && i < name && isRole(this.tokens[i]));
    return and > name || !isRole(this.tokens[and - 1]) || !roleAfter;
  }
}
