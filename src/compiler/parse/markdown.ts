import { readYaml, type YamlNode } from '../editor/yaml.ts';
import { bodyOf, tidyWords } from './body.ts';
import { MISSING_KEY } from './header.ts';
import { markdownParts, markdownPlaces, tooDeep } from './markdown-parts.ts';
import {
  finishArticle,
  metadataKey,
  type MetadataKey,
  nearestKey,
  readMetadata,
  type Written,
} from './metadata.ts';
import { Problems } from './problems.ts';
import { articleId, normaliseText, type SeedFile } from './seed-file.ts';
import { type ParsedSeed, readable } from './txt.ts';

const EMPTY_HINT = 'write the article into it: front matter between two lines ---, then the article';
const MISSING = {
  ...MISSING_KEY,
  date: {
    message: 'no publication date',
    hint: 'begin the file with front matter: ---, date: YYYY-MM-DD, headline: WORDS, ---, each on a line of its own',
  },
  headline: 'add a line to the front matter, headline: WORDS; or a first heading, # WORDS',
};

/**
 * A seed in Markdown (CommonMark), its metadata YAML between two `---` lines. A first heading `#` is the headline where the front
 * matter has none, and is no part of the text where it has the same. Keys that other programs write are passed over.
 */
export function parseMarkdown(seed: SeedFile): ParsedSeed {
  const text = normaliseText(seed.text);
  const problems = new Problems(seed.path, text);
  if (!readable(text, problems, EMPTY_HINT)) return { diagnostics: problems.found };
  const deep = tooDeep(text);
  if (deep) {
    const hint = 'is this an article? if so, write its paragraphs without marks before them';
    problems.add('DL1035', deep, 'marks within marks: nested too deeply', hint);
    return { diagnostics: problems.found };
  }
  const bodyStart = frontMatterEnd(text);
  if (bodyStart === undefined) {
    const span = { start: 0, end: text.indexOf('\n') };
    problems.add(
      'DL1012',
      span,
      'the front matter is never closed',
      'close it with a line of three hyphens: ---',
    );
    return { diagnostics: problems.found };
  }
  const written = readKeys(text.slice(0, bodyStart), problems);
  if (!written) return { diagnostics: problems.found };
  const { parts, lost } = markdownParts(text, bodyStart);
  for (const span of lost) {
    const hint = 'write it as a paragraph, without HTML and not indented, where it belongs to the article';
    problems.add('DL1034', span, 'code or HTML: left out', hint);
  }
  const [first, ...rest] = parts;
  const title = first?.depth === 1 ? first.words : undefined;
  const headline = written.get('headline')?.value ?? title;
  const isHeadline = title !== undefined && title === headline;
  const span = { start: 0, end: Math.max(0, text.indexOf('\n')) };
  const missing = { ...MISSING, span };
  const metadata = readMetadata(written, problems, missing);
  const named = { ...metadata, ...(headline !== undefined && { headline }) };
  const body = bodyOf(isHeadline ? rest : parts);
  return finishArticle(articleId(seed.path), named, body, problems, missing);
}

/** The letters of the article as they are read, and where each stands in the file. @param source normalised. */
export const markdownLetters = (source: string): ReturnType<typeof markdownPlaces> =>
  markdownPlaces(source, frontMatterEnd(source) ?? 0);

/** Where the text begins: 0 without front matter; undefined when it is never closed. */
function frontMatterEnd(text: string): number | undefined {
  const opening = /^\s*---+ *\n/.exec(text);
  if (!opening) return 0;
  const closing = /^(?:---+|\.\.\.) *(?:\n|$)/m;
  const rest = text.slice(opening[0].length);
  const found = closing.exec(rest);
  return found ? opening[0].length + found.index + found[0].length : undefined;
}

/** Undefined, and noted, when the front matter is no YAML. */
function readKeys(front: string, problems: Problems): Map<MetadataKey, Written> | undefined {
  const written = new Map<MetadataKey, Written>();
  // The closing line would begin another YAML document.
  const yaml = front.replace(/(?:---+|\.\.\.) *\n?$/, '');
  const { root, problems: unreadable } = readYaml(yaml);
  const hint = 'a value that holds a colon, or begins with a quotation mark, goes between quotation marks';
  for (const { message, ...span } of unreadable) problems.add('DL1012', span, `not YAML: ${message}`, hint);
  if (unreadable.length > 0) return undefined;
  if (!root) return written;
  if (root.type !== 'map') {
    problems.add('DL1012', root, 'the front matter is no list of "key: value" lines', hint);
    return undefined;
  }
  for (const { key, value } of root.entries) {
    const known = metadataKey(key.text);
    const near = known === undefined ? nearestKey(key.text) : undefined;
    if (near !== undefined) {
      const message = `"${key.text}" is not a front-matter key; it is ignored`;
      problems.add('DL1009', key, message, `did you mean "${near}"?`);
    }
    const words = known && wordsOf(value);
    if (!known || !words) continue;
    // Of "headline" and "title" the first: the other is what another program reads.
    if (!written.has(known)) written.set(known, { value: words, span: value });
  }
  return written;
}

/** A value as one line: of a list its items, as several authors are written. */
function wordsOf(node: YamlNode): string {
  if (node.type === 'text') return tidyWords(node.text);
  if (node.type === 'list') return node.items.map(wordsOf).filter(Boolean).join(', ');
  if (node.type === 'map')
    return wordsOf(node.entries.find(({ key }) => key.text === 'name')?.value ?? NOTHING);
  return '';
}

const NOTHING: YamlNode = { type: 'nothing', start: 0, end: 0 };
