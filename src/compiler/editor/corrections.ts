import {
  ACTOR_KINDS,
  type ActorKind,
  EVENT_KINDS,
  EVENT_STATUSES,
  type EventKind,
  type EventStatus,
} from '../../model/event.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { SeedFile } from '../parse/seed-file.ts';
import { EditorFile, type EditorPlace, firstLine } from './fields.ts';
import type { YamlNode } from './yaml.ts';

/** Which event: the one that these words of an article tell. */
export interface EventSelector {
  readonly quote: string;
  readonly place: EditorPlace;
  /** Of several: those with these words in their title, with this date; or `all` of them. */
  readonly match?: 'all' | { readonly title?: string; readonly date?: string };
}

export interface NamedActor {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly place: EditorPlace;
}

export interface NamedTopic {
  /** Name or id. */
  readonly name: string;
  readonly place: EditorPlace;
}

/** What a person says of an event; what is left out stays as it was found. */
export interface EventSettings {
  readonly title?: string;
  /** EDTF. */
  readonly date?: string;
  readonly source?: string;
  readonly actors?: readonly NamedActor[];
  readonly topics?: readonly NamedTopic[];
  readonly status?: EventStatus;
  readonly kind?: EventKind;
  readonly hide?: true;
}

export interface Correction {
  readonly selector: EventSelector;
  /** An event that was not found, instead of a change of one that was. */
  readonly add: boolean;
  readonly set: EventSettings;
}

/** A headline's length, as for titles that are found. */
const LONGEST_TITLE = 80;

export const SETTINGS = ['title', 'date', 'source', 'actors', 'topics', 'status', 'kind', 'hide'] as const;
const KEYS = ['quote', 'match', 'add', ...SETTINGS];

/** Reads NAME.corrections.yaml, a list: an entry that cannot be used is a diagnostic and is left out, the others stay. */
export function parseCorrections(seed: SeedFile): {
  corrections: readonly Correction[];
  diagnostics: readonly Diagnostic[];
} {
  const file = new EditorFile(seed, 'DL4005');
  const corrections = file.list(file.root, 'corrections').flatMap((node) => correctionOf(file, node));
  return { corrections, diagnostics: file.problems };
}

function correctionOf(file: EditorFile, node: YamlNode): Correction[] {
  const before = file.problems.length;
  const fields = file.fields(node, KEYS, 'a correction');
  if (!fields) return [];
  const selector = selectorOf(file, node, fields);
  const add = file.flag(fields.get('add'), 'add');
  const set = settingsOf(file, fields);
  if (!selector || file.problems.length > before) return [];
  const at = selector.place;
  if (add && (set.title === undefined || set.date === undefined)) {
    file.reject(
      at,
      'an added event needs a title and a date',
      'write the lines "title: ..." and "date: ..."',
    );
    return [];
  }
  if (Object.keys(set).length === 0) {
    file.reject(at, 'this entry corrects nothing', `set one of ${SETTINGS.join(', ')}`);
    return [];
  }
  if (set.source !== undefined && set.date === undefined) {
    file.reject(at, 'a source without a date', '"source" says where "date" is from: set that too');
    return [];
  }
  return [{ selector, add, set }];
}

/** The keys `quote` and `match` of an entry. */
export function selectorOf(
  file: EditorFile,
  node: YamlNode,
  fields: ReadonlyMap<string, YamlNode>,
): EventSelector | undefined {
  const found = fields.get('quote');
  if (!found) {
    return file.reject(
      firstLine(file, node),
      'no quote',
      'write a line "quote: ..." with words of the article that tell of the event',
    );
  }
  const quote = file.words(found, 'quote');
  if (quote === undefined) return undefined;
  const match = matchOf(file, fields.get('match'));
  return { quote, place: firstLine(file, found), ...(match !== undefined && { match }) };
}

function matchOf(file: EditorFile, node: YamlNode | undefined): EventSelector['match'] {
  if (!node) return undefined;
  if (node.type === 'text' && node.text === 'all') return 'all';
  const fields = file.fields(node, ['title', 'date'], 'a match (or the word all)');
  const title = file.words(fields?.get('title'), 'title');
  const date = file.date(fields?.get('date'), 'date');
  return { ...(title !== undefined && { title }), ...(date !== undefined && { date }) };
}

/** What an entry sets. */
export function settingsOf(file: EditorFile, fields: ReadonlyMap<string, YamlNode>): EventSettings {
  const title = file.words(fields.get('title'), 'title');
  const titleNode = fields.get('title');
  if (titleNode && title !== undefined && title.length > LONGEST_TITLE) {
    file.reject(
      titleNode,
      `a title of ${title.length} characters`,
      `a headline has at most ${LONGEST_TITLE}`,
    );
  }
  const date = file.date(fields.get('date'), 'date');
  const source = file.words(fields.get('source'), 'source');
  const actors = fields.get('actors');
  const topics = fields.get('topics');
  const status = file.oneOf(fields.get('status'), 'status', EVENT_STATUSES);
  const kind = file.oneOf(fields.get('kind'), 'kind', EVENT_KINDS);
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
    ...(actors && { actors: itemsOf(actors).flatMap((item) => actorOf(file, item)) }),
    ...(topics && { topics: itemsOf(topics).flatMap((item) => topicOf(file, item)) }),
    ...(status !== undefined && { status }),
    ...(kind !== undefined && { kind }),
    ...(file.flag(fields.get('hide'), 'hide') && { hide: true }),
  };
}

const itemsOf = (node: YamlNode): readonly YamlNode[] =>
  node.type === 'list' ? node.items : node.type === 'nothing' ? [] : [node];

function actorOf(file: EditorFile, node: YamlNode): NamedActor[] {
  const place = firstLine(file, node);
  if (node.type === 'map') {
    const fields = file.fields(node, ['name', 'kind'], 'an actor');
    const name = file.words(fields?.get('name'), 'name');
    const kind = file.oneOf(fields?.get('kind'), 'kind', ACTOR_KINDS);
    if (name === undefined)
      file.reject(place, 'an actor without a name', 'write { name: ..., kind: person }');
    return name === undefined ? [] : [{ name, place, ...(kind !== undefined && { kind }) }];
  }
  const name = file.words(node, 'actors');
  return name === undefined ? [] : [{ name, place }];
}

function topicOf(file: EditorFile, node: YamlNode): NamedTopic[] {
  const name = file.words(node, 'topics');
  return name === undefined ? [] : [{ name, place: firstLine(file, node) }];
}
