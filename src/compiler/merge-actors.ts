import type { Actor, ActorKind } from '../model/event.ts';
import type { DraftActor } from './extract/draft.ts';
import { canonicalState } from './extract/state-names.ts';
import { KNOWN_ORGANISATIONS } from './lexicon/organisations.ts';
import { slug } from './slug.ts';

interface Group {
  readonly kind: ActorKind;
  readonly names: Map<string, number>;
  readonly aliases: Set<string>;
}

/** Who is who across a collection. */
export interface CanonicalActors {
  readonly actors: readonly Actor[];
  readonly idOf: (actor: DraftActor) => string;
}

/** Begins the key of an actor whose name is the editor's. */
const EDITORS = 'editor:';

const COMPANY = /[ ,]+(?:Inc|Corp|Ltd|Co|LLC|PLC|AG|SA|NV|GmbH|Incorporated|Limited|Corporation)\.?$/i;
/** How many times as often as any namesake someone must be named for a bare surname to mean them. */
const FAR_MORE = 5;

const knownOrganisation = (name: string): string | undefined =>
  KNOWN_ORGANISATIONS.get(name.replace(COMPANY, '').replace(/^The /, ''));

/** One name in the form that its variants share: no article, company suffix, case or full stops. */
function keyOf(kind: ActorKind, name: string, fixed = false): string {
  if (fixed) return EDITORS + name;
  if (kind === 'state') return `state:${canonicalState(name) ?? name}`;
  const plain = (kind === 'organisation' ? (knownOrganisation(name) ?? name) : name)
    .replace(COMPANY, '')
    .replace(/^the /i, '')
    .replace(/\./g, '')
    .replace(/’/g, "'")
    .toLowerCase();
  return `${kind}:${plain}`;
}

/**
 * One actor for all that the articles' names share: the same full name, a company with and without its suffix, initials
 * that some article spells out. A bare surname joins the one person of the collection who has it, and no one when two do.
 */
export function canonicalActors(all: Iterable<DraftActor>): CanonicalActors {
  const groups = new Map<string, Group>();
  const spelledOut = new Map<string, Set<string>>();
  const bySurname = new Map<string, Set<string>>();
  for (const actor of all) {
    const key = keyOf(actor.kind, actor.name, actor.fixed);
    const group = groups.get(key) ?? { kind: actor.kind, names: new Map(), aliases: new Set() };
    groups.set(key, group);
    group.names.set(actor.name, (group.names.get(actor.name) ?? 0) + 1);
    for (const alias of actor.aliases) {
      group.aliases.add(alias);
      if (/^[\p{Lu}.]{2,8}$/u.test(alias)) addTo(spelledOut, keyOf(actor.kind, alias), key);
    }
    const words = actor.name.split(' ');
    if (actor.kind === 'person' && words.length > 1)
      addTo(bySurname, keyOf('person', words.at(-1) ?? ''), key);
  }
  const merged = new Map<string, string>();
  for (const key of groups.keys()) {
    const [kind, name = ''] = key.split(':');
    const person = kind === 'state' ? undefined : bearer(groups, bySurname.get(`person:${name}`));
    // A lone word that one article could only take for a body is, elsewhere, somebody's surname.
    const only =
      kind === 'person'
        ? person
        : (single(spelledOut.get(key)) ?? (isKnown(groups.get(key)) ? undefined : person));
    if (only !== undefined && only !== key) merged.set(key, only);
  }
  return named(groups, merged);
}

const isKnown = (group: Group | undefined): boolean =>
  [...(group?.names.keys() ?? [])].some((name) => knownOrganisation(name) !== undefined);

const single = (keys: ReadonlySet<string> | undefined): string | undefined =>
  keys?.size === 1 ? [...keys][0] : undefined;

/** Whom a bare surname means. */
function bearer(
  groups: ReadonlyMap<string, Group>,
  keys: ReadonlySet<string> = new Set(),
): string | undefined {
  const [most, next] = [...keys]
    .map((key) => ({ key, times: [...(groups.get(key)?.names.values() ?? [])].reduce((a, b) => a + b, 0) }))
    .sort((a, b) => b.times - a.times || (a.key < b.key ? -1 : 1));
  return most && most.times >= FAR_MORE * (next?.times ?? 0) ? most.key : undefined;
}

function named(groups: ReadonlyMap<string, Group>, merged: ReadonlyMap<string, string>): CanonicalActors {
  for (const [from, to] of merged) {
    const target = groups.get(to);
    const source = groups.get(from);
    if (!target || !source) continue;
    for (const name of source.names.keys()) target.aliases.add(name);
    for (const alias of source.aliases) target.aliases.add(alias);
  }
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const actors: Actor[] = [];
  for (const key of [...groups.keys()].sort()) {
    const group = groups.get(key);
    if (!group || merged.has(key)) continue;
    const name = bestName(group, key);
    const base = slug(name) || group.kind;
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    taken.add(id);
    ids.set(key, id);
    const aliases = new Set([...group.names.keys(), ...group.aliases]);
    aliases.delete(name);
    actors.push({ id, name, kind: group.kind, aliases: [...aliases].sort() });
  }
  return {
    actors,
    idOf: (actor) => {
      const key = keyOf(actor.kind, actor.name, actor.fixed);
      return ids.get(merged.get(key) ?? key) ?? slug(actor.name);
    },
  };
}

/** The editor's name; a state's or organisation's lexicon name; else the name used most, of equals the longest, then the first in the alphabet. */
function bestName(group: Group, key: string): string {
  if (key.startsWith(EDITORS)) return key.slice(EDITORS.length);
  if (group.kind === 'state') return key.slice('state:'.length);
  if (group.kind === 'organisation')
    for (const name of group.names.keys()) {
      const known = knownOrganisation(name);
      if (known !== undefined) return known;
    }
  const names = [...group.names].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1));
  return names[0]?.[0] ?? '';
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
