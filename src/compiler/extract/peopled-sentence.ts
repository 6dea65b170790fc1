import { ORGANISATION_WORDS, ROLE_NOUNS } from '../lexicon/people.ts';
import { REPORTING_VERBS } from '../lexicon/verbs.ts';
import { isPluralNoun } from './agreement.ts';
import type { Sentence, Token } from '../sentence.ts';
import type { CastMention, Entity } from './cast.ts';
import type { Clause, Clauses, Range } from './clause.ts';
import type { DateGroup } from './dates.ts';
import type { Referents, Seen } from './refer.ts';
import { nameStart } from './wording.ts';

/** Nouns that "it" after them does not mean. */
const UNTOLD = new Set(
  'man woman person one year month week day time people way reason problem question idea'.split(' '),
);

const SOMEBODY = /^(?:man|woman|person|one|boy|girl|official|scientist|lawyer|doctor|founder|leader)$/;

/** A sentence and who is in it: its names, and whom its pronouns and descriptions stand for. */
export class PeopledSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly dates: readonly DateGroup[];
  protected readonly refer: Referents;
  protected readonly resolved = new Map<number, Entity[]>();

  /** What a pronoun stands for that is nobody: words of this sentence, or told before. */
  protected readonly things = new Map<number, Range | string>();

  /** The clauses' own subjects, without their asides. */
  readonly subjects: readonly Range[];

  constructor(sentence: Sentence, clauses: Clauses, dates: readonly DateGroup[], refer: Referents) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.clauses = clauses;
    this.dates = dates;
    this.refer = refer;
    this.subjects = clauses.clauses.flatMap((c) =>
      c.subject && !c.inherited ? [{ from: c.subject.from, to: this.withoutAside(c.subject) }] : [],
    );
    // In order, so that a pronoun finds the names and descriptions before it.
    const local: Seen[] = [];
    const mentions = this.mentionsIn({ from: 0, to: this.tokens.length });
    let next = 0;
    const isSubject = (from: number, to: number): boolean =>
      this.subjects.some((s) => s.from <= from && to <= s.to);
    for (const phrase of clauses.phrases) {
      if (phrase.kind !== 'noun') continue;
      while (next < mentions.length && (mentions[next]?.to ?? 0) <= phrase.from) {
        const m = mentions[next];
        if (m) local.push({ entity: m.entity, subject: isSubject(m.from, m.to), at: sentence.index });
        next += 1;
      }
      // A name is itself, whatever its words: "the Shanghai Cooperation Organisation".
      if (mentions.some((m) => m.to === phrase.to && m.from >= phrase.from && m.entity.kind !== 'person'))
        continue;
      const own = clauses.owner[phrase.from];
      if (this.standsForThing(phrase, own)) continue;
      const doers = (): Entity[] =>
        [own, own?.kind === 'complement' ? own.parent : undefined].flatMap((c) =>
          c?.subject ? this.referents(c.subject) : [],
        );
      const isOwnSubject = own?.subject?.from === phrase.from;
      const apposed = this.apposedTo(phrase, mentions);
      const found = apposed
        ? [apposed]
        : refer.resolve(this.tokens, phrase, sentence.index, local, {
            doers,
            isSubject: isOwnSubject,
            // "It was announced that …": the clause behind says what.
            copula:
              own?.verb?.lemma === 'be' ||
              (own?.verb?.passive === true && REPORTING_VERBS.has(own.verb.lemma)),
          });
      if (found.length === 0) continue;
      this.resolved.set(phrase.from, found);
      for (const entity of found)
        local.push({ entity, subject: isSubject(phrase.from, phrase.to), at: sentence.index });
    }
  }

  /** "James Webb, *the man* who ran NASA": the one before the comma. */
  private apposedTo({ from, to }: Range, mentions: readonly CastMention[]): Entity | undefined {
    const who = this.tokens[to]?.lower === 'who' && this.tokens[from - 1]?.lower === ',';
    if (!who || !SOMEBODY.test(this.tokens[to - 1]?.lower ?? '')) return undefined;
    return mentions.find((m) => m.to === from - 1 && m.entity.kind === 'person')?.entity;
  }

  /** Ties "it" or "they" as a subject to the subject before it, when that is a thing and not somebody. */
  private standsForThing(phrase: Range, own: Clause | undefined): boolean {
    const word = this.tokens[phrase.from]?.lower ?? '';
    if (phrase.to - phrase.from !== 1 || (word !== 'it' && word !== 'they')) return false;
    if (own?.subject?.from !== phrase.from) return false;
    const earlier = this.clauses.clauses
      .filter((c) => c !== own && c.subject && !c.inherited && c.subject.to <= phrase.from)
      .map((c) => c.subject ?? phrase)
      .sort((a, b) => b.from - a.from);
    const before = earlier[0];
    if (!before) {
      const topic = own.quoted ? undefined : this.refer.topicFor(word);
      if (topic !== undefined) this.things.set(phrase.from, topic);
      return topic !== undefined;
    }
    const same = this.things.get(before.from);
    if (same !== undefined && this.tokens[before.from]?.lower === word) {
      this.things.set(phrase.from, same);
      return true;
    }
    if (this.resolved.has(before.from) || this.mentionsIn(before).length > 0) return false;
    if (!this.isThing(before, word === 'they')) return false;
    this.things.set(phrase.from, { from: before.from, to: this.withoutAside(before) });
    return true;
  }

  /** Whether a subject is a plain noun of the number asked for, and no person. */
  private isThing(range: Range, plural: boolean): boolean {
    const phrase = this.clauses.phrases.find((p) => p.from === range.from);
    const head = this.tokens[(phrase?.to ?? range.to) - 1];
    // "Ariane 5", "Voyager 2"
    const numbered = head?.pos === 'NUM' && this.tokens[(phrase?.to ?? range.to) - 2]?.pos === 'PROPN';
    if (numbered) return !plural;
    if (!head || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return false;
    if (ROLE_NOUNS.has(head.lower) || ORGANISATION_WORDS.has(head.lower) || UNTOLD.has(head.lower))
      return false;
    return isPluralNoun(head) === plural;
  }

  /** The subject of the sentence's main clause as the next sentence may take it up: a thing's words, or nothing. */
  topic(words: (range: Range) => string): { readonly words: string; readonly plural: boolean } | undefined {
    const main = this.clauses.clauses.find((c) => c.kind === 'main' && c.subject);
    const subject = main?.subject;
    if (!subject || main.quoted) return undefined;
    const told = this.things.get(subject.from);
    if (told !== undefined)
      return {
        words: typeof told === 'string' ? told : words(told),
        plural: this.tokens[subject.from]?.lower === 'they',
      };
    if (this.resolved.has(subject.from) || this.mentionsIn(subject).length > 0) return undefined;
    for (const plural of [false, true])
      if (this.isThing(subject, plural)) return { words: words(subject), plural };
    return undefined;
  }

  /** The body that the whole article is about. */
  get mainBody(): Entity | undefined {
    return this.refer.mainBody;
  }

  /** Whom the sentence's pronouns and descriptions stand for, by token. */
  get meant(): ReadonlyMap<number, readonly Entity[]> {
    return this.resolved;
  }

  opensWithQuote(): boolean {
    return /^["“`]/.test(this.tokens[0]?.text ?? '');
  }

  isTimeToken(token: Token): boolean {
    return this.dates.some((d) => token.start < d.end && d.start < token.end);
  }

  mentionsIn(range: Range): CastMention[] {
    return this.refer.mentionsIn(this.sentence.index, range);
  }

  /** Whom a pronoun or description that a title writes as names stands for; empty when the words themselves are written. */
  standsFor(range: Range): readonly Entity[] {
    const phrase = this.clauses.phrases.find((p) => p.from === range.from);
    return (phrase && phrase.to >= range.to && this.resolved.get(range.from)) || [];
  }

  /** Who a whole noun phrase is: the people it names, or whom its pronoun stands for; empty when it is something else. */
  referents(range: Range): Entity[] {
    const resolved = this.resolved.get(range.from);
    const phrase = this.clauses.phrases.find((p) => p.from === range.from);
    if (resolved && phrase && phrase.to >= range.to) return resolved;
    const mentions = this.mentionsIn(range);
    const last = mentions.at(-1);
    if (!last || mentions.length === 0) return [];
    const all = this.mentionsIn({ from: 0, to: this.tokens.length });
    const heads = mentions.filter((m) => {
      const next = this.tokens[m.to];
      const start = nameStart(this.tokens, m, all);
      const opens =
        start === range.from ||
        this.tokens[start - 1]?.lower === 'and' ||
        this.tokens[start - 1]?.lower === ',' ||
        (start - 1 === range.from && this.tokens[range.from]?.pos === 'DET');
      return (
        opens &&
        (m.to === range.to || next?.lower === ',' || next?.lower === 'and' || next?.text === '(') &&
        m.mention.stateForm !== 'demonym'
      );
    });
    if (heads.length === 0) return [];
    const joined = heads.filter(
      (m, i) => i === 0 || this.tokens.slice(heads[i - 1]?.to, m.from).some((t) => t.lower === 'and'),
    );
    return [...new Set(joined.map((m) => m.entity))];
  }

  /** Everyone who takes part through a range: named in it, or meant by its pronouns. */
  partakers(range: Range): Entity[] {
    const out: Entity[] = [];
    for (const phrase of this.clauses.phrases) {
      if (phrase.kind !== 'noun' || phrase.from < range.from || phrase.to > range.to) continue;
      const resolved = this.resolved.get(phrase.from);
      if (resolved) out.push(...resolved);
    }
    for (const m of this.mentionsIn(range)) out.push(m.entity);
    return [...new Set(out)];
  }

  /** "Dmitry Shugayev, head of …": the name alone, unless a list goes on. */
  withoutAside(range: Range): number {
    const comma = this.tokens.findIndex(
      (t, i) => i > range.from && i < range.to && (t.lower === ',' || t.text === '(' || t.text === '_'),
    );
    if (comma < 0) return range.to;
    const next = this.tokens[comma + 1];
    const list =
      this.tokens[comma]?.lower === ',' &&
      (next?.pos === 'PROPN' || next?.pos === 'NUM') &&
      this.tokens.slice(comma, range.to).some((t) => t.pos === 'CCONJ');
    if (list && this.mentionsIn({ from: range.from, to: comma }).length > 0) return range.to;
    return comma;
  }

  /** Whose "its stock" is, when the phrase at a token is no more than that: the noun alone would say too little. */
  bareOwner(at: number): Entity | undefined {
    const bare =
      this.tokens[at]?.lower === 'its' && this.clauses.phrases.some((p) => p.from === at && p.to === at + 2);
    const [body, ...others] = bare ? this.possessor(at) : [];
    return others.length === 0 ? body : undefined;
  }

  protected possessor(at: number): Entity[] {
    const before = this.mentionsIn({ from: 0, to: at }).map(({ entity, from, to }) => ({
      entity,
      at: this.sentence.index,
      subject: this.subjects.some((s) => s.from <= from && to <= s.to),
    }));
    return this.refer.resolve(this.tokens, { from: at, to: at + 1 }, this.sentence.index, before, {
      possessive: true,
    });
  }
}
