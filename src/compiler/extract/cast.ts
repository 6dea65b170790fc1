import type { ActorKind } from '../../model/event.ts';
import type { Sentence } from '../sentence.ts';
import { affiliate } from './affiliation.ts';
import { place } from './cast-rules.ts';
import { weigh } from './name-evidence.ts';
import { type NameMention, namesOf } from './names.ts';
import { Register } from './register.ts';
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
  private readonly found = new Register();
  private recent: Entity | undefined;

  entities(): Entity[] {
    return this.found.all();
  }

  gather(sentence: Sentence, mentions: readonly NameMention[]): void {
    const { evidence, acronyms } = this.found;
    mentions.forEach((m, at) => {
      if (m.state !== undefined) return;
      const e = evidence.get(m.text) ?? { person: 0, organisation: 0, other: 0, count: 0 };
      evidence.set(m.text, e);
      const acronym = weigh(e, m, sentence.tokens, mentions[at + 1]?.from);
      if (acronym !== undefined) acronyms.set(acronym, m.text);
    });
  }

  /** Decides what each name is, longest names first, so that short forms find the long ones. */
  settle(): void {
    const names = [...this.found.evidence.keys()].sort(
      (a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length,
    );
    for (const name of names) place(this.found, name);
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
    const entity = this.found.named(name) ?? this.found.add(name, 'state');
    if (mention.text !== entity.name) entity.aliases.add(mention.text);
    if (isFullForm(name, mention.text)) entity.aliases.add(mention.text);
    return entity;
  }

  private named({ text }: NameMention): Entity | undefined {
    const entity = this.found.named(text);
    if (!entity || entity.name === text || !this.recent?.aliases.has(text)) return entity;
    const rivals = entity.kind === 'person' ? this.found.bySurname(text) : this.found.byHead(text);
    return rivals.length > 1 && rivals.includes(this.recent) ? this.recent : entity;
  }
}
