import { ACTOR_KINDS, type ActorKind, type Topic } from '../../model/event.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { TOPICS } from '../lexicon/topics.ts';
import type { SeedFile } from '../parse/seed-file.ts';
import { slug } from '../slug.ts';
import { EditorFile } from './fields.ts';
import type { YamlNode } from './yaml.ts';

export interface LexiconActor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
}

export interface LexiconTopic {
  readonly topic: Topic;
  /** Words, phrases, and beginnings of words (`quay*`); in any case. */
  readonly words: readonly string[];
}

/** A happening with a name of its own and a date that the editor knows. */
export interface Happening {
  readonly names: readonly string[];
  /** EDTF. */
  readonly date: string;
  readonly source?: string;
}

/** A collection's own actors, topics and happenings. */
export interface Lexicon {
  readonly actors: readonly LexiconActor[];
  readonly topics: readonly LexiconTopic[];
  readonly happenings: readonly Happening[];
}

export const NO_LEXICON: Lexicon = { actors: [], topics: [], happenings: [] };

/** Reads lexicon.yaml: an entry that cannot be used is a diagnostic and is left out, the others stay. */
export function parseLexicon(seed: SeedFile): { lexicon: Lexicon; diagnostics: readonly Diagnostic[] } {
  const file = new EditorFile(seed, 'DL4020');
  const fields = file.root && file.fields(file.root, ['actors', 'topics', 'happenings'], 'a lexicon');
  const seen: Claims = new Map();
  const lexicon = fields
    ? {
        actors: file.list(fields.get('actors'), 'actors').flatMap((node) => actorOf(file, node, seen)),
        topics: file.list(fields.get('topics'), 'topics').flatMap((node) => topicOf(file, node)),
        happenings: file
          .list(fields.get('happenings'), 'happenings')
          .flatMap((node) => happeningOf(file, node, seen)),
      }
    : NO_LEXICON;
  return { lexicon, diagnostics: file.problems };
}

function actorOf(file: EditorFile, node: YamlNode, seen: Claims): LexiconActor[] {
  const fields = file.fields(node, ['name', 'kind', 'aliases'], 'an actor');
  if (!fields) return [];
  const name = file.words(fields.get('name'), 'name');
  const kind = file.oneOf(fields.get('kind'), 'kind', ACTOR_KINDS);
  const aliases = file.wordList(fields.get('aliases'), 'aliases');
  if (name === undefined) return missing(file, node, fields, 'name', 'an actor');
  if (kind === undefined) return missing(file, node, fields, 'kind', 'an actor');
  const names = claimed(file, node, [name, ...aliases], seen);
  return names ? [{ name, kind, aliases: names.slice(1) }] : [];
}

function topicOf(file: EditorFile, node: YamlNode): LexiconTopic[] {
  const fields = file.fields(node, ['name', 'id', 'words'], 'a topic');
  if (!fields) return [];
  const name = file.words(fields.get('name'), 'name');
  if (name === undefined) return missing(file, node, fields, 'name', 'a topic');
  const id = slug(file.words(fields.get('id'), 'id') ?? name);
  const code = TOPICS.find(({ topic }) => topic.id === id)?.topic.code;
  const words = file.wordList(fields.get('words'), 'words');
  return [{ topic: { id, name, ...(code !== undefined && { code }) }, words }];
}

function happeningOf(file: EditorFile, node: YamlNode, seen: Claims): Happening[] {
  const fields = file.fields(node, ['name', 'aliases', 'date', 'source'], 'a happening');
  if (!fields) return [];
  const name = file.words(fields.get('name'), 'name');
  const aliases = file.wordList(fields.get('aliases'), 'aliases');
  const date = file.date(fields.get('date'), 'date');
  const source = file.words(fields.get('source'), 'source');
  if (name === undefined) return missing(file, node, fields, 'name', 'a happening');
  if (date === undefined) return missing(file, node, fields, 'date', 'a happening');
  const names = claimed(file, node, [name, ...aliases], seen);
  return names ? [{ names, date, ...(source !== undefined && { source }) }] : [];
}

/** Notes a key that is not there; what is wrong with one that is, has been said. */
function missing(
  file: EditorFile,
  node: YamlNode,
  fields: ReadonlyMap<string, YamlNode>,
  key: string,
  what: string,
): [] {
  const at = node.type === 'map' ? (node.entries[0]?.key ?? node) : node;
  if (!fields.has(key))
    file.reject(at, `${what} without "${key}"`, `write a line "${key}: ..." in this entry`);
  return [];
}

/** By name as compared: the entry that has it, and that entry's own name. */
type Claims = Map<string, { readonly node: YamlNode; readonly owner: string }>;

/**
 * A name means one thing: the first entry that claims it keeps it, and another goes without. Undefined when that is
 * `name`, the entry's own: then it has no claim on the others either.
 */
function claimed(
  file: EditorFile,
  node: YamlNode,
  [name, ...aliases]: readonly [string, ...string[]],
  seen: Claims,
): string[] | undefined {
  const claim = (candidate: string): boolean => {
    const key = nameKey(candidate);
    const first = seen.get(key) ?? { node, owner: name };
    seen.set(key, first);
    if (first.node === node) return true;
    const at = node.type === 'map' ? (node.entries[0]?.value ?? node) : node;
    const hint = 'give each name and alias to one entry only';
    file.reject(at, `"${candidate}" already names ${first.owner}`, hint);
    return false;
  };
  return claim(name) ? [name, ...aliases.filter(claim)] : undefined;
}

/** The form in which names are compared: no case, full stops, article or double spaces. */
export const nameKey = (name: string): string =>
  name.toLowerCase().replaceAll('.', '').replaceAll('’', "'").replace(/^the /, '').replaceAll(/\s+/g, ' ');
