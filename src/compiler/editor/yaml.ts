import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { TextSpan } from '../../model/span.ts';

/** A value of a YAML file with its place: offsets into the file's text. */
export type YamlNode = YamlText | YamlList | YamlMap | YamlNothing;

export interface YamlText extends TextSpan {
  readonly type: 'text';
  /** As written: `2025` and `true` are words here, and no date loses its zeros. */
  readonly text: string;
}

export interface YamlList extends TextSpan {
  readonly type: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlMap extends TextSpan {
  readonly type: 'map';
  readonly entries: readonly { readonly key: YamlText; readonly value: YamlNode }[];
}

/** `key:` with nothing behind it. */
interface YamlNothing extends TextSpan {
  readonly type: 'nothing';
}

export interface YamlProblem extends TextSpan {
  readonly message: string;
}

/**
 * A YAML file as nodes with places; undefined when it is empty. With problems nothing of it is to be used.
 * @param text as `normaliseText` leaves it.
 */
export function readYaml(text: string): { root?: YamlNode; problems: YamlProblem[] } {
  const deep = TOO_DEEP.exec(text);
  if (deep) {
    const start = deep.index + deep[0].length - 1;
    return { problems: [{ message: 'nested too deeply', start, end: start + 1 }] };
  }
  try {
    return parse(text);
  } catch (thrown) {
    // A stack that overflowed, on brackets within brackets.
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { problems: [{ message, start: 0, end: text.length }] };
  }
}

/** Indentation or dashes in a row that no person writes: they exhaust the parser's memory. */
const TOO_DEEP = /^(?: {200}|(?: *[-?:] ){20})/m;

function parse(text: string): ReturnType<typeof readYaml> {
  const document = parseDocument(text, { prettyErrors: false });
  const problems: YamlProblem[] = document.errors.map(({ message, pos: [start, end] }) => ({
    message,
    start,
    end,
  }));
  if (problems.length > 0 || !document.contents) return { problems };
  const root = convert(document.contents, { start: 0, end: text.length }, problems);
  return root.type === 'nothing' ? { problems } : { root, problems };
}

function convert(node: Node | null, around: TextSpan, problems: YamlProblem[]): YamlNode {
  const [start, end] = node?.range ?? [around.start, around.end];
  const span = { start, end };
  if (isScalar(node)) {
    if (node.value === null) return { type: 'nothing', ...span };
    const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    return { type: 'text', text, ...span };
  }
  if (isSeq<Node>(node)) {
    return { type: 'list', items: node.items.map((item) => convert(item, span, problems)), ...span };
  }
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items.map((pair) => {
      const key = convert(pair.key, span, problems);
      const name: YamlText = key.type === 'text' ? key : { ...key, type: 'text', text: '' };
      return { key: name, value: convert(pair.value, name, problems) };
    });
    return { type: 'map', entries, ...span };
  }
  if (isAlias(node)) problems.push({ message: 'anchors and aliases (&, *) are not used here', ...span });
  return { type: 'nothing', ...span };
}
