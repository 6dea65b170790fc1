import { ROLE_NOUNS } from '../lexicon/people.ts';
import type { Entity } from './cast.ts';
import type { Range } from './clause.ts';
import { PeopledSentence } from './peopled-sentence.ts';
import { TAKES_TIME } from './well-formed.ts';
import { nameStart, type Replacement, shortName, write } from './wording.ts';

const KIN = new Set(
  'man woman suspect boy girl teenager victim teacher student farmer businessman banker pilot survivor doctor nurse representative seismologist correspondent reporter witness resident worker sister brother mother father wife husband son daughter manager'.split(
    ' ',
  ),
);
const LEADING = new Set(['the', 'a', 'an', 'that', 'this', 'these', 'those']);
const PERSONAL = new Set(['he', 'she', 'it', 'they', 'him', 'her', 'them']);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);
const TIME_PREPOSITIONS = new Set(
  'in on at by from since until till during for of before after around about within throughout through between'.split(
    ' ',
  ),
);
const GOVERNING = new Set([...TIME_PREPOSITIONS].filter((p) => p !== 'about' && p !== 'around'));
const TIME_ADVERBS = new Set([
  'earlier',
  'later',
  'early',
  'late',
  'back',
  'just',
  'only',
  'again',
  'also',
  'nearly',
  'almost',
  'privately',
  'now',
]);

/** A sentence's words as a title has them: names without honorifics, pronouns as names, dates left out. */
export class WordedSentence extends PeopledSentence {
  /** Whether titles name people in full. */
  fullNames = false;

  protected timeWords: Replacement[] | undefined;

  /** A noun phrase for a title. A pronoun or description gives the names it stands for, a person comes without titles. */
  nounWords(range: Range, subject: boolean): string {
    const resolved = this.resolved.get(range.from);
    const phrase = this.clauses.phrases.find((p) => p.from === range.from);
    if (resolved && phrase && phrase.to >= range.to)
      return resolved.map((e) => (this.fullNames ? e.name : shortName(e))).join(' and ');
    const thing = this.things.get(range.from);
    if (thing !== undefined) return typeof thing === 'string' ? thing : this.nounWords(thing, subject);
    const person = subject ? this.personOf(range) : undefined;
    if (person) return this.fullNames ? person.name : shortName(person);
    const to = this.withoutAside(range);
    let from = range.from;
    while (from < to - 1 && /^(?:['’]s?|[^\p{L}\p{N}"“`$£€(]+)$/u.test(this.tokens[from]?.text ?? ''))
      from += 1;
    // A live report's time of day: "1433 Canada is sending …".
    if (
      subject &&
      /^\d{4}$/.test(this.tokens[from]?.text ?? '') &&
      /^\p{Lu}/u.test(this.tokens[from + 1]?.text ?? '')
    )
      from += 1;
    const owner = subject ? this.ownerWords(from) : undefined;
    if (owner !== undefined) {
      from += this.tokens[from + 1]?.lower === 'own' ? 2 : 1;
      return owner + write(this.tokens, { from, to }, [...this.times(), ...this.names(from, to)]);
    }
    if (LEADING.has(this.tokens[from]?.lower ?? '') && subject && !this.isPartOfName(from)) from += 1;
    return write(this.tokens, { from, to }, [...this.times(), ...this.names(from, to)]);
  }

  /** "His predecessor" as "Griffin's predecessor"; "its builders" as "builders", for a headline says whose elsewhere. */
  private ownerWords(at: number): string | undefined {
    const word = this.tokens[at]?.lower ?? '';
    if (!POSSESSIVE.has(word)) return undefined;
    const [owner] = word === 'his' || word === 'her' ? this.possessor(at) : [];
    const near = owner && this.mentionsIn({ from: 0, to: at }).some((m) => m.entity === owner);
    return near ? `${this.fullNames ? owner.name : shortName(owner)}'s ` : '';
  }

  /** The one person that a subject comes down to: "rescue worker *Dan Cooke*", "the prime minister of the Bahamas, *Hubert Ingraham*". */
  protected personOf(range: Range): Entity | undefined {
    const people = this.mentionsIn(range).filter((m) => m.entity.kind === 'person');
    const [only] = people;
    if (!only || people.length > 1) return undefined;
    if (this.tokens.slice(range.from, this.withoutAside(range)).some((t) => t.lower === 'and'))
      return undefined;
    const after = this.tokens[only.to];
    if (after && only.to < range.to && /^['’]s?$/.test(after.lower)) return undefined;
    const phrase = this.clauses.phrases.find((p) => p.from <= only.from && only.to <= p.to);
    const heads = phrase?.kind === 'noun' && phrase.to === only.to;
    const before = this.tokens[(phrase?.from ?? 0) - 1];
    const opens = phrase?.from === range.from;
    const aside =
      before?.lower === ',' &&
      this.tokens.slice(range.from, phrase?.from).some((t) => ROLE_NOUNS.has(t.lower) || KIN.has(t.lower));
    return heads && (opens || aside) ? only.entity : undefined;
  }

  /** Names and pronouns of a range as a title has them: no honorifics, pronouns as names at the start of a phrase. */
  names(from: number, to: number, keep?: Entity): Replacement[] {
    const all = this.mentionsIn({ from: 0, to: this.tokens.length });
    const out: Replacement[] = [];
    for (const m of all) {
      if (m.from < from || m.to > to || m.entity.kind !== 'person') continue;
      const start = Math.max(from, nameStart(this.tokens, m, all));
      out.push({ from: start, to: m.to, text: this.fullNames ? m.entity.name : shortName(m.entity) });
    }
    for (const [at, entities] of this.resolved) {
      if (at < from || at >= to) continue;
      const word = this.tokens[at]?.lower ?? '';
      if (keep && entities[0] === keep) continue;
      const text = entities.map((e) => (this.fullNames ? e.name : shortName(e))).join(' and ');
      if (PERSONAL.has(word) && !(word === 'her' && this.tokens[at + 1]?.pos === 'NOUN')) {
        if (word !== 'it') out.push({ from: at, to: at + 1, text });
      } else if (!POSSESSIVE.has(word)) {
        const phrase = this.clauses.phrases.find((p) => p.from === at);
        if (phrase && phrase.to <= to) out.push({ from: at, to: phrase.to, text });
      }
    }
    return out;
  }

  /** The date expressions and the words that lead up to them: a title repeats no date. */
  times(): readonly Replacement[] {
    if (this.timeWords) return this.timeWords;
    const out: Replacement[] = [];
    for (const phrase of this.clauses.phrases) {
      if (phrase.kind !== 'time' || this.isAmountOfTime(phrase)) continue;
      let { from } = phrase;
      while (from > 0) {
        const before = this.tokens[from - 1];
        if (!before) break;
        if (before.lower === 'the' || before.lower === 'a' || TIME_ADVERBS.has(before.lower)) {
          from -= 1;
          continue;
        }
        // "a jump in fourth-quarter earnings": the preposition is the earnings'.
        if (TIME_PREPOSITIONS.has(before.lower) && !this.opensObject(phrase.to)) from -= 1;
        break;
      }
      let { to } = phrase;
      if (/^['’]s?$/.test(this.tokens[to]?.lower ?? '')) to += 1;
      if (this.tokens[to]?.lower === 'morning' || this.tokens[to]?.lower === 'afternoon') to += 1;
      out.push({ from, to, text: '' });
    }
    this.timeWords = out;
    return out;
  }

  private opensObject(i: number): boolean {
    const next = this.clauses.phrases.find((p) => p.from === i);
    return next?.kind === 'noun' && this.tokens[i]?.pos !== 'DET' && !this.subjects.some((s) => s.from === i);
  }

  /** "spent *100 days*, "with *five years* of operations": time that is what the words speak of, not when. */
  private isAmountOfTime(phrase: Range): boolean {
    if (this.tokens[phrase.to]?.lower === 'of')
      return /^\d|^\p{Ll}+$/u.test(this.tokens[phrase.from]?.text ?? '');
    const { phrases } = this.clauses;
    let at = phrases.findIndex((p) => p.from === phrase.from) - 1;
    while (phrases[at]?.kind === 'other') at -= 1;
    const verb = phrases[at]?.verb;
    return (
      verb !== undefined &&
      !verb.passive &&
      !GOVERNING.has(this.tokens[phrase.from]?.lower ?? '') &&
      verb.to >= (phrases[at]?.to ?? 0) &&
      !GOVERNING.has(this.tokens[verb.to]?.lower ?? '') &&
      TAKES_TIME.has(verb.lemma)
    );
  }

  /** The words of the dates themselves, inside noun phrases too, with a possessive mark: "last month's". */
  dateWords(): Replacement[] {
    const out: Replacement[] = [];
    for (const d of this.dates) {
      const from = this.tokens.findIndex((t) => t.end > d.start);
      let to = this.tokens.findLastIndex((t) => t.start < d.end) + 1;
      if (/^['’]s?$/.test(this.tokens[to]?.lower ?? '')) to += 1;
      if (from >= 0 && to > from) out.push({ from, to, text: '' });
    }
    return out;
  }

  protected isPartOfName(i: number): boolean {
    return this.mentionsIn({ from: 0, to: this.tokens.length }).some((m) => m.from <= i && i < m.to);
  }
}
