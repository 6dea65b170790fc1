import { parseEdtf } from '../../model/edtf.ts';
import type { TextSpan } from '../../model/span.ts';
import { type Diagnostic, diagnostic, type DiagnosticCode } from '../diagnostic.ts';
import { nearestOf } from '../nearest.ts';
import { normaliseText, type SeedFile } from '../parse/seed-file.ts';
import { readYaml, type YamlNode, type YamlText } from './yaml.ts';

const DATE_HINT =
  'write 2025-03-04, 2025-03, 2025, 2025-08~ (about), 2025-05-07/2025-05-10 or 2025/.. (still going on)';

/** A place in an editor's file. */
export interface EditorPlace extends TextSpan {
  readonly file: EditorFile;
}

/** A YAML file of the editor's: reads its fields, and keeps what is wrong with them. */
export class EditorFile {
  readonly path: string;
  readonly text: string;
  readonly root: YamlNode | undefined;
  readonly problems: Diagnostic[] = [];
  readonly #unusable: DiagnosticCode;

  /** @param unusable the code of an unknown key or a wrong value. @param unreadable that of a file that is not YAML. */
  constructor({ path, text }: SeedFile, unusable: DiagnosticCode, unreadable: DiagnosticCode = 'DL1022') {
    this.path = path;
    this.text = normaliseText(text);
    this.#unusable = unusable;
    const { root, problems } = readYaml(this.text);
    for (const { message, ...span } of problems) {
      const hint =
        'nothing of this file is used; a value that holds a colon, or begins with a quotation mark, goes between quotation marks';
      this.problems.push(this.diagnose(unreadable, span, `not YAML: ${message}`, hint));
    }
    this.root = problems.length > 0 ? undefined : root;
  }

  diagnose(code: DiagnosticCode, { start, end }: TextSpan, message: string, hint: string): Diagnostic {
    return diagnostic(code, { file: this.path, text: this.text, span: { start, end } }, message, hint);
  }

  /** Notes a value that cannot be used. */
  reject(span: TextSpan, message: string, hint: string): undefined {
    this.problems.push(this.diagnose(this.#unusable, span, message, hint));
  }

  /** The values of a map by key; unknown keys are noted, with the known one that was likely meant. */
  fields(node: YamlNode, known: readonly string[], what: string): Map<string, YamlNode> | undefined {
    if (node.type !== 'map') return this.reject(node, `not ${what}`, `its keys are ${known.join(', ')}`);
    const found = new Map<string, YamlNode>();
    for (const { key, value } of node.entries) {
      if (known.includes(key.text)) found.set(key.text, value);
      else this.#unknown(key, known, what);
    }
    return found;
  }

  #unknown(key: YamlText, known: readonly string[], what: string): void {
    const [near] = nearestOf(key.text, known);
    const meant = near === undefined ? '' : `did you mean "${near}"? `;
    this.reject(key, `${what} has no "${key.text}"`, `${meant}the keys are ${known.join(', ')}`);
  }

  list(node: YamlNode | undefined, what: string): readonly YamlNode[] {
    if (!node || node.type === 'nothing') return [];
    if (node.type === 'list') return node.items;
    this.reject(node, `not a list of ${what}`, `begin each of the ${what} with "- " on a line of its own`);
    return [];
  }

  /** Words; undefined, and noted, for what is none. */
  words(node: YamlNode | undefined, key: string): string | undefined {
    if (!node) return undefined;
    const text = node.type === 'text' ? node.text.replaceAll(/\s+/g, ' ').trim() : '';
    if (text !== '') return text;
    return this.reject(node, `"${key}" holds no words`, 'write words behind it, or leave the line out');
  }

  /** A list of words, or words alone. */
  wordList(node: YamlNode | undefined, key: string): string[] {
    if (!node) return [];
    const items = node.type === 'list' ? node.items : [node];
    return items.flatMap((item) => this.words(item, key) ?? []);
  }

  oneOf<T extends string>(node: YamlNode | undefined, key: string, values: readonly T[]): T | undefined {
    const text = this.words(node, key);
    if (!node || text === undefined) return undefined;
    const value = values.find((candidate) => candidate === text);
    return value ?? this.reject(node, `"${text}" is no ${key}`, `write one of ${values.join(', ')}`);
  }

  /** An EDTF date. */
  date(node: YamlNode | undefined, key: string): string | undefined {
    const text = this.words(node, key);
    if (!node || text === undefined) return undefined;
    return parseEdtf(text) ? text : this.reject(node, `"${text}" is no date`, DATE_HINT);
  }

  /** A key that is either left out or `true`. */
  flag(node: YamlNode | undefined, key: string): boolean {
    const text = this.words(node, key);
    if (!node || text === undefined || text === 'false') return false;
    if (text !== 'true') this.reject(node, `"${text}" is no answer`, `write ${key}: true`);
    return text === 'true';
  }
}

/** The part of an entry to point at: its first line. */
export function firstLine(file: EditorFile, { start, end }: TextSpan): EditorPlace {
  const lineEnd = file.text.indexOf('\n', start);
  return { file, start, end: lineEnd < 0 ? end : Math.min(end, lineEnd) };
}
