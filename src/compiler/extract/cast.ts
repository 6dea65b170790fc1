import type { ActorKind } from '../../model/event.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from '../lexicon/people.ts';
import { PLACES, THING_WORDS } from '../lexicon/not-names.ts';
import type { Sentence } from '../sentence.ts';
import { affiliate } from './affiliation.ts';
import { type Evidence, isAcronymOf, weigh } from './name-evidence.ts';
import { type NameMention, namesOf } from './names.ts';
import { isFullForm } from './state-names.ts';

/** A person, organisation or state of one article. */
export interface Entity {
  name: string;
  kind: ActorKind;
  readonly aliases: Set<string>;
  /** Role words met beside the name: "president", "ceo". */
  readonly roles: Set<string>;
  /** The state or organisation that a role was held in: "*Russian* President". */
  readonly affiliations: Set<Entity>;
}

export interface CastMention {
  readonly from: number;
  readonly to: number;
  readonly entity: Entity;
  readonly mention: NameMention;
}

/** Who appears in an article, and where. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** By sentence index, in order. */
  readonly mentions: readonly (readonly CastMention[])[];
}

const words = (name: string): string[] => name.split(' ');
const SUFFIX = /[ ,]+(?:Inc|Corp|Ltd|Co|LLC|PLC|plc|AG|SA|NV|GmbH|Group|Corporation|Company|Limited)\.?$/;
const bare = (name: string): string => name.replace(SUFFIX, '');

/** Finds the article's people, organisations and states and ties every mention of them together. */
export function castOf(
  sentences: readonly Sentence[],
  isTime: (s: Sentence) => (i: number) => boolean,
): Cast {
  const inside = new Set<string>();
  /** Words that the article also writes small: capitals at the start of a sentence say nothing of them. */
  const small = new Set<string>();
  for (const { tokens } of sentences) {
    for (let i = 1; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (!token) continue;
      if (token.text === token.lower) small.add(token.lower);
      else if (tokens[i - 1]?.pos !== 'PUNCT' && /^\p{Lu}/u.test(token.text)) inside.add(token.text);
    }
  }
  const found = sentences.map((s) =>
    namesOf(s, isTime(s), { inside: (word) => inside.has(word), common: (word) => small.has(word) }),
  );
  const reader = new CastReader();
  sentences.forEach((s, i) => reader.gather(s, found[i] ?? []));
  reader.settle();
  const mentions = sentences.map(({ tokens }, i) => {
    const tied = reader.tie(found[i] ?? []);
    affiliate(tokens, tied);
    return tied;
  });
  return { entities: reader.entities(), mentions };
}

class CastReader {
  private readonly byName = new Map<string, Entity>();
  private readonly evidence = new Map<string, Evidence>();
  /** Last word of a person's name to the people of that name; first word of an organisation's to those. */
  private readonly surnames = new Map<string, Entity[]>();
  private readonly heads = new Map<string, Entity[]>();
  private readonly acronyms = new Map<string, string>();
  private recent: Entity | undefined;

  entities(): Entity[] {
    return [...new Set(this.byName.values())];
  }

  gather(sentence: Sentence, mentions: readonly NameMention[]): void {
    mentions.forEach((m, at) => {
      if (m.state !== undefined) return;
      const e = this.evidence.get(m.text) ?? { person: 0, organisation: 0, other: 0, count: 0 };
      this.evidence.set(m.text, e);
      const acronym = weigh(e, m, sentence.tokens, mentions[at + 1]?.from);
      if (acronym !== undefined) this.acronyms.set(acronym, m.text);
    });
  }

  /** Decides what each name is, longest names first, so that short forms find the long ones. */
  settle(): void {
    const names = [...this.evidence.keys()].sort(
      (a, b) => words(b).length - words(a).length || b.length - a.length,
    );
    for (const name of names) this.place(name);
  }

  private place(name: string): void {
    const e = this.evidence.get(name);
    if (!e) return;
    const parts = words(name);
    if (PLACES.has(name)) return;
    const thing = THING_WORDS.has(parts.at(-1)?.toLowerCase() ?? '');
    // "Matt Mountain" is a person, "James Webb Space Telescope" is none.
    if (thing && (parts.length > 2 || (parts.length === 2 && e.person < 2))) return;
    const definition = this.acronyms.get(name);
    if (definition !== undefined) {
      const entity = this.byName.get(definition) ?? this.add(definition, 'organisation');
      this.alias(entity, name);
      return;
    }
    // "IRA" of an article that also writes "Irish Republican Army".
    const spelled = /^\p{Lu}{2,6}$/u.test(name)
      ? [...this.byName.values()].find(
          (o) => o.kind === 'organisation' && o.name.includes(' ') && isAcronymOf(name, o.name),
        )
      : undefined;
    if (spelled) {
      this.alias(spelled, name);
      return;
    }
    const known = KNOWN_ORGANISATIONS.get(name);
    if (known !== undefined && e.person < 2) {
      // A longer name of the article ("Amazon.com Inc.") takes it in.
      const longer = this.heads.get(parts[0] ?? '')?.find((o) => bare(o.name) === name);
      const entity = longer ?? this.byName.get(known) ?? this.add(known, 'organisation');
      this.alias(entity, name);
      return;
    }
    const last = (parts.at(-1) ?? '').toLowerCase().replace(/\.$/, '');
    const first = parts[0] ?? '';
    const institution =
      ORGANISATION_WORDS.has(last) ||
      /^(?:Ministry|Bank|University|Department|Institute|House|Office|Bureau|Council|Federal)$/.test(first) ||
      (parts.length > 2 &&
        / (?:of|for) /.test(name) &&
        parts.some((p) => ORGANISATION_WORDS.has(p.toLowerCase())));
    const longerOrganisation = this.heads
      .get(first)
      ?.filter((o) => o.name.startsWith(`${name} `) || bare(o.name) === name);
    if (parts.length === 1 && GIVEN_NAMES.has(last)) {
      const people = [...this.byName.values()].filter(
        (p, i, all) => p.kind === 'person' && p.name.startsWith(`${name} `) && all.indexOf(p) === i,
      );
      // Of several, the one of whom the article speaks: at least twice as often as of any other.
      const [most, next] = people.map((p) => ({ p, n: this.timesNamed(p) })).sort((a, b) => b.n - a.n);
      if (most && most.n >= 2 * (next?.n ?? 0)) this.alias(most.p, name);
      if (people.length > 0) return;
    }
    if (parts.length > 1 && institution) {
      const longer = [...this.byName.values()].find(
        (o) => o.kind === 'organisation' && o.name.endsWith(` ${name}`),
      );
      if (longer) {
        this.alias(longer, name);
        return;
      }
    }
    if (parts.length === 1 || !institution) {
      const people = this.surnames.get(last);
      if (
        people &&
        people.length > 0 &&
        (parts.length === 1 || people.some((p) => name.split(' ').every((w) => p.name.includes(w))))
      ) {
        if (e.person > 0 || !longerOrganisation?.length) {
          for (const person of people) this.alias(person, name);
          return;
        }
      }
    }
    if (
      longerOrganisation &&
      longerOrganisation.length > 0 &&
      !(institution && parts.length > 1 && longerOrganisation.every((o) => bare(o.name) !== name))
    ) {
      const suffixed = longerOrganisation.filter((o) => bare(o.name) === name);
      for (const o of suffixed.length > 0 ? suffixed : longerOrganisation) this.alias(o, name);
      return;
    }
    if (e.person >= 2 && !(institution && e.person < 3)) this.addPerson(name);
    else if (institution && parts.length > 1) this.addOrganisation(name);
    else if (parts.length === 2 && e.person >= 1 && e.person > e.other) this.addPerson(name);
    else if (e.organisation >= 1 && e.organisation >= e.other * 0.5 && !/\d/.test(name)) {
      if (parts.length === 2 && e.organisation < 2 && looksPersonal(parts)) this.addPerson(name);
      else this.addOrganisation(name);
    } else if (/^\p{Lu}{2,5}$/u.test(name) && e.count > 1 && e.other < e.count * 0.5)
      this.addOrganisation(name);
  }

  private timesNamed(person: Entity): number {
    let n = 0;
    for (const form of [person.name, words(person.name).at(-1) ?? ''])
      n += this.evidence.get(form)?.count ?? 0;
    return n;
  }

  private addPerson(name: string): void {
    const entity = this.add(name, 'person');
    const last = (words(name).at(-1) ?? '').toLowerCase();
    push(this.surnames, last, entity);
  }

  private addOrganisation(name: string): void {
    const entity = this.add(name, 'organisation');
    push(this.heads, words(name)[0] ?? '', entity);
  }

  private add(name: string, kind: ActorKind): Entity {
    const entity: Entity = { name, kind, aliases: new Set(), roles: new Set(), affiliations: new Set() };
    this.byName.set(name, entity);
    return entity;
  }

  private alias(entity: Entity, name: string): void {
    if (entity.name !== name) entity.aliases.add(name);
    if (!this.byName.has(name)) this.byName.set(name, entity);
  }

  /** The entities of a sentence's names; ambiguous short forms go to the one named last. */
  tie(mentions: readonly NameMention[]): CastMention[] {
    const out: CastMention[] = [];
    let modifiers: Entity[] = [];
    let modifiersEnd = -1;
    for (const mention of mentions) {
      const entity = mention.state === undefined ? this.named(mention) : this.state(mention);
      if (!entity) continue;
      if (mention.modifiesPerson) {
        if (modifiersEnd !== mention.from) modifiers = [];
        modifiers.push(entity);
        modifiersEnd = mention.to;
      }
      if (entity.kind === 'person') {
        for (const role of mention.roles) entity.roles.add(role);
        if (
          mention.roles.length > 0 &&
          modifiers.length > 0 &&
          mention.from - modifiersEnd <= mention.roles.length + 1
        )
          for (const m of modifiers) entity.affiliations.add(m);
        modifiers = [];
      }
      this.recent = entity;
      out.push({ from: mention.from, to: mention.to, entity, mention });
    }
    return out;
  }

  private state(mention: NameMention): Entity {
    const name = mention.state ?? mention.text;
    const entity = this.byName.get(name) ?? this.add(name, 'state');
    if (mention.text !== entity.name) entity.aliases.add(mention.text);
    if (isFullForm(name, mention.text)) entity.aliases.add(mention.text);
    return entity;
  }

  private named(mention: NameMention): Entity | undefined {
    const entity = this.byName.get(mention.text);
    if (!entity) return undefined;
    const last = (words(mention.text).at(-1) ?? '').toLowerCase();
    const rivals =
      entity.kind === 'person' ? this.surnames.get(last) : this.heads.get(words(mention.text)[0] ?? '');
    if (
      rivals &&
      rivals.length > 1 &&
      entity.name !== mention.text &&
      this.recent &&
      rivals.includes(this.recent) &&
      this.recent.aliases.has(mention.text)
    )
      return this.recent;
    return entity;
  }
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list) list.push(entity);
  else map.set(key, [entity]);
}

const looksPersonal = (parts: readonly string[]): boolean => parts.every((p) => /^\p{Lu}\p{Ll}+$/u.test(p));
