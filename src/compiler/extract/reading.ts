import type { TextSpan } from '../../model/span.ts';
import { ROLE_NOUNS } from '../lexicon/people.ts';
import type { Sentence, Token } from '../sentence.ts';
import type { CastMention, Entity } from './cast.ts';
import type { Clause, Clauses, Range } from './clauses.ts';
import type { DateGroup } from './dates.ts';
import type { Referents, Seen } from './refer.ts';
import { nameStart, type Replacement, shortName, write } from './wording.ts';

const LEADING = new Set(['the', 'a', 'an', 'that', 'this', 'these', 'those']);
const PERSONAL = new Set(['he', 'she', 'it', 'they', 'him', 'her', 'them']);
const KIN = new Set(
  'man woman suspect boy girl teenager victim teacher student farmer businessman banker pilot survivor doctor nurse representative seismologist correspondent reporter witness resident worker sister brother mother father wife husband son daughter manager'.split(
    ' ',
  ),
);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);
const TIME_PREPOSITIONS = new Set(
  'in on at by from since until till during for of before after around about within throughout through between'.split(
    ' ',
  ),
);
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

/** One sentence with all that the stages know of it: clauses, dates, names, and who pronouns stand for. */
export class Reading {
  /** Whether titles name people in full. */
  fullNames = false;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly dates: readonly DateGroup[];
  private readonly refer: Referents;
  private readonly resolved = new Map<number, Entity[]>();
  /** The clauses' own subjects, without their asides. */
  readonly subjects: readonly Range[];
  private timeWords: Replacement[] | undefined;

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
        if (m) local.push({ entity: m.entity, subject: isSubject(m.from, m.to) });
        next += 1;
      }
      // A name is itself, whatever its words: "the Shanghai Cooperation Organisation".
      if (mentions.some((m) => m.to === phrase.to && m.from >= phrase.from && m.entity.kind !== 'person'))
        continue;
      const own = clauses.owner[phrase.from];
      const doers = [own, own?.kind === 'complement' ? own.parent : undefined].flatMap((c) =>
        c?.subject ? this.referents(c.subject) : [],
      );
      const isOwnSubject = own?.subject?.from === phrase.from;
      const found = refer.resolve(this.tokens, phrase, sentence.index, local, {
        doers,
        isSubject: isOwnSubject,
        copula: own?.verb?.lemma === 'be',
      });
      if (found.length === 0) continue;
      this.resolved.set(phrase.from, found);
      for (const entity of found) local.push({ entity, subject: isSubject(phrase.from, phrase.to) });
    }
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

  /** A noun phrase for a title. A pronoun or description gives the names it stands for, a person comes without titles. */
  nounWords(range: Range, subject: boolean): string {
    const resolved = this.resolved.get(range.from);
    const phrase = this.clauses.phrases.find((p) => p.from === range.from);
    if (resolved && phrase && phrase.to >= range.to)
      return resolved.map((e) => (this.fullNames ? e.name : shortName(e))).join(' and ');
    const person = subject ? this.personOf(range) : undefined;
    if (person) return this.fullNames ? person.name : shortName(person);
    const to = this.withoutAside(range);
    let from = range.from;
    // A live report's time of day: "1433 Canada is sending …".
    if (
      subject &&
      /^\d{4}$/.test(this.tokens[from]?.text ?? '') &&
      /^\p{Lu}/u.test(this.tokens[from + 1]?.text ?? '')
    )
      from += 1;
    if (LEADING.has(this.tokens[from]?.lower ?? '') && subject && !this.isPartOfName(from)) from += 1;
    return write(this.tokens, { from, to }, [...this.times(), ...this.names(from, to)]);
  }

  private isPartOfName(i: number): boolean {
    return this.mentionsIn({ from: 0, to: this.tokens.length }).some((m) => m.from <= i && i < m.to);
  }

  /** The one person that a subject comes down to: "rescue worker *Dan Cooke*", "the prime minister of the Bahamas, *Hubert Ingraham*". */
  private personOf(range: Range): Entity | undefined {
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
      if (phrase.kind !== 'time') continue;
      let { from } = phrase;
      while (from > 0) {
        const before = this.tokens[from - 1];
        if (!before) break;
        if (before.lower === 'the' || before.lower === 'a' || TIME_ADVERBS.has(before.lower)) {
          from -= 1;
          continue;
        }
        if (TIME_PREPOSITIONS.has(before.lower)) from -= 1;
        break;
      }
      let { to } = phrase;
      if (this.tokens[to]?.lower === 'morning' || this.tokens[to]?.lower === 'afternoon') to += 1;
      out.push({ from, to, text: '' });
    }
    this.timeWords = out;
    return out;
  }

  /** The stretches of tokens, from `from` on, that belong to a clause itself, asides left out; ends where an embedded clause begins. */
  ownRanges(clause: Clause, from: number): Range[] {
    const out: Range[] = [];
    let start = -1;
    for (let i = from; i < this.tokens.length; i += 1) {
      const own = this.clauses.owner[i] === clause;
      if (own && start < 0) start = i;
      if (!own && start >= 0) {
        out.push({ from: start, to: i });
        start = -1;
      }
    }
    if (start >= 0) out.push({ from: start, to: this.tokens.length });
    // Words after an embedded clause read badly without it.
    return out.slice(0, 1);
  }

  /** Where a clause's words end: what completes its verb stays with it, a relative or a finite adverbial does not. */
  endOfOwn(clause: Clause): number {
    let to = clause.verb?.to ?? clause.start;
    for (let i = to; i < this.tokens.length; i += 1) {
      const owner = this.clauses.owner[i];
      if (owner && owner !== clause && !this.completes(owner, clause)) break;
      to = i + 1;
    }
    return to;
  }

  private completes(part: Clause, whole: Clause): boolean {
    let at: Clause | undefined = part;
    while (at && at !== whole) {
      const finite = at.verb?.form === 'finite' && !at.verb.ambiguous;
      if (at.kind === 'relative' || at.kind === 'absolute' || at.kind === 'coordinate' || at.kind === 'main')
        return false;
      if (
        at.kind === 'adverbial' &&
        (finite || at.verb === undefined || /^(?:after|before|when|while|since)$/.test(at.connective))
      )
        return false;
      if (at.kind === 'participle' && this.tokens[at.start - 1]?.lower === ',') return false;
      at = at.parent;
    }
    return at === whole;
  }

  /** The end of a content clause: with its own embedded clauses, without the reporting clause that follows. */
  endOf(content: Clause, reporting: Clause | undefined): number {
    let to = content.start;
    for (let i = content.start; i < this.tokens.length; i += 1) {
      const owner = this.clauses.owner[i];
      if (owner === reporting && i > content.start) break;
      if (owner && owner !== content && !this.isWithin(owner, content)) {
        if (i > (content.verb?.to ?? 0)) break;
        continue;
      }
      to = i + 1;
    }
    return to;
  }

  private isWithin(clause: Clause, outer: Clause): boolean {
    let at = clause.parent;
    while (at) {
      if (at === outer) return true;
      at = at.parent;
    }
    return false;
  }

  /** The noun phrase after phrase `at`, with joined names: "by *Steve Jobs and Steve Wozniak*". */
  nounAfter(at: number, clause: Clause): Range | undefined {
    const { phrases, owner } = this.clauses;
    const first = phrases[at + 1];
    if (first?.kind !== 'noun') return undefined;
    let { to } = first;
    let i = at + 2;
    while (
      phrases[i]?.kind === 'conjunction' &&
      phrases[i + 1]?.kind === 'noun' &&
      owner[phrases[i + 1]?.from ?? 0] === clause
    ) {
      to = phrases[i + 1]?.to ?? to;
      i += 2;
    }
    return { from: first.from, to };
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

  overlaps(range: Range, group: DateGroup): boolean {
    const start = this.tokens[range.from]?.start ?? 0;
    const end = this.tokens[range.to - 1]?.end ?? 0;
    return start < group.end && group.start < end;
  }

  /** The clause that a date stands in; a date in an infinitive's reach is its clause's. */
  clauseOfDate(group: DateGroup): Clause | undefined {
    const last = this.tokens.findLastIndex((t) => t.start < group.end && t.end > group.start);
    let clause = this.clauses.owner[Math.max(0, last)];
    if (group.relation === 'offset')
      clause =
        this.clauses.owner[
          Math.max(
            0,
            this.tokens.findIndex((t) => t.end > group.start),
          )
        ];
    // "barred him from working until April": the date is the barring's.
    while (
      clause &&
      (!clause.verb ||
        (clause.kind === 'adverbial' &&
          clause.verb.form === 'gerund' &&
          !/^(?:after|before|since)$/.test(clause.connective)))
    )
      clause = clause.parent;
    return clause;
  }

  /** The entities that a content clause is about. */
  subjectEntities(clause: Clause): Entity[] {
    return clause.subject ? this.partakers(clause.subject) : [];
  }

  entitiesOf(phrase: Range): Entity[] {
    const resolved = this.resolved.get(phrase.from);
    const all = this.mentionsIn({ from: 0, to: this.tokens.length });
    const inside = this.mentionsIn(phrase).filter(
      (m) =>
        !all.some(
          (p) =>
            p.entity.kind === 'person' &&
            p !== m &&
            nameStart(this.tokens, p, all) <= m.from &&
            m.to <= p.from,
        ),
    );
    const head = inside.at(-1);
    const named = head !== undefined && head.to === phrase.to && head.entity.kind !== 'state';
    // "the American computer company Apple": the company alone.
    const takers = named ? inside.filter((m) => m.mention.stateForm !== 'demonym') : inside;
    return [...new Set([...(resolved ?? []), ...takers.map((m) => m.entity)])];
  }

  lastWordIsOf(phrase: Range, entity: Entity): boolean {
    return this.mentionsIn(phrase).some((m) => m.entity === entity && m.to === phrase.to);
  }

  isNamed(range: Range | undefined): boolean {
    return (
      range !== undefined &&
      this.mentionsIn(range).some((m) => m.entity.kind !== 'state' || m.mention.stateForm !== 'demonym')
    );
  }

  /** "An Iraqi official": nobody's name, but a state's or body's voice. */
  isOfficial(range: Range | undefined): boolean {
    if (!range || this.mentionsIn(range).length === 0) return false;
    return this.tokens
      .slice(range.from, range.to)
      .some((t) =>
        /^(?:officials?|spokesman|spokeswoman|spokesperson|ministry|government|police|statement|army|military|authorities|minister|president)$/.test(
          t.lower,
        ),
      );
  }

  /** "are in talks", "is under way": a copula that tells of doing. */
  isCopulaOfDoing(clause: Clause): boolean {
    const { verb } = clause;
    if (verb?.lemma !== 'be') return false;
    if (clause.chain.length > 0 && clause.chain[0]?.form === 'infinitive') return true;
    const next = this.tokens[verb.to];
    const after = this.tokens[verb.to + 1];
    return (
      (next?.lower === 'in' && (after?.pos === 'NOUN' || after?.pos === 'ADJ')) ||
      next?.lower === 'underway' ||
      next?.lower === 'dead'
    );
  }

  /** "…, X said" after a clause. */
  trailingSource(clause: Clause): Clause | undefined {
    return this.clauses.clauses.find(
      (c) =>
        c.id > 0 &&
        c.verb !== undefined &&
        c.parent === clause &&
        c.kind === 'coordinate' &&
        !c.quoted &&
        !/^(?:i|we|you)$/.test(this.tokens[c.subject?.from ?? -1]?.lower ?? '') &&
        (c.verb.lemma === 'say' || c.verb.lemma === 'report' || c.verb.lemma === 'tell') &&
        c.start > (clause.verb?.to ?? 0),
    );
  }

  /** The stretches of the text that tell of a clause: its own words, subject included. */
  marksOf(clause: Clause): TextSpan[] {
    const own = new Set<number>();
    if (clause.subject && !clause.inherited)
      for (let i = clause.subject.from; i < clause.subject.to; i += 1) own.add(i);
    this.tokens.forEach((_, i) => {
      if (this.clauses.owner[i] === clause) own.add(i);
    });
    const out: TextSpan[] = [];
    let start = -1;
    for (let i = 0; i <= this.tokens.length; i += 1) {
      const is = i < this.tokens.length && own.has(i) && !(start < 0 && this.tokens[i]?.pos === 'PUNCT');
      if (is && start < 0) start = i;
      if (!is && start >= 0) {
        let end = i;
        while (end > start && this.tokens[end - 1]?.pos === 'PUNCT') end -= 1;
        if (end > start)
          out.push({ start: this.tokens[start]?.start ?? 0, end: this.tokens[end - 1]?.end ?? 0 });
        start = -1;
      }
    }
    return out;
  }

  /** Whose happening a noun phrase tells of: "*Apple's* purchase", "*its* invasion", "the *Israeli* withdrawal". */
  ownersOf(range: Range): Entity[] {
    const first = this.tokens[range.from]?.lower ?? '';
    if (POSSESSIVE.has(first)) return this.possessor(range.from);
    return this.mentionsIn(range).map((m) => m.entity);
  }

  private possessor(at: number): Entity[] {
    return this.refer.resolve(this.tokens, { from: at, to: at + 1 }, this.sentence.index, [], {
      possessive: true,
    });
  }

  /** Whether a passive names who does it. */
  agentOf(clause: Clause): boolean {
    const at = this.clauses.phrases.findIndex(
      (p) =>
        p.kind === 'preposition' &&
        p.from >= (clause.verb?.to ?? 0) &&
        this.tokens[p.from]?.lower === 'by' &&
        this.clauses.owner[p.from] === clause,
    );
    const noun = at < 0 ? undefined : this.nounPhraseAfter(at);
    return noun !== undefined && this.mentionsIn(noun).length > 0;
  }

  /** A clause with "when" right after a date. */
  whenAfter(group: DateGroup): Clause | undefined {
    let at = this.tokens.findLastIndex((t) => t.start < group.end) + 1;
    while (/^[,_–—-]$/.test(this.tokens[at]?.text ?? '')) at += 1;
    return this.tokens[at]?.lower === 'when'
      ? this.clauses.clauses.find((c) => c.start === at && c.connective === 'when')
      : undefined;
  }

  nounPhraseAfter(at: number): Range | undefined {
    const phrase = this.clauses.phrases[at + 1];
    return phrase?.kind === 'noun' ? { from: phrase.from, to: phrase.to } : undefined;
  }
}
