import { COMPANY_NOUNS as COMPANY, ROLE_NOUNS } from '../lexicon/people.ts';
import type { Token } from '../sentence.ts';
import { isReporter } from './attribution.ts';
import type { Cast, CastMention, Entity } from './cast.ts';
import type { Range } from './clause.ts';
import { Descriptions } from './descriptions.ts';
import { mayBe } from './gender.ts';

const HE = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself']);
const POSSESSIVE = new Set(['its', 'their']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const HIM = new Set(['him']);
const THEY = new Set(['they', 'them', 'their']);
const IT = new Set(['it', 'its', 'itself']);
const COUNTRY = new Set(['country', 'nation', 'government', 'kingdom', 'republic', 'state']);
const PLURAL = new Map<string, 'person' | 'organisation' | 'state' | 'any'>(
  Object.entries({
    leaders: 'person',
    men: 'person',
    women: 'person',
    presidents: 'person',
    ministers: 'person',
    countries: 'state',
    nations: 'state',
    governments: 'state',
    states: 'state',
    companies: 'organisation',
    firms: 'organisation',
    sides: 'any',
    parties: 'any',
    groups: 'organisation',
    rivals: 'any',
    allies: 'any',
    neighbours: 'state',
    neighbors: 'state',
  }),
);

/** Words that a pronoun or a description begins with: most noun phrases are neither. */
const OPENS_REFERENCE = new Set([...HE, ...HIM, ...THEY, ...IT, 'the', 'this', 'both', 'these']);

const PARTISAN = /^(?:party|group|organi[sz]ation)$/;
/** Bodies named for those who are in them: "Democrats". */
const PEOPLE = /(?:ists|ians|crats|cans|ives)$/;

/** Where a pronoun stands. */
export interface Place {
  /** Those who act in its clause. */
  readonly doers?: () => readonly Entity[];
  readonly isSubject?: boolean;
  readonly copula?: boolean;
  readonly possessive?: boolean;
}

export interface Seen {
  readonly entity: Entity;
  readonly subject: boolean;
  /** Sentence index. */
  readonly at: number;
}

/** Sentences back to which "he" or "she" may reach, and "it", "they" or "the company". */
const REACH = { person: 5, other: 3 };

/**
 * Who a pronoun or description stands for, as far as the words before make it plain. Reads an article in order:
 * `resolve` before `remember` of each sentence's own words.
 */
export class Referents {
  topic: { readonly words: string; readonly plural: boolean } | undefined;
  readonly descriptions = new Descriptions();
  private readonly cast: Cast;
  /** Latest last; bounded. */
  private readonly seen: Seen[] = [];

  /** The organisation that the article names far more often than any other. */
  readonly mainBody: Entity | undefined;

  constructor(cast: Cast) {
    this.cast = cast;
    this.mainBody = mainBodyOf(cast);
  }

  mentionsIn(sentence: number, range: Range): CastMention[] {
    return (this.cast.mentions[sentence] ?? []).filter((m) => m.from >= range.from && m.to <= range.to);
  }

  /** What the last sentence spoke of, when "it" or "they" may take it up. */
  topicFor(pronoun: string): string | undefined {
    return this.topic && this.topic.plural === (pronoun === 'they') ? this.topic.words : undefined;
  }

  /** Notes who a sentence speaks of, by name or by pronoun, when all its clauses are read. */
  remember(
    sentence: number,
    subjects: readonly Range[],
    meant: ReadonlyMap<number, readonly Entity[]>,
  ): void {
    const isSubject = (i: number): boolean => subjects.some((s) => i >= s.from && i < s.to);
    const named = (this.cast.mentions[sentence] ?? []).map(({ from, entity }) => ({ from, entity }));
    const all = [...meant].flatMap(([from, entities]) => entities.map((entity) => ({ from, entity })));
    for (const { from, entity } of [...named, ...all].sort((a, b) => a.from - b.from))
      this.seen.push({ entity, subject: isSubject(from), at: sentence });
    if (this.seen.length > 60) this.seen.splice(0, this.seen.length - 40);
  }

  /** The entities that a pronoun or "the company" at a range stands for; empty when it is no such phrase or unclear. */
  resolve(
    tokens: readonly Token[],
    range: Range,
    sentence: number,
    local: readonly Seen[],
    { doers, isSubject = false, copula = false, possessive = false }: Place = {},
  ): Entity[] {
    const first = tokens[range.from];
    const head = tokens[range.to - 1];
    if (!first || !head || !OPENS_REFERENCE.has(first.lower)) return [];
    const history: Seen[] = [...this.seen, ...local];
    const near = history.filter((seen) => sentence - seen.at <= REACH.other);
    if (HIM.has(first.lower) && range.to - range.from === 1) {
      // "told Putin that Indians wait to welcome him": not the one who acts, nor the one who tells.
      const acting = doers?.() ?? [];
      const fits = (e: Entity): boolean => e.kind === 'person' && mayBe('he', e) && !acting.includes(e);
      return one(local.findLast((seen) => fits(seen.entity))?.entity ?? latest(history, fits, true));
    }
    if (range.to - range.from === 1 || HE.has(first.lower)) {
      if (HE.has(first.lower) && !(range.to - range.from > 1))
        return one(this.person(first.lower, sentence, history));
      if (range.to - range.from > 1) return [];
      if (POSSESSIVE.has(first.lower) && !possessive) return [];
      if (THEY.has(first.lower)) return this.they(near);
      // "It was the first time": an "it" before a copula points forward as often as back.
      if (IT.has(first.lower) && (copula || !isSubject) && !possessive) return [];
      if (IT.has(first.lower)) return one(latest(near, (e) => e.kind === 'state' || isBody(e), true));
      return [];
    }
    if (
      first.lower !== 'the' &&
      first.lower !== 'this' &&
      first.lower !== 'both' &&
      first.lower !== 'these' &&
      first.lower !== 'its'
    )
      return [];
    return this.described(tokens, range, sentence, history, head, isSubject);
  }

  private described(
    tokens: readonly Token[],
    range: Range,
    sentence: number,
    history: readonly Seen[],
    head: Token,
    isSubject: boolean,
  ): Entity[] {
    const near = history.filter((seen) => sentence - seen.at <= REACH.other);
    const kind = PLURAL.get(head.lower);
    if (kind && range.to - range.from <= 4) {
      // "the two presidents": no president and his spokesman.
      const office = head.lower.replace(/s$/, '');
      const held = ROLE_NOUNS.has(office) && office !== 'leader';
      return pair(held ? history.filter(({ entity }) => entity.roles.has(office)) : history, kind);
    }
    // "The Maariv newspaper" is itself.
    if (
      tokens.slice(range.from + 1, range.to - 1).some((t) => t.pos === 'PROPN') &&
      !this.isPlaced(sentence, range)
    )
      return [];
    if (COMPANY.has(head.lower) && range.to - range.from <= 4) {
      // "the British energy giant": no party, and the article's own before any other.
      const described = range.to - range.from > 2 && !PARTISAN.test(head.lower);
      const fits = (e: Entity): boolean => isBody(e) && !(described && PEOPLE.test(e.name));
      const main = described && near.some((s) => s.entity === this.mainBody) ? this.mainBody : undefined;
      return one(main ?? latest(near, fits, true) ?? this.mainBody);
    }
    if (isSubject && COUNTRY.has(head.lower) && range.to - range.from <= 2)
      return one(latest(near, (e) => e.kind === 'state', true));
    if (!ROLE_NOUNS.has(head.lower)) return [];
    const inside = this.mentionsIn(sentence, range);
    const owner = inside[0]?.entity;
    return one(
      latest(
        history,
        (e) =>
          e.kind === 'person' &&
          e.roles.has(head.lower) &&
          (!owner || e.affiliations.size === 0 || e.affiliations.has(owner)),
        false,
      ) ?? undefined,
    );
  }

  /** "the Finnish company", "the Russian president": the name in it is a state's. */
  private isPlaced(sentence: number, range: Range): boolean {
    return this.mentionsIn(sentence, range).some((m) => m.entity.kind === 'state');
  }

  /** Whom "he" or "she" means: of those near, one whom the word fits. */
  private person(pronoun: string, sentence: number, history: readonly Seen[]): Entity | undefined {
    const word = SHE.has(pronoun) ? 'she' : 'he';
    const near = history.filter((seen) => sentence - seen.at <= REACH.person);
    return latest(near, (e) => e.kind === 'person' && mayBe(word, e), true);
  }

  /** "They": those who acted together last, else the last body. */
  private they(history: readonly Seen[]): Entity[] {
    const last = history.findLast((seen) => seen.subject);
    const together = new Set(
      history.flatMap(({ subject, at, entity }) =>
        subject && at === last?.at && entity.kind === last.entity.kind ? [entity] : [],
      ),
    );
    if (together.size === 2) return [...together];
    return one(latest(history, isBody, true));
  }
}

/** An organisation that the article speaks of, and not only its reporter. */
const isBody = (e: Entity): boolean => e.kind === 'organisation' && !isReporter(e);

function mainBodyOf({ mentions }: Cast): Entity | undefined {
  const times = new Map<Entity, number>();
  for (const { entity } of mentions.flat())
    if (isBody(entity)) times.set(entity, (times.get(entity) ?? 0) + 1);
  const [most, next] = [...times].sort(([, a], [, b]) => b - a);
  return most && most[1] >= 2 * (next?.[1] ?? 1) ? most[0] : undefined;
}

const one = (entity: Entity | undefined): Entity[] => (entity ? [entity] : []);

function latest(
  history: readonly Seen[],
  accept: (e: Entity) => boolean,
  preferSubject: boolean,
): Entity | undefined {
  const recent = history.slice(-14);
  if (preferSubject) {
    const subject = recent.findLast((s) => s.subject && accept(s.entity));
    if (subject) return subject.entity;
  }
  return (
    recent.findLast((s) => accept(s.entity))?.entity ?? history.findLast((s) => accept(s.entity))?.entity
  );
}

function pair(history: readonly Seen[], kind: 'person' | 'organisation' | 'state' | 'any'): Entity[] {
  const out: Entity[] = [];
  const subjects = history.slice(-16).filter((s) => s.subject && (kind === 'any' || s.entity.kind === kind));
  const from = new Set(subjects.slice(-2).map((s) => s.entity)).size === 2 ? subjects : history;
  for (let i = from.length - 1; i >= 0 && out.length < 2; i -= 1) {
    const entity = from[i]?.entity;
    if (
      entity &&
      !out.includes(entity) &&
      (kind === 'any' ? entity.kind === (out[0]?.kind ?? entity.kind) : entity.kind === kind)
    )
      out.unshift(entity);
  }
  return out.length === 2 ? out : [];
}
