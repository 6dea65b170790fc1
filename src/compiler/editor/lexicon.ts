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
  const seen = new Map<string, string>();
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

function actorOf(file: EditorFile, node: YamlNode, seen: Map<string, string>): LexiconActor[] {
  const fields = file.fields(node, ['name', 'kind', 'aliases'], 'an actor');
  if (!fields) return [];
  const name = file.words(fields.get('name'), 'name');
  const kind = file.oneOf(fields.get('kind'), 'kind', ACTOR_KINDS);
  const aliases = file.wordList(fields.get('aliases'), 'aliases');
  if (name === undefined) return missing(file, node, fields, 'name', 'an actor');
  if (kind === undefined) return missing(file, node, fields, 'kind', 'an actor');
  return [{ name, kind, aliases: unclaimed(file, node, [name, ...aliases], seen, name).slice(1) }];
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

function happeningOf(file: EditorFile, node: YamlNode, seen: Map<string, string>): Happening[] {
  const fields = file.fields(node, ['name', 'aliases', 'date', 'source'], 'a happening');
  if (!fields) return [];
  const name = file.words(fields.get('name'), 'name');
  const aliases = file.wordList(fields.get('aliases'), 'aliases');
  const date = file.date(fields.get('date'), 'date');
  const source = file.words(fields.get('source'), 'source');
  if (name === undefined) return missing(file, node, fields, 'name', 'a happening');
  if (date === undefined) return missing(file, node, fields, 'date', 'a happening');
  const names = unclaimed(file, node, [name, ...aliases], seen, name);
  return [{ names, date, ...(source !== undefined && { source }) }];
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

/** A name means one thing: the first entry that claims it keeps it. */
function unclaimed(
  file: EditorFile,
  node: YamlNode,
  names: readonly string[],
  seen: Map<string, string>,
  owner: string,
): string[] {
  return names.filter((name) => {
    const key = nameKey(name);
    const first = seen.get(key);
    if (first === undefined || first === owner) {
      seen.set(key, owner);
      return true;
    }
    const at = node.type === 'map' ? (node.entries[0]?.value ?? node) : node;
    file.reject(at, `"${name}" already names ${first}`, 'give each name and alias to one entry only');
    return name === owner;
  });
}

/** The form in which names are compared: no case, full stops, article or double spaces. */
export const nameKey = (name: string): string =>
  name.toLowerCase().replaceAll('.', '').replaceAll('’', "'").replace(/^the /, '').replaceAll(/\s+/g, ' ');
