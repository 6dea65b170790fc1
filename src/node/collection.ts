import type { Diagnostic } from '../compiler/diagnostic.ts';
import { EditorFile } from '../compiler/editor/fields.ts';
import type { CollectionSettings } from '../compiler/emit.ts';
import { isLanguage } from '../compiler/parse/header.ts';

export interface ParsedCollection {
  /** What could be used. */
  readonly settings: CollectionSettings;
  readonly diagnostics: readonly Diagnostic[];
}

const KEYS = ['title', 'description', 'language'];

/** Reads collection.yaml: a setting that cannot be used is a diagnostic and is left out, the others stay. */
export function parseCollection(path: string, text: string): ParsedCollection {
  const file = new EditorFile({ path, text }, 'DL1021', 'DL1020');
  const fields = file.root && file.fields(file.root, KEYS, 'a collection');
  const title = file.words(fields?.get('title'), 'title');
  const description = file.words(fields?.get('description'), 'description');
  const language = languageOf(file, fields?.get('language'));
  const settings = {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(language !== undefined && { language }),
  };
  return { settings, diagnostics: file.problems };
}

function languageOf(file: EditorFile, node: EditorFile['root']): string | undefined {
  const tag = file.words(node, 'language');
  if (!node || tag === undefined || isLanguage(tag)) return tag;
  return file.reject(node, `"${tag}" is no language`, 'write a BCP 47 tag: en, en-IN, fr');
}
