import type { Diagnostic } from '../diagnostic.ts';
import type { SeedFile } from '../parse/seed-file.ts';
import { type EventSelector, type EventSettings, selectorOf, SETTINGS, settingsOf } from './corrections.ts';
import { EditorFile, type EditorPlace, firstLine } from './fields.ts';
import type { YamlNode } from './yaml.ts';

/** An event of a named article. */
export interface FarSelector extends EventSelector {
  /** The article's id or file name. */
  readonly article: string;
  readonly articlePlace: EditorPlace;
}

/** Tellings that are one event (`merge`), or that are one each (`split`). */
export interface Join {
  readonly kind: 'merge' | 'split';
  readonly place: EditorPlace;
  readonly events: readonly FarSelector[];
  /** Of the merged event. */
  readonly set: EventSettings;
}

const JOINING_SETTINGS = SETTINGS.filter((key) => key !== 'hide');

/** Reads corrections.yaml, `merge` and `split` across articles: an entry that cannot be used is a diagnostic and is left out. */
export function parseJoins(seed: SeedFile): { joins: readonly Join[]; diagnostics: readonly Diagnostic[] } {
  const file = new EditorFile(seed, 'DL4005');
  const fields = file.root && file.fields(file.root, ['merge', 'split'], 'a list of merges and splits');
  const joins = (['merge', 'split'] as const).flatMap((kind) =>
    file.list(fields?.get(kind), `${kind}s`).flatMap((node) => joinOf(file, kind, node)),
  );
  return { joins, diagnostics: file.problems };
}

function joinOf(file: EditorFile, kind: Join['kind'], node: YamlNode): Join[] {
  const before = file.problems.length;
  const place = firstLine(file, node);
  const known = kind === 'merge' ? ['events', ...JOINING_SETTINGS] : ['events'];
  const fields = file.fields(node, known, `a ${kind}`);
  if (!fields) return [];
  const events = file.list(fields.get('events'), 'events').flatMap((item) => eventOf(file, item));
  const set = settingsOf(file, fields);
  if (file.problems.length > before) return [];
  if (events.length < 2) {
    file.reject(
      place,
      `a ${kind} of ${events.length === 1 ? 'one event' : 'nothing'}`,
      'list two or more under "events:"',
    );
    return [];
  }
  return [{ kind, place, events, set }];
}

function eventOf(file: EditorFile, node: YamlNode): FarSelector[] {
  const fields = file.fields(node, ['article', 'quote', 'match'], 'an event');
  if (!fields) return [];
  const named = fields.get('article');
  const article = file.words(named, 'article');
  const selector = selectorOf(file, node, fields);
  if (!named) {
    file.reject(firstLine(file, node), 'no article', 'write a line "article: ..." with the name of its file');
  }
  if (!named || article === undefined || !selector) return [];
  return [{ ...selector, article, articlePlace: firstLine(file, named) }];
}
