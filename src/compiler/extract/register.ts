import type { ActorKind } from '../../model/event.ts';
import type { Entity } from './cast.ts';
import type { Evidence } from './name-evidence.ts';

const SUFFIX = /[ ,]+(?:Inc|Corp|Ltd|Co|LLC|PLC|plc|AG|SA|NV|GmbH|Group|Corporation|Company|Limited)\.?$/;

/** An organisation's name without the suffix of its legal form. */
export const bare = (name: string): string => name.replace(SUFFIX, '');

const lastWord = (name: string): string => (name.split(' ').at(-1) ?? '').toLowerCase();

/** An article's people and bodies while they are found: by name, surname and first word. */
export class Register {
  /** What the places where each name stands say of it. */
  readonly evidence = new Map<string, Evidence>();
  /** Initials to the name that the article gives them for. */
  readonly acronyms = new Map<string, string>();
  private readonly byName = new Map<string, Entity>();
  /** Last word of a person's name to the people of that name; first word of an organisation's to those. */
  private readonly surnames = new Map<string, Entity[]>();
  private readonly heads = new Map<string, Entity[]>();

  all(): Entity[] {
    return [...new Set(this.byName.values())];
  }

  named = (name: string): Entity | undefined => this.byName.get(name);

  /** The people whose surname ends a name. */
  bySurname = (name: string): readonly Entity[] => this.surnames.get(lastWord(name)) ?? [];

  /** The organisations whose name begins with the same word. */
  byHead = (name: string): readonly Entity[] => this.heads.get(name.split(' ')[0] ?? '') ?? [];

  /** The people whose full name begins with a given name. */
  byGivenName = (name: string): Entity[] =>
    this.all().filter((p) => p.kind === 'person' && p.name.startsWith(`${name} `));

  organisation(accept: (name: string) => boolean): Entity | undefined {
    for (const entity of this.byName.values())
      if (entity.kind === 'organisation' && accept(entity.name)) return entity;
    return undefined;
  }

  /** How often the article names someone by full name or surname. */
  timesNamed(person: Entity): number {
    const forms = [person.name, person.name.split(' ').at(-1) ?? ''];
    return forms.reduce((n, form) => n + (this.evidence.get(form)?.count ?? 0), 0);
  }

  addPerson(name: string): void {
    const person = this.add(name, 'person');
    push(this.surnames, lastWord(name), person);
    // "Ban" of "Ban Ki-moon": where the given name comes last, it is the one with a hyphen.
    const [first = '', ...others] = name.split(' ');
    if (others.length > 0 && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(others.at(-1) ?? ''))
      push(this.surnames, first.toLowerCase(), person);
  }

  addOrganisation(name: string): void {
    push(this.heads, name.split(' ')[0] ?? '', this.add(name, 'organisation'));
  }

  add(name: string, kind: ActorKind): Entity {
    const entity: Entity = { name, kind, aliases: new Set(), roles: new Set(), affiliations: new Set() };
    this.byName.set(name, entity);
    return entity;
  }

  alias(entity: Entity, name: string): void {
    if (entity.name !== name) entity.aliases.add(name);
    if (!this.byName.has(name)) this.byName.set(name, entity);
  }
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list) list.push(entity);
  else map.set(key, [entity]);
}
