import type { Diagnostic } from '../compiler/diagnostic.ts';
import { EditorFile } from '../compiler/editor/fields.ts';
import type { CollectionSettings } from '../compiler/emit.ts';
import { isLanguage } from '../compiler/parse/metadata.ts';
import type { PublishSettings } from './publish/site.ts';

export interface ParsedCollection {
  /** What could be used. */
  readonly settings: CollectionSettings;
  readonly publishing: PublishSettings;
  readonly diagnostics: readonly Diagnostic[];
}

const KEYS = ['title', 'description', 'language', 'articleText', 'baseUrl', 'pages', 'pictures'];
const ARTICLE_TEXTS = ['full', 'quotes'] as const;

/** Reads collection.yaml: a setting that cannot be used is a diagnostic and is left out, the others stay. */
export function parseCollection(path: string, text: string): ParsedCollection {
  const file = new EditorFile({ path, text }, 'DL1021', 'DL1020');
  const fields = file.root && file.fields(file.root, KEYS, 'a collection');
  const title = file.words(fields?.get('title'), 'title');
  const description = file.words(fields?.get('description'), 'description');
  const language = languageOf(file, fields?.get('language'));
  const articleText = articleTextOf(file, fields?.get('articleText'));
  const settings = {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(language !== undefined && { language }),
    ...(articleText !== undefined && { articleText }),
  };
  const baseUrl = addressOf(file, fields?.get('baseUrl'));
  const [pages, pictures] = [countOf(file, fields, 'pages'), countOf(file, fields, 'pictures')];
  const publishing = {
    ...(baseUrl !== undefined && { baseUrl }),
    ...(pages !== undefined && { pages }),
    ...(pictures !== undefined && { pictures }),
  };
  return { settings, publishing, diagnostics: file.problems };
}

function languageOf(file: EditorFile, node: EditorFile['root']): string | undefined {
  const tag = file.words(node, 'language');
  if (!node || tag === undefined || isLanguage(tag)) return tag;
  return file.reject(node, `"${tag}" is no language`, 'write a BCP 47 tag: en, en-IN, fr');
}

/** With the slash that makes it a folder. */
function addressOf(file: EditorFile, node: EditorFile['root']): string | undefined {
  const text = file.words(node, 'baseUrl');
  if (!node || text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const usable =
    url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '';
  if (!usable) {
    const hint = 'write where the site will stand: https://example.org/timeline/';
    return file.reject(node, `"${text}" is no address of a site`, hint);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function countOf(
  file: EditorFile,
  fields: ReadonlyMap<string, EditorFile['root']> | undefined,
  name: string,
): number | undefined {
  const node = fields?.get(name);
  const text = file.words(node, name);
  if (!node || text === undefined) return undefined;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  return file.reject(node, `"${text}" is no count`, `write ${name} as a whole number: 500`);
}

function articleTextOf(file: EditorFile, node: EditorFile['root']): CollectionSettings['articleText'] {
  const word = file.words(node, 'articleText');
  if (!node || word === undefined) return undefined;
  const known = ARTICLE_TEXTS.find((text) => text === word);
  if (known === undefined) {
    const hint =
      'write full (each article can be read whole) or quotes (only the sentences that tell of events)';
    file.reject(node, `articleText is "${word}"`, hint);
  }
  return known;
}
