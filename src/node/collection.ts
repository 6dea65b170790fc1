import * as v from 'valibot';
import { isNode, parseDocument } from 'yaml';
import { type Diagnostic, diagnostic, type DiagnosticCode } from '../compiler/diagnostic.ts';
import type { CollectionSettings } from '../compiler/emit.ts';
import { normaliseText } from '../compiler/parse/seed-file.ts';
import type { TextSpan } from '../model/span.ts';

export interface ParsedCollection {
  /** What could be used. */
  readonly settings: CollectionSettings;
  readonly diagnostics: readonly Diagnostic[];
}

const words = v.pipe(
  v.string('write words here'),
  v.trim(),
  v.nonEmpty('write words here, or leave the line out'),
);

const SETTINGS = {
  title: words,
  description: words,
  language: v.pipe(
    v.string('write a BCP 47 tag: en, en-IN, fr'),
    v.check(isLanguage, 'write a BCP 47 tag: en, en-IN, fr'),
  ),
};
const KEYS = Object.keys(SETTINGS).join(', ');

/** Reads collection.yaml: a setting that cannot be used is a diagnostic and is left out, the others stay. */
export function parseCollection(file: string, source: string): ParsedCollection {
  const text = normaliseText(source);
  const diagnostics: Diagnostic[] = [];
  const add = (code: DiagnosticCode, span: TextSpan, message: string, hint: string): void => {
    diagnostics.push(diagnostic(code, { file, text, span }, message, hint));
  };
  const document = parseDocument(text, { prettyErrors: false });
  for (const { message, pos } of document.errors) {
    add(
      'DL1020',
      { start: pos[0], end: pos[1] },
      `not YAML: ${message}`,
      'write a line "key: value" for each setting',
    );
  }
  const values: unknown = document.errors.length > 0 ? null : document.toJS();
  if (values === null || values === undefined) return { settings: {}, diagnostics };
  if (typeof values !== 'object' || Array.isArray(values)) {
    add(
      'DL1021',
      { start: 0, end: text.length },
      'not a list of settings',
      `write a line "key: value"; the keys are ${KEYS}`,
    );
    return { settings: {}, diagnostics };
  }
  const settings: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) {
    const span = rangeOf(document.get(key, true), text, key);
    const schema = Object.entries(SETTINGS).find(([name]) => name === key)?.[1];
    if (!schema) {
      add('DL1021', span, `there is no setting "${key}"`, `the settings are ${KEYS}`);
      continue;
    }
    const result = v.safeParse(schema, value);
    if (result.success) settings[key] = result.output;
    else add('DL1021', span, `"${String(value)}" is no ${key}`, result.issues[0].message);
  }
  return { settings, diagnostics };
}

function rangeOf(node: unknown, text: string, key: string): TextSpan {
  if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
  const start = Math.max(0, text.indexOf(key));
  return { start, end: start + key.length };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
