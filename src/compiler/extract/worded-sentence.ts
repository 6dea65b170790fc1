import { COMPANY_NOUNS } from '../lexicon/people.ts';
import type { Entity } from './cast.ts';
import type { Clause, Range } from './clause.ts';
import type { StandIn } from './draft.ts';
import { SubjectNames } from './subject-name.ts';
import { nameStart, type Replacement, ownersName, shortName, spanOf, write } from './wording.ts';

const LEADING = new Set(['the', 'a', 'an', 'that', 'this', 'these', 'those']);
const PERSONAL = new Set(['he', 'she', 'it', 'they', 'him', 'her', 'them']);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);
/** Prepositions that tell one thing from others of its kind. */
const TIES = new Set(['of', 'against', 'for', 'between', 'with', 'on', 'over']);

/** A sentence's words as a title has them: names without honorifics, pronouns as names, dates left out. */
export class WordedSentence extends SubjectNames {
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
    const apposed = subject ? this.apposedName(range) : undefined;
    if (apposed !== undefined) return apposed;
    const known = subject ? this.knownThing(range) : undefined;
    if (known !== undefined) return known;
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
    const owners = subject ? this.ownersWithin(from, to) : [];
    return write(this.tokens, { from, to }, [...this.times(), ...this.names(from, to), ...owners]);
  }

  /** "His predecessor" as "Griffin's predecessor"; "its builders" as "builders", for a headline says whose elsewhere. */
  private ownerWords(at: number): string | undefined {
    const word = this.tokens[at]?.lower ?? '';
    if (!POSSESSIVE.has(word)) return undefined;
    const body = this.bareOwner(at);
    if (body) return `${ownersName(body.name)} `;
    const [owner] = word === 'his' || word === 'her' ? this.possessor(at) : [];
    const near = owner && this.mentionsIn({ from: 0, to: at }).some((m) => m.entity === owner);
    return near ? `${this.fullNames ? owner.name : shortName(owner)}'s ` : '';
  }

  /** "five of *its* planes": no headline begins so. */
  private ownersWithin(from: number, to: number): Replacement[] {
    return this.tokens.slice(from, to).flatMap((token, i): Replacement[] => {
      const at = from + i;
      if (token.lower !== 'its' || this.tokens[at - 1]?.lower !== 'of') return [];
      const [owner, ...others] = this.possessor(at);
      if (!owner || others.length > 0 || this.mentionsIn({ from, to }).some((m) => m.entity === owner))
        return [];
      const name = this.fullNames ? owner.name : shortName(owner);
      return [{ from: at, to: at + 1, text: ownersName(name) }];
    });
  }

  /** Names and pronouns of a range as a title has them: no honorifics, pronouns as names at the start of a phrase. */
  names(from: number, to: number, keep?: Entity): Replacement[] {
    const all = this.mentionsIn({ from: 0, to: this.tokens.length });
    const out: Replacement[] = [];
    for (const m of all) {
      if (m.from < from || m.to > to || m.entity.kind !== 'person') continue;
      const whole = Math.max(from, nameStart(this.tokens, m, all));
      // "his interpreter Ada Holm" keeps what she is to him.
      const start = POSSESSIVE.has(this.tokens[whole - 1]?.lower ?? '') ? m.from : whole;
      out.push({ from: start, to: m.to, text: this.fullNames ? m.entity.name : shortName(m.entity) });
    }
    if (!this.fullNames) out.push(...this.describedBodies(from, to));
    for (const [at, entities] of this.resolved) {
      if (at < from || at >= to) continue;
      const word = this.tokens[at]?.lower ?? '';
      if (keep && entities[0] === keep) continue;
      const text = entities.map((e) => (this.fullNames ? e.name : shortName(e))).join(' and ');
      if (PERSONAL.has(word) && !(word === 'her' && this.tokens[at + 1]?.pos === 'NOUN')) {
        // "the first of *them*": no one body.
        const partitive = word === 'them' && this.tokens[at - 1]?.lower === 'of';
        if (word !== 'it' && !partitive) out.push({ from: at, to: at + 1, text });
      } else if (!POSSESSIVE.has(word)) {
        const phrase = this.clauses.phrases.find((p) => p.from === at);
        // "agrees to buy the company": not the one who buys.
        if (phrase && phrase.to <= to && !this.isDoer(at, entities) && !this.isNamedIn(from, at, entities))
          out.push({ from: at, to: phrase.to, text });
      }
    }
    return out;
  }

  /** Which of a clause's words stand for others, and for which; its subject's too, where it has that from another clause. */
  standInsOf(clause: Clause): StandIn[] {
    const { subject } = clause;
    return this.clauses.phrases.flatMap((phrase) => {
      const isSubject = subject !== undefined && subject.from <= phrase.from && phrase.to <= subject.to;
      if (this.clauses.owner[phrase.from] !== clause && !isSubject) return [];
      const people = this.resolved.get(phrase.from);
      const thing = this.things.get(phrase.from);
      const means = people
        ? people.map(({ name }) => name)
        : thing === undefined
          ? []
          : [typeof thing === 'string' ? thing : write(this.tokens, thing, [])];
      return means.length > 0 ? [{ ...spanOf(this.tokens, phrase), means }] : [];
    });
  }

  /** "computer and electronics maker *Norvik*", where there is no room to say what it is. */
  private describedBodies(from: number, to: number): Replacement[] {
    return this.mentionsIn({ from, to }).flatMap((m) => {
      const phrase = this.clauses.phrases.find((p) => p.kind === 'noun' && p.from < m.from && p.to === m.to);
      if (m.entity.kind !== 'organisation' || !phrase || phrase.from < from) return [];
      const described =
        this.tokens.slice(phrase.from, m.from).every((t) => /^(?:DET|ADJ|NOUN)$/.test(t.pos)) &&
        COMPANY_NOUNS.has(this.tokens[m.from - 1]?.lower ?? '');
      if (!described) return [];
      const [field, and] = this.tokens.slice(phrase.from - 2, phrase.from);
      const joined = and?.lower === 'and' && field?.pos === 'NOUN' && phrase.from - 2 > from;
      return [{ from: joined ? phrase.from - 2 : phrase.from, to: m.from, text: '' }];
    });
  }

  /** "with Oxfam to meet farmers supported by *the charity*": the same words name it already. */
  private isNamedIn(from: number, to: number, entities: readonly Entity[]): boolean {
    return this.mentionsIn({ from, to }).some((m) => entities.includes(m.entity));
  }

  /** Whether a description is taken to mean the very subject of its clause, and is none. */
  private isDoer(at: number, entities: readonly Entity[]): boolean {
    const subject = this.clauses.owner[at]?.subject;
    if (!subject || subject.from === at) return false;
    return this.referents(subject).some((e) => entities.includes(e));
  }

  /** "The lawsuit", when the article has said whose or against whom. */
  private knownThing(range: Range): string | undefined {
    const phrase = this.clauses.phrases.find((p) => p.from === range.from);
    const head = this.tokens[range.from + 1];
    const bare = phrase?.to === range.from + 2 && this.withoutAside(range) === phrase.to;
    if (!bare || this.tokens[range.from]?.lower !== 'the' || head?.pos !== 'NOUN') return undefined;
    if (this.isPartOfName(range.from + 1)) return undefined;
    return this.refer.descriptions.of(head.lower);
  }

  /** Notes the things that the sentence names in full: "a lawsuit against Norvik", "Norvik's mirror". */
  describe(): void {
    const { phrases } = this.clauses;
    this.fullNames = true;
    phrases.forEach((phrase, at) => {
      const head = this.tokens[phrase.to - 1];
      if (phrase.kind !== 'noun' || head?.pos !== 'NOUN') return;
      let { from, to } = phrase;
      if (LEADING.has(this.tokens[from]?.lower ?? '')) from += 1;
      if (this.tokens[from]?.pos === 'PRON' || from >= to) return;
      if (this.mentionsIn({ from, to }).length === 0) {
        const of = phrases[at + 1];
        const noun = phrases[at + 2];
        const named = noun?.kind === 'noun' && this.mentionsIn(noun).some((m) => m.to === noun.to);
        if (of?.kind !== 'preposition' || !named || !TIES.has(this.tokens[of.from]?.lower ?? '')) return;
        to = noun.to;
      }
      const range = { from, to };
      const told = write(this.tokens, range, [...this.dateWords(), ...this.times(), ...this.names(from, to)]);
      this.refer.descriptions.note(head.lower, told);
    });
  }

  isPartOfName(i: number): boolean {
    return this.mentionsIn({ from: 0, to: this.tokens.length }).some((m) => m.from <= i && i < m.to);
  }
}
